"""The floating market: boats laden with fruit, their goods hung from poles."""

from cms.demo.photographs.motifs.boats import sampan
from cms.demo.photographs.motifs.decks import deck
from cms.demo.photographs.motifs.goods import fleet, lanterns
from cms.demo.photographs.motifs.plants import shore
from cms.demo.photographs.motifs.sky import birds, mist, rain, sky
from cms.demo.photographs.motifs.water import CLEAR, SILT, water
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS

Fleet = tuple[tuple[float, float, float, int, int], ...]

FAR: Fleet = (
    (0.06, 0.545, 120, 1, 4),
    (0.16, 0.55, 130, -1, 1),
    (0.27, 0.545, 118, 1, 2),
    (0.37, 0.552, 128, 1, 0),
    (0.47, 0.546, 122, -1, 3),
    (0.58, 0.55, 130, 1, 5),
    (0.68, 0.546, 120, -1, 0),
    (0.79, 0.552, 132, 1, 3),
    (0.90, 0.548, 124, -1, 2),
    (0.98, 0.552, 120, 1, 1),
)


def paint(canvas: Canvas, number: int) -> None:
    (_sunrise, _own_boat, _mist, _rain, _dusk)[number - 1](canvas)


def _sunrise(canvas: Canvas) -> None:
    """The whole market at its busiest hour."""
    canvas.mood = MOODS["sunrise"]
    wide, high = canvas.width, canvas.height
    horizon, sun = high * 0.50, (wide * 0.40, high * 0.42)
    sky(canvas, horizon, sun, 0.55, "streaks")
    shore(canvas, horizon, 60, 0.62, palms=12)
    water(canvas, horizon, SILT, 0.6, sun[0])
    fleet(canvas, FAR, 0.4)
    fleet(
        canvas, ((0.20, 0.63, 230, 1, 0), (0.66, 0.62, 220, -1, 3), (0.90, 0.66, 270, -1, 1)), 0.42
    )
    sampan(canvas, wide * 0.46, high * 0.70, 260, 1, 0.05, lit=0.35)
    fleet(canvas, ((0.24, 0.86, 470, 1, 2),), 0.45)
    sampan(canvas, wide * 0.72, high * 0.88, 400, -1, 0.0, lit=0.4)
    canvas.glow(*sun, wide * 0.4, canvas.mood.light, 0.35)
    birds(canvas, wide * 0.68, high * 0.2, 9, 14)
    brushwork(canvas, 2)


def _own_boat(canvas: Canvas) -> None:
    """From the bow of our own boat, over all kinds of fruit."""
    canvas.mood = MOODS["morning"]
    wide, high = canvas.width, canvas.height
    horizon = high * 0.34
    sky(canvas, horizon, None, 0.5)
    shore(canvas, horizon, 80, 0.4, palms=12)
    water(canvas, horizon, CLEAR, 0.55)
    fleet(
        canvas,
        tuple((x, y - 0.155, size, toward, kind) for x, y, size, toward, kind in FAR[::2]),
        0.9,
    )
    fleet(canvas, ((0.16, 0.50, 300, 1, 1), (0.86, 0.49, 290, -1, 0)), 0.9)
    sampan(canvas, wide * 0.52, high * 0.475, 230, -1, 0.08, lit=0.8)
    deck(
        canvas,
        wide * 0.08,
        wide * 0.90,
        high * 0.52,
        ("pineapple", "rambutan", "mango", "melon"),
        1.0,
    )
    brushwork(canvas, 2)


def _mist(canvas: Canvas) -> None:
    """Before sunrise: boats come out of the mist."""
    canvas.mood = MOODS["mist"]
    wide, high = canvas.width, canvas.height
    horizon = high * 0.46
    sky(canvas, horizon, None, 0.2, "blanket")
    shore(canvas, horizon, 80, 0.84, palms=9)
    mist(canvas, horizon, 60, 0.6)
    water(canvas, horizon, CLEAR, 0.93)
    fleet(
        canvas, ((0.12, 0.50, 130, 1, 4), (0.34, 0.505, 124, -1, 2), (0.74, 0.50, 128, 1, 0)), 0.5
    )
    mist(canvas, high * 0.5, 60, 0.7)
    fleet(canvas, ((0.80, 0.60, 250, -1, 3), (0.20, 0.61, 230, 1, 5)), 0.55)
    mist(canvas, high * 0.6, 60, 0.55)
    fleet(canvas, ((0.56, 0.83, 520, -1, 0),), 0.6)
    sampan(canvas, wide * 0.16, high * 0.82, 330, 1, 0.02, lit=0.55)
    brushwork(canvas, 2)


def _rain(canvas: Canvas) -> None:
    """Trade goes on under a shower."""
    canvas.mood = MOODS["overcast"]
    wide, high = canvas.width, canvas.height
    horizon = high * 0.40
    sky(canvas, horizon, None, 0.85, "blanket")
    shore(canvas, horizon, 90, 0.6, palms=10)
    water(canvas, horizon, SILT, 0.25)
    fleet(
        canvas,
        tuple((x, y - 0.10, size, toward, kind) for x, y, size, toward, kind in FAR[1::2]),
        0.6,
    )
    fleet(canvas, ((0.74, 0.60, 360, 1, 3), (0.28, 0.58, 320, -1, 1)), 0.65)
    sampan(canvas, wide * 0.53, high * 0.72, 300, 1, 0.02, lit=0.6, canopy=True)
    sampan(canvas, wide * 0.28, high * 0.86, 440, 1, 0.0, lit=0.65)
    brushwork(canvas, 2)
    rain(canvas, 300)


def _dusk(canvas: Canvas) -> None:
    """Lamps go on while the last fruit is sold."""
    canvas.mood = MOODS["dusk"]
    wide, high = canvas.width, canvas.height
    horizon = high * 0.48
    sky(canvas, horizon, (wide * 0.3, high * 0.44), 0.6, "streaks")
    shore(canvas, horizon, 60, 0.4, palms=10)
    random = canvas.random
    for _ in range(30):
        canvas.glow(
            random.random() * wide,
            horizon - random.uniform(4, 26),
            random.uniform(6, 13),
            (255, 210, 140),
            0.85,
        )
    water(canvas, horizon, SILT, 0.8)
    fleet(
        canvas,
        tuple((x, y - 0.02, size, toward, kind) for x, y, size, toward, kind in FAR[::2]),
        0.35,
    )
    near: Fleet = ((0.70, 0.68, 380, -1, 3), (0.16, 0.62, 260, 1, 1), (0.36, 0.86, 500, 1, 0))
    fleet(canvas, near, 0.5)
    sampan(canvas, wide * 0.80, high * 0.86, 320, -1, 0.0, lit=0.4)
    spots = [
        (x * wide - toward * size * 0.06, y * high - size * 0.30, size * 0.22)
        for x, y, size, toward, _ in near
    ]
    spots += [(x * wide, y * high - 44, 24) for x, y, *_ in FAR[::2]]
    lanterns(canvas, spots)
    brushwork(canvas, 2)
