"""Leaves and trees of the delta: foliage, palms, bananas, nipa, wooded shores."""

import itertools
from collections.abc import Sequence
from functools import cache
from math import cos, pi, sin
from random import Random

from PIL import Image, ImageDraw

from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, Paint, Stops, mix, see_through, vary
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import Point, bend, ribbon, skyline

LEAF: Colour = (104, 142, 62)
DEEP: Colour = (52, 92, 52)
PALM: Colour = (112, 140, 58)
TRUNK: Colour = (118, 98, 78)


@cache
def leaves(size: int, kind: int, narrow: bool = False) -> Image.Image:
    """A stamp of a twig's leaves: foliage is pressed with it, not drawn leaf by leaf."""
    random = Random(f"leaves {kind}")
    side = 96
    mask = Image.new("L", (side, side))
    pen = ImageDraw.Draw(mask)
    for _ in range(34 if narrow else 40):
        turn, far = random.uniform(0, 2 * pi), random.random() ** 0.7 * side * 0.38
        x, y = side / 2 + far * cos(turn), side / 2 + far * sin(turn) * 0.8
        point = random.uniform(0, 2 * pi)
        long = side * random.uniform(0.07, 0.13)
        wide = long * (0.22 if narrow else 0.45)
        across = (-sin(point) * wide, cos(point) * wide)
        tip = (x + cos(point) * long, y + sin(point) * long)
        end = (x - cos(point) * long, y - sin(point) * long)
        shape = [tip, (x + across[0], y + across[1]), end, (x - across[0], y - across[1])]
        pen.polygon(shape, fill=random.randint(190, 255))
    return mask.resize((size, size), Image.Resampling.BILINEAR)


def foliage(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    y: float,
    wide: float,
    high: float,
    colour: Colour = LEAF,
    far: float = 0.0,
    leaf: float = 34.0,
    light: float = -0.5,
    density: float = 1.0,
) -> None:
    """A crown of leaves: dark below and inside, bright on top and on the side of `light` (±1)."""
    count = int(density * 2.6 * wide * high / (leaf * leaf)) + 12
    spots = []
    for _ in range(count):
        turn, reach = random.uniform(0, 2 * pi), random.random() ** 0.5
        bump = 1 + 0.16 * sin(3 * turn + x) + 0.1 * sin(7 * turn)
        spots.append((reach * cos(turn) * bump, reach * sin(turn) * bump, random.random()))
    # From dark to light, as a painter lays a tree in.
    spots.sort(key=lambda spot: -spot[1] * 0.6 + spot[0] * light * 0.5 + spot[2] * 0.9)
    for index, (across, down, _) in enumerate(spots):
        lit = 0.02 + 0.93 * (index / count) ** 1.25
        tone = mood.tone(vary(random, mix(DEEP, colour, 0.25 + 0.75 * lit), 10), lit, far)
        size = max(4, int(leaf * pen.scale * random.choice((0.8, 1.0, 1.25))))
        stamp = leaves(size, random.randrange(6))
        pen.stamp(stamp, x + across * wide, y + down * high, tone)


def tree(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    base: float,
    height: float,
    colour: Colour = LEAF,
    far: float = 0.0,
    spread: float = 0.34,
    light: float = -0.5,
    leaf: float | None = None,
) -> None:
    """A broad tree on a trunk; `spread` is the half width of the crown per height."""
    bark = mood.tone(TRUNK, 0.25, far)
    fork = base - height * 0.42
    lean = random.uniform(-0.05, 0.05) * height
    pen.polygon(
        ribbon(bend((x, base), (x, fork), (x + lean, fork)), height * 0.055, height * 0.035), bark
    )
    for side in (-1, -0.3, 0.5, 1):
        tip = (x + lean + side * height * spread * 0.6, base - height * random.uniform(0.6, 0.75))
        limb = bend(
            (x + lean * 0.5, fork + height * 0.06), (x + lean, fork - height * 0.06), tip, 6
        )
        pen.polygon(ribbon(limb, height * 0.03, height * 0.008), bark)
    size = leaf or max(5.0, height * 0.085)
    for _ in range(3):
        middle = x + lean + random.uniform(-0.45, 0.45) * height * spread
        level = base - height * random.uniform(0.55, 0.82)
        wide, high = height * spread * 0.66, height * 0.2
        foliage(pen, random, mood, middle, level, wide, high, colour, far, size, light, 0.7)
    foliage(
        pen,
        random,
        mood,
        x + lean,
        base - height * 0.76,
        height * spread * 0.85,
        height * 0.22,
        colour,
        far,
        size,
        light,
        0.8,
    )


def frond(
    pen: Pen,
    root: Point,
    turn: float,
    length: float,
    paint: Paint,
    droop: float = 0.5,
    leaflets: int = 14,
    edge: Paint | None = None,
) -> None:
    """One feathered leaf from `root`; `turn` 0 points right, pi/2 up."""
    tip = (
        root[0] + cos(turn) * length,
        root[1] - sin(turn) * length * 0.9 + droop * length * 0.75,
    )
    knee = (
        root[0] + cos(turn) * length * 0.62,
        root[1] - sin(turn) * length * 0.75 - length * 0.12,
    )
    spine = bend(root, knee, tip, leaflets)
    for index in range(1, leaflets + 1):
        x, y = spine[index]
        before = spine[index - 1]
        run, rise = x - before[0], y - before[1]
        step = (run * run + rise * rise) ** 0.5 or 1
        run, rise = run / step, rise / step
        share = index / leaflets
        long = length * 0.30 * (0.35 + 1.4 * share * (1.12 - share))
        thick = max(0.7, length * 0.024)
        for side in (-1, 1):
            # Leaflets stand off the spine, sweep towards the tip and hang by their weight.
            off_x, off_y = -rise * side, run * side
            end = (
                x + (off_x * 0.75 + run * 0.75) * long,
                y + (off_y * 0.75 + rise * 0.75) * long + long * 0.42,
            )
            colour = edge if edge and (index + (side > 0)) % 3 == 0 else paint
            half = (run * thick, rise * thick)
            pen.polygon(((x - half[0], y - half[1]), (x + half[0], y + half[1]), end), colour)
    pen.line(spine, paint, max(0.8, length * 0.012))


def palm(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    base: float,
    height: float,
    lean: float = 0.0,
    far: float = 0.0,
    light: float = -0.6,
    leaflets: int = 14,
    nuts: bool = True,
) -> None:
    """A coconut palm; `lean` is how far its crown stands aside, per height."""
    top = (x + lean * height, base - height)
    spine = bend((x, base), (x + lean * height * 0.15, base - height * 0.55), top, 14)
    thick = max(1.6, height * 0.034)
    bark = mix(TRUNK, (150, 140, 126), 0.4)
    pen.polygon(ribbon(spine, thick * 1.25, thick * 0.72), mood.tone(bark, 0.22, far))
    bright = [(px + light * thick * 0.22, py) for px, py in spine]
    pen.polygon(ribbon(bright, thick * 0.5, thick * 0.28), mood.tone(bark, 0.85, far))
    if height > 200:
        for px, py in smooth_rings(spine, height):
            pen.line(
                ((px - thick * 0.42, py + 1), (px, py + thick * 0.14), (px + thick * 0.42, py - 1)),
                see_through(mood.tone(bark, 0.0, far), 0.5),
                max(0.8, thick * 0.06),
            )
    crown = height * 0.40 if height > 150 else height * 0.46
    count = 17
    order = list(range(count))
    order.sort(key=lambda index: -abs(index - count / 2))
    turns = [-0.55 + (pi + 1.1) * index / (count - 1) for index in order]
    for position, turn in enumerate(turns):
        turn += random.uniform(-0.14, 0.14)
        up = sin(turn)
        lit = min(1.0, max(0.05, 0.45 + 0.38 * up + 0.3 * cos(turn) * light * 1.0))
        green = vary(random, PALM if position > 3 else (128, 118, 62), 12)
        tone = mood.tone(green, lit, far)
        edge = mood.tone(mix(green, (214, 206, 120), 0.35), min(1.0, lit + 0.3), far)
        length = crown * random.uniform(0.82, 1.12)
        frond(pen, top, turn, length, tone, 0.55 - 0.28 * up, leaflets, edge)
    if nuts and height > 120:
        for _ in range(6):
            size = height * 0.018
            px, py = top[0] + random.gauss(0, size * 1.6), top[1] + size * random.uniform(0.6, 3.2)
            pen.ellipse(px, py, size, size * 1.15, mood.tone((120, 128, 52), 0.3, far))
            pen.ellipse(
                px + light * size * 0.3,
                py - size * 0.35,
                size * 0.5,
                size * 0.5,
                mood.tone((160, 164, 84), 0.8, far),
            )


def smooth_rings(spine: Sequence[Point], height: float) -> list[Point]:
    """Places of the leaf scars along a trunk."""
    rings = []
    for (ax, ay), (bx, by) in itertools.pairwise(spine):
        steps = max(2, int((ay - by) / max(7.0, height * 0.018)))
        rings += [(ax + (bx - ax) * i / steps, ay + (by - ay) * i / steps) for i in range(steps)]
    return rings


def nipa(
    pen: Pen, random: Random, mood: Mood, x: float, base: float, height: float, far: float = 0.0
) -> None:
    """A clump of water coconut: feathered leaves that rise straight from the mud."""
    count = 9
    for index in sorted(range(count), key=lambda i: -abs(i - count / 2)):
        turn = pi * (0.16 + 0.68 * index / (count - 1)) + random.uniform(-0.08, 0.08)
        lit = 0.3 + 0.5 * random.random()
        green = vary(random, (106, 138, 60), 14)
        root = (x + (index - count / 2) * height * 0.03, base)
        frond(
            pen,
            root,
            turn,
            height * random.uniform(0.8, 1.1),
            mood.tone(green, lit, far),
            0.18,
            12,
            mood.tone(mix(green, (220, 214, 130), 0.3), min(1, lit + 0.3), far),
        )


def banana(
    pen: Pen, random: Random, mood: Mood, x: float, base: float, height: float, far: float = 0.0
) -> None:
    """A banana plant: a pale stem and broad torn leaves with a light midrib."""
    top = (x + random.uniform(-0.05, 0.05) * height, base - height * 0.52)
    stem = ribbon([(x, base), top], height * 0.085, height * 0.05)
    pen.polygon(stem, mood.tone((128, 140, 84), 0.4, far))
    for turn in (0.25, 2.9, 0.75, 2.4, 1.15, 1.95, 1.5):
        turn += random.uniform(-0.16, 0.16)
        length = height * random.uniform(0.5, 0.66)
        fall = 0.5 - 0.42 * sin(turn)
        tip = (top[0] + cos(turn) * length, top[1] - sin(turn) * length + fall * length)
        knee = (top[0] + cos(turn) * length * 0.55, top[1] - sin(turn) * length - length * 0.14)
        spine = bend(top, knee, tip, 12)
        lit = 0.3 + 0.4 * sin(turn) + random.uniform(-0.1, 0.25)
        green = vary(random, (122, 160, 64), 12)
        _blade(pen, random, mood, spine, length * 0.12, green, lit, far)


def _blade(
    pen: Pen,
    random: Random,
    mood: Mood,
    spine: list[Point],
    wide: float,
    green: Colour,
    lit: float,
    far: float,
) -> None:
    """Both halves of a banana leaf in strips, one half in shade."""
    last = len(spine) - 1
    for side in (1, -1):
        shade = lit if side > 0 else lit - 0.22
        for index in range(last):
            share = (index + 0.5) / last
            reach = wide * (0.35 + 2.6 * share * (1 - share)) if share < 0.9 else wide * 0.35
            (ax, ay), (bx, by) = spine[index], spine[index + 1]
            run, rise = bx - ax, by - ay
            step = (run * run + rise * rise) ** 0.5 or 1
            off = (
                -rise / step * side * reach + run * 0.7,
                run / step * side * reach + abs(reach) * 0.3,
            )
            tone = mood.tone(vary(random, green, 8), max(0.0, min(1.0, shade)), far)
            pen.polygon(
                ((ax, ay), (bx, by), (bx + off[0], by + off[1]), (ax + off[0], ay + off[1])), tone
            )
    pen.line(spine, mood.tone((206, 214, 140), 0.8, far), max(0.8, wide * 0.09))


def shore(
    canvas: Canvas,
    base: float,
    height: float,
    far: float,
    colour: Colour = DEEP,
    palms: int = 0,
    left: float = 0.0,
    right: float | None = None,
    light: float = -0.5,
) -> None:
    """A wooded bank seen from the water: a mass of crowns with palms standing out of it."""
    random, mood = canvas.random, canvas.mood
    right = canvas.width if right is None else right
    outline = skyline(random, left, right, base, height)
    for index, (x, y) in enumerate(outline):
        # Round off towards an open end of the bank.
        inside = min(
            1.0,
            min(x - left if left > 0 else 999, right - x if right < canvas.width else 999)
            / (height * 2.5),
        )
        outline[index] = (x, base - (base - y) * max(0.12, inside) ** 0.5)
    top = min(y for _, y in outline)
    with canvas.detail((left, top - height * 1.6, right, base)) as pen:
        for _ in range(palms):
            x = random.uniform(left + height * 0.3, right - height * 0.3)
            tall = height * random.uniform(1.1, 1.75)
            palm(
                pen,
                random,
                mood,
                x,
                base - height * 0.2,
                tall,
                random.uniform(-0.25, 0.25),
                min(1.0, far + 0.04),
                light,
                8 if height < 130 else 12,
                False,
            )
    shape = [(left, base), *outline, (right, base)]
    lower: Stops = (
        (0.0, mood.tone(mix(colour, LEAF, 0.5), 0.5, far)),
        (0.75, mood.tone(colour, 0.12, far)),
        (1.0, mood.tone(colour, 0.05, min(1.0, far + 0.1))),
    )
    canvas.fill(shape, lower)
    leaf = max(4.5, height * 0.16)
    with canvas.detail((left, top - leaf, right, base)) as pen:
        count = int((right - left) / leaf * 3.4)
        for index in range(count):
            x, y = random.choice(outline)
            drop = random.random() ** 1.5
            y += drop * (base - y) * 0.8
            lit = max(0.05, 0.85 - 0.75 * drop + random.uniform(-0.25, 0.15))
            tone = mood.tone(vary(random, mix(colour, LEAF, lit), 12), lit, far)
            size = max(4, int(leaf * pen.scale * random.uniform(0.7, 1.3)))
            if y + leaf * 0.3 < base:
                pen.stamp(leaves(size, index % 6), x, y, tone)


def hanging(
    canvas: Canvas, side: float, reach: float, colour: Colour = DEEP, leaf: float = 60
) -> None:
    """Dark leaves hanging into the picture from a top corner, to frame it (side 0 or 1)."""
    random, mood = canvas.random, canvas.mood
    corner = side * canvas.width
    toward = 1 if side < 0.5 else -1
    box = sorted((corner - toward * 80, corner + toward * (reach + 80)))
    with canvas.detail((box[0], 0, box[1], reach * 0.8 + 80), 1) as pen:
        for index in range(46):
            out = random.random()
            x = corner + toward * out * reach
            y = random.random() * (1 - out) ** 0.8 * reach * 0.62 + random.gauss(0, 8)
            lit = random.uniform(0, 0.45) * out + 0.02
            tone = mood.tone(vary(random, mix(colour, LEAF, lit), 10), lit)
            stamp = leaves(int(leaf * random.uniform(1.0, 2.0)), index % 6, True)
            pen.stamp(stamp, x, y, tone)
