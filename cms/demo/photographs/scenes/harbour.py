"""The fishing harbour: moored at sunrise, in full sun, by lamplight, and work on the quay."""

from cms.demo.photographs.motifs.boats import fishing_boat, sampan
from cms.demo.photographs.motifs.catch import crate, crouching, net
from cms.demo.photographs.motifs.people import standing
from cms.demo.photographs.motifs.plants import shore
from cms.demo.photographs.motifs.quays import bollard, quay, swell
from cms.demo.photographs.motifs.sky import birds, sky, stars
from cms.demo.photographs.motifs.water import CLEAR, POND, water
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS

BLUE: Colour = (46, 104, 150)
TEAL: Colour = (40, 128, 124)
RED: Colour = (166, 58, 50)
GREEN: Colour = (58, 118, 78)
NAVY: Colour = (44, 66, 110)
Moored = tuple[tuple[float, float, float, int, Colour], ...]


def paint(canvas: Canvas, number: int) -> None:
    (_sunrise, _sun, _lamps, _quay)[number - 1](canvas)


def _moor(
    canvas: Canvas, boats: Moored, lit: float, lamps: bool = False, haze: float = 0.55
) -> None:
    """Boats as (x, y, length, toward, colour), x and y as shares of the picture."""
    for x, y, length, toward, colour in sorted(boats, key=lambda boat: boat[1]):
        far = max(0.0, haze * (1 - length / 420))
        fishing_boat(
            canvas, x * canvas.width, y * canvas.height, length, toward, far, lit, colour, lamps
        )


def _sunrise(canvas: Canvas) -> None:
    """Boats side by side in the first sun, one leaves."""
    canvas.mood = MOODS["sunrise"]
    wide, high = canvas.width, canvas.height
    horizon, sun = high * 0.54, (wide * 0.24, high * 0.46)
    sky(canvas, horizon, sun, 0.6, "streaks")
    shore(canvas, horizon, 44, 0.66, palms=8)
    shore(canvas, horizon + 3, 80, 0.4, palms=6, left=wide * 0.5)
    back: Moored = (
        (0.58, 0.60, 210, -1, BLUE),
        (0.69, 0.605, 220, 1, GREEN),
        (0.80, 0.60, 210, -1, RED),
        (0.91, 0.605, 225, -1, TEAL),
        (0.99, 0.60, 210, 1, NAVY),
    )
    water(canvas, horizon, CLEAR, 0.75, sun[0])
    _moor(canvas, back, 0.25)
    _moor(canvas, ((0.70, 0.70, 380, -1, RED), (0.94, 0.73, 420, -1, BLUE)), 0.3)
    _moor(canvas, ((0.24, 0.66, 250, -1, TEAL),), 0.15)
    canvas.glow(*sun, wide * 0.42, canvas.mood.light, 0.4)
    sampan(canvas, wide * 0.44, high * 0.88, 330, -1, 0.0, cargo=False, lit=0.25)
    birds(canvas, wide * 0.36, high * 0.24, 12, 15)
    brushwork(canvas, 2)


def _sun(canvas: Canvas) -> None:
    """One large boat comes in over a blue sea."""
    canvas.mood = MOODS["noon"]
    wide, high = canvas.width, canvas.height
    horizon = high * 0.58
    sky(canvas, horizon, None, 0.6)
    shore(canvas, horizon, 34, 0.66, palms=7)
    shore(canvas, horizon + 2, 80, 0.36, palms=6, left=wide * 0.72)
    water(canvas, horizon, (60, 116, 128), 0.3)
    _moor(
        canvas,
        (
            (0.10, 0.60, 170, 1, GREEN),
            (0.22, 0.605, 180, -1, RED),
            (0.83, 0.62, 220, -1, TEAL),
            (0.95, 0.615, 210, -1, RED),
        ),
        0.85,
    )
    swell(canvas, horizon + 20, high, 0.7)
    _moor(canvas, ((0.48, 0.83, 760, 1, BLUE),), 0.9, haze=0.0)
    birds(canvas, wide * 0.78, high * 0.24, 12, 18)
    brushwork(canvas, 2)


def _lamps(canvas: Canvas) -> None:
    """The fleet with its lamps lit, ready for the night's catch."""
    canvas.mood = MOODS["blue_hour"]
    wide, high = canvas.width, canvas.height
    random = canvas.random
    horizon = high * 0.50
    sky(canvas, horizon, None, 0.5, "streaks")
    stars(canvas, horizon, 90)
    shore(canvas, horizon, 50, 0.3, palms=9)
    for _ in range(44):
        canvas.glow(
            random.random() * wide,
            horizon - random.uniform(3, 26),
            random.uniform(5, 14),
            (255, 212, 146),
            0.9,
        )
    water(canvas, horizon, CLEAR, 0.86)
    _moor(
        canvas,
        (
            (0.10, 0.57, 200, 1, RED),
            (0.26, 0.575, 210, -1, BLUE),
            (0.44, 0.57, 200, 1, GREEN),
            (0.60, 0.575, 215, -1, TEAL),
            (0.78, 0.57, 205, 1, NAVY),
            (0.93, 0.575, 210, -1, RED),
        ),
        0.45,
        True,
        0.4,
    )
    _moor(canvas, ((0.74, 0.74, 420, -1, BLUE), (0.26, 0.80, 520, 1, RED)), 0.55, True, 0.0)
    brushwork(canvas, 2)


def _quay(canvas: Canvas) -> None:
    """Mending nets on the quay in the afternoon, crates of fish beside."""
    canvas.mood = MOODS["afternoon"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.40
    sky(canvas, horizon, (wide * 0.82, high * 0.14), 0.5)
    shore(canvas, horizon, 60, 0.55, palms=10, light=0.6)
    water(canvas, horizon, POND, 0.7, wide * 0.82)
    _moor(
        canvas,
        (
            (0.06, 0.47, 230, 1, RED),
            (0.22, 0.475, 240, -1, TEAL),
            (0.62, 0.47, 230, 1, NAVY),
            (0.96, 0.475, 240, -1, GREEN),
        ),
        0.75,
    )
    _moor(canvas, ((0.40, 0.585, 430, -1, BLUE), (0.80, 0.60, 460, -1, RED)), 0.85, haze=0.0)
    top = high * 0.66
    quay(canvas, top, 0.9)
    with canvas.detail((0, top - 60, wide, high * 0.8)) as pen:
        for x in (0.08, 0.52, 0.95):
            bollard(pen, mood, x * wide, top + 34, 44, 0.8)
    net(canvas, wide * 0.22, high * 0.87, 470, 150, (62, 130, 108), 0.9)
    net(canvas, wide * 0.56, high * 0.80, 300, 92, (70, 112, 156), 0.9)
    for x, y, size in ((0.37, 0.88, 190), (0.095, 0.90, 200)):
        canvas.soft(
            [
                (wide * x - size * 0.3, high * y - 8),
                (wide * x + size * 0.4, high * y - 8),
                (wide * x + size * 0.3, high * y + 12),
                (wide * x - size * 0.3, high * y + 12),
            ],
            mood.tone((60, 56, 56), 0.05),
            10,
            0.6,
        )
    with canvas.detail((0, high * 0.55, wide, high)) as pen:
        standing(
            pen, random, mood, wide * 0.69, high * 0.83, 240, (236, 232, 224), 0.85, 0.0, True, 0.3
        )
        crouching(pen, random, mood, wide * 0.37, high * 0.89, 200, -1, (92, 116, 156), 0.85)
        crouching(pen, random, mood, wide * 0.09, high * 0.91, 205, 1, (190, 120, 96), 0.85)
        for x, y, size, colour in (
            (0.80, 0.84, 150, (60, 110, 170)),
            (0.92, 0.85, 160, (200, 80, 60)),
            (0.74, 0.96, 200, (210, 150, 60)),
            (0.90, 0.98, 210, (60, 110, 170)),
        ):
            crate(pen, random, mood, x * wide, y * high, size, colour, 0.9)
    birds(canvas, wide * 0.30, high * 0.18, 9, 16)
    brushwork(canvas, 2)
