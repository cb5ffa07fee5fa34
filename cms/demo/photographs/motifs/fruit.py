"""Fruit and fruit trees: single leaves and fruits for close views, bunches, baskets, crowns."""

from math import cos, pi, sin
from random import Random

from cms.demo.photographs.painting.canvas import Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through, vary
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import Point, bend, ribbon

RED: Colour = (226, 62, 48)
MANGO: Colour = (232, 182, 72)
POMELO: Colour = (190, 202, 92)
ORANGE: Colour = (232, 136, 44)


def leaf(
    pen: Pen,
    mood: Mood,
    root: Point,
    turn: float,
    length: float,
    colour: Colour,
    lit: float,
    far: float = 0.0,
    broad: float = 0.30,
) -> None:
    """One large leaf with a midrib, one half of it in shade."""
    tip = (root[0] + cos(turn) * length, root[1] - sin(turn) * length + length * 0.12)
    across = (sin(turn) * length * broad, cos(turn) * length * broad)
    middle = ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2)
    upper = bend(root, (middle[0] - across[0], middle[1] - across[1]), tip, 8)
    lower = bend(tip, (middle[0] + across[0], middle[1] + across[1]), root, 8)
    spine = bend(root, (middle[0], middle[1] - length * 0.04), tip, 8)
    pen.polygon(upper + lower, mood.tone(colour, lit * 0.62, far))
    pen.polygon([*upper, *spine[::-1]], mood.tone(colour, lit, far))
    vein = mood.tone(mix(colour, (224, 230, 150), 0.4), min(1.0, lit + 0.1), far)
    pen.line(spine, vein, max(0.8, length * 0.014))
    for step in (2, 3, 4, 5, 6):
        for edge in (upper, lower[::-1]):
            end = edge[min(8, step + 1)]
            reach = (
                spine[step][0] + (end[0] - spine[step][0]) * 0.8,
                spine[step][1] + (end[1] - spine[step][1]) * 0.8,
            )
            pen.line((spine[step], reach), see_through(vein, 0.35), max(0.6, length * 0.006))


def ball(
    pen: Pen,
    mood: Mood,
    x: float,
    y: float,
    radius: float,
    colour: Colour,
    lit: float = 0.8,
    light: float = -0.5,
    tall: float = 1.0,
) -> None:
    """A round fruit, modelled from its shade to its highlight."""
    for step in range(7):
        share = step / 6
        size = radius * (1 - 0.62 * share)
        tone = mood.tone(
            mix(colour, (255, 246, 210), 0.22 * share * share), lit * (0.12 + 0.88 * share**0.8)
        )
        pen.ellipse(
            x + light * radius * 0.5 * share,
            y - radius * 0.42 * share * tall,
            size,
            size * tall,
            tone,
        )
    shine = see_through(mood.tone((255, 252, 236), 1.0), 0.55)
    pen.ellipse(
        x + light * radius * 0.62, y - radius * 0.5 * tall, radius * 0.14, radius * 0.1, shine
    )


def rambutan(
    pen: Pen, random: Random, mood: Mood, x: float, y: float, radius: float, lit: float = 0.8
) -> None:
    """A red fruit covered with soft hairs."""
    colour = vary(random, RED, 16)
    for ring in (1.0, 0.75, 0.45):
        if ring == 1.0:
            _hairs(pen, random, mood, (x, y), radius, colour, lit * 0.45, 34, 1.0)
            ball(pen, mood, x, y, radius * 0.86, mix(colour, (150, 24, 30), 0.2), lit)
        else:
            _hairs(pen, random, mood, (x, y), radius, colour, lit, 24, ring)


def _hairs(
    pen: Pen,
    random: Random,
    mood: Mood,
    centre: Point,
    radius: float,
    colour: Colour,
    lit: float,
    count: int,
    ring: float,
) -> None:
    plain = radius < 30
    count = count * 5 // 9 if plain else count
    for index in range(count):
        turn = 2 * pi * (index + random.random()) / count
        start = ring * radius * random.uniform(0.5, 0.8)
        root = (centre[0] + cos(turn) * start, centre[1] - sin(turn) * start)
        long = radius * random.uniform(0.4, 0.62)
        bent = turn + random.uniform(-0.5, 0.5)
        tip = (root[0] + cos(bent) * long, root[1] - sin(bent) * long + radius * 0.14)
        knee = (root[0] + cos(turn) * long * 0.6, root[1] - sin(turn) * long * 0.6)
        bright = max(0.1, lit * (0.7 + 0.35 * sin(turn) - 0.2 * cos(turn)))
        tone = mood.tone(mix(colour, (236, 206, 96), random.uniform(0.0, 0.55)), min(1.0, bright))
        if plain:
            half = (sin(turn) * radius * 0.07, cos(turn) * radius * 0.07)
            pen.polygon(
                (
                    (root[0] - half[0], root[1] - half[1]),
                    tip,
                    (root[0] + half[0], root[1] + half[1]),
                ),
                tone,
            )
        else:
            pen.polygon(ribbon(bend(root, knee, tip, 3), radius * 0.085, radius * 0.02), tone)


def mango(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    top: float,
    size: float,
    lit: float = 0.8,
    colour: Colour = MANGO,
) -> None:
    """A mango on its long stalk; `size` is its length."""
    sway = random.uniform(-0.12, 0.12) * size
    hang = (x + sway, top + size * random.uniform(0.5, 0.9))
    pen.line(
        bend((x, top), (x, hang[1] - size * 0.2), hang, 6),
        mood.tone((140, 132, 76), lit),
        size * 0.035,
    )
    tint = vary(random, mix(colour, (150, 172, 74), random.uniform(0, 0.6)), 12)
    for step in range(7):
        share = step / 6
        wide, long = size * (0.33 - 0.2 * share), size * (0.5 - 0.3 * share)
        cx, cy = hang[0] - size * 0.1 * share, hang[1] + size * (0.44 - 0.08 * share)
        shape = [
            (cx - wide * 0.75, cy - long * 0.6),
            (cx, cy - long),
            (cx + wide * 0.8, cy - long * 0.55),
            (cx + wide, cy + long * 0.15),
            (cx + wide * 0.4, cy + long * 0.9),
            (cx - wide * 0.35, cy + long * 0.85),
            (cx - wide, cy + long * 0.1),
        ]
        pen.blob(
            shape,
            mood.tone(mix(tint, (255, 240, 190), 0.2 * share * share), lit * (0.15 + 0.85 * share)),
        )


def basket(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    base: float,
    wide: float,
    colour: Colour,
    fruit: float,
    lit: float = 0.8,
    far: float = 0.0,
    hairy: bool = False,
) -> None:
    """A bamboo basket heaped with fruit; `fruit` is the radius of one."""
    high, half = wide * 0.52, wide / 2
    cane: Colour = (196, 156, 96)
    rim = base - high
    pen.ellipse(x, rim, half, half * 0.26, mood.tone(cane, 0.1, far))
    for row in range(4):
        level = rim - row * fruit * 0.95 + half * 0.14
        reach = half * (0.92 - row * 0.22)
        count = int(reach * 2 / (fruit * 1.55))
        for index in range(count if count > 1 or row < 2 else 0):
            px = x - reach + (index + 0.5 + random.uniform(-0.2, 0.2)) * 2 * reach / count
            shine = lit * (0.6 + 0.1 * row)
            if hairy:
                rambutan(pen, random, mood, px, level, fruit, shine)
            else:
                ball(pen, mood, px, level, fruit, vary(random, colour, 14), shine)
    body = [
        (x - half, rim),
        *bend((x - half, rim), (x, rim + half * 0.52), (x + half, rim), 12),
        (x + half, rim),
        (x + half * 0.74, base),
        *bend((x + half * 0.74, base), (x, base + half * 0.26), (x - half * 0.74, base), 10),
    ]
    pen.polygon(body, mood.tone(cane, lit * 0.5, far))
    _weave(pen, random, mood, x, rim, base, half, lit, far)


def _weave(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    rim: float,
    base: float,
    half: float,
    lit: float,
    far: float,
) -> None:
    rows, columns = 9, 22
    for row in range(rows):
        for column in range(columns):
            share = (column + 0.5) / columns * 2 - 1
            level = (row + 0.5) / rows
            reach = half * (1 - 0.26 * level)
            sag = half * 0.26 * (1 - share * share) ** 0.5 * (1 - level * 0.5)
            px, py = x + share * reach, rim + (base - rim) * level + sag * (0.9 - 0.3 * level)
            tone = mood.tone(
                vary(random, (206, 166, 104), 14), lit * (0.85 - 0.5 * (share + 0.3) ** 2), far
            )
            tilt = (row + column) % 2
            pen.ellipse(
                px,
                py,
                reach / columns * (1.0 if tilt else 0.55),
                (base - rim) / rows * (0.32 if tilt else 0.5),
                tone,
            )
    edge = bend((x - half * 1.02, rim), (x, rim + half * 0.54), (x + half * 1.02, rim), 14)
    pen.line(edge, mood.tone((220, 182, 116), lit, far), half * 0.09)
