"""Shelves of files, boxes and registers, and what stands between them."""

from itertools import pairwise

from cms.demo.photographs.motifs.buildings import Wall
from cms.demo.photographs.motifs.furniture import WOOD
from cms.demo.photographs.motifs.rooms import Room
from cms.demo.photographs.painting.camera import Camera, block
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, see_through, two, vary

FILES: tuple[Colour, ...] = (
    (176, 74, 60),
    (70, 100, 132),
    (204, 166, 100),
    (106, 128, 98),
    (216, 202, 172),
    (142, 90, 62),
    (226, 214, 190),
)
BOXES: tuple[Colour, ...] = ((196, 160, 112), (184, 146, 98), (206, 174, 128))


def shelf(
    canvas: Canvas,
    wall: Wall,
    span: tuple[float, float],
    levels: list[float],
    kind: str,
    lit: float,
    frame: Colour,
    fade: float = 0.0,
) -> None:
    """The front of one shelf, `span` metres of the wall, filled with files, boxes or bundles."""
    mood, random = canvas.mood, canvas.random
    start, end = span
    shape = wall.quad(start, 0, end, levels[-1])
    xs, ys = [x for x, _ in shape], [y for _, y in shape]
    canvas.fill(shape, two(mood.tone((60, 50, 46), lit * 0.4), mood.tone((46, 38, 38), lit * 0.2)))
    with canvas.detail((min(xs) - 3, min(ys) - 3, max(xs) + 3, max(ys) + 3)) as pen:
        for low, high in pairwise(levels):
            room, u = high - low - 0.05, start + 0.04
            while u < end - 0.05:
                if kind == "boxes":
                    wide, tall = random.uniform(0.28, 0.36), room * random.uniform(0.78, 0.9)
                    colour = vary(random, random.choice(BOXES), 10)
                elif kind == "registers":
                    wide, tall = random.uniform(0.05, 0.11), room * random.uniform(0.7, 0.96)
                    colour = vary(
                        random,
                        random.choice(
                            (
                                (128, 52, 44),
                                (92, 62, 48),
                                (60, 74, 80),
                                (150, 112, 70),
                                (84, 92, 68),
                            )
                        ),
                        12,
                    )
                else:
                    wide, tall = (
                        random.uniform(0.055, 0.085),
                        room * random.choice((0.9, 0.9, 0.84)),
                    )
                    colour = vary(random, random.choice(FILES), 10)
                gap = random.random() < 0.035
                edge = min(end - 0.03, u + wide)
                if not gap and edge - u > 0.02:
                    depth = random.uniform(-0.03, 0.0)
                    near = 1 - fade * (u - start) / (end - start)
                    bright = lit * near * (0.75 + 0.25 * (low / levels[-1]))
                    book = wall.quad(u, low + 0.04, edge - 0.006, low + 0.04 + tall, depth)
                    pen.polygon(book, mood.tone(colour, bright))
                    if wall.scale(u) * (edge - u) < 7:
                        u = edge
                        continue
                    pen.polygon(
                        wall.quad(
                            u + (edge - u) * 0.72,
                            low + 0.04,
                            edge - 0.006,
                            low + 0.04 + tall,
                            depth,
                        ),
                        see_through(mood.tone((40, 30, 30), 0.1), 0.28),
                    )
                    pen.polygon(
                        wall.quad(u, low + 0.04, u + (edge - u) * 0.14, low + 0.04 + tall, depth),
                        see_through(mood.light, 0.16),
                    )
                    if wall.scale(u) > 90:
                        self_label = wall.quad(
                            u + (edge - u) * 0.16,
                            low + tall * 0.56,
                            edge - (edge - u) * 0.22,
                            low + tall * 0.82,
                            depth,
                        )
                        if kind == "boxes":
                            self_label = wall.quad(
                                u + (edge - u) * 0.3,
                                low + tall * 0.4,
                                edge - (edge - u) * 0.3,
                                low + tall * 0.66,
                                depth,
                            )
                        tone = (226, 190, 120) if kind == "registers" else (248, 244, 232)
                        pen.polygon(self_label, mood.tone(tone, bright * 0.95))
                    if kind == "files" and wall.scale(u) > 150:
                        spot = wall.at((u + edge) / 2, low + 0.1)
                        size = wall.scale(u) * 0.012
                        pen.ellipse(*spot, size, size * 1.2, mood.tone((60, 54, 54), 0.4))
                elif gap:
                    # A file that leans into the gap.
                    lean = [
                        wall.at(u + 0.07, low + 0.04),
                        wall.at(u + 0.11, low + 0.04),
                        wall.at(u + 0.05, low + room * 0.84),
                        wall.at(u + 0.01, low + room * 0.84),
                    ]
                    pen.polygon(lean, mood.tone(random.choice(FILES), lit * 0.7))
                    edge = u + 0.14
                u = edge
            shade = see_through(mood.tone((30, 22, 24), 0.1), 0.3)
            pen.polygon(wall.quad(start, high - room * 0.26, end, high), shade)
            pen.polygon(wall.quad(start, high - room * 0.12, end, high), shade)
        for level in levels:
            pen.polygon(
                wall.quad(start, level - 0.025, end, level + 0.03, 0.02),
                mood.tone(frame, lit * 0.9),
            )
            pen.polygon(
                wall.quad(start, level + 0.015, end, level + 0.03, 0.02),
                mood.tone(frame, min(1.0, lit + 0.2)),
            )
        for u in (start, end):
            pen.polygon(
                wall.quad(u - 0.03, 0, u + 0.03, levels[-1] + 0.05, 0.03),
                mood.tone(frame, lit * 0.8),
            )


def side_shelves(
    canvas: Canvas,
    room: Room,
    side: int,
    zs: list[float],
    long: float,
    levels: list[float],
    kind: str,
    lit: float,
    frame: Colour,
    x: float,
) -> None:
    """Shelves along a side of the aisle, from back to front; the ends facing us are closed."""
    mood = canvas.mood
    for index, z in enumerate(sorted(zs, reverse=True)):
        wall = (
            Wall(room.camera, side * x, 0.0, 1.5707963)
            if side < 0
            else Wall(room.camera, x, z + long, -1.5707963)
        )
        span = (z, z + long) if side < 0 else (0.0, long)
        light = lit * (0.86 + 0.14 * ((index * 7) % 3 - 1))
        shelf(canvas, wall, span, levels, kind, light, frame, 0.0)
        near, far = sorted((side * x, side * (x + 0.7)))
        (ax, ay), (bx, by) = (
            room.camera.at(edge, y, z) for edge, y in ((near, levels[-1] + 0.1), (far, 0))
        )
        with canvas.detail((ax - 4, ay - 4, bx + 4, by + 4)) as pen:
            block(
                pen,
                mood,
                room.camera,
                (near, far),
                (0, levels[-1] + 0.06),
                (z - 0.03, z),
                frame,
                (lit * 0.5, lit * 0.6, lit * 0.6, lit),
            )


def hanging_lamp(
    canvas: Canvas, camera: Camera, x: float, y: float, z: float, top: float, strength: float = 0.7
) -> None:
    """An enamel shade on a cord, and the cone of light beneath it."""
    mood = canvas.mood
    (px, py), scale = camera.at(x, y, z), camera.scale(x, z)
    cord = camera.at(x, top, z)
    cone = [
        (px - scale * 0.16, py),
        (px + scale * 0.16, py),
        (px + scale * 1.1, camera.at(x, 0, z)[1]),
        (px - scale * 1.1, camera.at(x, 0, z)[1]),
    ]
    canvas.soft(cone, (255, 214, 140), max(8.0, scale * 0.2), 0.13 * strength)
    with canvas.detail(
        (px - scale * 0.4, cord[1] - 2, px + scale * 0.4, py + scale * 0.2), 3
    ) as pen:
        pen.line(
            (cord, (px, py - scale * 0.2)), mood.tone((30, 28, 30), 0.5), max(1.0, scale * 0.012)
        )
        pen.polygon(
            (
                (px - scale * 0.05, py - scale * 0.2),
                (px + scale * 0.05, py - scale * 0.2),
                (px + scale * 0.24, py),
                (px - scale * 0.24, py),
            ),
            mood.tone((50, 84, 74), 0.55),
        )
        pen.polygon(
            (
                (px - scale * 0.05, py - scale * 0.2),
                (px, py - scale * 0.2),
                (px - scale * 0.06, py),
                (px - scale * 0.24, py),
            ),
            mood.tone((84, 130, 112), 0.7),
        )
        pen.ellipse(px, py, scale * 0.24, scale * 0.035, (255, 238, 190))
        pen.ellipse(px, py + scale * 0.03, scale * 0.06, scale * 0.06, (255, 250, 226))
    canvas.glow(px, py, scale * 1.2, (255, 204, 120), strength)
    floor = camera.at(x, 0, z)
    canvas.glow(*floor, scale * 1.3, (255, 196, 116), 0.4 * strength, scale * 0.3)


def trolley(canvas: Canvas, camera: Camera, x: float, z: float) -> None:
    mood, random = canvas.mood, canvas.random
    scale = camera.scale(x, z)
    canvas.soft(camera.ground((x - 0.35, x + 0.45), (z - 0.1, z + 0.9)), mood.shade, 10, 0.6)
    a, b = camera.at(x - 0.6, 1.5, z), camera.at(x + 0.6, 0, z)
    with canvas.detail((a[0], a[1], b[0], b[1] + 4)) as pen:
        for level in (0.2, 0.75):
            block(
                pen,
                mood,
                camera,
                (x - 0.32, x + 0.32),
                (level, level + 0.05),
                (z, z + 0.8),
                (90, 120, 140),
                (0.5, 0.6, 0.5, 0.85),
            )
            u = x - 0.28
            while u < x + 0.24:
                wide, tall = random.uniform(0.05, 0.09), random.uniform(0.26, 0.34)
                block(
                    pen,
                    mood,
                    camera,
                    (u, u + wide - 0.008),
                    (level + 0.05, level + 0.05 + tall),
                    (z + 0.1, z + 0.6),
                    vary(random, random.choice(FILES), 8),
                    (0.6, 0.7, 0.5, 0.9),
                )
                u += wide
        for side in (-0.32, 0.29):
            block(
                pen,
                mood,
                camera,
                (x + side, x + side + 0.03),
                (0.06, 1.0),
                (z, z + 0.03),
                (130, 140, 146),
                (0.7, 0.6, 0.6, 0.9),
            )
            pen.ellipse(
                *camera.at(x + side + 0.015, 0.06, z),
                scale * 0.06,
                scale * 0.06,
                mood.tone((40, 40, 44), 0.4),
            )


def ladder(canvas: Canvas, camera: Camera, x: float, z: float) -> None:
    mood = canvas.mood
    points = [
        camera.at(x - 0.4, 0, z),
        camera.at(x - 0.05, 0, z - 0.1),
        camera.at(x + 0.28, 2.3, z + 0.1),
        camera.at(x + 0.02, 2.3, z + 0.15),
    ]
    xs, ys = [px for px, _ in points], [py for _, py in points]
    with canvas.detail((min(xs) - 8, min(ys) - 8, max(xs) + 8, max(ys) + 8)) as pen:
        wide = max(3.0, camera.scale(x, z) * 0.035)
        for index in range(1, 9):
            share = index / 9
            a = (
                points[0][0] + (points[3][0] - points[0][0]) * share,
                points[0][1] + (points[3][1] - points[0][1]) * share,
            )
            b = (
                points[1][0] + (points[2][0] - points[1][0]) * share,
                points[1][1] + (points[2][1] - points[1][1]) * share,
            )
            pen.line((a, b), mood.tone(WOOD, 0.85), wide)
        for a, b, bright in ((points[0], points[3], 0.7), (points[1], points[2], 0.95)):
            pen.line((a, b), mood.tone((190, 140, 90), bright), wide)
