"""People as soft figures: no faces, only posture, clothes and the light on them."""

from random import Random

from cms.demo.photographs.painting.canvas import Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through
from cms.demo.photographs.painting.moods import Mood

HAIR: Colour = (42, 36, 36)
SKIN: Colour = (196, 146, 112)
STRAW: Colour = (226, 202, 150)
CLOTHES: tuple[Colour, ...] = (
    (236, 232, 224),
    (92, 116, 156),
    (164, 82, 84),
    (120, 142, 110),
    (206, 178, 128),
    (108, 92, 120),
    (70, 84, 104),
    (206, 140, 150),
    (150, 178, 196),
)
SHIRTS: tuple[Colour, ...] = (
    (240, 240, 236),
    (222, 230, 240),
    (204, 216, 232),
    (240, 236, 226),
    (70, 80, 98),
    (196, 206, 214),
)


def hat(
    pen: Pen, mood: Mood, x: float, y: float, size: float, lit: float, far: float = 0.0
) -> None:
    """The conical palm-leaf hat, its brim at (x, y)."""
    wide, high = size, size * 0.72
    pen.ellipse(x, y, wide, wide * 0.24, mood.tone(STRAW, 0.05, far))
    pen.polygon(
        (
            (x - wide, y),
            (x, y - high),
            (x + wide, y),
            (x + wide * 0.5, y + wide * 0.17),
            (x - wide * 0.5, y + wide * 0.17),
        ),
        mood.tone(STRAW, lit, far),
    )
    pen.polygon(
        (
            (x, y - high),
            (x + wide, y),
            (x + wide * 0.45, y + wide * 0.17),
            (x + wide * 0.1, y + wide * 0.19),
        ),
        mood.tone(STRAW, max(0.0, lit - 0.4), far),
    )


def standing(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    feet: float,
    height: float,
    clothes: Colour | None = None,
    lit: float = 0.5,
    far: float = 0.0,
    straw_hat: bool = False,
    stride: float = 0.0,
    dress: bool = False,
    legs: Colour = (58, 60, 72),
) -> None:
    """A standing or walking (`stride` > 0) figure; `dress` makes the clothes an áo dài."""
    clothes = clothes or random.choice(CLOTHES)
    head = height * 0.062
    shoulder, waist, hip = feet - height * 0.81, feet - height * 0.58, feet - height * 0.48
    half = height * 0.108
    turn = random.choice((-1, 1))
    trousers = (232, 230, 226) if dress else legs
    for side in (-1, 1):
        foot = x + side * (height * 0.04 + stride * height * 0.11)
        shape = (
            (x + side * half * 0.75, hip),
            (x + side * half * 0.05, hip),
            (foot - side * height * 0.02, feet),
            (foot + side * height * 0.03, feet),
        )
        pen.polygon(shape, mood.tone(trousers, lit * (0.6 if side > 0 else 0.35), far))
    arm = mood.tone(clothes, lit * 0.55, far)
    skin = mood.tone(SKIN, lit * 0.8, far)
    for side in (-1, 1):
        elbow = (x + side * half * 1.12, waist)
        hand = (x + side * half * (0.9 if side == turn else 0.45), hip - height * 0.0)
        pen.line(
            ((x + side * half * 0.88, shoulder + height * 0.02), elbow, hand), arm, height * 0.045
        )
        pen.ellipse(*hand, height * 0.018, height * 0.022, skin)
    body = [
        (x - half * 0.5, shoulder - height * 0.012),
        (x + half * 0.5, shoulder - height * 0.012),
        (x + half, shoulder + height * 0.03),
        (x + half * 0.72, waist),
        (x + half * 0.92, hip + height * 0.02),
        (x - half * 0.92, hip + height * 0.02),
        (x - half * 0.72, waist),
        (x - half, shoulder + height * 0.03),
    ]
    if dress:
        hem = feet - height * 0.1
        tail = (
            (x - half * 0.8, waist),
            (x + half * 0.8, waist),
            (x + half * 1.05, hem),
            (x - half * 0.95, hem),
        )
        pen.polygon(tail, mood.tone(clothes, lit * 0.85, far))
    pen.blob(body, mood.tone(clothes, lit, far))
    shade = [(px + (x - px) * 0.05, py) for px, py in body if px > x]
    pen.polygon(
        [(x + half * 0.25, shoulder), *shade, (x + half * 0.2, hip)],
        see_through(mood.tone(mix(clothes, HAIR, 0.35), 0.15, far), 0.45),
    )
    top = shoulder - head * 1.75
    pen.rectangle(
        x - head * 0.42, shoulder - head * 1.0, x + head * 0.42, shoulder + head * 0.2, skin
    )
    pen.ellipse(x, top + head * 0.4, head * 0.82, head * 1.06, skin)
    if straw_hat:
        hat(pen, mood, x, top + head * 0.15, head * 2.5, min(1.0, lit + 0.35), far)
    else:
        hair = mood.tone(HAIR, lit * 0.8, far)
        pen.blob(
            (
                (x - head * 0.9, top + head * 0.6),
                (x - head * 0.7, top - head * 0.55),
                (x, top - head * 0.85),
                (x + head * 0.7, top - head * 0.55),
                (x + head * 0.9, top + head * 0.6),
                (x + turn * head * 0.2, top),
            ),
            hair,
        )
        if dress:
            pen.polygon(
                (
                    (x - head * 0.85, top),
                    (x + head * 0.85, top),
                    (x + head * 0.55, shoulder + height * 0.12),
                    (x - head * 0.55, shoulder + height * 0.12),
                ),
                hair,
            )


def seated_from_behind(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    seat: float,
    size: float,
    clothes: Colour | None = None,
    lit: float = 0.5,
    far: float = 0.0,
) -> None:
    """Head and shoulders above a chair's back; `seat` is where the back rest cuts them off."""
    clothes = clothes or random.choice(SHIRTS)
    half, tilt = size * 0.5, random.uniform(-0.04, 0.04) * size
    head = size * 0.2
    top = seat - size * 0.66
    skin = mood.tone(SKIN, lit * 0.7, far)
    pen.blob(
        (
            (x - half, seat + size * 0.2),
            (x - half * 0.98, seat - size * 0.12),
            (x - half * 0.6, seat - size * 0.28),
            (x, seat - size * 0.34),
            (x + half * 0.6, seat - size * 0.28),
            (x + half * 0.98, seat - size * 0.12),
            (x + half, seat + size * 0.2),
        ),
        mood.tone(clothes, lit, far),
    )
    pen.blob(
        (
            (x + half * 0.15, seat + size * 0.2),
            (x + half * 0.4, seat - size * 0.2),
            (x + half * 0.95, seat - size * 0.1),
            (x + half, seat + size * 0.2),
        ),
        see_through(mood.tone(mix(clothes, HAIR, 0.3), lit * 0.3, far), 0.4),
    )
    neck = (x + tilt * 0.5, seat - size * 0.34)
    pen.ellipse(*neck, head * 0.5, head * 0.6, skin)
    middle = (x + tilt, top + head)
    pen.ellipse(middle[0] - head * 0.86, middle[1] + head * 0.2, head * 0.16, head * 0.28, skin)
    pen.ellipse(middle[0] + head * 0.86, middle[1] + head * 0.2, head * 0.16, head * 0.28, skin)
    hair = mood.tone(HAIR, lit * 0.6, far)
    pen.ellipse(*middle, head * 0.86, head * 1.02, hair)
    if random.random() < 0.4:
        long = seat - size * random.uniform(0.05, 0.25)
        pen.blob(
            (
                (middle[0] - head * 0.8, middle[1]),
                (middle[0], middle[1] - head),
                (middle[0] + head * 0.8, middle[1]),
                (middle[0] + head * 0.75, long),
                (middle[0], long + head * 0.3),
                (middle[0] - head * 0.75, long),
            ),
            hair,
        )
    pen.ellipse(
        middle[0] - head * 0.28,
        middle[1] - head * 0.5,
        head * 0.42,
        head * 0.3,
        see_through(mood.tone((120, 110, 108), 0.9, far), 0.35),
    )


def rower(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    deck: float,
    height: float,
    lit: float = 0.5,
    far: float = 0.0,
    toward: int = 1,
) -> None:
    """Someone in a conical hat who stands at the stern and leans on crossed oars."""
    clothes = random.choice(
        ((126, 70, 84), (88, 84, 120), (150, 120, 96), (80, 110, 120), (196, 190, 184))
    )
    hip = (x, deck - height * 0.45)
    neck = (x + toward * height * 0.16, deck - height * 0.80)
    trousers = mood.tone((48, 48, 58), lit * 0.5, far)
    pen.line(
        (
            (x - toward * height * 0.1, deck),
            (x - toward * height * 0.04, deck - height * 0.22),
            hip,
        ),
        trousers,
        height * 0.085,
    )
    pen.line(
        (
            (x + toward * height * 0.1, deck),
            (x + toward * height * 0.07, deck - height * 0.24),
            hip,
        ),
        mood.tone((48, 48, 58), lit * 0.8, far),
        height * 0.085,
    )
    tone = mood.tone(clothes, lit, far)
    pen.blob(
        (
            (hip[0] - height * 0.08, hip[1] + height * 0.03),
            (neck[0] - height * 0.11, neck[1] + height * 0.07),
            neck,
            (neck[0] + height * 0.10, neck[1] + height * 0.06),
            (hip[0] + height * 0.09, hip[1] + height * 0.03),
        ),
        tone,
    )
    hand = (x + toward * height * 0.36, deck - height * 0.56)
    pen.line(
        (
            (neck[0], neck[1] + height * 0.06),
            (neck[0] + toward * height * 0.12, deck - height * 0.62),
            hand,
        ),
        mood.tone(clothes, lit * 0.6, far),
        height * 0.05,
    )
    wood = mood.tone((140, 104, 70), lit, far)
    pen.line(
        (hand, (x - toward * height * 0.5, deck + height * 0.42)), wood, max(1.0, height * 0.022)
    )
    pen.line(
        (
            (hand[0] - toward * height * 0.06, hand[1] - height * 0.03),
            (x + toward * height * 0.05, deck + height * 0.45),
        ),
        wood,
        max(1.0, height * 0.022),
    )
    hat(
        pen,
        mood,
        neck[0] + toward * height * 0.03,
        neck[1] - height * 0.05,
        height * 0.16,
        min(1.0, lit + 0.3),
        far,
    )
