"""Counters for citizens, waiting chairs and the display without figures."""

from cms.demo.photographs.motifs.buildings import Wall
from cms.demo.photographs.motifs.furniture import DARK_WOOD, WOOD, seat_back
from cms.demo.photographs.motifs.people import hat, seated_from_behind, standing
from cms.demo.photographs.motifs.seats import facing
from cms.demo.photographs.painting.camera import Camera, block
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, see_through
from cms.demo.photographs.painting.shapes import oval


def display(
    canvas: Canvas,
    wall: Wall,
    box: tuple[float, float, float, float],
    lamp: Colour,
    out: float = 0.15,
) -> None:
    """A dark panel on which rows of lamps glow: no figures, only their light."""
    left, low, right, high = box
    mood, random = canvas.mood, canvas.random
    shape = wall.quad(left, low, right, high, out)
    with canvas.detail(
        (
            shape[0][0] - 6,
            min(y for _, y in shape) - 6,
            shape[1][0] + 6,
            max(y for _, y in shape) + 6,
        ),
        3,
    ) as pen:
        pen.polygon(
            wall.quad(left - 0.05, low - 0.05, right + 0.05, high + 0.05, out),
            mood.tone((60, 62, 68), 0.6),
        )
        pen.polygon(shape, (18, 20, 26))
        rows = 2
        for row in range(rows):
            level = low + (high - low) * (row + 0.5) / rows
            for index in range(5):
                if index == 2:
                    continue
                u = left + (right - left) * (0.14 + 0.18 * index)
                size = (high - low) * 0.13
                pen.polygon(
                    wall.quad(u - size * 0.6, level - size, u + size * 0.6, level + size, out),
                    see_through(lamp, 0.3),
                )
                for k in range(3):
                    v = level - size * 0.8 + k * size * 0.8
                    pen.polygon(
                        wall.quad(u - size * 0.45, v - 0.012, u + size * 0.45, v + 0.012, out),
                        see_through(lamp, random.uniform(0.7, 1)),
                    )
    middle = wall.at((left + right) / 2, (low + high) / 2, out)
    canvas.glow(*middle, wall.scale(left) * (right - left), lamp, 0.3)


def counter(
    canvas: Canvas,
    camera: Camera,
    span: tuple[float, float],
    z: float,
    posts: int,
    lit: float,
    busy: float = 0.8,
) -> None:
    """A counter with glass screens in front of which one stands, clerks behind it."""
    mood, random = canvas.mood, canvas.random
    left, right = span
    step = (right - left) / posts
    scale = camera.scale((left + right) / 2, z)
    a, b = camera.at(left, 2.3, z), camera.at(right, 0, z)
    canvas.soft(camera.ground((left, right), (z - 0.5, z + 0.2)), mood.shade, scale * 0.09, 0.6)
    with canvas.detail((a[0] - 20, a[1] - 20, b[0] + 20, b[1] + 8)) as pen:
        for index in range(posts):
            x = left + (index + 0.5) * step
            place = camera.at(x + random.uniform(-0.1, 0.1), 0.98, z + 0.9)
            seat_back(pen, mood, camera, x, z + 1.3, (40, 46, 58), lit, 0.5, 0.7, 1.3)
            facing(
                pen,
                random,
                mood,
                *place,
                camera.scale(x, z + 0.9) * 0.56,
                random.choice(((238, 240, 244), (206, 222, 240), (240, 232, 220))),
                lit * 1.05,
            )
            screen = camera.at(x + step * 0.26, 1.02, z + 0.6)
            size = camera.scale(x, z + 0.6)
            pen.polygon(
                (
                    (screen[0] - size * 0.2, screen[1] - size * 0.34),
                    (screen[0] + size * 0.2, screen[1] - size * 0.34),
                    (screen[0] + size * 0.2, screen[1] - size * 0.04),
                    (screen[0] - size * 0.2, screen[1] - size * 0.04),
                ),
                mood.tone((46, 48, 54), 0.5),
            )
            pen.rectangle(
                screen[0] - size * 0.03,
                screen[1] - size * 0.06,
                screen[0] + size * 0.03,
                screen[1] + size * 0.05,
                mood.tone((46, 48, 54), 0.4),
            )
        block(
            pen,
            mood,
            camera,
            (left, right),
            (0, 0.98),
            (z, z + 0.55),
            (236, 232, 222),
            (lit * 0.85, lit, lit * 0.6, lit),
        )
        for index in range(posts):
            x = left + index * step
            shape = [
                camera.at(x + 0.08, 0.9, z),
                camera.at(x + step - 0.08, 0.9, z),
                camera.at(x + step - 0.08, 0.16, z),
                camera.at(x + 0.08, 0.16, z),
            ]
            pen.polygon(shape, mood.tone(WOOD, lit * 0.85))
            pen.polygon(
                [
                    shape[0],
                    shape[1],
                    *[
                        (px, py + (shape[2][1] - shape[1][1]) * 0.35)
                        for px, py in (shape[1], shape[0])
                    ],
                ],
                see_through(mood.tone((226, 176, 120), 1.0), 0.16),
            )
            for line in range(1, 5):
                px = shape[0][0] + (shape[1][0] - shape[0][0]) * line / 5
                pen.line(
                    ((px, shape[0][1]), (px, shape[2][1])),
                    see_through(mood.tone(DARK_WOOD, 0.2), 0.4),
                    1.2,
                )
        block(
            pen,
            mood,
            camera,
            (left, right),
            (0, 0.14),
            (z - 0.01, z + 0.1),
            (70, 70, 76),
            (lit * 0.5, lit * 0.5, lit * 0.4, lit),
        )
        block(
            pen,
            mood,
            camera,
            (left - 0.05, right + 0.05),
            (0.98, 1.04),
            (z - 0.12, z + 0.6),
            (208, 206, 200),
            (lit * 0.95, lit, lit * 0.7, min(1.0, lit + 0.3)),
        )
        for index in range(posts + 1):
            x = left + index * step
            pen.line(
                (camera.at(x, 1.04, z + 0.2), camera.at(x, 1.75, z + 0.2)),
                mood.tone((170, 178, 184), lit),
                max(1.5, scale * 0.022),
            )
        for index in range(posts):
            x = left + index * step
            for start, end in ((0.04, 0.3), (step - 0.3, step - 0.04)):
                glass = [
                    camera.at(x + start, 1.72, z + 0.2),
                    camera.at(x + end, 1.72, z + 0.2),
                    camera.at(x + end, 1.08, z + 0.2),
                    camera.at(x + start, 1.08, z + 0.2),
                ]
                pen.polygon(glass, see_through((226, 240, 246), 0.24))
                pen.polygon(
                    [
                        glass[0],
                        ((glass[0][0] * 2 + glass[1][0]) / 3, glass[0][1]),
                        (glass[3][0], (glass[0][1] + glass[3][1]) / 2),
                    ],
                    see_through((255, 255, 255), 0.3),
                )
            sheet = [
                camera.at(x + step * 0.4, 1.045, z - 0.05),
                camera.at(x + step * 0.58, 1.045, z - 0.05),
                camera.at(x + step * 0.6, 1.045, z + 0.2),
                camera.at(x + step * 0.42, 1.045, z + 0.2),
            ]
            pen.polygon(sheet, mood.tone((254, 252, 246), 1.0))
    for index in range(posts):
        if random.random() < busy:
            x = left + (index + 0.42) * step
            visitor(canvas, camera, x, z - 0.75, lit)


def visitor(
    canvas: Canvas, camera: Camera, x: float, z: float, lit: float, straw: bool = False
) -> None:
    foot, tall = camera.at(x, 0, z), camera.scale(x, z) * canvas.random.uniform(1.55, 1.7)
    canvas.soft(
        oval(foot[0], foot[1], tall * 0.17, tall * 0.035), canvas.mood.shade, tall * 0.02 + 1, 0.6
    )
    with canvas.detail(
        (foot[0] - tall * 0.4, foot[1] - tall * 1.1, foot[0] + tall * 0.4, foot[1] + 5)
    ) as pen:
        standing(pen, canvas.random, canvas.mood, *foot, tall, None, lit, 0.0, straw)


def chair_row(
    canvas: Canvas,
    camera: Camera,
    xs: list[float],
    z: float,
    colour: Colour,
    lit: float,
    taken: float,
) -> None:
    """A row of linked waiting chairs seen from behind."""
    mood, random = canvas.mood, canvas.random
    scale = camera.scale(0, z)
    canvas.soft(
        camera.ground((min(xs) - 0.3, max(xs) + 0.3), (z - 0.1, z + 0.5)),
        mood.shade,
        scale * 0.06 + 2,
        0.5,
    )
    top, bottom = camera.at(min(xs) - 0.6, 1.7, z), camera.at(max(xs) + 0.6, 0, z)
    with canvas.detail((top[0], top[1], bottom[0], bottom[1] + 4)) as pen:
        bar = mood.tone((176, 182, 188), lit * 0.8)
        pen.line(
            (camera.at(min(xs) - 0.25, 0.38, z), camera.at(max(xs) + 0.25, 0.38, z)),
            bar,
            max(2.0, scale * 0.05),
        )
        for x in (min(xs), max(xs)):
            pen.line((camera.at(x, 0.38, z), camera.at(x, 0.02, z)), bar, max(2.0, scale * 0.045))
            pen.line(
                (camera.at(x - 0.2, 0.02, z), camera.at(x + 0.2, 0.02, z)),
                bar,
                max(2.0, scale * 0.04),
            )
        for x in xs:
            if random.random() < taken:
                place = camera.at(x, 0.86, z)
                size = scale * 0.47
                straw = random.random() < 0.25
                seated_from_behind(
                    pen,
                    random,
                    mood,
                    *place,
                    size,
                    random.choice(
                        (
                            (198, 120, 128),
                            (118, 146, 176),
                            (236, 232, 224),
                            (150, 166, 120),
                            (120, 100, 130),
                        )
                    ),
                    lit,
                )
                if straw:
                    hat(
                        pen,
                        mood,
                        place[0],
                        place[1] - size * 0.5,
                        size * 0.56,
                        min(1.0, lit + 0.25),
                    )
            seat_back(pen, mood, camera, x, z, colour, lit, 0.5, 0.45, 0.9)


def umbrella_stand(canvas: Canvas, camera: Camera, x: float, z: float) -> None:
    mood = canvas.mood
    (px, py), scale = camera.at(x, 0, z), camera.scale(x, z)
    canvas.soft(oval(px, py, scale * 0.2, scale * 0.05), mood.shade, 6, 0.6)
    with canvas.detail((px - scale * 0.5, py - scale * 1.1, px + scale * 0.5, py + 5), 3) as pen:
        for lean, tone in ((-0.16, (176, 56, 60)), (0.02, (50, 84, 130)), (0.15, (90, 130, 90))):
            top = (px + lean * scale, py - scale * 0.9)
            pen.polygon(
                (
                    top,
                    (px + lean * scale * 0.4 - scale * 0.06, py - scale * 0.3),
                    (px + lean * scale * 0.4 + scale * 0.06, py - scale * 0.3),
                ),
                mood.tone(tone, 0.6),
            )
            pen.line(
                (
                    (top[0], top[1]),
                    (top[0] + scale * 0.02, top[1] - scale * 0.09),
                    (top[0] + scale * 0.07, top[1] - scale * 0.07),
                ),
                mood.tone((80, 56, 40), 0.5),
                3,
            )
        pen.polygon(
            (
                (px - scale * 0.16, py - scale * 0.5),
                (px + scale * 0.16, py - scale * 0.5),
                (px + scale * 0.12, py),
                (px - scale * 0.12, py),
            ),
            mood.tone((92, 98, 104), 0.5),
        )
        pen.polygon(
            (
                (px - scale * 0.12, py - scale * 0.5),
                (px - scale * 0.04, py - scale * 0.5),
                (px - scale * 0.03, py),
                (px - scale * 0.09, py),
            ),
            mood.tone((150, 156, 160), 0.8),
        )
