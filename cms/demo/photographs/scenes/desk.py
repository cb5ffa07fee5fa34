"""A clerk's desk: papers, the fountain pen, the red seal, a glass of tea."""

from math import cos, sin

from PIL import Image, ImageFilter

from cms.demo.photographs.motifs.desk_things import (
    desk_flag,
    desk_lamp,
    fountain_pen,
    glass,
    hand_stamp,
    steam,
)
from cms.demo.photographs.motifs.papers import handwriting, seal, sheet, signature
from cms.demo.photographs.motifs.plants import leaves
from cms.demo.photographs.motifs.potted import pot_plant
from cms.demo.photographs.motifs.rooms import Room, pane
from cms.demo.photographs.motifs.tabletop import Aslant, Leaf, Overhead, folder, shadow, wood
from cms.demo.photographs.painting.camera import Camera
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix, see_through, two
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS
from cms.demo.photographs.painting.shapes import Point, bend
from cms.demo.photographs.painting.surfaces import bokeh, soften, wash

MOOD_NAMES = ("room_warm", "room_day", "room_lamp", "room_cool", "room_grey")
OAK: Colour = (176, 122, 76)
ROSEWOOD: Colour = (124, 66, 42)
PALE: Colour = (214, 200, 176)
A4 = (0.21, 0.297)


def paint(canvas: Canvas, number: int) -> None:
    canvas.mood = MOODS[MOOD_NAMES[number - 1]]
    (_morning, _files, _lamp, _plan, _rain)[number - 1](canvas)


def _whole(canvas: Canvas) -> list[Point]:
    return [(0, 0), (canvas.width, 0), (canvas.width, canvas.height), (0, canvas.height)]


def _leaf_shade(canvas: Canvas, x: float, y: float, reach: float, strength: float) -> None:
    """The shadow of a branch outside the window, out of focus on the desk."""
    random = canvas.random
    small = 8
    mask = Image.new("L", (canvas.width // small, canvas.height // small))
    for index in range(46):
        share = random.random()
        px = x + cos(0.5) * share * reach + random.gauss(0, 60)
        py = y + sin(0.5) * share * reach + random.gauss(0, 70)
        stamp = leaves(int(random.uniform(150, 250) / small), index % 6, True)
        left, top = int(px / small), int(py / small)
        mask.paste(255, (left, top), stamp)
    mask = mask.filter(ImageFilter.GaussianBlur(1.3)).point(
        [int(value * strength) for value in range(256)]
    )
    canvas.lay(
        mask.resize(canvas.image.size, Image.Resampling.BICUBIC),
        canvas.mood.tone((70, 58, 60), 0.1),
    )


def _sunlight(canvas: Canvas, slats: int, strength: float) -> None:
    """Window light that falls across the desk in slanting panels."""
    wide, high = canvas.width, canvas.height
    light = mix(canvas.mood.light, (255, 244, 214), 0.4)
    for index in range(slats):
        start = wide * (0.02 + index * 0.3)
        canvas.soft(
            [
                (start, -40),
                (start + wide * 0.22, -40),
                (start + wide * 0.52, high + 40),
                (start + wide * 0.3, high + 40),
            ],
            light,
            14,
            strength,
        )


def _morning(canvas: Canvas) -> None:
    wide, high = canvas.width, canvas.height
    top = Overhead(wide * 0.5, high * 0.5, 2600, 0.0)
    wood(canvas, _whole(canvas), OAK, 0.62, 4)
    folder(canvas, Leaf(top, -0.235, 0.05, 0.23, 0.32, 0.12), (186, 60, 52), 0.014, 0.7)
    sheet(canvas, Leaf(top, -0.13, -0.03, *A4, 0.06), 0.8, kind="table")
    letter = Leaf(top, 0.06, -0.005, *A4, -0.05, 0.002)
    sheet(canvas, letter, 0.92, kind="letter", rise=1.4)
    signature(canvas, letter, 0.6, 0.83, 0.24)
    seal(canvas, letter, 0.60, 0.83, 0.021)
    fountain_pen(canvas, top, (0.15, -0.10), 0.95, 0.15, (30, 40, 70))
    glass(canvas, top, 0.235, 0.105, 0.036)
    _sunlight(canvas, 3, 0.2)
    _leaf_shade(canvas, wide * 0.42, -80, 900, 0.34)
    canvas.glow(0, 0, wide * 0.7, (255, 226, 170), 0.4)
    brushwork(canvas, 2)


def _files(canvas: Canvas) -> None:
    wide, high = canvas.width, canvas.height
    camera = Camera(wide * 0.48, -high * 0.1, 1500, 0.62)
    mood = canvas.mood
    room = Room(Camera(wide * 0.5, high * 0.3, 900, 1.2), -4, 4, 6, 3)
    canvas.fill(
        _whole(canvas), two(mood.tone((240, 240, 234), 0.9), mood.tone((206, 208, 204), 0.6))
    )
    for index in range(3):
        pane(
            canvas,
            room.back_wall,
            (0.7 + index * 2.5, 0.9, 2.6 + index * 2.5, 4.0),
            (2, 1),
            garden=0.65,
            glow=0.4,
        )
    pot_plant(canvas, wide * 0.88, high * 0.44, 330, 0.6)
    soften(canvas, 10)
    top = Aslant(camera)
    wood(canvas, [(0, high * 0.36), (wide, high * 0.36), (wide, high), (0, high)], ROSEWOOD, 0.7)
    canvas.soft(
        [(0, high * 0.352), (wide, high * 0.352), (wide, high * 0.37), (0, high * 0.37)],
        mood.tone((250, 244, 232), 1.0),
        5,
        0.5,
    )
    canvas.glow(wide * 0.4, high * 0.42, wide * 0.6, mood.light, 0.35, high * 0.2)
    for index, tone in enumerate(
        ((66, 112, 150), (206, 168, 90), (120, 146, 110), (190, 74, 60), (236, 226, 200))
    ):
        folder(
            canvas,
            Leaf(
                top,
                -0.27 + 0.008 * (index % 3),
                1.26 - 0.006 * index,
                0.32,
                0.26,
                0.04 * (index % 3 - 1),
                0.03 * index,
            ),
            tone,
            0.028,
            0.75,
        )
    sheet(canvas, Leaf(top, 0.27, 1.16, *A4, 0.35), 0.85, kind="table")
    letter = Leaf(top, 0.07, 0.99, *A4, -0.14, 0.002)
    sheet(canvas, letter, 0.95, kind="letter", rise=1.6)
    signature(canvas, letter, 0.58, 0.84, 0.24)
    seal(canvas, letter, 0.56, 0.84, 0.021)
    hand_stamp(canvas, top, 0.30, 0.955)
    fountain_pen(canvas, top, (-0.13, 0.93), 2.3, 0.14, (110, 32, 36))
    brushwork(canvas, 2)


def _lamp(canvas: Canvas) -> None:
    wide, high = canvas.width, canvas.height
    mood = canvas.mood
    camera = Camera(wide * 0.5, -high * 0.05, 1500, 0.56)
    top = Aslant(camera)
    canvas.fill(_whole(canvas), two((24, 22, 34), (46, 36, 38)))
    for index in range(11):
        bokeh(
            canvas,
            wide * (0.05 + 0.09 * index + canvas.random.uniform(-0.03, 0.03)),
            high * canvas.random.uniform(0.02, 0.2),
            canvas.random.uniform(14, 34),
            canvas.random.choice(((255, 190, 110), (150, 180, 220), (255, 226, 170))),
            0.28,
        )
    wood(canvas, [(0, high * 0.25), (wide, high * 0.25), (wide, high), (0, high)], ROSEWOOD, 0.42)
    pad = Leaf(top, 0.02, 1.0, 0.72, 0.42, 0.0)
    shadow(canvas, pad.quad(0, 0, 1, 1))
    canvas.fill(
        pad.quad(0, 0, 1, 1), two(mood.tone((52, 96, 74), 0.8), mood.tone((38, 76, 60), 0.6))
    )
    wash(canvas, pad.quad(0, 0, 1, 1), (20, 40, 34), 0.3, 0.8)
    with canvas.detail(pad.frame) as pen:
        pen.line(
            [*pad.quad(0.015, 0.02, 0.985, 0.98), pad.at(0.015, 0.02)],
            see_through(mood.tone((226, 186, 110), 0.8), 0.6),
            1.6,
        )
    sheet(canvas, Leaf(top, -0.2, 1.04, *A4, 0.22), 0.62, (244, 228, 190), "table")
    book = Leaf(top, 0.05, 0.98, 0.36, 0.25, -0.06, 0.012)
    folder(canvas, Leaf(top, 0.05, 0.98, 0.37, 0.26, -0.06), (110, 40, 38), 0.012, 0.5)
    for start, end in ((0.0, 0.5), (0.5, 1.0)):
        page = book.quad(start, 0, end, 1)
        stops = (
            (0.0, mood.tone((255, 246, 216), 0.95)),
            (0.5, mood.tone((255, 240, 206), 0.85)),
            (1.0, mood.tone((250, 236, 200), 0.6 if end < 1 else 0.9)),
        )
        canvas.fill(page, stops, True)
        half = Leaf(
            top,
            book.u + (start - 0.25) * 0.36 * cos(book.turn),
            book.v + (start - 0.25) * 0.36 * sin(book.turn),
            0.18,
            0.25,
            book.turn,
            0.012,
        )
        with canvas.detail(half.frame, 3) as pen:
            for row in range(15):
                down = 0.12 + row * 0.055
                pen.line(
                    (half.at(0.08, down), half.at(0.94, down)),
                    see_through((150, 150, 170), 0.4),
                    0.9,
                )
                if start == 0 or row < 7:
                    handwriting(
                        pen, canvas, half, 0.1, down - 0.006, canvas.random.uniform(0.7, 0.92)
                    )
    spine = [book.at(0.495, 0), book.at(0.505, 0), book.at(0.51, 1), book.at(0.49, 1)]
    canvas.soft(spine, (90, 62, 40), 7, 0.6)
    fountain_pen(canvas, top, (0.16, 0.90), 0.7, 0.14, (26, 26, 34), 0.8, 0.02)
    glass(canvas, top, 0.35, 1.12, 0.036, 0.75)
    steam(canvas, *top.at(0.35, 1.12, 0.09), 110)
    desk_lamp(canvas, top)
    canvas.glow(wide * 0.40, high * 0.50, wide * 0.5, (255, 204, 120), 0.5, high * 0.42)
    brushwork(canvas, 2)


def _plan(canvas: Canvas) -> None:
    wide, high = canvas.width, canvas.height
    mood = canvas.mood
    top = Overhead(wide * 0.5, high * 0.5, 2300, 0.1)
    wood(canvas, [(0, 0), (wide, 0), (wide, high), (0, high)], PALE, 0.7, 5)
    plan = Leaf(top, -0.07, 0.02, 0.50, 0.36, 0.02)
    sheet(canvas, plan, 0.92, (244, 244, 232), "blank", 1.6)
    _map(canvas, plan)
    letter = Leaf(top, 0.24, -0.09, *A4, -0.22, 0.002)
    sheet(canvas, letter, 0.95, kind="letter", rise=1.4)
    seal(canvas, letter, 0.62, 0.84, 0.021)
    signature(canvas, letter, 0.62, 0.85, 0.22)
    ruler = Leaf(top, -0.16, -0.15, 0.3, 0.034, -0.12, 0.003)
    shadow(canvas, ruler.quad(0, 0, 1, 1), (6, 8), 5, 0.4)
    with canvas.detail(ruler.frame, 3) as pen:
        pen.polygon(ruler.quad(0, 0, 1, 1), mood.tone((240, 206, 120), 0.9))
        pen.polygon(ruler.quad(0, 0.6, 1, 0.75), see_through((255, 250, 220), 0.5))
        for tick in range(60):
            depth = 0.5 if tick % 10 == 0 else (0.36 if tick % 5 == 0 else 0.24)
            across = 0.02 + tick * 0.0163
            pen.line(
                (ruler.at(across, 0), ruler.at(across, depth)), see_through((70, 50, 30), 0.8), 1.3
            )
    fountain_pen(canvas, top, (0.03, -0.06), 0.5, 0.15, (178, 48, 44))
    glass(canvas, top, 0.245, 0.15, 0.036, tea=(146, 166, 62))
    folder(canvas, Leaf(top, -0.34, -0.1, 0.12, 0.34, 0.22), (64, 106, 150), 0.012, 0.75)
    _leaf_shade(canvas, wide * 0.05, -60, 800, 0.26)
    canvas.glow(wide, 0, wide * 0.7, (220, 236, 255), 0.35)
    brushwork(canvas, 2)


def _map(canvas: Canvas, leaf: Leaf) -> None:
    """A coloured map without names: a river with its arms, fields, roads and hamlets."""
    random = canvas.random
    frame = leaf.quad(0.05, 0.07, 0.95, 0.93)
    canvas.fill(frame, two((226, 232, 204), (214, 226, 196)))
    with canvas.detail(leaf.frame) as pen:
        for row in range(6):
            for column in range(9):
                left, upper = 0.06 + column * 0.099, 0.09 + row * 0.14
                tone = random.choice(
                    (
                        (206, 222, 168),
                        (234, 228, 176),
                        (190, 212, 160),
                        (244, 224, 190),
                        (220, 230, 196),
                    )
                )
                skew = 0.012 * (row % 3)
                shape = [
                    leaf.at(left + skew, upper),
                    leaf.at(left + 0.094 + skew, upper + 0.01),
                    leaf.at(left + 0.09, upper + 0.13),
                    leaf.at(left - 0.002, upper + 0.125),
                ]
                pen.polygon(shape, see_through(tone, 0.8))
        scale = leaf.top.scale(leaf.u, leaf.v)
        blue = (120, 176, 208)
        main = [leaf.at(*p) for p in bend((0.05, 0.3), (0.45, 0.1), (0.6, 0.55), 16)] + [
            leaf.at(*p) for p in bend((0.6, 0.55), (0.7, 0.85), (0.95, 0.8), 12)
        ]
        for start, end in (
            ((0.35, 0.28), (0.3, 0.93)),
            ((0.58, 0.5), (0.95, 0.3)),
            ((0.5, 0.37), (0.62, 0.07)),
            ((0.12, 0.27), (0.1, 0.93)),
        ):
            pen.line(
                [
                    leaf.at(*start),
                    leaf.at((start[0] + end[0]) / 2 + 0.03, (start[1] + end[1]) / 2),
                    leaf.at(*end),
                ],
                blue,
                scale * 0.0035,
            )
        pen.line(main, blue, scale * 0.014)
        pen.line(main, (158, 204, 226), scale * 0.007)
        for path in (
            ((0.05, 0.6), (0.4, 0.66), (0.95, 0.58)),
            ((0.78, 0.07), (0.74, 0.5), (0.8, 0.93)),
        ):
            points = [leaf.at(*p) for p in bend(*path, 14)]
            pen.line(points, (206, 90, 70), scale * 0.0042)
            pen.line(points, (250, 214, 150), scale * 0.0022)
        for _ in range(60):
            across, down = random.gauss(0.7, 0.14), random.gauss(0.56, 0.14)
            if 0.07 < across < 0.92 and 0.1 < down < 0.9:
                pen.polygon(leaf.quad(across, down, across + 0.009, down + 0.012), (150, 92, 78))
        pen.line([*frame, frame[0]], (90, 100, 110), 2.2)


def _rain(canvas: Canvas) -> None:
    wide, high = canvas.width, canvas.height
    mood, random = canvas.mood, canvas.random
    canvas.fill(
        _whole(canvas),
        ((0.0, mood.sky[0][1]), (0.35, mood.sky[2][1]), (1.0, mood.tone((120, 140, 120), 0.6))),
    )
    for share, tone in ((0.42, (150, 172, 150)), (0.5, (104, 136, 106)), (0.58, (70, 104, 80))):
        base = high * share
        points = (
            [(0.0, high)]
            + [(x, base + random.uniform(-60, 50)) for x in range(0, wide + 90, 80)]
            + [(wide, high)]
        )
        canvas.soft(points, mood.tone(tone, 0.7, 0.25), 16, 0.9)
    soften(canvas, 12)
    with canvas.detail((0, 0, wide, high * 0.55)) as pen:
        for _ in range(150):
            x, y = random.uniform(0, wide), random.uniform(0, high * 0.5)
            size = random.uniform(1.5, 5.5)
            pen.ellipse(x, y, size, size * 1.25, see_through((70, 84, 88), 0.35))
            pen.ellipse(
                x - size * 0.2,
                y - size * 0.3,
                size * 0.6,
                size * 0.7,
                see_through((236, 242, 242), 0.6),
            )
        for _ in range(16):
            x, y = random.uniform(0, wide), random.uniform(0, high * 0.3)
            pen.line(
                [
                    (x, y),
                    (x + random.uniform(-3, 3), y + 40),
                    (x + random.uniform(-5, 5), y + random.uniform(70, 180)),
                ],
                see_through((236, 242, 242), 0.3),
                3,
            )
        for x in (wide * 0.36, wide * 0.9):
            pen.rectangle(x - 17, 0, x + 17, high * 0.55, mood.tone((120, 96, 74), 0.5))
            pen.rectangle(x - 17, 0, x - 9, high * 0.55, mood.tone((150, 122, 96), 0.8))
    camera = Camera(wide * 0.5, -high * 0.02, 1500, 0.58)
    top = Aslant(camera)
    sill = [(0.0, high * 0.5), (float(wide), high * 0.5), (wide, high), (0, high)]
    wood(canvas, sill, (150, 104, 70), 0.62)
    canvas.glow(wide * 0.6, high * 0.52, wide * 0.7, (226, 236, 236), 0.4, high * 0.2)
    folder(canvas, Leaf(top, -0.31, 1.08, 0.3, 0.22, 0.2), (70, 96, 120), 0.016, 0.65)
    folder(canvas, Leaf(top, -0.30, 1.07, 0.28, 0.21, 0.05, 0.017), (196, 160, 100), 0.014, 0.7)
    letter = Leaf(top, 0.03, 0.98, *A4, 0.16, 0.001)
    sheet(canvas, letter, 0.92, kind="letter")
    signature(canvas, letter, 0.55, 0.82, 0.22)
    seal(canvas, letter, 0.52, 0.82, 0.021)
    fountain_pen(canvas, top, (0.17, 0.90), 1.0, 0.14, (36, 62, 60))
    glass(canvas, top, 0.29, 1.14, 0.036, 0.8)
    steam(canvas, *top.at(0.29, 1.14, 0.09), 130)
    desk_flag(canvas, *top.at(-0.1, 1.34), 300)
    brushwork(canvas, 2)
