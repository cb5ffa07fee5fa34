"""Rice fields: green, at harvest, flooded, at dawn and before a storm."""

from cms.demo.photographs.motifs.farmers import buffalo, egret, sheaf, stooping
from cms.demo.photographs.motifs.fields import Floor, bank, crop, tuft
from cms.demo.photographs.motifs.people import standing
from cms.demo.photographs.motifs.plants import foliage, palm, shore, tree
from cms.demo.photographs.motifs.sky import birds, mist, rain, rays, sky
from cms.demo.photographs.motifs.water import POND, water
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS

GREEN = ((86, 142, 52), (172, 196, 78))
GOLD = ((196, 150, 62), (240, 202, 96))
DEWY = ((70, 124, 66), (150, 178, 92))
VIVID = ((112, 158, 48), (214, 214, 84))


def paint(canvas: Canvas, number: int) -> None:
    (_green, _harvest, _flooded, _dawn, _storm)[number - 1](canvas)


def _green(canvas: Canvas) -> None:
    canvas.mood = MOODS["morning"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.42
    sky(canvas, horizon, (wide * 0.2, high * 0.12), 0.5)
    shore(canvas, horizon + 2, 46, 0.62, palms=9)
    shore(canvas, horizon + 6, 96, 0.3, palms=8, left=wide * 0.58, light=-0.8)
    crop(canvas, horizon + 2, high, GREEN, 120, "young", 0.6, 0.95)
    floor = Floor(horizon, high, wide * 0.36)
    bank(canvas, floor, ((330, 1.0), (60, 9.0)), 230, lit=0.95)
    with canvas.detail((wide * 0.2, horizon - 60, wide * 0.7, high)) as pen:
        x, feet = floor.at(272, 2.6)
        standing(pen, random, mood, x, feet, 190, (168, 74, 88), 0.85, 0.06, True, 0.35)
        x, feet = floor.at(195, 5.0)
        standing(pen, random, mood, x, feet, 98, (226, 224, 214), 0.85, 0.2, True, 0.3)
        egret(pen, mood, wide * 0.27, high * 0.66, 62, 1, 0.95)
        egret(pen, mood, wide * 0.23, high * 0.6, 46, -1, 0.9)
    brushwork(canvas)


def _harvest(canvas: Canvas) -> None:
    canvas.mood = MOODS["golden"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.36
    sun = (wide * 0.74, high * 0.25)
    sky(canvas, horizon, sun, 0.5, "streaks")
    shore(canvas, horizon + 2, 52, 0.6, palms=8, light=0.8)
    shore(canvas, horizon + 6, 110, 0.34, palms=6, right=wide * 0.34, light=0.8)
    crop(canvas, horizon + 2, high * 0.60, GOLD, 34, "ripe", 0.6, 0.9)
    _stubble(canvas, high * 0.585, high * 0.74)
    with canvas.detail((0, horizon, wide, high * 0.8)) as pen:
        for x, y, size, toward in (
            (0.20, 0.655, 150, 1),
            (0.30, 0.64, 132, -1),
            (0.56, 0.665, 158, 1),
            (0.66, 0.635, 124, -1),
        ):
            stooping(pen, random, mood, x * wide, y * high, size, toward, 0.7, 0.08)
        for x, y, size in (
            (0.08, 0.69, 92),
            (0.40, 0.68, 84),
            (0.45, 0.70, 96),
            (0.80, 0.67, 82),
            (0.86, 0.70, 98),
            (0.92, 0.66, 74),
        ):
            sheaf(pen, random, mood, x * wide, y * high, size, 0.85, 0.06)
    crop(canvas, high * 0.74, high, GOLD, 170, "ripe", 0.12, 0.95, 74)
    canvas.glow(*sun, wide * 0.5, mood.light, 0.34)
    birds(canvas, wide * 0.34, high * 0.16, 9, 14)
    brushwork(canvas)


def _stubble(canvas: Canvas, top: float, bottom: float) -> None:
    crop(canvas, top, bottom, ((150, 118, 66), (206, 168, 96)), 22, "young", 0.35, 0.75, 12)


def _flooded(canvas: Canvas) -> None:
    canvas.mood = MOODS["sunset"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.46
    sun = (wide * 0.4, high * 0.40)
    sky(canvas, horizon, sun, 0.55, "streaks")
    shore(canvas, horizon, 44, 0.45, palms=12, light=-0.4)
    with canvas.detail((wide * 0.7, 0, wide, horizon)) as pen:
        for x, tall, lean in ((0.80, 300, -0.1), (0.86, 380, 0.12), (0.90, 270, 0.05)):
            palm(pen, random, mood, x * wide, horizon, tall, lean, 0.12, -0.9)
    water(canvas, horizon, POND, 0.97, sun[0])
    floor = Floor(horizon, high, wide * 0.5)
    dark = (84, 74, 52)
    for away, left, right in ((9, -9000, 9000), (4.4, -4000, 900), (2.4, -1300, 2600)):
        bank(
            canvas,
            floor,
            ((left, away), (right, away)),
            40 + 6 * away,
            dark,
            (70, 92, 46),
            0.3,
            0.25,
        )
    bank(canvas, floor, ((-560, 0.96), (200, 12)), 150, dark, (74, 98, 48), 0.3, 0.3)
    _seedlings(canvas, floor)
    workers = ((0.60, 0.60, 128, -1), (0.67, 0.615, 140, -1), (0.76, 0.60, 124, 1))
    for x, y, size, _ in workers:
        spot, feet = x * wide, y * high
        mirrored = [(spot - size * 0.2, feet), (spot + size * 0.2, feet), (spot, feet + size * 0.5)]
        canvas.soft(mirrored, mood.tone((60, 48, 52), 0.15), 6, 0.6)
    with canvas.detail((wide * 0.55, horizon - 50, wide * 0.82, high * 0.65)) as pen:
        for x, y, size, toward in workers:
            stooping(pen, random, mood, x * wide, y * high, size, toward, 0.3, 0.05)
    birds(canvas, wide * 0.62, high * 0.2, 9, 15)
    brushwork(canvas)


def _seedlings(canvas: Canvas, floor: Floor) -> None:
    """Young rice in planted lines, thin enough to leave the mirror."""
    mood, random = canvas.mood, canvas.random
    away = 8.0
    while away > 0.98:
        line = int(15 * away)
        for step in range(-line, line):
            across = step * 84 + random.gauss(0, 9)
            x, y = floor.at(across + 150, away)
            edge = -560 + (200 + 560) * (1 / 0.96 - 1 / away) / (1 / 0.96 - 1 / 12)
            if across + 150 < edge + 130 * away**0.2 or not -20 < x < canvas.width + 20:
                continue
            size = floor.size(y)
            tone = mood.tone((96, 124, 52), 0.1 + 0.3 * random.random(), 0.25 * (1 - size))
            tuft(canvas, x, y, max(5, 92 * size * random.uniform(0.8, 1.1)), tone)
        away /= 1.13


def _dawn(canvas: Canvas) -> None:
    canvas.mood = MOODS["dawn"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.50
    sun = (wide * 0.30, high * 0.42)
    sky(canvas, horizon, sun, 0.4, "streaks")
    shore(canvas, horizon, 60, 0.74, palms=7)
    mist(canvas, horizon - 6, 46, 0.7)
    shore(canvas, horizon + 8, 90, 0.5, palms=6, left=wide * 0.48)
    crop(canvas, horizon + 4, high, DEWY, 96, "young", 0.7, 0.7)
    mist(canvas, horizon + 20, 70, 0.85)
    with canvas.detail((wide * 0.5, 0, wide, high * 0.72)) as pen:
        tree(
            pen, random, mood, wide * 0.76, high * 0.645, 450, (124, 146, 74), 0.14, 0.46, -0.8, 52
        )
        foliage(
            pen,
            random,
            mood,
            wide * 0.76,
            high * 0.33,
            220,
            110,
            (124, 146, 74),
            0.14,
            46,
            -0.8,
            1.6,
        )
    canvas.soft(
        [
            (wide * 0.66, high * 0.635),
            (wide * 0.92, high * 0.65),
            (wide * 0.88, high * 0.665),
            (wide * 0.68, high * 0.66),
        ],
        mood.tone((46, 70, 46), 0.1),
        10,
        0.7,
    )
    buffalo(canvas, wide * 0.60, high * 0.685, 150, -1, 0.3, 0.1)
    mist(canvas, high * 0.66, 50, 0.5)
    with canvas.detail((0, horizon, wide * 0.5, high * 0.8)) as pen:
        for x, y, size, toward in ((0.16, 0.66, 44, 1), (0.20, 0.7, 56, -1), (0.33, 0.63, 36, 1)):
            egret(pen, mood, x * wide, y * high, size, toward, 0.95)
    crop(canvas, high * 0.86, high, DEWY, 130, "young", 0.0, 0.55, 90)
    canvas.glow(*sun, wide * 0.5, mood.light, 0.3)
    brushwork(canvas)


def _storm(canvas: Canvas) -> None:
    canvas.mood = MOODS["storm"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.60
    sky(canvas, horizon, (wide * 0.16, high * 0.54), 0.8, "blanket")
    # A curtain of rain on its way.
    canvas.soft(
        [
            (wide * 0.52, high * 0.1),
            (wide * 1.0, high * 0.1),
            (wide * 0.92, horizon),
            (wide * 0.40, horizon),
        ],
        mood.cloud_shade,
        60,
        0.55,
    )
    rays(canvas, wide * 0.2, high * 0.2, high * 0.45, 0.10)
    shore(canvas, horizon + 1, 42, 0.42, palms=10, light=-0.8)
    crop(canvas, horizon, high, VIVID, 140, "wind", 0.5, 1.0)
    canvas.glow(wide * 0.12, high * 0.72, wide * 0.6, mood.light, 0.4, high * 0.3)
    floor = Floor(horizon, high, wide * 0.46)
    bank(canvas, floor, ((-620, 1.0), (-120, 12.0)), 170, (150, 134, 104), (116, 146, 56), 0.4, 0.7)
    with canvas.detail((wide * 0.7, horizon - 420, wide, horizon + 20)) as pen:
        for x, tall in ((0.84, 330), (0.90, 270), (0.94, 360)):
            palm(pen, random, mood, x * wide, horizon + 14, tall, 0.24, 0.22, -0.9, nuts=False)
    with canvas.detail((wide * 0.2, horizon - 20, wide * 0.6, high * 0.9)) as pen:
        x, feet = floor.at(-520, 3.2)
        standing(pen, random, mood, x, feet, 120, (84, 104, 140), 0.7, 0.12, True, 0.5)
    rain(canvas, 240, 0.3)
    brushwork(canvas)
