"""What stands in front of buildings: flag, hedges, flower beds, lamps and shade."""

from math import cos, pi, sin

from cms.demo.photographs.motifs.crowns import crown
from cms.demo.photographs.motifs.plants import DEEP, LEAF, TRUNK, foliage, leaves
from cms.demo.photographs.painting.camera import Camera
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix, see_through, vary
from cms.demo.photographs.painting.shapes import Point, bend, oval, ribbon

FLAG: Colour = (214, 30, 34)
STAR: Colour = (255, 222, 60)
STONE: Colour = (206, 198, 184)


def star(x: float, y: float, size: float) -> list[Point]:
    """A star of five points."""
    points = []
    for index in range(10):
        reach = size * (1.0 if index % 2 == 0 else 0.382)
        turn = -pi / 2 + index * pi / 5
        points.append((x + reach * cos(turn), y + reach * sin(turn)))
    return points


def flag(
    canvas: Canvas,
    x: float,
    base: float,
    height: float,
    lit: float = 0.8,
    toward: int = 1,
    wind: float = 1.0,
    size: float = 0.24,
) -> None:
    """A flagpole with the red flag and its yellow star; `wind` 0 lets it hang."""
    mood, random = canvas.mood, canvas.random
    top, wide = base - height, height * size
    high = wide * 0.66
    phase = random.uniform(0, 2 * pi)

    def place(across: float, down: float) -> Point:
        wave = sin(phase + across * 6.4) * high * 0.13 * across**0.5 * (0.5 + wind / 2)
        fall = (1 - wind) * across * high * 1.1
        reach = wide * (1 - 0.72 * (1 - wind))
        return (
            x + toward * across * reach,
            top + high * 0.06 + down * high * (1 + (1 - wind) * 0.3) + wave + fall,
        )

    box = (x - wide * 1.1, top - 10, x + wide * 1.1, base + 6)
    thick = max(2.0, height * 0.011)
    with canvas.detail(box, 3) as pen:
        for side, bright in ((-0.5, 0.5), (-0.15, 1.0), (0.2, 0.7)):
            pen.line(
                ((x + side * thick, base), (x + side * thick * 0.6, top)),
                mood.tone((214, 214, 210), lit * bright),
                thick * 0.45,
            )
        pen.ellipse(x, top, thick * 0.9, thick * 0.9, mood.tone((240, 200, 90), lit))
        strips = 30
        for index in range(strips):
            start, end = index / strips, (index + 1.2) / strips
            slope = cos(phase + (start + end) * 3.2)
            light = min(1.0, max(0.1, lit + 0.28 * slope))
            shape = [place(start, 0), place(end, 0), place(end, 1), place(start, 1)]
            pen.polygon(shape, mood.tone(FLAG, light))
        outline = [place(0.5 + px / 1.5, 0.5 + py) for px, py in star(0, 0, 0.3)]
        pen.polygon(outline, mood.tone(STAR, min(1.0, lit + 0.15)))


def hedge(
    canvas: Canvas,
    start: Point,
    end: Point,
    highs: tuple[float, float],
    lit: float = 0.6,
    flowers: Colour | None = None,
    far: float = 0.0,
    colour: Colour = LEAF,
) -> None:
    """A clipped hedge between two places on the ground, `highs` tall in pixels at its ends."""
    mood, random = canvas.mood, canvas.random
    tall = max(highs)
    left, right = min(start[0], end[0]), max(start[0], end[0])
    low, bottom = min(start[1], end[1]), max(start[1], end[1])
    with canvas.detail((left - tall, low - tall * 1.5, right + tall, bottom + tall * 0.3)) as pen:
        dark = mood.tone(DEEP, 0.05, far)
        pen.polygon(
            (start, end, (end[0], end[1] - highs[1] * 0.8), (start[0], start[1] - highs[0] * 0.8)),
            dark,
        )
        length = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
        count = int(min(1400, 7 * length / (sum(highs) / 2) * 5)) + 20
        spots = sorted((random.random() ** 0.8 for _ in range(count)), reverse=False)
        for index, up in enumerate(spots):
            share = random.random()
            high = highs[0] + (highs[1] - highs[0]) * share
            x = start[0] + (end[0] - start[0]) * share
            y = start[1] + (end[1] - start[1]) * share - up * high
            bright = max(0.03, lit * (0.1 + 0.95 * up**1.5) + random.uniform(-0.1, 0.1))
            tone = mood.tone(vary(random, mix(DEEP, colour, 0.2 + 0.8 * up), 10), bright, far)
            pen.stamp(leaves(max(4, int(high * 0.5 * pen.scale)), index % 6), x, y, tone)
            if flowers and up > 0.55 and index % 2:
                size = max(0.8, high * random.uniform(0.03, 0.06))
                bloom = mood.tone(vary(random, flowers, 18), min(1.0, lit + 0.2), far)
                pen.ellipse(x + random.gauss(0, high * 0.1), y, size * 1.2, size, bloom)


def bed(
    canvas: Canvas,
    camera: Camera,
    x: float,
    z: float,
    radius: float,
    lit: float = 0.6,
    blooms: tuple[Colour, ...] = ((236, 92, 60), (250, 206, 80), (240, 236, 224)),
    kerb: float = 0.35,
) -> None:
    """A round flower bed with a stone kerb."""
    mood, random = canvas.mood, canvas.random
    middle = camera.at(x, 0, z)
    scale = camera.scale(x, z)
    wide = radius * scale
    high = abs(camera.at(x, 0, z - radius)[1] - camera.at(x, 0, z + radius)[1]) / 2
    rise = kerb * scale
    canvas.soft(
        oval(middle[0] + wide * 0.08, middle[1] + high * 0.25, wide * 1.06, high * 1.1),
        mood.shade,
        max(3.0, high * 0.16),
        0.4,
    )
    box = (
        middle[0] - wide * 1.1,
        middle[1] - high - rise * 4,
        middle[0] + wide * 1.1,
        middle[1] + high * 1.2,
    )
    with canvas.detail(box) as pen:
        pen.ellipse(*middle, wide, high, mood.tone(STONE, lit * 0.55))
        side = oval(*middle, wide, high, 40)
        pen.polygon(
            [(px, py - rise) for px, py in side[:21]] + side[20::-1], mood.tone(STONE, lit * 0.7)
        )
        pen.ellipse(middle[0], middle[1] - rise, wide, high, mood.tone(STONE, min(1.0, lit + 0.2)))
        pen.ellipse(middle[0], middle[1] - rise, wide * 0.93, high * 0.9, mood.tone(DEEP, 0.1))
        spots = []
        for _ in range(int(120 + wide * 1.2)):
            turn, reach = random.uniform(0, 2 * pi), random.random() ** 0.5
            spots.append((sin(turn) * reach, cos(turn) * reach, reach))
        for index, (down, across, reach) in enumerate(sorted(spots)):
            px, py = middle[0] + across * wide * 0.92, middle[1] - rise + down * high * 0.86
            py -= scale * 0.35 * random.random() ** 2
            bright = lit * (0.35 + 0.6 * random.random())
            green = mood.tone(vary(random, mix(DEEP, LEAF, 0.7), 12), bright)
            pen.stamp(leaves(max(4, int(scale * 0.45 * pen.scale)), index % 6), px, py, green)
            ring = blooms[min(len(blooms) - 1, int(reach * len(blooms)))]
            for _ in range(3):
                size = max(0.8, scale * random.uniform(0.035, 0.07))
                bloom = mood.tone(vary(random, ring, 16), min(1.0, lit + 0.2))
                pen.ellipse(
                    px + random.gauss(0, scale * 0.14),
                    py - random.random() * scale * 0.2,
                    size,
                    size * 0.75,
                    bloom,
                )


def shrub(
    canvas: Canvas,
    x: float,
    base: float,
    size: float,
    lit: float = 0.6,
    far: float = 0.0,
    colour: Colour = LEAF,
) -> None:
    """A round clipped bush with its shadow."""
    mood = canvas.mood
    canvas.soft(oval(x + size * 0.15, base, size * 0.75, size * 0.14), mood.shade, size * 0.08, 0.5)
    with canvas.detail((x - size * 0.8, base - size * 1.3, x + size * 0.8, base + 4)) as pen:
        pen.ellipse(x, base - size * 0.5, size * 0.5, size * 0.48, mood.tone(DEEP, 0.05, far))
        foliage(
            pen,
            canvas.random,
            mood,
            x,
            base - size * 0.52,
            size * 0.5,
            size * 0.5,
            mix(colour, DEEP, 0.5 * (1 - lit)),
            far,
            max(5.0, size * 0.16),
            -0.5,
            1.0,
        )


def lamp_post(
    canvas: Canvas, x: float, base: float, height: float, on: bool, far: float = 0.0
) -> None:
    """A garden lamp with two globes."""
    mood = canvas.mood
    with canvas.detail(
        (x - height * 0.2, base - height * 1.1, x + height * 0.2, base + 4), 3
    ) as pen:
        iron = mood.tone((64, 72, 70), 0.35, far)
        pen.line(((x, base), (x, base - height * 0.92)), iron, max(1.2, height * 0.022))
        pen.rectangle(x - height * 0.03, base - height * 0.08, x + height * 0.03, base, iron)
        pen.line(
            (
                (x - height * 0.11, base - height * 0.88),
                (x, base - height * 0.84),
                (x + height * 0.11, base - height * 0.88),
            ),
            iron,
            max(1.0, height * 0.018),
        )
        for side in (-1, 1):
            globe = (255, 240, 206) if on else mood.tone((240, 238, 230), 0.7, far)
            place = (x + side * height * 0.11, base - height * 0.935)
            pen.ellipse(*place, height * 0.052, height * 0.052, globe)
            pen.ellipse(
                place[0] - height * 0.015,
                place[1] - height * 0.018,
                height * 0.02,
                height * 0.018,
                see_through((255, 255, 255), 0.7),
            )
    if on:
        for side in (-1, 1):
            canvas.glow(
                x + side * height * 0.11, base - height * 0.93, height * 0.5, (255, 200, 120), 0.75
            )
        canvas.glow(x, base, height * 0.6, (255, 190, 110), 0.35, height * 0.14)


def shade_tree(
    canvas: Canvas, x: float, base: float, size: float, light: float = -0.6, far: float = 0.0
) -> None:
    """A broad street tree, `size` high to the top of its crown."""
    random, mood = canvas.random, canvas.mood
    with canvas.detail((x - size * 0.4, base - size * 0.9, x + size * 0.4, base + 5)) as pen:
        bark = mood.tone(TRUNK, 0.3, far)
        trunk = bend((x, base), (x + size * 0.02, base - size * 0.4), (x, base - size * 0.62))
        pen.polygon(ribbon(trunk, size * 0.06, size * 0.035), bark)
        for side in (-1, 1):
            fork = (x, base - size * 0.42)
            knee = (x + side * size * 0.03, base - size * 0.58)
            limb = bend(fork, knee, (x + side * size * 0.2, base - size * 0.7))
            pen.polygon(ribbon(limb, size * 0.03, size * 0.01), bark)
    lit = 0.9 if light < 0 else 0.8
    for across, up, reach in ((-0.2, 0.68, 0.2), (0.22, 0.7, 0.2), (0.0, 0.78, 0.3)):
        level = base - up * size + random.uniform(-0.02, 0.02) * size
        middle = x + across * size
        crown(canvas, middle, level, size * reach, size * reach * 0.72, LEAF, far, light, lit)
