"""What stands along canals: footbridges of bamboo, thatched houses on stilts, heaps of coconuts."""

from cms.demo.photographs.motifs.fruit import ball
from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through, vary
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import Point, bend, ribbon

BAMBOO: Colour = (176, 148, 88)
THATCH: Colour = (158, 132, 92)
BOARD: Colour = (136, 102, 72)


def cane(
    pen: Pen, mood: Mood, start: Point, end: Point, thick: float, lit: float, far: float = 0.0
) -> None:
    """A bamboo pole with its knots."""
    sag = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + abs(end[0] - start[0]) * 0.02)
    spine = bend(start, sag, end, 10)
    pen.polygon(ribbon(spine, thick, thick * 0.8), mood.tone(BAMBOO, lit * 0.4, far))
    bright = [(px, py - thick * 0.2) for px, py in spine]
    pen.polygon(ribbon(bright, thick * 0.42, thick * 0.34), mood.tone(BAMBOO, lit, far))
    for px, py in spine[1::2]:
        pen.ellipse(
            px,
            py,
            thick * 0.3,
            thick * 0.56,
            see_through(mood.tone((104, 84, 50), lit * 0.6, far), 0.7),
        )


def monkey_bridge(
    canvas: Canvas,
    left: Point,
    right: Point,
    rise: float,
    water: float,
    lit: float = 0.7,
    far: float = 0.0,
    thick: float = 11.0,
) -> float:
    """One pole to walk on, one to hold, on crossed poles in the water; gives the walk's height."""
    random, mood = canvas.random, canvas.mood
    middle = (left[0] + right[0]) / 2
    crest = min(left[1], right[1]) - rise
    walk = bend(left, (middle, crest - rise), right, 24)
    high = abs(right[0] - left[0]) * 0.115
    shade = mood.tone((62, 56, 44), 0.1, far)
    for px, _ in walk[4:-3:4]:
        pole = [
            (px - thick * 2, water),
            (px + thick * 2, water),
            (px + thick, water + high * 1.6),
            (px - thick, water + high * 1.6),
        ]
        canvas.soft(pole, shade, thick, 0.5)
    box = (
        min(left[0], right[0]) - 40,
        crest - rise - high * 1.6,
        max(left[0], right[0]) + 40,
        water + 30,
    )
    with canvas.detail(box) as pen:
        for index in range(4, len(walk) - 3, 4):
            px, py = walk[index]
            spread = high * 0.42
            top = py - high * 1.05
            cane(
                pen,
                mood,
                (px - spread, water + random.uniform(-3, 6)),
                (px + spread * 0.62, top),
                thick * 0.9,
                lit * 0.8,
                far,
            )
            cane(
                pen,
                mood,
                (px + spread, water + random.uniform(-3, 6)),
                (px - spread * 0.62, top - 6),
                thick * 0.9,
                lit,
                far,
            )
        for index in range(0, 24, 6):
            first, last = walk[index], walk[index + 6]
            cane(
                pen,
                mood,
                (first[0] - 10, first[1]),
                (last[0] + 10, last[1]),
                thick * 1.35,
                lit,
                far,
            )
            rail = (first[0] - 8, first[1] - high), (last[0] + 8, last[1] - high)
            cane(pen, mood, *rail, thick * 0.75, lit, far)
    return walk[12][1]


def cottage(
    canvas: Canvas,
    x: float,
    base: float,
    wide: float,
    far: float = 0.0,
    lit: float = 0.7,
    lamp: bool = False,
    colour: Colour = THATCH,
    stilts: float = 0.16,
) -> None:
    """A house with a thatched or sheet roof, its porch towards us."""
    random, mood = canvas.random, canvas.mood
    half, tall = wide / 2, wide * 0.30
    floor = base - wide * stilts
    eave, ridge = floor - tall, floor - tall - wide * 0.30
    with canvas.detail((x - half * 1.3, ridge - 10, x + half * 1.3, base + 6)) as pen:
        for share in (-0.9, -0.45, 0.0, 0.45, 0.9):
            pen.line(
                ((x + share * half, floor), (x + share * half, base)),
                mood.tone(BOARD, lit * 0.3, far),
                max(1.5, wide * 0.018),
            )
        pen.rectangle(x - half, eave, x + half, floor, mood.tone(BOARD, lit * 0.6, far))
        for step in range(17):
            px = x - half + wide * step / 17
            pen.rectangle(
                px,
                eave,
                px + wide * 0.05,
                floor,
                see_through(mood.tone(vary(random, BOARD, 16), lit * 0.7, far), 0.6),
            )
        inside = (255, 206, 124) if lamp else mood.tone((50, 44, 44), 0.2, far)
        for share, width, drop in ((-0.62, 0.16, 0.55), (0.06, 0.15, 1.0), (0.62, 0.16, 0.55)):
            left = x + share * half - wide * width / 2
            pen.rectangle(
                left,
                eave + tall * 0.28,
                left + wide * width,
                eave + tall * (0.28 + 0.72 * drop),
                inside,
            )
            pen.line(
                (
                    (left + wide * width / 2, eave + tall * 0.28),
                    (left + wide * width / 2, eave + tall * (0.28 + 0.72 * drop)),
                ),
                mood.tone(BOARD, lit * 0.5, far),
                max(1.0, wide * 0.008),
            )
        pen.rectangle(
            x - half * 1.12,
            floor,
            x + half * 1.12,
            floor + wide * 0.025,
            mood.tone(BOARD, lit * 0.9, far),
        )
        roof = [
            (x - half * 1.22, eave + tall * 0.16),
            (x - half * 0.82, ridge),
            (x + half * 0.82, ridge),
            (x + half * 1.22, eave + tall * 0.16),
        ]
        pen.polygon(roof, mood.tone(colour, lit * 0.55, far))
        for _ in range(90):
            share, down = random.uniform(-1, 1), random.random()
            top = (
                x + share * half * (0.82 + 0.4 * down),
                ridge + (eave + tall * 0.16 - ridge) * down,
            )
            end = (top[0] + share * wide * 0.03, min(eave + tall * 0.2, top[1] + wide * 0.07))
            pen.line(
                (top, end),
                see_through(
                    mood.tone(vary(random, colour, 24), lit * random.uniform(0.4, 1.1), far), 0.6
                ),
                max(1.0, wide * 0.009),
            )
        pen.line(
            (roof[1], roof[2]),
            mood.tone(mix(colour, (230, 210, 160), 0.3), min(1, lit + 0.1), far),
            max(1.2, wide * 0.018),
        )
        under = [
            (x - half * 1.1, eave + tall * 0.14),
            (x + half * 1.1, eave + tall * 0.14),
            (x + half, eave + tall * 0.3),
            (x - half, eave + tall * 0.3),
        ]
        pen.polygon(under, see_through(mood.tone((40, 34, 34), 0.1, far), 0.45))
    if lamp:
        canvas.glow(x, eave + tall * 0.6, wide * 0.55, (255, 190, 104), 0.6)


def coconuts(
    canvas: Canvas, x: float, base: float, wide: float, size: float, lit: float = 0.8
) -> None:
    """A heap of green and brown coconuts."""
    random, mood = canvas.random, canvas.mood
    canvas.soft(
        [
            (x - wide * 0.5, base - size),
            (x + wide * 0.55, base - size),
            (x + wide * 0.6, base + size * 0.7),
            (x - wide * 0.5, base + size * 0.7),
        ],
        mood.tone((50, 44, 36), 0.05),
        size * 0.6,
        0.7,
    )
    kinds: tuple[Colour, ...] = ((128, 146, 62), (150, 160, 76), (112, 132, 56), (156, 124, 72))
    rows = max(2, int(wide / size / 2.6))
    with canvas.detail((x - wide, base - rows * size * 1.5 - size, x + wide, base + size)) as pen:
        for row in range(rows, -1, -1):
            reach = wide * 0.5 * (1 - row / (rows + 1)) ** 0.8
            count = max(1, int(reach / size))
            for index in range(count):
                px = x - reach + (index + 0.5) * 2 * reach / count + random.gauss(0, size * 0.1)
                py = base - row * size * 1.32 - size * 0.5 + random.gauss(0, size * 0.1)
                ball(
                    pen,
                    mood,
                    px,
                    py,
                    size,
                    vary(random, random.choice(kinds), 12),
                    lit * random.uniform(0.75, 1.0),
                    tall=1.08,
                )
                pen.ellipse(
                    px + size * 0.1,
                    py - size * 0.86,
                    size * 0.26,
                    size * 0.14,
                    mood.tone((124, 100, 60), lit * 0.6),
                )
