"""Lotus ponds: wide in the morning, one flower close, tall at dawn, a boat at sunset."""

from cms.demo.photographs.motifs.boats import sampan
from cms.demo.photographs.motifs.fields import Floor
from cms.demo.photographs.motifs.flowers import PINK, WHITE, bud, lotus, pad, seed_head, stalk
from cms.demo.photographs.motifs.orchards import out_of_focus
from cms.demo.photographs.motifs.plants import hanging, palm, shore
from cms.demo.photographs.motifs.ponds import bed
from cms.demo.photographs.motifs.sky import birds, mist, sky
from cms.demo.photographs.motifs.water import POND, water
from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, see_through
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS


def paint(canvas: Canvas, number: int) -> None:
    (_morning, _close, _tall, _boat)[number - 1](canvas)


def _morning(canvas: Canvas) -> None:
    """The whole pond under a summer sky."""
    canvas.mood = MOODS["morning"]
    wide, high = canvas.width, canvas.height
    horizon = high * 0.40
    sky(canvas, horizon, (wide * 0.16, high * 0.05), 0.5)
    shore(canvas, horizon, 60, 0.55, palms=8)
    shore(canvas, horizon + 2, 120, 0.24, palms=6, left=wide * 0.56)
    water(canvas, horizon, POND, 0.95)
    bed(canvas, Floor(horizon, high, wide * 0.5), 230, blooms=0.15, lit=0.9)
    brushwork(canvas, 2)


def _close(canvas: Canvas) -> None:
    """A single flower in the light of the late afternoon."""
    canvas.mood = MOODS["afternoon"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.30
    sky(canvas, horizon, (wide * 0.2, high * 0.16), 0.3, "streaks")
    shore(canvas, horizon, 90, 0.4, palms=5)
    water(canvas, horizon, POND, 0.95, wide * 0.2)
    bed(
        canvas,
        Floor(horizon, high, wide * 0.5),
        60,
        1.1,
        7,
        lit=0.7,
        far=0.4,
        blooms=0.2,
        size=230,
        scale=1,
    )
    out_of_focus(canvas, 16, 44)
    canvas.glow(wide * 0.16, high * 0.06, wide * 0.8, mood.light, 0.55)
    with canvas.detail((0, high * 0.12, wide, high)) as pen:
        stalk(pen, mood, (wide * 0.22, high * 1.05), (wide * 0.19, high * 0.55), 16, 0.6, 0.1)
        bud(pen, mood, wide * 0.19, high * 0.56, 190, PINK, 0.8, 0.05)
        stalk(pen, mood, (wide * 0.88, high * 1.05), (wide * 0.86, high * 0.66), 18, 0.6, 0.0)
        seed_head(pen, mood, wide * 0.86, high * 0.67, 60, 0.8)
        pad(pen, random, mood, wide * 0.98, high * 0.98, 330, 0.36, 0.75, 0.0, tilt=-0.12)
        pad(pen, random, mood, wide * 0.12, high * 1.0, 360, 0.34, 0.7, 0.0, tilt=0.08)
        stalk(pen, mood, (wide * 0.56, high * 1.05), (wide * 0.55, high * 0.72), 24, 0.7, 0.0)
        lotus(pen, random, mood, wide * 0.55, high * 0.72, 420, PINK, 1.0)
        pad(pen, random, mood, wide * 0.60, high * 1.06, 380, 0.30, 0.85, 0.0, tilt=-0.04)
    canvas.glow(wide * 0.3, high * 0.1, wide * 0.5, mood.light, 0.3)
    brushwork(canvas, 2)


def _tall(canvas: Canvas) -> None:
    """Upright: white and pink flowers on high stalks before the sun is through the mist."""
    canvas.mood = MOODS["dawn"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.46
    sun = (wide * 0.64, high * 0.34)
    sky(canvas, horizon, sun, 0.45, "streaks")
    shore(canvas, horizon, 70, 0.7, palms=6)
    mist(canvas, horizon, 70, 0.7)
    water(canvas, horizon, POND, 0.96, sun[0])
    bed(
        canvas,
        Floor(horizon, high, wide * 0.5),
        170,
        1.15,
        12,
        lit=0.7,
        far=0.75,
        blooms=0.14,
        size=170,
    )
    mist(canvas, horizon + 30, 120, 0.6)
    tall: tuple[tuple[float, float, float, float, str, Colour], ...] = (
        (0.90, 0.98, 0.58, 120, "bud", PINK),
        (0.10, 0.16, 0.64, 130, "pad", PINK),
        (0.70, 0.74, 0.70, 170, "pad", PINK),
        (0.30, 0.26, 0.44, 130, "bud", PINK),
        (0.56, 0.60, 0.50, 190, "flower", PINK),
        (0.14, 0.20, 0.76, 170, "flower", WHITE),
        (0.86, 0.82, 0.82, 210, "pad", PINK),
        (0.40, 0.44, 0.92, 240, "pad", PINK),
    )
    with canvas.detail((0, high * 0.2, wide, high)) as pen:
        for foot, x, y, size, kind, colour in tall:
            head = (x * wide, y * high)
            stalk(pen, mood, (foot * wide, high * 1.02), head, 11, 0.6, 0.0)
            match kind:
                case "flower":
                    lotus(pen, random, mood, *head, size, colour, 0.95)
                case "bud":
                    bud(pen, mood, *head, size, colour, 0.9)
                case _:
                    pad(pen, random, mood, *head, size, 0.34, 0.72, 0.0, tilt=random.gauss(0, 0.1))
        _dragonfly(pen, canvas, wide * 0.26, high * 0.347, 60)
    canvas.glow(*sun, wide * 0.7, mood.light, 0.35)
    brushwork(canvas, 2)


def _dragonfly(pen: Pen, canvas: Canvas, x: float, y: float, size: float) -> None:
    mood = canvas.mood
    body = mood.tone((150, 66, 50), 0.5)
    for side, reach in ((-1, 1.0), (1, 1.0), (-1, 0.82), (1, 0.82)):
        drop = 0.2 if reach < 1 else -0.28
        wing = (
            (x, y),
            (x + side * size * 0.6 * reach, y + drop * size - size * 0.1),
            (x + side * size * reach, y + drop * size),
            (x + side * size * 0.6 * reach, y + drop * size + size * 0.1),
        )
        pen.blob(wing, see_through(mood.tone((226, 226, 230), 0.9), 0.55))
    pen.line(
        ((x - size * 0.12, y - size * 0.1), (x + size * 0.7, y + size * 0.5)), body, size * 0.06
    )
    pen.ellipse(x - size * 0.1, y - size * 0.08, size * 0.1, size * 0.09, body)


def _boat(canvas: Canvas) -> None:
    """A boat that comes home through the flowers."""
    canvas.mood = MOODS["sunset"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.46
    sun = (wide * 0.44, high * 0.40)
    sky(canvas, horizon, sun, 0.6, "streaks")
    shore(canvas, horizon, 50, 0.5, palms=10)
    with canvas.detail((0, 0, wide * 0.3, horizon + 4)) as pen:
        for x, tall, lean in ((0.06, 330, 0.08), (0.12, 270, -0.1), (0.17, 360, 0.1)):
            palm(pen, random, mood, x * wide, horizon, tall, lean, 0.2, 0.8)
    water(canvas, horizon, POND, 0.93, sun[0])
    floor = Floor(horizon, high, wide * 0.46)
    bed(canvas, floor, 130, 2.2, 11, lit=0.6, far=0.5, blooms=0.16, gap=(-420, 420))
    sampan(canvas, wide * 0.50, high * 0.70, 340, -1, 0.0, cargo=False, lit=0.3)
    bed(canvas, floor, 60, 0.95, 1.9, lit=0.7, far=0.3, blooms=0.24, gap=(-330, 380))
    birds(canvas, wide * 0.68, high * 0.16, 8, 14)
    hanging(canvas, 1, 300)
    brushwork(canvas, 2)
