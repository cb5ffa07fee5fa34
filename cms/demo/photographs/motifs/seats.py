"""Rows of seats, and people who sit facing the viewer."""

from random import Random

from cms.demo.photographs.motifs.furniture import seat_back
from cms.demo.photographs.motifs.people import HAIR, SKIN, seated_from_behind
from cms.demo.photographs.painting.camera import Camera, Span
from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, see_through
from cms.demo.photographs.painting.moods import Mood


def seat_rows(
    canvas: Canvas,
    camera: Camera,
    rows: list[float],
    span: Span,
    aisle: float = 0.7,
    colour: Colour = (150, 40, 42),
    lit: float = 0.6,
    taken: float = 1.0,
    step: float = 0.62,
    haze: float = 0.0,
) -> None:
    """Rows of seats seen from behind, back to front, on both sides of an aisle at x = 0."""
    random, mood = canvas.random, canvas.mood
    for z in sorted(rows, reverse=True):
        far = haze * (z - min(rows)) / max(1.0, max(rows) - min(rows))
        scale = camera.scale(0, z)
        top, bottom = camera.at(0, 1.6, z)[1], camera.at(0, 0.2, z)[1]
        with canvas.detail((0, top, canvas.width, bottom), 2 if scale < 260 else 1) as pen:
            x = span[0]
            while x <= span[1]:
                if abs(x) >= aisle:
                    place = camera.at(x, 0.96, z)
                    if -scale < place[0] < canvas.width + scale:
                        bright = lit * random.uniform(0.9, 1.05)
                        if random.random() < taken:
                            size = scale * random.uniform(0.43, 0.5)
                            seated_from_behind(
                                pen, random, mood, place[0], place[1], size, None, bright, far
                            )
                        seat_back(pen, mood, camera, x, z, colour, bright, far=far)
                x += step


def facing(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    cut: float,
    size: float,
    clothes: Colour | None = None,
    lit: float = 0.5,
    far: float = 0.0,
) -> None:
    """Head and shoulders of someone sitting behind a table whose edge is at `cut`."""
    clothes = clothes or random.choice(
        (
            (238, 238, 234),
            (64, 74, 92),
            (214, 224, 236),
            (84, 70, 80),
            (200, 120, 136),
            (52, 60, 76),
        )
    )
    half, head = size * 0.5, size * 0.2
    neck = cut - size * 0.62
    middle = (x + random.uniform(-0.05, 0.05) * size, neck - head * 1.05)
    pen.blob(
        (
            (x - half, cut),
            (x - half * 0.95, cut - size * 0.38),
            (x - half * 0.45, cut - size * 0.56),
            (x, neck),
            (x + half * 0.45, cut - size * 0.56),
            (x + half * 0.95, cut - size * 0.38),
            (x + half, cut),
            (x, cut + size * 0.04),
        ),
        mood.tone(clothes, lit, far),
    )
    pen.polygon(
        (
            (x + half * 0.3, cut),
            (x + half * 0.35, cut - size * 0.5),
            (x + half * 0.9, cut - size * 0.36),
            (x + half * 0.95, cut),
        ),
        see_through(mood.tone(HAIR, 0.1, far), 0.18),
    )
    hair = mood.tone(HAIR, lit * 0.7, far)
    long = random.random() < 0.4
    if long:
        low = neck + head * random.uniform(0.3, 1.1)
        pen.blob(
            (
                (middle[0] - head * 0.86, middle[1]),
                (middle[0], middle[1] - head),
                (middle[0] + head * 0.86, middle[1]),
                (middle[0] + head * 0.8, low),
                (middle[0] - head * 0.8, low),
            ),
            hair,
        )
    collar = (
        (x - head * 0.5, neck - head * 0.4),
        (x + head * 0.5, neck - head * 0.4),
        (x, neck + head),
    )
    pen.polygon(collar, mood.tone(SKIN, lit * 0.7, far))
    pen.ellipse(middle[0], middle[1] - head * 0.14, head * 0.86, head * 1.0, hair)
    face = (middle[0], middle[1] + head * 0.2)
    pen.ellipse(*face, head * 0.7, head * 0.84, mood.tone(SKIN, lit * 0.82, far))
    pen.ellipse(face[0] - head * 0.12, face[1], head * 0.54, head * 0.76, mood.tone(SKIN, lit, far))
    part = random.choice((-1, 1)) * head * 0.35
    pen.blob(
        (
            (middle[0] - head * 0.74, middle[1] + head * 0.1),
            (middle[0] - head * 0.5, middle[1] - head * 0.85),
            (middle[0] + head * 0.5, middle[1] - head * 0.85),
            (middle[0] + head * 0.74, middle[1] + head * 0.1),
            (middle[0] + part, middle[1] - head * 0.42),
        ),
        hair,
    )
