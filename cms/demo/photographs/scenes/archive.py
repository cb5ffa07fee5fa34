"""The archive: aisles between shelves of files, boxes and old registers, under lamps."""

from cms.demo.photographs.motifs.buildings import Wall
from cms.demo.photographs.motifs.furniture import DARK_WOOD, WOOD
from cms.demo.photographs.motifs.people import standing
from cms.demo.photographs.motifs.rooms import Room, pane, shell, sunbeam
from cms.demo.photographs.motifs.shelves import hanging_lamp, ladder, shelf, side_shelves, trolley
from cms.demo.photographs.painting.camera import Camera, block
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS
from cms.demo.photographs.painting.shapes import oval
from cms.demo.photographs.painting.surfaces import soften, wash

MOOD_NAMES = ("room_lamp", "room_day", "room_cool", "room_warm")
GREY: Colour = (150, 158, 164)


def paint(canvas: Canvas, number: int) -> None:
    canvas.mood = MOODS[MOOD_NAMES[number - 1]]
    (_aisle, _windows, _steel, _registers)[number - 1](canvas)
    brushwork(canvas, 2)


def _aisle(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.5, canvas.height * 0.47, 1000, 1.55)
    room = Room(camera, -2.6, 2.6, 17, 3.7)
    shell(
        canvas, room, (150, 124, 100), (130, 96, 72), (110, 92, 80), lit=(0.4, 0.4, 0.4), gloss=0.35
    )
    pane(canvas, room.back_wall, (1.7, 0.9, 3.5, 2.9), (2, 1), (96, 72, 56), 0.0, 0.5, 0.3)
    levels = [0.12, 0.6, 1.08, 1.56, 2.04, 2.55]
    for side in (-1, 1):
        side_shelves(
            canvas,
            room,
            side,
            [1.1, 3.7, 6.3, 8.9, 11.5, 14.1],
            2.4,
            levels,
            "files",
            0.62,
            DARK_WOOD,
            1.3,
        )
    for z in (14.0, 10.5, 7.2, 4.2):
        hanging_lamp(canvas, camera, 0, 2.75, z, 3.7, 0.75)
    foot, tall = camera.at(0.35, 0, 8.8), 1.6 * camera.scale(0, 8.8)
    canvas.soft(oval(foot[0], foot[1], tall * 0.2, tall * 0.04), canvas.mood.shade, 4, 0.7)
    with canvas.detail(
        (foot[0] - tall * 0.4, foot[1] - tall * 1.1, foot[0] + tall * 0.4, foot[1] + 4), 3
    ) as pen:
        standing(pen, canvas.random, canvas.mood, *foot, tall, (226, 228, 230), 0.6, stride=0.3)


def _windows(canvas: Canvas) -> None:
    """Daylight from a tall window at the end of the aisle; boxes, a trolley, a ladder."""
    camera = Camera(canvas.width * 0.58, canvas.height * 0.45, 1050, 1.5, 0.2)
    mood = canvas.mood
    room = Room(camera, -3.4, 3.4, 12, 4.0)
    shell(canvas, room, (232, 226, 212), (186, 176, 160), lit=(0.8, 0.6, 0.6), gloss=0.5)
    pane(canvas, room.back_wall, (2.2, 0.5, 4.6, 3.6), (3, 2), (240, 236, 226), 0.5, 0.8, 0.7)
    levels = [0.12, 0.62, 1.12, 1.62, 2.12, 2.62]
    for side in (-1, 1):
        side_shelves(
            canvas,
            room,
            side,
            [0.9, 3.6, 6.3, 9.0],
            2.5,
            levels,
            "boxes" if side < 0 else "files",
            0.75,
            (176, 178, 176),
            1.55,
        )
    light = mix(mood.light, (255, 250, 236), 0.4)
    canvas.soft(camera.ground((-1.1, 0.9), (3.2, 11.0)), light, 20, 0.35)
    canvas.glow(*camera.at(0, 2, 12), 620, light, 0.5)
    trolley(canvas, camera, -0.75, 5.2)
    ladder(canvas, camera, 1.2, 6.6)


def _steel(canvas: Canvas) -> None:
    """Movable steel stacks with turning wheels, cool and orderly."""
    camera = Camera(canvas.width * 0.16, canvas.height * 0.42, 950, 1.6, -0.4)
    mood = canvas.mood
    room = Room(camera, -2.2, 7.2, 15, 3.4)
    shell(canvas, room, (216, 226, 230), (150, 164, 172), lit=(0.7, 0.6, 0.7), gloss=0.55)
    levels = [0.16, 0.62, 1.08, 1.54, 2.0, 2.46]
    zs = [12.6, 10.8, 9.0, 7.2, 5.4, 3.6]
    canvas.glow(*camera.at(-0.5, 2, 14), 500, mood.light, 0.4)
    for index, z in enumerate(zs):
        lit = 0.72
        wall = Wall(camera, 1.0, z)
        shelf(canvas, wall, (0.0, 6.0), levels, "files" if index % 2 else "boxes", lit, GREY, 0.35)
        (ax, ay), by = camera.at(0.86, 2.6, z), camera.at(0.9, 0, z)[1]
        with canvas.detail((ax - 40, ay - 4, canvas.width, by + 12)) as pen:
            block(
                pen,
                mood,
                camera,
                (0.94, 1.0),
                (0.05, 2.55),
                (z, z + 0.9),
                (196, 208, 216),
                (0.7, 0.85, 0.5, 0.9),
            )
            block(
                pen,
                mood,
                camera,
                (0.9, 7),
                (0, 0.08),
                (z, z + 0.9),
                (90, 100, 108),
                (0.4, 0.5, 0.4, 0.6),
            )
            panel = [
                camera.at(0.93, 2.3, z + 0.12),
                camera.at(0.93, 2.3, z + 0.78),
                camera.at(0.93, 0.4, z + 0.78),
                camera.at(0.93, 0.4, z + 0.12),
            ]
            pen.polygon(panel, mood.tone((92, 140, 170), 0.85))
            label = [
                camera.at(0.92, 2.1, z + 0.3),
                camera.at(0.92, 2.1, z + 0.6),
                camera.at(0.92, 1.9, z + 0.6),
                camera.at(0.92, 1.9, z + 0.3),
            ]
            pen.polygon(label, mood.tone((250, 250, 246), 1.0))
            hub = camera.at(0.9, 1.15, z + 0.45)
            size = camera.scale(0.9, z + 0.45) * 0.16
            ring = oval(*hub, size * 0.42, size, 24)
            pen.line([*ring, ring[0]], mood.tone((40, 48, 56), 0.6), max(2.0, size * 0.16))
            for end in (0, 8, 16):
                pen.line((hub, ring[end]), mood.tone((60, 70, 78), 0.7), max(1.5, size * 0.1))
    with canvas.detail((0, 0, canvas.width, canvas.height * 0.3)) as pen:
        for z in (4, 7, 10, 13):
            tube = camera.ground((-1.2, -0.9), (z - 1.0, z + 1.0), 3.38)
            pen.polygon(tube, (246, 252, 255))
    for z in (4, 7, 10, 13):
        canvas.glow(*camera.at(-1.05, 3.38, z), camera.scale(-1, z) * 1.1, (226, 240, 255), 0.35)
    foot, tall = camera.at(0.1, 0, 8.0), 1.62 * camera.scale(0.1, 8.0)
    canvas.soft(oval(foot[0], foot[1], tall * 0.2, tall * 0.04), mood.shade, 4, 0.6)
    with canvas.detail(
        (foot[0] - tall * 0.4, foot[1] - tall * 1.1, foot[0] + tall * 0.4, foot[1] + 4), 3
    ) as pen:
        standing(pen, canvas.random, mood, *foot, tall, (190, 90, 110), 0.65, dress=True)


def _registers(canvas: Canvas) -> None:
    """Old registers close up, the row running out of focus into warm light."""
    camera = Camera(canvas.width * 1.0, canvas.height * 0.42, 1250, 1.45, 0.2)
    mood = canvas.mood
    room = Room(camera, -4, 2.0, 12, 3.6)
    shell(canvas, room, (226, 200, 158), (160, 116, 82), lit=(0.7, 0.5, 0.8), gloss=0.4)
    pane(canvas, room.back_wall, (3.3, 0.9, 5.0, 2.9), (2, 1), (150, 106, 70), 0.4, 0.8, 0.6)
    canvas.glow(*camera.at(0.2, 2, 12), 520, mood.light, 0.6)
    levels = [0.3, 0.78, 1.22, 1.66, 2.12]
    wall = Wall(camera, -0.75, 0.0, 1.5707963)
    shelf(canvas, wall, (4.6, 11.0), levels, "registers", 0.8, WOOD)
    soften(canvas, 6)
    shelf(canvas, wall, (2.6, 4.6), levels, "registers", 0.78, WOOD)
    soften(canvas, 2.4)
    shelf(canvas, wall, (0.62, 2.6), levels, "registers", 0.72, WOOD)
    sunbeam(canvas, room, 1, (4, 6), (1.2, 2.6), -0.2, 0.3, 2.8)
    outline = wall.quad(0.62, 0.3, 2.6, 2.12)
    wash(canvas, outline, mood.tone((40, 26, 24), 0.1), 0.25, 1.4)
    canvas.glow(canvas.width * 0.82, canvas.height * 0.3, 800, (255, 214, 140), 0.45)
    canvas.soft(
        [
            (0, 0),
            (canvas.width * 0.14, 0),
            (canvas.width * 0.08, canvas.height),
            (0, canvas.height),
        ],
        (40, 26, 24),
        80,
        0.45,
    )
