"""The school: flag salute in the morning, phượng at noon, the walk at gold hour, rain."""

from math import pi

from cms.demo.photographs.motifs.buildings import CREAM, WHITE, Wall, column
from cms.demo.photographs.motifs.phuong import FLAME, flame_tree, petals, spray
from cms.demo.photographs.motifs.plants import shore
from cms.demo.photographs.motifs.pupils import bicycle, pupil
from cms.demo.photographs.motifs.schools import SHUTTER, arcade, stains
from cms.demo.photographs.motifs.sites import edges
from cms.demo.photographs.motifs.sky import birds, rain, sky
from cms.demo.photographs.motifs.yards import bed, flag, hedge
from cms.demo.photographs.painting.camera import Camera, block
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix, see_through
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS
from cms.demo.photographs.painting.shapes import oval
from cms.demo.photographs.painting.surfaces import dapple, floor, paving, wash, wet

MOOD_NAMES = ("morning", "noon", "golden", "rain")
YARD: Colour = (216, 192, 164)


def paint(canvas: Canvas, number: int) -> None:
    canvas.mood = MOODS[MOOD_NAMES[number - 1]]
    (_salute, _noon, _walk, _rain)[number - 1](canvas)
    brushwork(canvas, 2)
    if number == 4:
        rain(canvas, 360)


def _ground(canvas: Canvas, camera: Camera, lit: float, trees: float = 0.35) -> None:
    floor(canvas, camera.horizon - 2, YARD, YARD, lit, 0.4)
    base = camera.at(0, 0, 60)[1]
    shore(canvas, base, 170, trees + 0.15, palms=6)


def _tree(canvas: Canvas, camera: Camera, x: float, z: float, tall: float, **more: float) -> None:
    flame_tree(canvas, *camera.at(x, 0, z), tall * camera.scale(x, z), **more)


def _salute(canvas: Canvas) -> None:
    wide, high = canvas.width, canvas.height
    camera = Camera(wide * 0.5, high * 0.62, 1080, 2.5)
    sky(canvas, camera.horizon, (wide * 0.08, high * 0.1), 0.5)
    _ground(canvas, camera, 0.75)
    arcade(canvas, Wall(camera, -19, 34, 0.05), 40, 9, 0.85, 0.05)
    _tree(canvas, camera, -14.5, 29, 9.5, far=0.03)
    _tree(canvas, camera, 15, 27, 10, far=0.02)
    paving(canvas, camera, (-24, 24), (3, 33), 1.5, strength=0.2)
    bed(canvas, camera, 0, 28.5, 2.4, 0.8)
    foot = camera.at(0, 0.5, 28.5)
    flag(canvas, *foot, 13 * camera.scale(0, 28.5), 0.85, size=0.22)
    dapple(canvas, oval(*camera.at(13, 0, 17), wide * 0.24, high * 0.045, 40), 0.5)
    petals(canvas, camera, (7, 17), (9, 27), 160)
    for z in (21, 18.5, 16, 13.6, 11.4):
        for column_index in range(8):
            x = (
                -7.6
                + column_index * 1.5
                + (1.7 if column_index > 3 else 0)
                + canvas.random.uniform(-0.1, 0.1)
            )
            tall = canvas.random.uniform(1.38, 1.5) * camera.scale(x, z)
            pupil(canvas, *camera.at(x, 0, z), tall, 0.8, 0.05 * z / 21, True, stride=0.1)
    for x in (-3.0, 3.4):
        pupil(canvas, *camera.at(x, 0, 26.5), 1.6 * camera.scale(0, 26.5), 0.8, 0.05, dress=True)
    birds(canvas, wide * 0.74, high * 0.14, 7, 10)


def _noon(canvas: Canvas) -> None:
    wide, high = canvas.width, canvas.height
    camera = Camera(wide * 0.58, high * 0.60, 1050, 1.8)
    sky(canvas, camera.horizon, None, 0.55)
    _ground(canvas, camera, 0.9)
    arcade(canvas, Wall(camera, -7, 30, -0.42), 32, 9, 0.9, 0.03)
    foot = camera.at(3.2, 0, 20)
    flag(canvas, *foot, 8.6 * camera.scale(3.2, 20), 0.9)
    paving(canvas, camera, (-20, 24), (2.5, 26), 1.5, strength=0.2)
    stains(canvas, camera, (-20, 20), (3, 26))
    shade = oval(*camera.at(-4.9, 0, 8.6), wide * 0.42, high * 0.1, 40)
    canvas.soft(shade, canvas.mood.shade, 26, 0.3)
    dapple(canvas, shade, 0.7)
    petals(canvas, camera, (-13, 2), (4.5, 15), 460, 0.95)
    for x, z, colour in (
        (6.3, 17, (190, 60, 60)),
        (7.5, 16.6, (70, 120, 170)),
        (8.7, 16.2, (80, 140, 90)),
    ):
        bicycle(canvas, *camera.at(x, 0, z), 1.7 * camera.scale(x, z), colour, 0.85)
    for x, z, dress in (
        (1.4, 14, True),
        (2.2, 14.3, True),
        (-1.2, 20, False),
        (4.6, 22, False),
        (0.2, 23, False),
    ):
        pupil(canvas, *camera.at(x, 0, z), 1.55 * camera.scale(x, z), 0.9, 0.02, dress=dress)
    _tree(canvas, camera, -5.4, 12.5, 7.8, bloom=0.85, light=0.5)
    spray(canvas, 0, 420, 0.8, 0.8)


def _walk(canvas: Canvas) -> None:
    wide, high, mood = canvas.width, canvas.height, canvas.mood
    camera = Camera(wide * 0.60, high * 0.50, 900, 1.6)
    sky(canvas, camera.horizon + 4, (wide * 0.12, high * 0.34), 0.5, "streaks")
    floor(canvas, camera.horizon - 2, YARD, YARD, 0.75, 0.4)
    shore(canvas, camera.at(0, 0, 60)[1], 120, 0.5, palms=5)
    _tree(canvas, camera, -22, 34, 9, far=0.2, light=-0.5)
    _tree(canvas, camera, -11.5, 17, 8.5, far=0.06, light=-0.5, bloom=0.85)
    petals(canvas, camera, (-18, -3), (6, 24), 260, 0.8)
    foot = camera.at(-9.6, 0, 27)
    flag(canvas, *foot, 9 * camera.scale(-8.5, 27), 0.75)
    for x, z in ((-7, 21), (-6.2, 20.6), (-10, 24)):
        pupil(canvas, *camera.at(x, 0, z), 1.5 * camera.scale(x, z), 0.6, 0.08)
    canvas.glow(wide * 0.12, high * 0.34, wide * 0.4, (255, 206, 130), 0.5)
    left, right, deep, tall = -1.7, 1.9, 38.0, 3.5
    ground = camera.ground((left - 0.5, right), (0.31, deep), 0.15)
    canvas.fill(
        ground, ((0, mood.tone((236, 200, 156), 0.9)), (1, mood.tone((176, 130, 100), 0.4)))
    )
    inner = Wall(camera, right, deep, -pi / 2)
    face = inner.quad(0, 0.15, deep - 0.31, tall)
    canvas.fill(face, ((0, mood.tone(CREAM, 0.9)), (1, mood.tone(CREAM, 0.45))), True)
    above = camera.ground((left - 0.2, right), (0.31, deep), tall)
    canvas.fill(above, ((0, mood.tone(WHITE, 0.3)), (1, mood.tone(WHITE, 0.6))))
    wash(
        canvas,
        [(min(wide + 40, x), max(-40, min(high + 40, y))) for x, y in face],
        mood.tone((170, 120, 84), 0.4),
        0.2,
        2.2,
    )
    with canvas.detail(edges([(wide * 0.55, 0), (wide, high)])) as pen:
        for z in range(3, 34, 5):
            u = deep - z - 3.2
            pen.polygon(inner.quad(u, 0.15, u + 1.25, 2.55), mood.tone(SHUTTER, 0.4))
            pen.polygon(inner.quad(u + 0.1, 0.25, u + 0.6, 2.45), mood.tone(SHUTTER, 0.62))
            pen.polygon(inner.quad(u + 0.66, 0.25, u + 1.16, 2.45), mood.tone(SHUTTER, 0.62))
            pen.polygon(inner.quad(u - 2.6, 1.05, u - 0.6, 2.45), mood.tone(WHITE, 0.7))
            pen.polygon(
                inner.quad(u - 2.5, 1.12, u - 0.7, 2.38),
                mix(mood.tone((70, 80, 84), 0.4), mood.light, 0.3),
            )
            for bar in range(7):
                at = u - 2.5 + 0.3 * bar
                pen.line(
                    (inner.at(at, 1.12), inner.at(at, 2.38)),
                    mood.tone(SHUTTER, 0.5),
                    max(1.0, inner.scale(at) * 0.025),
                )
    paving(canvas, camera, (left, right), (1.5, deep), 0.6, strength=0.3, y=0.15)
    stops = [3.2 + 3.5 * index for index in range(10)]
    light = mix(mood.light, (255, 236, 190), 0.4)
    for z in stops:
        pool = camera.outline(
            (
                (left, 0.15, z + 0.5),
                (right, 0.15, z + 2.0),
                (right, 0.15, z + 4.4),
                (left, 0.15, z + 3.2),
            )
        )
        canvas.soft(pool, light, max(1.5, 16 / z), 0.5)
        patch = [
            camera.at(right, 0.15, z + 2.0),
            camera.at(right, 1.7, z + 2.0),
            camera.at(right, 1.7, z + 4.4),
            camera.at(right, 0.15, z + 4.4),
        ]
        canvas.soft(patch, light, max(1.5, 16 / z), 0.36)
    figures = ((0.5, 9.5), (-0.25, 9.9), (0.9, 17), (0.2, 24))
    for x, z in figures[::-1]:
        spot = camera.at(x, 0.15, z)
        pupil(
            canvas, *spot, 1.56 * camera.scale(x, z), 0.7, 0.02 + z / 200, dress=True, back=z < 15
        )
    with canvas.detail(edges([(0, 0), (wide * 0.62, high)])) as pen:
        outer = Wall(camera, left, 0.0, pi / 2)
        for z in stops[::-1]:
            bay = Wall(camera, left, z, 0)
            scale = camera.scale(left, z)
            foot_point = camera.at(left, 0.15, z)
            pen.ellipse(
                foot_point[0] + scale * 0.3,
                foot_point[1],
                scale * 0.5,
                scale * 0.06,
                see_through(mood.shade, 0.35),
            )
            column(pen, mood, bay, 0, 0.15, 2.75, 0.19, 0.0, 0.85, -0.9, min(0.3, z / 120))
            arch = [
                outer.at(z + 3.5 * index / 10, 2.75 + 0.6 * (1 - (2 * index / 10 - 1) ** 2) ** 0.5)
                for index in range(11)
            ]
            spandrel = [*arch, outer.at(z + 3.5, tall + 0.4), outer.at(z, tall + 0.4)]
            pen.polygon(spandrel, mood.tone(CREAM, 0.42, min(0.3, z / 120)))
            pen.line(arch, mood.tone(WHITE, 0.7, min(0.3, z / 120)), max(1.2, scale * 0.04))
        z = stops[0]
        arch = [
            outer.at(
                z - 3.0 + 3.0 * index / 10, 2.75 + 0.6 * (1 - (2 * index / 10 - 1) ** 2) ** 0.5
            )
            for index in range(11)
        ]
        pen.polygon(
            [*arch, outer.at(z, 9), outer.at(0.31, 9), outer.at(0.31, 2.75)], mood.tone(CREAM, 0.35)
        )
    with canvas.detail(edges([(0, camera.horizon), (wide * 0.6, high)])) as pen:
        for z in stops[::-1]:
            for low, top in ((0.15, 0.28), (0.82, 0.94)):
                block(
                    pen,
                    mood,
                    camera,
                    (left - 0.07, left + 0.07),
                    (low, top),
                    (z + 0.2, z + 3.3),
                    WHITE,
                    (0.6, 0.9, 0.45, 0.95),
                )
            for index in range(14, 0, -1):
                at = z + 0.2 + index * 0.215
                rod = (camera.at(left, 0.28, at), camera.at(left, 0.82, at))
                pen.line(rod, mood.tone(WHITE, 0.55), max(1.0, camera.scale(left, at) * 0.035))
    canvas.glow(wide * 0.2, high * 0.4, wide * 0.5, (255, 200, 120), 0.25)


def _rain(canvas: Canvas) -> None:
    wide, high = canvas.width, canvas.height
    camera = Camera(wide * 0.44, high * 0.54, 1000, 2.2)
    sky(canvas, camera.horizon, None, 0.8, "blanket")
    _ground(canvas, camera, 0.55, 0.5)
    arcade(canvas, Wall(camera, -20, 30, 0.22), 38, 9, 0.62, 0.1, 0.5)
    foot = camera.at(4.6, 0, 26)
    flag(canvas, *foot, 11 * camera.scale(4.6, 26), 0.7, wind=0.14)
    _tree(canvas, camera, 11.2, 21, 9.5, far=0.08, lit=0.8)
    edge = camera.at(0, 0, 33)[1]
    wet(canvas, edge, 0.85, 0.3)
    paving(canvas, camera, (-24, 24), (3, 29), 1.5, strength=0.22)
    hedge(canvas, camera.at(7.6, 0, 20), camera.at(18, 0, 20), (30, 30), 0.5, FLAME, 0.06)
    petals(canvas, camera, (0, 14), (5, 24), 420, 0.8)
    for x, z, colour in (
        (-2.6, 12, (206, 66, 60)),
        (-1.6, 12.2, (66, 110, 170)),
        (2.2, 19, (232, 180, 70)),
        (-8, 21, (80, 140, 110)),
    ):
        _umbrella(canvas, camera, x, z, colour)
    spray(canvas, 1, 330, 0.5, 0.55)


def _umbrella(canvas: Canvas, camera: Camera, x: float, z: float, colour: Colour) -> None:
    """A pupil under an umbrella, mirrored faintly in the wet yard."""
    mood = canvas.mood
    foot, tall = camera.at(x, 0, z), 1.5 * camera.scale(x, z)
    blur = [
        (foot[0] - tall * 0.1, foot[1]),
        (foot[0] + tall * 0.1, foot[1]),
        (foot[0] + tall * 0.08, foot[1] + tall * 0.6),
        (foot[0] - tall * 0.08, foot[1] + tall * 0.6),
    ]
    canvas.soft(blur, mood.tone((206, 208, 210), 0.5), tall * 0.05, 0.35)
    under = [
        (foot[0] - tall * 0.3, foot[1] + tall * 0.85),
        (foot[0] + tall * 0.3, foot[1] + tall * 0.85),
        (foot[0], foot[1] + tall * 1.05),
    ]
    canvas.soft(under, mood.tone(colour, 0.6), tall * 0.05, 0.4)
    pupil(canvas, *foot, tall, 0.75, 0.05)
    top, half = foot[1] - tall * 1.24, tall * 0.36
    with canvas.detail((foot[0] - tall, top - 6, foot[0] + tall, foot[1])) as pen:
        dome = [
            (foot[0] + half * step / 10, top + tall * 0.2 * abs(step / 10) ** 2.2)
            for step in range(-10, 11)
        ]
        dome += [
            (foot[0] + half * step / 12, top + tall * (0.2 - 0.025 * (step % 4 != 0)))
            for step in range(12, -13, -2)
        ]
        pen.polygon(dome, mood.tone(colour, 0.85, 0.04))
        right = [point for point in dome if point[0] > foot[0] + half * 0.2]
        pen.polygon(
            [(foot[0] + half * 0.1, top), *right], see_through(mood.tone(colour, 0.1), 0.45)
        )
        for share in (-0.5, 0.05, 0.55):
            pen.line(
                ((foot[0], top), (foot[0] + half * share, top + tall * 0.19)),
                see_through(mood.tone(colour, 0.05), 0.5),
                1.2,
            )
        pen.line(
            ((foot[0], top), (foot[0] + tall * 0.05, foot[1] - tall * 0.5)),
            mood.tone((60, 60, 60), 0.4),
            1.4,
        )
