"""Work in the field: stooping figures, sheaves, a buffalo, egrets."""

from random import Random

from cms.demo.photographs.motifs.people import SKIN, hat
from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through, vary
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import bend, ribbon

SMOCKS: tuple[Colour, ...] = (
    (150, 76, 88),
    (84, 96, 140),
    (120, 92, 126),
    (206, 198, 186),
    (74, 118, 124),
    (190, 140, 92),
)


def stooping(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    feet: float,
    height: float,
    toward: int = 1,
    lit: float = 0.6,
    far: float = 0.0,
) -> None:
    """Someone bent down to the plants; `height` is what they would measure upright."""
    smock = random.choice(SMOCKS)
    hip = (x, feet - height * 0.46)
    neck = (x + toward * height * 0.27, feet - height * 0.52)
    for step in (-0.05, 0.06):
        shade = lit * (0.7 if step > 0 else 0.4)
        leg = (
            (hip[0], hip[1]),
            (x + step * height * 1.6, feet - height * 0.2),
            (x + step * height, feet),
        )
        pen.line(leg, mood.tone((52, 54, 66), shade, far), height * 0.085)
    hand = (neck[0] + toward * height * 0.08, feet - height * 0.1)
    arm = ((neck[0] - toward * height * 0.03, neck[1] + height * 0.03), hand)
    pen.line(arm, mood.tone(smock, lit * 0.6, far), height * 0.055)
    pen.ellipse(*hand, height * 0.025, height * 0.025, mood.tone(SKIN, lit, far))
    back = [
        (hip[0] - toward * height * 0.09, hip[1] + height * 0.05),
        (hip[0] - toward * height * 0.05, hip[1] - height * 0.09),
        (x + toward * height * 0.13, hip[1] - height * 0.16),
        (neck[0], neck[1] - height * 0.04),
        (neck[0] + toward * height * 0.02, neck[1] + height * 0.06),
        (x + toward * height * 0.1, hip[1] + height * 0.04),
    ]
    pen.blob(back, mood.tone(smock, lit, far))
    belly = [back[4], back[5], back[0], (x + toward * height * 0.08, hip[1] - height * 0.02)]
    pen.blob(belly, see_through(mood.tone(smock, 0.05, far), 0.45))
    hat(
        pen, mood, neck[0] + toward * height * 0.1, neck[1] + height * 0.01, height * 0.15, lit, far
    )


def sheaf(
    pen: Pen, random: Random, mood: Mood, x: float, base: float, high: float, lit: float, far: float
) -> None:
    """Cut rice bound at the waist and stood up."""
    straw: Colour = (222, 182, 92)
    waist = base - high * 0.5
    for index in range(34):
        spread = random.uniform(-1, 1)
        foot = (x + spread * high * 0.24, base + abs(spread) * -high * 0.02)
        tip = (x + spread * high * 0.36, base - high * random.uniform(0.78, 1.02))
        spine = bend(foot, (x + spread * high * 0.02, waist), tip, 5)
        shine = lit * (0.25 + 0.75 * index / 34)
        pen.polygon(
            ribbon(spine, high * 0.035, high * 0.05), mood.tone(vary(random, straw, 14), shine, far)
        )
    band = ((x - high * 0.1, waist), (x + high * 0.1, waist))
    pen.line(band, mood.tone((140, 104, 54), lit * 0.7, far), high * 0.06)


def buffalo(
    canvas: Canvas,
    x: float,
    base: float,
    size: float,
    toward: int = 1,
    lit: float = 0.4,
    far: float = 0.0,
) -> None:
    """A grazing water buffalo; `size` is its length."""
    mood = canvas.mood
    hide: Colour = (84, 76, 78)

    def place(points: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
        return [(x + toward * px * size, base - py * size) for px, py in points]

    with canvas.detail((x - size, base - size, x + size, base + size * 0.1)) as pen:
        for left, shade in ((-0.3, 0.5), (0.2, 0.5), (-0.38, 1), (0.27, 1)):
            leg = ((left, 0.3), (left + 0.02, 0.15), (left, 0))
            pen.line(place(leg), mood.tone(hide, lit * shade * 0.6, far), size * 0.075)
        body = (
            (-0.47, 0.42),
            (-0.4, 0.56),
            (-0.15, 0.57),
            (0.12, 0.6),
            (0.3, 0.58),
            (0.38, 0.44),
            (0.3, 0.24),
            (0.0, 0.17),
            (-0.3, 0.22),
            (-0.46, 0.3),
        )
        pen.blob(place(body), mood.tone(hide, lit, far))
        belly = ((-0.4, 0.3), (0.0, 0.3), (0.34, 0.32), (0.26, 0.22), (0.0, 0.17), (-0.34, 0.22))
        pen.blob(place(belly), see_through(mood.tone(hide, 0.0, far), 0.5))
        head = (
            (0.3, 0.54),
            (0.42, 0.53),
            (0.56, 0.36),
            (0.62, 0.22),
            (0.56, 0.18),
            (0.48, 0.24),
            (0.36, 0.36),
        )
        pen.blob(place(head), mood.tone(mix(hide, (120, 108, 104), 0.2), lit, far))
        for knee, tip in (((0.36, 0.66), (0.16, 0.61)), ((0.44, 0.68), (0.27, 0.69))):
            root, middle, end = place(((0.41, 0.51), knee, tip))
            horn = bend(root, middle, end, 8)
            pen.polygon(ribbon(horn, size * 0.05, size * 0.008), mood.tone((70, 64, 62), lit, far))
        pen.polygon(
            place(((0.4, 0.48), (0.28, 0.46), (0.38, 0.43))), mood.tone(hide, lit * 0.5, far)
        )
        root, middle, end = place(((-0.46, 0.48), (-0.53, 0.36), (-0.48, 0.16)))
        tail = bend(root, middle, end, 6)
        pen.line(tail, mood.tone(hide, lit * 0.6, far), size * 0.02)


def egret(
    pen: Pen, mood: Mood, x: float, base: float, high: float, toward: int, lit: float
) -> None:
    """A white heron that stands in the field."""
    white: Colour = (250, 248, 244)
    leg = mood.tone((70, 66, 60), lit)
    for step in (-0.03, 0.05):
        pen.line(
            ((x + step * high, base - high * 0.4), (x + step * high, base)),
            leg,
            max(0.8, high * 0.025),
        )
    body = ((-0.3, 0.36), (-0.1, 0.55), (0.12, 0.6), (0.18, 0.48), (0.0, 0.36))
    pen.blob([(x + toward * px * high, base - py * high) for px, py in body], mood.tone(white, lit))
    neck = [
        (x + toward * px * high, base - py * high)
        for px, py in ((0.12, 0.54), (0.26, 0.68), (0.1, 0.82), (0.16, 0.95), (0.22, 0.96))
    ]
    pen.line(neck, mood.tone(white, min(1, lit + 0.1)), max(1.2, high * 0.06))
    beak = [
        (x + toward * px * high, base - py * high)
        for px, py in ((0.2, 0.99), (0.2, 0.92), (0.4, 0.92))
    ]
    pen.polygon(beak, mood.tone((224, 170, 70), lit))
