"""Coconut groves: a canal, tall crowns against the light, the monkey bridge, a harvest."""

from cms.demo.photographs.motifs.boats import sampan
from cms.demo.photographs.motifs.canals import canal
from cms.demo.photographs.motifs.fields import Floor, bank, crop
from cms.demo.photographs.motifs.people import standing
from cms.demo.photographs.motifs.plants import banana, nipa, palm, shore
from cms.demo.photographs.motifs.sky import birds, mist, rays, sky
from cms.demo.photographs.motifs.water import CLEAR, POND, SILT, water
from cms.demo.photographs.motifs.waterside import coconuts, cottage, monkey_bridge
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS
from cms.demo.photographs.painting.shapes import Point

GRASS = ((78, 118, 50), (150, 170, 76))
Grove = tuple[tuple[float, float, float, float], ...]


def paint(canvas: Canvas, number: int) -> None:
    (_canal, _tall, _footbridge, _harvest)[number - 1](canvas)


def _grove(
    canvas: Canvas, floor: Floor, trees: Grove, tall: float, far: float, light: float
) -> None:
    """Palms as (across, away, lean, height per `tall`), the farthest first."""
    random, mood = canvas.random, canvas.mood
    for across, away, lean, high in sorted(trees, key=lambda item: -item[1]):
        x, base = floor.at(across, away)
        height = tall * high / away
        haze = far * (1 - min(1.0, 1 / away)) ** 1.4
        reach = height * 0.62
        left, right = sorted((x, x + lean * height))
        with canvas.detail((left - reach, base - height * 1.35, right + reach, base + 6)) as pen:
            palm(pen, random, mood, x, base, height, lean, haze, light, 10 if height < 260 else 14)


def _reeds(
    canvas: Canvas, floor: Floor, half: float, aways: tuple[float, ...], tall: float, far: float
) -> None:
    random, mood = canvas.random, canvas.mood
    for away in sorted(aways, reverse=True):
        for side in (-1, 1):
            x, base = floor.at(
                side * (half + random.uniform(20, 90)), away * random.uniform(0.94, 1.06)
            )
            size = tall / away
            haze = far * (1 - min(1.0, 1 / away)) ** 1.4
            with canvas.detail(
                (x - size * 1.2, base - size * 1.5, x + size * 1.2, base + 8)
            ) as pen:
                nipa(pen, random, mood, x, base + 4, size, haze)


def _canal(canvas: Canvas) -> None:
    """Water coconut and palms on both sides, a boat in the middle."""
    canvas.mood = MOODS["morning"]
    wide, high, mood = canvas.width, canvas.height, canvas.mood
    horizon = high * 0.50
    floor = Floor(horizon, high, wide * 0.47)
    trees: Grove = (
        (-560, 6.5, 0.1, 1),
        (620, 6.0, -0.12, 1.05),
        (-600, 4.2, 0.14, 1.0),
        (650, 3.6, -0.16, 1.05),
        (-820, 3.2, 0.05, 1.1),
        (-640, 2.3, 0.18, 1.0),
        (760, 2.2, -0.14, 1.0),
        (1500, 2.6, 0.1, 1.0),
    )
    sky(canvas, horizon, (wide * 0.5, high * 0.1), 0.35)
    shore(canvas, horizon, 130, 0.6, palms=9)
    _grove(canvas, floor, trees[2:4], 1180, 0.6, -0.5)
    canal(canvas, floor, 430, POND, 0.9, GRASS, 0.55, 0.95)
    shade = [
        (wide * 0.74, high * 0.588),
        (wide * 0.87, high * 0.588),
        (wide * 0.89, high * 0.606),
        (wide * 0.75, high * 0.606),
    ]
    canvas.soft(shade, mood.tone((50, 74, 46), 0.1, 0.2), 8, 0.75)
    cottage(canvas, wide * 0.80, high * 0.60, 190, 0.18, 0.85)
    _grove(canvas, floor, trees, 1180, 0.42, -0.5)
    _reeds(canvas, floor, 400, (9, 6.4, 4.6, 3.4, 2.5, 1.8, 1.3), 420, 0.55)
    rays(canvas, wide * 0.5, high * 0.06, high * 0.7, 0.10)
    sampan(canvas, wide * 0.48, high * 0.74, 300, -1, 0.04, lit=0.75)
    brushwork(canvas)


def _tall(canvas: Canvas) -> None:
    """Upright: high trunks along a path, the sun behind their crowns."""
    canvas.mood = MOODS["golden"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.66
    sun = (wide * 0.56, high * 0.52)
    sky(canvas, horizon, sun, 0.5, "streaks")
    shore(canvas, horizon + 2, 80, 0.6, palms=9, light=0.5)
    crop(canvas, horizon, high, GRASS, 56, "young", 0.6, 0.8)
    floor = Floor(horizon, high, wide * 0.54)
    bank(canvas, floor, ((0, 0.96), (20, 14)), 330, (206, 166, 112), (124, 140, 62), 0.6, 0.85)
    trees: Grove = (
        (-420, 6, 0.06, 1.0),
        (480, 5.4, -0.08, 1.05),
        (-460, 3.6, 0.08, 1.0),
        (520, 3.1, -0.06, 1.1),
        (-480, 2.1, 0.1, 1.02),
        (560, 1.75, -0.12, 1.0),
        (-500, 1.22, 0.12, 0.98),
    )
    _grove(canvas, floor, trees, 1500, 0.6, 0.3)
    rays(canvas, sun[0], high * 0.36, high * 0.55, 0.12)
    canvas.glow(*sun, wide * 0.7, mood.light, 0.55)
    with canvas.detail((wide * 0.4, high * 0.62, wide * 0.7, high * 0.85)) as pen:
        x, feet = floor.at(-30, 3.4)
        standing(pen, random, mood, x, feet, 150, (214, 210, 200), 0.5, 0.08, True, 0.4)
    brushwork(canvas)


def _footbridge(canvas: Canvas) -> None:
    """Someone crosses the canal on the monkey bridge in the early mist."""
    canvas.mood = MOODS["dawn"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.54
    floor = Floor(horizon, high, wide * 0.52)
    sun = (wide * 0.60, high * 0.40)
    sky(canvas, horizon, sun, 0.45, "streaks")
    shore(canvas, horizon, 110, 0.66, palms=8, light=0.5)
    trees: Grove = (
        (-760, 4.6, 0.12, 1),
        (820, 4.2, -0.12, 1.05),
        (-1150, 2.7, 0.12, 1.05),
        (1180, 2.4, -0.1, 1.0),
        (-1500, 2.3, 0.02, 1.1),
    )
    _grove(canvas, floor, trees[:2], 1120, 0.75, 0.5)
    mist(canvas, horizon, 70, 0.7)
    canal(canvas, floor, 640, CLEAR, 0.95, GRASS, 0.75, 0.7, sun[0])
    _grove(canvas, floor, trees, 1120, 0.75, 0.5)
    _reeds(canvas, floor, 630, (7, 5, 3.6, 2.6), 400, 0.7)
    mist(canvas, horizon + 24, 70, 0.6)
    walk = monkey_bridge(
        canvas,
        (wide * 0.13, high * 0.70),
        (wide * 0.88, high * 0.69),
        high * 0.065,
        high * 0.80,
        0.55,
        0.03,
        12,
    )
    with canvas.detail((wide * 0.35, walk - 240, wide * 0.65, walk + 20)) as pen:
        standing(pen, random, mood, wide * 0.47, walk + 4, 190, (196, 92, 104), 0.5, 0.0, True, 0.5)
    _reeds(canvas, floor, 640, (1.7, 1.25), 460, 0.3)
    birds(canvas, wide * 0.3, high * 0.2, 7, 13)
    brushwork(canvas)


def _harvest(canvas: Canvas) -> None:
    """Heaps of coconuts on the landing, a boat that waits, a house with its lamp lit."""
    canvas.mood = MOODS["sunset"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.52
    sun = (wide * 0.30, high * 0.46)
    sky(canvas, horizon, sun, 0.55, "streaks")
    shore(canvas, horizon, 46, 0.5, palms=9)
    shore(canvas, horizon + 3, 130, 0.2, palms=8, left=wide * 0.60, light=-0.8)
    cottage(canvas, wide * 0.80, horizon + 16, 230, 0.06, 0.45, True)
    water(canvas, horizon, SILT, 0.8, sun[0])
    sampan(canvas, wide * 0.36, high * 0.70, 380, 1, 0.0, cargo=False, lit=0.25)
    floor = Floor(horizon - 200, high, wide * 0.5)
    shoreline: list[Point] = [
        (wide * 0.26, high + 20),
        (wide * 0.36, high * 0.90),
        (wide * 0.55, high * 0.81),
        (wide * 0.78, high * 0.775),
        (wide + 20, high * 0.76),
    ]
    canvas.fill(
        [*shoreline, (wide + 20, high + 20)],
        ((0, mood.tone((150, 118, 84), 0.5)), (1, mood.tone((110, 86, 66), 0.25))),
    )
    bank(
        canvas,
        floor,
        ((-300, 1.02), (-120, 1.18), (200, 1.34), (900, 1.44), (1500, 1.47)),
        26,
        (120, 92, 66),
        (96, 112, 52),
        0.0,
        0.5,
    )
    with canvas.detail((wide * 0.3, high * 0.78, wide, high), 1) as pen:
        for _ in range(420):
            x, y = random.uniform(0.3, 1) * wide, random.uniform(0.8, 1) * high
            if y > high * (0.99 - 0.21 * (x / wide - 0.3) / 0.4) or (
                x > wide * 0.7 and y > high * 0.8
            ):
                dark = random.random() < 0.6
                paint = (
                    *(mood.tone((60, 46, 36), 0.1) if dark else mood.light),
                    random.randint(10, 40),
                )
                size = random.uniform(2, 34)
                pen.ellipse(x, y, size, size * 0.2, paint)
    for x, y, size, radius in ((0.88, 0.85, 300, 21), (0.60, 0.93, 340, 25), (0.92, 1.0, 420, 31)):
        coconuts(canvas, x * wide, y * high, size, radius, 0.65)
    with canvas.detail((wide * 0.62, high * 0.5, wide * 0.82, high * 0.98)) as pen:
        standing(
            pen, random, mood, wide * 0.735, high * 0.90, 250, (196, 150, 110), 0.45, 0.0, True, 0.2
        )
    with canvas.detail((0, 0, wide * 0.5, high)) as pen:
        palm(pen, random, mood, wide * 0.04, high * 1.06, high * 0.86, 0.16, 0.0, 0.8)
        banana(pen, random, mood, wide * 0.02, high * 1.04, high * 0.36)
    brushwork(canvas)
