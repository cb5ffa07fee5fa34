"""Computers: lit screens with charts and maps, keyboards, cases, cabinets of servers."""

from collections.abc import Sequence
from math import sin
from random import Random

from cms.demo.photographs.painting.camera import FACES, Camera, Faces, block
from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through, vary
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import Point

CASE: Colour = (46, 50, 58)
INKS: tuple[Colour, ...] = (
    (86, 178, 226), (104, 204, 160), (244, 186, 84), (232, 108, 96), (150, 140, 226),
)  # fmt: skip


def inside(corners: Sequence[Point], u: float, v: float) -> Point:
    """A place on a quad given from its top left corner clockwise; v runs downwards."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
    top, low = (ax + (bx - ax) * u, ay + (by - ay) * u), (dx + (cx - dx) * u, dy + (cy - dy) * u)
    return top[0] + (low[0] - top[0]) * v, top[1] + (low[1] - top[1]) * v


def _part(corners: Sequence[Point], box: tuple[float, float, float, float]) -> list[Point]:
    left, top, right, low = box
    spots = ((left, top), (right, top), (right, low), (left, low))
    return [inside(corners, u, v) for u, v in spots]


def picture(
    pen: Pen, random: Random, corners: Sequence[Point], kind: int, dark: bool = False
) -> None:
    """What a screen shows: bars (0), curves (1), a map (2), a form (3) or a river view (4)."""
    paper: Colour = (22, 40, 66) if dark else (232, 240, 246)
    pale: Colour = (44, 70, 104) if dark else (206, 220, 232)
    for step in range(6):
        tone = mix(mix(paper, (255, 255, 255), 0.08 if dark else 0.5), paper, step / 5)
        pen.polygon(_part(corners, (0, step / 6, 1, (step + 1) / 6)), tone)
    if kind == 4:
        _view(pen, corners)
    elif kind == 2:
        _map(pen, random, corners, dark)
    else:
        pen.polygon(_part(corners, (0, 0, 1, 0.09)), (30, 84, 140))
        pen.polygon(_part(corners, (0, 0.09, 0.16, 1)), pale)
        for row in range(6):
            strip = _part(corners, (0.03, 0.16 + row * 0.1, 0.13, 0.19 + row * 0.1))
            pen.polygon(strip, mix(pale, (90, 130, 170), 0.5))
        if kind == 3:
            for row in range(8):
                ink = mix(pale, (120, 140, 160), 0.4)
                level = 0.17 + row * 0.1
                pen.polygon(_part(corners, (0.21, level, 0.36, level + 0.03)), ink)
                pen.polygon(
                    _part(corners, (0.4, level - 0.01, random.uniform(0.6, 0.94), level + 0.045)),
                    pale,
                )
            pen.polygon(_part(corners, (0.74, 0.9, 0.94, 0.96)), INKS[1])
        elif kind == 1:
            for line in range(3):
                phase, rise = random.uniform(0, 6), random.uniform(-0.1, 0.2)
                points = []
                for step in range(24):
                    u = step / 23
                    v = (
                        0.42
                        + line * 0.12
                        - rise * u
                        + 0.07 * sin(u * 7 + phase)
                        + random.uniform(-0.02, 0.02)
                    )
                    points.append(inside(corners, 0.22 + 0.72 * u, v))
                wide = abs(corners[1][0] - corners[0][0])
                pen.line(points, INKS[line], max(0.8, wide * 0.009))
            for index in range(3):
                left = 0.22 + index * 0.25
                pen.polygon(
                    _part(corners, (left, 0.15, left + 0.21, 0.28)), mix(INKS[index], paper, 0.35)
                )
        else:
            for index in range(9):
                left = 0.23 + index * 0.08
                rise = random.uniform(0.18, 0.62)
                pen.polygon(_part(corners, (left, 0.9 - rise, left + 0.05, 0.9)), INKS[index % 3])
            pen.line(
                (inside(corners, 0.2, 0.9), inside(corners, 0.96, 0.9)), mix(pale, CASE, 0.4), 1.0
            )
    glint = [inside(corners, *spot) for spot in ((0.55, 0), (0.8, 0), (0.45, 1), (0.2, 1))]
    pen.polygon(glint, (255, 255, 255, 16))


def _view(pen: Pen, corners: Sequence[Point]) -> None:
    for step in range(12):
        share = step / 12
        tone = mix((86, 150, 206), (250, 220, 180), share * 1.6)
        if share > 0.55:
            tone = mix((214, 196, 170), (60, 110, 140), (share - 0.55) * 2.2)
        pen.polygon(_part(corners, (0, share, 1, share + 0.09)), tone)
    shore = [inside(corners, u / 20, 0.55 - 0.05 * abs(sin(u * 1.3)) - 0.02) for u in range(21)]
    pen.polygon([*shore, inside(corners, 1, 0.58), inside(corners, 0, 0.58)], (58, 96, 84))
    pen.polygon(_part(corners, (0.3, 0.72, 0.46, 0.75)), (70, 52, 48))


def _map(pen: Pen, random: Random, corners: Sequence[Point], dark: bool) -> None:
    land: Colour = (38, 74, 86) if dark else (222, 232, 206)
    pen.polygon(corners, land)
    for _ in range(26):
        u, v = random.uniform(0, 0.86), random.uniform(0, 0.86)
        box = (u, v, u + random.uniform(0.06, 0.14), v + random.uniform(0.06, 0.14))
        pen.polygon(_part(corners, box), vary(random, mix(land, (120, 170, 110), 0.3), 10))
    wide = abs(corners[1][0] - corners[0][0])
    for start in (0.25, 0.7):
        course = [
            inside(corners, start + 0.1 * sin(step / 3 + start * 9), step / 20)
            for step in range(21)
        ]
        pen.line(course, (92, 164, 214), max(1.2, wide * 0.035))
    for _ in range(9):
        spot = inside(corners, random.uniform(0.08, 0.92), random.uniform(0.1, 0.9))
        size = max(1.0, wide * 0.014)
        pen.ellipse(*spot, size, size, INKS[3])


def monitor(
    canvas: Canvas, camera: Camera, x: float, z: float, top: float, kind: int,
    wide: float = 0.56, dark: bool = False, glow: float = 0.3, lit: float = 0.6,
) -> None:  # fmt: skip
    """A screen that faces the viewer, on a stand upon a table `top` high."""
    mood = canvas.mood
    half, low, high = wide / 2, top + 0.13, top + 0.13 + wide * 0.6
    rim = [
        camera.at(x - half, high, z),
        camera.at(x + half, high, z),
        camera.at(x + half, low, z),
        camera.at(x - half, low, z),
    ]
    edge = wide * 0.025
    glass = [camera.at(x - half + edge, high - edge, z), camera.at(x + half - edge, high - edge, z)]
    glass += [
        camera.at(x + half - edge, low + edge * 1.8, z),
        camera.at(x - half + edge, low + edge * 1.8, z),
    ]
    foot = camera.ground((x - 0.13, x + 0.13), (z - 0.1, z + 0.1), top + 0.005)
    with canvas.detail((rim[0][0] - 4, rim[0][1] - 4, rim[2][0] + 4, foot[0][1] + 4)) as pen:
        pen.polygon(foot, mood.tone(CASE, lit * 0.5))
        neck = [
            camera.at(x - 0.04, low, z),
            camera.at(x + 0.04, low, z),
            camera.at(x + 0.04, top, z),
            camera.at(x - 0.04, top, z),
        ]
        pen.polygon(neck, mood.tone(CASE, lit * 0.4))
        pen.polygon(rim, mood.tone(CASE, lit * 0.7))
        picture(pen, canvas.random, glass, kind, dark)
    if glow:
        scale = camera.scale(x, z) * wide
        middle = camera.at(x, (low + high) / 2, z)
        canvas.glow(*middle, scale * 1.1, (150, 196, 255), glow)
        canvas.glow(
            *camera.at(x, top, z - 0.2), scale * 0.8, (150, 196, 255), glow * 0.7, scale * 0.16
        )


def monitor_back(
    pen: Pen, mood: Mood, camera: Camera, x: float, z: float, top: float,
    wide: float = 0.56, lit: Faces = FACES,
) -> None:  # fmt: skip
    """A screen seen from behind."""
    half, low = wide / 2, top + 0.13
    block(
        pen, mood, camera, (x - 0.12, x + 0.12), (top, top + 0.012), (z - 0.1, z + 0.1), CASE, lit
    )
    block(
        pen, mood, camera, (x - 0.035, x + 0.035), (top, low + 0.1), (z - 0.02, z + 0.02), CASE, lit
    )
    block(
        pen, mood, camera, (x - half, x + half), (low, low + wide * 0.6), (z, z + 0.03), CASE, lit
    )
    block(
        pen,
        mood,
        camera,
        (x - half * 0.45, x + half * 0.45),
        (low + wide * 0.14, low + wide * 0.44),
        (z - 0.03, z),
        (64, 68, 76),
        lit,
    )


def keyboard(
    pen: Pen, mood: Mood, camera: Camera, x: float, z: float, top: float, lit: float = 0.7
) -> None:
    """A keyboard and a mouse before a screen."""
    block(
        pen,
        mood,
        camera,
        (x - 0.22, x + 0.22),
        (top, top + 0.02),
        (z, z + 0.15),
        (70, 74, 82),
        (lit * 0.5, lit * 0.4, lit * 0.4, lit * 0.7),
    )
    for row in range(4):
        near = z + 0.012 + row * 0.034
        for column in range(14):
            left = x - 0.208 + column * 0.03
            key = camera.ground((left, left + 0.024), (near, near + 0.026), top + 0.024)
            pen.polygon(key, mood.tone((206, 212, 218), lit))
    mouse = camera.at(x + 0.32, top + 0.02, z + 0.07)
    scale = camera.scale(x, z)
    pen.ellipse(
        mouse[0] + scale * 0.008,
        mouse[1] + scale * 0.012,
        scale * 0.034,
        scale * 0.026,
        see_through(mood.shade, 0.6),
    )
    pen.ellipse(*mouse, scale * 0.03, scale * 0.024, mood.tone((214, 218, 224), lit))


def cabinets(
    canvas: Canvas, camera: Camera, across: tuple[float, float], z: float, lit: float = 0.5
) -> None:
    """A row of server cabinets with small lamps behind dark doors."""
    mood, random = canvas.mood, canvas.random
    left, right = across
    first, last = camera.at(left, 2.1, z), camera.at(right, 0, z)
    with canvas.detail((first[0] - 60, first[1] - 60, last[0] + 60, last[1] + 4)) as pen:
        x = left
        while x < right - 0.5:
            block(
                pen,
                mood,
                camera,
                (x, x + 0.66),
                (0, 2.05),
                (z, z + 0.9),
                (40, 44, 52),
                (lit, lit * 0.6, lit * 0.5, lit * 1.2),
            )
            face = [
                camera.at(x + 0.05, 1.98, z),
                camera.at(x + 0.61, 1.98, z),
                camera.at(x + 0.61, 0.1, z),
                camera.at(x + 0.05, 0.1, z),
            ]
            pen.polygon(face, mood.tone((24, 28, 36), lit * 0.6))
            for row in range(16):
                level = 0.04 + row * 0.06
                pen.polygon(
                    _part(face, (0.05, level, 0.95, level + 0.042)),
                    mood.tone((52, 58, 68), lit * random.uniform(0.4, 0.8)),
                )
                for _ in range(random.randint(1, 5)):
                    spot = inside(
                        face, random.choice((0.12, 0.2, 0.28, 0.7, 0.8, 0.88)), level + 0.02
                    )
                    size = camera.scale(x, z) * 0.009
                    pen.ellipse(
                        *spot,
                        size,
                        size,
                        random.choice(((110, 230, 170), (110, 200, 255), (250, 190, 90))),
                    )
            sheen = [inside(face, *spot) for spot in ((0.5, 0), (0.8, 0), (0.35, 1), (0.05, 1))]
            pen.polygon(sheen, see_through(mood.light, 0.07))
            x += 0.7
