"""Halls and conference rooms: rows of seats, the stage with red drapes, long tables."""

from math import cos, radians, sin

from cms.demo.photographs.motifs.buildings import Wall
from cms.demo.photographs.motifs.furniture import DARK_WOOD, WOOD, seat_back, table, tumbler
from cms.demo.photographs.motifs.people import standing
from cms.demo.photographs.motifs.potted import bouquet, pot_plant
from cms.demo.photographs.motifs.rooms import Room, curtain, pane, panels, shell, sunbeam
from cms.demo.photographs.motifs.seats import facing, seat_rows
from cms.demo.photographs.motifs.stages import lectern, listener, stage
from cms.demo.photographs.painting.camera import Camera, block
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, see_through, two
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS
from cms.demo.photographs.painting.surfaces import bokeh, soften, wash

MOOD_NAMES = (
    "room_warm",
    "room_day",
    "room_cool",
    "room_lamp",
    "room_warm",
    "room_night",
    "room_dusk",
)
SEAT: Colour = (152, 44, 44)
WALL: Colour = (240, 228, 204)


def paint(canvas: Canvas, number: int) -> None:
    canvas.mood = MOODS[MOOD_NAMES[number - 1]]
    (_full, _empty, _long_table, _aisle, _small, _lecture, _lectern)[number - 1](canvas)
    brushwork(canvas, 2)


def _full(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.5, canvas.height * 0.36, 1150, 3.0)
    room = Room(camera, -10, 10, 25, 7.2)
    shell(canvas, room, WALL, (176, 128, 92), lit=(0.7, 0.6, 0.6), gloss=0.3)
    for side in (room.left_wall, room.right_wall):
        for z in (9, 13, 17, 21):
            u = z if side is not None and side.x < 0 else room.deep - z - 2
            pane(canvas, side, (u, 1.6, u + 2, 5.4), (2, 2), glow=0.25)
    panels(canvas, room, (-6, -2, 2, 6), (8, 11, 14, 17, 20), (2.2, 0.7), glow=0.22)
    stage(canvas, room, 19.5, 0.85)
    canvas.glow(canvas.width * 0.5, canvas.height * 0.3, canvas.width * 0.5, (255, 206, 150), 0.35)
    seat_rows(
        canvas,
        camera,
        [3.9 + index * 1.15 for index in range(12)],
        (-8.4, 8.4),
        0.75,
        SEAT,
        0.55,
        0.93,
    )


def _empty(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.62, canvas.height * 0.42, 1050, 2.3, -2.0, -0.05)
    room = Room(camera, -9, 9, 24, 6.4)
    shell(canvas, room, (238, 236, 228), (196, 188, 174), lit=(0.7, 0.45, 0.9), gloss=0.4)
    for z in (5.5, 9, 12.5, 16):
        pane(canvas, room.left_wall, (z, 1.0, z + 2.3, 5.2), (2, 2), glow=0.45, garden=0.5)
        curtain(canvas, room.left_wall, (z - 0.5, 0.5, z + 0.25, 5.5), (214, 186, 140), 3, 0.75)
    panels(canvas, room, (-5, 0, 5), (9, 13, 17), (2.4, 0.5), glow=0.1)
    stage(canvas, room, 19, 0.75, 0)
    rows = [3.0 + index * 1.2 for index in range(12)]
    for z in (4.5, 8, 11.5, 15):
        sunbeam(canvas, room, -1, (z, z + 1.7), (2.0, 6.0), 0.25, 0.4, 5.0)
    seat_rows(canvas, camera, rows, (-7.2, 7.6), 0.75, (176, 54, 50), 0.75, 0.0)
    for z in (4.5, 8, 11.5, 15):
        sunbeam(canvas, room, -1, (z, z + 1.7), (2.0, 4.5), 0.25, 0.1, 5.0)


def _long_table(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.47, canvas.height * 0.36, 1000, 2.15)
    mood = canvas.mood
    room = Room(camera, -5, 5, 13.5, 3.6)
    shell(canvas, room, (224, 230, 234), (150, 158, 164), lit=(0.6, 0.7, 0.6), gloss=0.45)
    for index in range(4):
        pane(
            canvas,
            room.back_wall,
            (0.5 + index * 2.3, 0.5, 2.6 + index * 2.3, 3.1),
            (1, 0),
            (200, 208, 214),
            0.55,
            glow=0.3,
        )
    panels(canvas, room, (-2.6, 0, 2.6), (4.5, 7.5, 10.5), (1.3, 1.3), (246, 250, 255), 0.3)
    for z in (6.0, 9.5):
        pane(
            canvas,
            room.right_wall,
            (room.deep - z - 1, 1.2, room.deep - z + 1.2, 2.7),
            (1, 0),
            (92, 72, 60),
            0.0,
            glow=0.0,
        )
    for side in (-1, 1):
        for z in (11.3, 10.3, 9.3, 8.3, 7.3, 6.3, 5.3, 4.3):
            x = side * 1.95
            scale = camera.scale(x, z)
            top, foot = camera.at(x, 1.35, z), camera.at(x, 0, z)
            with canvas.detail((top[0] - scale, top[1], top[0] + scale, foot[1] + 4)) as pen:
                block(
                    pen,
                    mood,
                    camera,
                    (x - 0.28, x + 0.28),
                    (0.4, 0.5),
                    (z - 0.28, z + 0.28),
                    (44, 52, 64),
                    (0.4, 0.5, 0.4, 0.8),
                )
                block(
                    pen,
                    mood,
                    camera,
                    (x + side * 0.24, x + side * 0.32),
                    (0.5, 1.15),
                    (z - 0.27, z + 0.27),
                    (52, 62, 76),
                    (0.55, 0.6, 0.6, 0.95),
                )
                block(
                    pen,
                    mood,
                    camera,
                    (x - 0.03, x + 0.03),
                    (0.05, 0.4),
                    (z - 0.03, z + 0.03),
                    (150, 156, 162),
                    (0.6, 0.6, 0.5, 0.8),
                )
    canvas.soft(camera.ground((-1.7, 1.7), (1.9, 11.8)), mood.shade, 16, 0.5)
    with canvas.detail((0, canvas.height * 0.45, canvas.width, canvas.height)) as pen:
        table(
            pen, mood, camera, (-1.45, 1.45), (1.8, 12), 0.76, (168, 116, 76), (0.5, 0.6, 0.5, 0.9)
        )
    board = camera.ground((-1.45, 1.45), (1.8, 12), 0.76)
    canvas.fill(board, two(mood.tone((214, 170, 128), 1.0), mood.tone((150, 98, 64), 0.7)))
    wash(canvas, board, mood.tone(DARK_WOOD, 0.3), 0.3, 1.2, 14, 0.5)
    with canvas.detail((0, canvas.height * 0.45, canvas.width, canvas.height)) as pen:
        pen.polygon(
            camera.ground((-0.5, 0.5), (1.8, 11.6), 0.762),
            see_through(mood.tone((90, 56, 38), 0.4), 0.6),
        )
        # The windows mirrored in the varnish.
        for index in range(3):
            x = -1.2 + index * 0.85
            pen.polygon(
                camera.ground((x, x + 0.6), (6.5, 11.9), 0.763), see_through(mood.light, 0.16)
            )
        for side in (-1, 1):
            for z in (11, 10, 9, 8, 7, 6, 5, 4, 3):
                sheet = camera.ground(
                    (side * 1.05 - 0.15, side * 1.05 + 0.15), (z - 0.2, z + 0.2), 0.765
                )
                pen.polygon(sheet, mood.tone((250, 250, 246), 0.9))
                tumbler(
                    pen,
                    mood,
                    *camera.at(side * 0.75, 0.765, z + 0.1),
                    camera.scale(0, z) * 0.11,
                    0.8,
                )
    for z in (10, 7.6, 5.6):
        bouquet(canvas, *camera.at(0, 0.77, z), camera.scale(0, z) * 0.34, 0.85)
    pot_plant(canvas, *camera.at(-4.3, 0, 12.4), camera.scale(0, 12.4) * 1.7, 0.7)
    pot_plant(canvas, *camera.at(4.3, 0, 11.6), camera.scale(0, 11.6) * 1.6, 0.6, 1)


def _aisle(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.30, canvas.height * 0.40, 1250, 1.75, 4.0, -0.16)
    room = Room(camera, -10, 10, 24, 6.6)
    shell(
        canvas, room, (190, 150, 112), (96, 66, 52), (120, 92, 74), lit=(0.55, 0.4, 0.35), gloss=0.3
    )
    panels(canvas, room, (-6, -2, 2, 6), (12, 15, 18, 21), (0.5, 0.5), (255, 226, 170), 0.5)
    stage(canvas, room, 19, 0.85)
    canvas.glow(*camera.at(0, 3, 22), 700, (255, 190, 120), 0.45)
    soften(canvas, 3.0)
    seat_rows(
        canvas,
        camera,
        [4.6 + index * 1.2 for index in range(10)],
        (-8, 7.5),
        0.75,
        (120, 34, 36),
        0.34,
        0.95,
    )
    soften(canvas, 2.2)
    for x, y, size in ((0.13, 0.96, 330), (0.47, 1.0, 350), (0.90, 0.95, 370)):
        listener(canvas, canvas.width * x, canvas.height * y, size)
    canvas.glow(canvas.width * 0.42, canvas.height * 0.34, 520, (255, 200, 130), 0.25)


def _small(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.42, canvas.height * 0.38, 980, 1.9)
    mood, random = canvas.mood, canvas.random
    room = Room(camera, -4.6, 4.6, 10.5, 3.5)
    shell(canvas, room, (244, 230, 196), (178, 120, 80), lit=(0.75, 0.85, 0.5), gloss=0.4)
    for z in (3.0, 5.6, 8.2):
        u = room.deep - z - 1.6
        pane(
            canvas, room.right_wall, (u, 0.9, u + 1.6, 3.0), (2, 1), (236, 226, 204), 0.6, glow=0.5
        )
    wall = room.back_wall
    with canvas.detail((0, 0, canvas.width, canvas.height * 0.6)) as pen:
        frame = wall.quad(3.3, 1.35, 5.9, 2.9)
        pen.polygon(frame, mood.tone(DARK_WOOD, 0.7))
    _landscape(canvas, wall, (3.4, 1.45, 5.8, 2.8))
    for u in (1.0, 7.4):
        pot_plant(canvas, *wall.at(u, 0, 0.5), wall.scale(u) * 1.7, 0.7, 1)
    panels(canvas, room, (-2, 2), (5, 8), (1.2, 0.3), glow=0.2)
    with canvas.detail((0, canvas.height * 0.2, canvas.width, canvas.height)) as pen:
        for x in (-2.6, -1.55, -0.5, 0.55, 1.6, 2.65):
            place = camera.at(x, 0.85, 8.9)
            seat_back(pen, mood, camera, x, 9.2, DARK_WOOD, 0.7, 0.55, 0.4, 1.2)
            facing(pen, random, mood, *place, camera.scale(x, 8.9) * 0.56, None, 0.75)
        block(pen, mood, camera, (-3.2, 3.2), (0, 0.77), (7.8, 8.6), WOOD, (0.6, 0.5, 0.8, 1.0))
        for side in (-1, 1):
            block(
                pen,
                mood,
                camera,
                (side * 2.4, side * 3.2),
                (0, 0.77),
                (4.0, 8.0),
                WOOD,
                (0.55, 0.5, 0.75, 1.0),
            )
        for x, z in (
            (-2.8, 4.6),
            (-2.8, 5.6),
            (-2.8, 6.6),
            (2.8, 4.6),
            (2.8, 5.6),
            (2.8, 6.6),
            (-1.5, 8.1),
            (-0.5, 8.1),
            (0.6, 8.1),
            (1.6, 8.1),
        ):
            pen.polygon(
                camera.ground((x - 0.14, x + 0.14), (z - 0.2, z + 0.2), 0.775),
                mood.tone((252, 250, 240), 0.95),
            )
            tumbler(pen, mood, *camera.at(x + 0.25, 0.775, z), camera.scale(x, z) * 0.12, 0.85)
    bouquet(canvas, *camera.at(0, 0.0, 6.6), camera.scale(0, 6.6) * 0.75, 0.8)
    for z in (2.6, 5.0, 7.4):
        sunbeam(canvas, room, 1, (z, z + 1.2), (1.2, 4.8), 0.15, 0.3, 2.9)


def _landscape(canvas: Canvas, wall: Wall, box: tuple[float, float, float, float]) -> None:
    """A framed painting of hills and water."""
    left, low, right, high = box
    canvas.fill(
        wall.quad(*box),
        (
            (0, (196, 214, 214)),
            (0.5, (246, 226, 186)),
            (0.55, (150, 170, 150)),
            (1, (110, 140, 140)),
        ),
    )
    middle = low + (high - low) * 0.5
    hills = [
        wall.at(left + (right - left) * u, middle + (high - low) * v)
        for u, v in (
            (0, 0),
            (0, 0.12),
            (0.2, 0.3),
            (0.4, 0.1),
            (0.62, 0.24),
            (0.8, 0.08),
            (1, 0.16),
            (1, 0),
        )
    ]
    canvas.fill(hills, ((0, (120, 146, 150)), (1, (168, 184, 170))))


def _lecture(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.5, canvas.height * 0.42, 1150, 2.0)
    mood, random = canvas.mood, canvas.random
    room = Room(camera, -7, 7, 18, 5.2)
    shell(canvas, room, (90, 104, 130), (50, 56, 70), (70, 80, 100), lit=(0.5, 0.3, 0.3), gloss=0.5)
    wall = room.back_wall
    screen = wall.quad(3.0, 1.5, 11.0, 4.9)
    canvas.glow(*wall.at(7, 3.2), 760, (130, 180, 240), 0.6)
    canvas.fill(screen, ((0, (206, 228, 246)), (1, (232, 240, 240))))
    with canvas.detail((0, 0, canvas.width, canvas.height * 0.6)) as pen:
        base = 1.9
        for index, tall in enumerate((0.7, 1.0, 0.9, 1.4, 1.7, 2.2)):
            u = 3.7 + index * 0.52
            for share, tone in ((1.0, (58, 128, 190)), (0.5, (78, 152, 208))):
                pen.polygon(wall.quad(u, base, u + 0.36, base + tall * share), tone)
        pen.line(
            [
                wall.at(3.85 + i * 0.52, base + v)
                for i, v in enumerate((1.0, 1.2, 1.3, 1.9, 2.1, 2.6))
            ],
            (226, 110, 70),
            4,
        )
        middle = wall.at(8.9, 3.2)
        size = wall.scale(8) * 0.95
        turn = 0
        for share, tone in (
            (130, (60, 150, 140)),
            (90, (240, 180, 80)),
            (80, (212, 92, 84)),
            (60, (120, 160, 206)),
        ):
            edge = [radians(turn + share * step / 12) for step in range(13)]
            pen.polygon(
                [middle, *((middle[0] + cos(a) * size, middle[1] + sin(a) * size) for a in edge)],
                tone,
            )
            turn += share
        pen.ellipse(*middle, size * 0.52, size * 0.52, (228, 238, 242))
        for row in range(3):
            pen.polygon(
                wall.quad(10.1, 3.7 - row * 0.4, 10.25, 3.85 - row * 0.4),
                ((60, 150, 140), (240, 180, 80), (212, 92, 84))[row],
            )
            pen.polygon(wall.quad(10.35, 3.74 - row * 0.4, 10.8, 3.8 - row * 0.4), (150, 170, 186))
    canvas.soft(camera.ground((-4, 4), (9, 17.5)), (120, 160, 210), 40, 0.35)
    with canvas.detail((0, 0, canvas.width, canvas.height)) as pen:
        foot = camera.at(5.1, 0, 15.5)
        standing(pen, random, mood, *foot, camera.scale(0, 15.5) * 1.68, (210, 216, 226), 0.7)
    seat_rows(
        canvas,
        camera,
        [2.9 + index * 1.25 for index in range(9)],
        (-6, 6.2),
        0.0,
        (40, 56, 90),
        0.3,
        0.85,
    )
    canvas.soft(
        [
            (canvas.width * 0.5, -200),
            (canvas.width * 0.53, -200),
            (screen[1][0], screen[1][1]),
            (screen[2][0], screen[2][1]),
            (screen[0][0], screen[0][1]),
        ],
        (150, 190, 240),
        30,
        0.1,
    )


def _lectern(canvas: Canvas) -> None:
    """From the stage into the hall, the speaker's desk sharp, the audience out of focus."""
    camera = Camera(canvas.width * 0.5, canvas.height * 0.30, 1150, 2.6)
    mood, random = canvas.mood, canvas.random
    room = Room(camera, -9, 9, 24, 6.5)
    shell(canvas, room, (226, 196, 160), (140, 92, 70), lit=(0.5, 0.8, 0.6), gloss=0.2)
    for side, wall in ((-1, room.left_wall), (1, room.right_wall)):
        for z in (8.0, 12.0, 16.0, 20.0):
            u = z if side < 0 else room.deep - z - 2
            pane(
                canvas,
                wall,
                (u, 1.2, u + 2.2, 5.2),
                (2, 2),
                garden=0.3,
                glow=0.5 if side < 0 else 0.3,
            )
    panels(canvas, room, (-5, 0, 5), (8, 12, 16, 20), (1.6, 0.5), (255, 228, 180), 0.4)
    for z in (18.4, 17, 15.6, 14.2, 12.8, 11.4, 10.0, 8.6, 7.2):
        scale = camera.scale(0, z)
        top, cut = camera.at(0, 1.6, z)[1], camera.at(0, 0.62, z)[1]
        with canvas.detail((0, top, canvas.width, cut + scale * 0.2), 1) as pen:
            for index in range(-11, 12):
                x = index * 0.68 + random.uniform(-0.06, 0.06)
                if abs(x) > 0.8 and abs(x) < 8 and random.random() < 0.94:
                    seat_back(pen, mood, camera, x, z + 0.2, SEAT, 0.5)
                    facing(
                        pen,
                        random,
                        mood,
                        camera.at(x, 0, z)[0],
                        cut,
                        scale * 0.54,
                        None,
                        random.uniform(0.5, 0.75),
                    )
    soften(canvas, 7)
    for _ in range(16):
        bokeh(
            canvas,
            random.uniform(0, canvas.width),
            random.uniform(0, canvas.height * 0.24),
            random.uniform(14, 34),
            (255, 220, 160),
            random.uniform(0.12, 0.3),
        )
    canvas.glow(canvas.width * 0.12, canvas.height * 0.25, 620, (255, 190, 120), 0.55)
    lectern(canvas, canvas.width * 0.67, canvas.height * 1.12, canvas.height * 0.62, 0.75)
