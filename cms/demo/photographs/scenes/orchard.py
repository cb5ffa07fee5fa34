"""Orchards: rambutan and mango, paths, ditches and baskets at picking time."""

from math import cos, pi, sin

from PIL import Image, ImageDraw

from cms.demo.photographs.motifs.boats import sampan
from cms.demo.photographs.motifs.canals import canal
from cms.demo.photographs.motifs.crowns import crown
from cms.demo.photographs.motifs.fields import Floor, bank, crop
from cms.demo.photographs.motifs.fruit import (
    MANGO,
    ORANGE,
    POMELO,
    RED,
    basket,
    leaf,
    mango,
    rambutan,
)
from cms.demo.photographs.motifs.orchards import dapple, fruit_tree, out_of_focus
from cms.demo.photographs.motifs.people import standing
from cms.demo.photographs.motifs.plants import LEAF, TRUNK, banana, hanging, palm, shore
from cms.demo.photographs.motifs.sky import mist, rays, sky
from cms.demo.photographs.motifs.water import POND
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, gradient, mix, vary
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS
from cms.demo.photographs.painting.shapes import bend, ribbon

GRASS = ((70, 116, 48), (150, 178, 74))


def paint(canvas: Canvas, number: int) -> None:
    (_rambutan, _path, _ditch, _picking, _above)[number - 1](canvas)


def _row(
    canvas: Canvas,
    floor: Floor,
    across: float,
    aways: tuple[float, ...],
    tall: float,
    colour: Colour,
    fruits: Colour | None,
    light: float,
    far: float = 0.7,
) -> None:
    """Trees of one row, the farthest first."""
    for away in sorted(aways, reverse=True):
        x, base = floor.at(across, away)
        haze = far * (1 - 1 / away) ** 2
        fruit_tree(
            canvas, x, base, tall / away, vary(canvas.random, colour, 10), fruits, haze, light
        )


def _rambutan(canvas: Canvas) -> None:
    """Ripe clusters close to the eye, the orchard soft behind them."""
    canvas.mood = MOODS["morning"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.56
    sky(canvas, horizon, (wide * 0.2, 0), 0.3)
    shore(canvas, horizon, 130, 0.4, palms=5)
    crop(canvas, horizon, high, GRASS, 60, "young", 0.5, 0.9)
    floor = Floor(horizon, high, wide * 0.46)
    for across in (-900, 1000):
        _row(canvas, floor, across, (1.7, 2.6), 900, (106, 150, 64), RED, -0.6, 0.5)
    out_of_focus(canvas, 15, 40)
    canvas.glow(wide * 0.1, 0, wide * 0.7, (255, 244, 200), 0.5)
    with canvas.detail((wide * 0.2, 0, wide, high * 0.62)) as pen:
        bark = mood.tone(TRUNK, 0.5)
        bough = bend(
            (wide * 1.02, high * 0.02), (wide * 0.72, high * 0.06), (wide * 0.34, high * 0.26), 14
        )
        pen.polygon(ribbon(bough, 30, 9), bark)
        clusters = ((0.41, 0.42, 9), (0.60, 0.36, 11), (0.82, 0.44, 13))
        for x, y, _ in clusters:
            start = min(bough, key=lambda spot: abs(spot[0] - x * wide - 30))
            twig = bend(start, (x * wide + 10, y * high * 0.7), (x * wide, y * high), 8)
            pen.polygon(ribbon(twig, 9, 6), bark)
        for step in range(46):
            x, y = bough[random.randrange(3, 15)]
            turn = random.uniform(-0.9, pi + 0.9)
            lit = 0.25 + 0.7 * step / 46
            green = vary(random, (92, 140, 58), 16)
            leaf(
                pen,
                mood,
                (x + random.gauss(0, 40), y + random.gauss(0, 24)),
                turn,
                random.uniform(120, 200),
                green,
                lit,
            )
        for x, y, count in clusters:
            for index in range(count):
                turn, reach = index * 2.4, 22 * (count - index) ** 0.5
                px, py = x * wide + cos(turn) * reach * 1.15, y * high + sin(turn) * reach * 1.2
                rambutan(
                    pen, random, mood, px, py, random.uniform(38, 48), 0.75 + 0.25 * index / count
                )
            for turn in (0.3, 2.7, -0.5):
                spot = (x * wide + random.gauss(0, 20), y * high - 70)
                leaf(
                    pen,
                    mood,
                    spot,
                    turn,
                    random.uniform(120, 170),
                    vary(random, (104, 156, 62), 12),
                    0.9,
                )
    brushwork(canvas, 2)


def _path(canvas: Canvas) -> None:
    """Between two rows of mango trees in the late sun."""
    canvas.mood = MOODS["golden"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.50
    sun = (wide * 0.52, high * 0.40)
    sky(canvas, horizon, sun, 0.3, "streaks")
    shore(canvas, horizon + 2, 70, 0.62, palms=5)
    crop(canvas, horizon, high, GRASS, 46, "young", 0.6, 0.75)
    floor = Floor(horizon, high, wide * 0.52)
    bank(canvas, floor, ((0, 0.98), (0, 12)), 420, (206, 170, 120), (120, 140, 60), 0.6, 0.8)
    dapple(canvas, horizon + 20, high, 0.8)
    for across, light in ((-780, 0.7), (820, -0.7)):
        _row(
            canvas,
            floor,
            across,
            (7.5, 5.2, 3.6, 2.5, 1.75, 1.2),
            950,
            (120, 142, 58),
            MANGO,
            light,
        )
    rays(canvas, wide * 0.52, high * 0.30, high * 0.6, 0.12)
    canvas.glow(*sun, wide * 0.42, mood.light, 0.55)
    with canvas.detail((wide * 0.4, high * 0.4, wide * 0.7, high * 0.9)) as pen:
        x, feet = floor.at(60, 2.7)
        standing(pen, random, mood, x, feet, 176, (196, 190, 180), 0.5, 0.06, True, 0.4)
        basket(pen, random, mood, x + 46, feet - 44, 56, MANGO, 7, 0.7, 0.06)
    hanging(canvas, 0, 420, (70, 92, 44), 84)
    with canvas.detail((0, 0, wide * 0.24, high * 0.36)) as pen:
        for _ in range(9):
            mango(
                pen,
                random,
                mood,
                wide * random.uniform(0.0, 0.2),
                high * random.uniform(0.0, 0.16),
                random.uniform(60, 84),
                0.7,
            )
    brushwork(canvas)


def _ditch(canvas: Canvas) -> None:
    """A ditch between two beds, trees over their reflections."""
    canvas.mood = MOODS["mist"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.46
    sky(canvas, horizon, None, 0.2, "blanket")
    shore(canvas, horizon, 90, 0.78, palms=6)
    floor = Floor(horizon, high, wide * 0.52)
    for across in (-760, 780):
        _row(canvas, floor, across, (9, 6.4, 4.6, 3.3), 860, (112, 150, 70), ORANGE, -0.4, 0.85)
    mist(canvas, horizon, 60, 0.5)
    canal(canvas, floor, 400, POND, 0.96, GRASS, 0.8, 0.7)
    for across in (-740, 780):
        _row(
            canvas,
            floor,
            across,
            (9, 6.4, 4.6, 3.3, 2.4, 1.75, 1.3),
            860,
            (112, 150, 70),
            ORANGE,
            -0.4,
            0.85,
        )
    sampan(canvas, wide * 0.52, high * 0.70, 250, 1, 0.12, lit=0.6)
    with canvas.detail((wide * 0.7, high * 0.3, wide, high)) as pen:
        banana(pen, random, mood, wide * 0.97, high * 1.0, high * 0.5)
    brushwork(canvas)


def _picking(canvas: Canvas) -> None:
    """Baskets of rambutan in front, pickers among the trees."""
    canvas.mood = MOODS["noon"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.42
    sky(canvas, horizon, None, 0.5)
    shore(canvas, horizon + 2, 90, 0.5, palms=8)
    crop(canvas, horizon, high, GRASS, 60, "young", 0.5, 0.85)
    floor = Floor(horizon, high, wide * 0.5)
    for across, aways in (
        (-200, (6, 4.6)),
        (-1300, (4.4, 3.2, 2.3)),
        (1250, (4.2, 3.0, 2.1)),
        (500, (5.4, 3.8)),
    ):
        _row(canvas, floor, across, aways, 1050, (108, 150, 62), RED, -0.5, 0.5)
    dapple(canvas, horizon + 40, high, 0.6)
    with canvas.detail((0, horizon - 60, wide, high * 0.85)) as pen:
        for x, y, tall, clothes in (
            (0.25, 0.72, 230, (236, 232, 224)),
            (0.34, 0.70, 210, (206, 140, 150)),
            (0.70, 0.74, 240, (92, 116, 156)),
        ):
            standing(pen, random, mood, x * wide, y * high, tall, clothes, 0.8, 0.04, True, 0.2)
    for x in (0.16, 0.40, 0.63, 0.86):
        base = 0.97 if x in (0.16, 0.63) else 0.91
        shade = [
            (wide * (x - 0.07), high * (base - 0.03)),
            (wide * (x + 0.12), high * (base - 0.03)),
            (wide * (x + 0.14), high * base),
            (wide * (x - 0.07), high * (base + 0.02)),
        ]
        canvas.soft(shade, mood.tone((40, 56, 34), 0.05), 16, 0.75)
    with canvas.detail((0, high * 0.6, wide, high)) as pen:
        for x, colour, hairy, size in (
            (0.40, MANGO, False, 28),
            (0.86, POMELO, False, 42),
            (0.16, RED, True, 26),
            (0.63, RED, True, 27),
        ):
            back = 0.0 if hairy else 0.06
            basket(
                pen,
                random,
                mood,
                x * wide,
                high * (0.97 - back),
                310 - 700 * back,
                colour,
                size,
                0.95,
                0,
                hairy,
            )
    hanging(canvas, 1, 430)
    brushwork(canvas, 2)


def _above(canvas: Canvas) -> None:
    """From the air: rows of crowns, and ditches that shine in the low sun."""
    canvas.mood = MOODS["sunrise"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.26
    sun = (wide * 0.62, high * 0.18)
    sky(canvas, horizon, sun, 0.5, "streaks")
    shore(canvas, horizon + 2, 26, 0.7, palms=0)
    floor = Floor(horizon, high, wide * 0.56)
    stops = tuple(
        (share, mood.tone((92, 104, 54), 0.35, far))
        for share, far in ((0, 0.9), (0.12, 0.5), (0.4, 0.15), (1, 0))
    )
    canvas.fill([(0, horizon), (wide, horizon), (wide, high), (0, high)], stops)
    gleam = mix(mood.sky[-2][1], mood.light, 0.4)
    ditches = Image.new("L", (wide * 2, (high - int(horizon)) * 2))
    brush = ImageDraw.Draw(ditches)
    for index in range(-16, 17):
        across = index * 420 + 60
        corners = ((across - 62, 30), (across + 62, 30), (across + 62, 0.9), (across - 62, 0.9))
        placed = (floor.at(*corner) for corner in corners)
        brush.polygon([(x * 2, (y - int(horizon)) * 2) for x, y in placed], fill=255)
    shine = (
        (0, gleam),
        (0.3, mix(gleam, mood.tone((120, 110, 90), 0.4), 0.3)),
        (1, mix(mood.sky[1][1], mood.sky[0][1], 0.3)),
    )
    canvas.lay(ditches.reduce(2), gradient((wide, high - int(horizon)), shine), 0, int(horizon))
    away = 14.0
    while away > 0.9:
        haze = 0.75 * (1 - 1 / away) ** 3 if away > 1 else 0
        span = int((wide / 2 + 200) * away / 420) + 2
        for index in range(-span, span + 1):
            x, base = floor.at(
                index * 420 + 270 + random.gauss(0, 16), away * random.uniform(0.97, 1.03)
            )
            size = 128 / away * random.uniform(0.9, 1.15)
            if -size < x < wide + size:
                crown(
                    canvas,
                    x,
                    base - size * 0.7,
                    size,
                    size * 0.72,
                    vary(random, LEAF, 12),
                    haze,
                    0.6,
                    0.8,
                )
        away /= 1.19 if away > 3 else 1.24
    with canvas.detail((0, horizon - 20, wide, high * 0.74)) as pen:
        for x, y in ((0.14, 0.66), (0.22, 0.5), (0.83, 0.56), (0.93, 0.72), (0.42, 0.42)):
            size = floor.size(y * high)
            palm(
                pen,
                random,
                mood,
                x * wide,
                y * high,
                430 * size,
                random.uniform(-0.1, 0.1),
                0.3 * (1 - size),
                0.8,
                12,
                False,
            )
    mist(canvas, horizon + 40, 70, 0.5)
    canvas.glow(*sun, wide * 0.5, mood.light, 0.5)
    brushwork(canvas)
