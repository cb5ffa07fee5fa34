"""Where citizens are received: the counter, chairs, the number display, plants, window light."""

from cms.demo.photographs.motifs.counters import (
    chair_row,
    counter,
    display,
    umbrella_stand,
    visitor,
)
from cms.demo.photographs.motifs.furniture import DARK_WOOD, WOOD, seat_back
from cms.demo.photographs.motifs.people import hat, seated_from_behind
from cms.demo.photographs.motifs.potted import bouquet, pot_plant
from cms.demo.photographs.motifs.rooms import Room, curtain, pane, panels, shell, sunbeam
from cms.demo.photographs.motifs.seats import facing
from cms.demo.photographs.painting.camera import Camera, block
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, see_through, two
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS
from cms.demo.photographs.painting.surfaces import bokeh, paving, soften, wash

MOOD_NAMES = ("room_day", "room_warm", "room_cool", "room_grey", "room_dusk")
WALL: Colour = (242, 238, 226)
TILE: Colour = (206, 200, 190)
BLUE: Colour = (58, 104, 152)
GREEN_LED: Colour = (120, 255, 150)
RED_LED: Colour = (255, 96, 70)


def paint(canvas: Canvas, number: int) -> None:
    canvas.mood = MOODS[MOOD_NAMES[number - 1]]
    (_hall, _waiting, _along, _rain, _clerk)[number - 1](canvas)
    brushwork(canvas, 2)


def _hall(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.48, canvas.height * 0.42, 1050, 1.75)
    mood = canvas.mood
    room = Room(camera, -7, 7, 13, 3.9)
    shell(canvas, room, WALL, TILE, lit=(0.75, 0.6, 0.85), gloss=0.45)
    paving(canvas, camera, (-7, 7), (2, 13), 0.8, strength=0.2)
    wall = room.back_wall
    canvas.fill(wall.quad(1.2, 2.3, 12.8, 3.2), two(mood.tone(BLUE, 0.9), mood.tone(BLUE, 0.65)))
    with canvas.detail((0, 0, canvas.width, canvas.height * 0.5)) as pen:
        pen.polygon(wall.quad(1.2, 3.1, 12.8, 3.2), mood.tone((240, 208, 110), 0.9))
        pen.polygon(wall.quad(1.2, 2.3, 12.8, 2.36), mood.tone((240, 208, 110), 0.7))
    for index in range(5):
        u = 1.7 + index * 2.28
        display(canvas, wall, (u, 2.45, u + 1.4, 3.0), RED_LED if index % 2 else GREEN_LED, 0.5)
    for z in (4.0, 6.6, 9.2):
        pane(canvas, room.left_wall, (z, 0.9, z + 1.8, 3.2), (2, 1), glow=0.45)
    panels(canvas, room, (-4, 0, 4), (5, 8, 11), (1.2, 1.2), glow=0.2)
    counter(canvas, camera, (-5.7, 5.7), 10.2, 6, 0.8, 0.6)
    for z in (3.4, 6.0, 8.6):
        sunbeam(canvas, room, -1, (z, z + 1.4), (1.0, 3.4), 0.3, 0.3, 3.0)
    pot_plant(canvas, *camera.at(-6.3, 0, 9.8), camera.scale(0, 9.8) * 1.6, 0.75)
    pot_plant(canvas, *camera.at(6.4, 0, 9.4), camera.scale(0, 9.4) * 1.7, 0.7, 1)
    for z in (6.6, 5.0):
        chair_row(
            canvas,
            camera,
            [1.4 + index * 0.58 for index in range(6)],
            z,
            (76, 122, 164),
            0.75,
            0.45,
        )
        chair_row(
            canvas,
            camera,
            [-4.6 + index * 0.58 for index in range(6)],
            z,
            (76, 122, 164),
            0.8,
            0.35,
        )


def _waiting(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.66, canvas.height * 0.44, 1000, 1.5)
    mood, random = canvas.mood, canvas.random
    room = Room(camera, -3.6, 3.0, 9.5, 3.6)
    shell(canvas, room, (246, 232, 200), (206, 168, 130), lit=(0.75, 0.6, 0.9), gloss=0.5)
    for z in (2.4, 4.7, 7.0):
        pane(canvas, room.left_wall, (z, 0.7, z + 1.7, 3.1), (2, 1), glow=0.5, garden=0.6)
        curtain(canvas, room.left_wall, (z - 0.35, 0.4, z + 0.05, 3.3), (236, 216, 176), 3, 0.85)
    pane(canvas, room.back_wall, (4.2, 0.0, 5.9, 2.7), (2, 1), (150, 104, 66), 0.4, glow=0.4)
    display(canvas, room.back_wall, (1.3, 2.3, 3.1, 2.9), RED_LED)
    pot_plant(canvas, *camera.at(-1.0, 0, 9.1), camera.scale(0, 9.1) * 1.6, 0.75)
    with canvas.detail((0, canvas.height * 0.3, canvas.width, canvas.height)) as pen:
        # A long bench under the windows, people on it seen aslant.
        for index, z in enumerate((8.2, 7.4, 6.6, 5.8, 5.0, 4.2)):
            x = -2.9
            block(
                pen,
                mood,
                camera,
                (x - 0.3, x + 0.25),
                (0.38, 0.45),
                (z - 0.3, z + 0.3),
                (172, 120, 76),
                (0.6, 0.5, 0.85, 1.0),
            )
            block(
                pen,
                mood,
                camera,
                (x - 0.38, x - 0.3),
                (0.45, 0.95),
                (z - 0.3, z + 0.3),
                (172, 120, 76),
                (0.6, 0.5, 0.85, 1.0),
            )
            block(
                pen,
                mood,
                camera,
                (x - 0.05, x),
                (0, 0.38),
                (z - 0.05, z),
                (80, 70, 66),
                (0.5, 0.4, 0.6, 0.8),
            )
            if index in (0, 1, 3):
                place, scale = camera.at(x + 0.02, 0.55, z), camera.scale(x, z)
                clothes = ((214, 120, 120), (240, 238, 230), (110, 146, 170))[index % 3]
                pen.polygon(
                    (
                        camera.at(x - 0.1, 0.6, z - 0.15),
                        camera.at(x + 0.4, 0.6, z - 0.15),
                        camera.at(x + 0.5, 0.46, z - 0.15),
                        camera.at(x - 0.1, 0.44, z - 0.15),
                    ),
                    mood.tone((60, 60, 72), 0.6),
                )
                pen.polygon(
                    (
                        camera.at(x + 0.36, 0.58, z - 0.15),
                        camera.at(x + 0.5, 0.56, z - 0.15),
                        camera.at(x + 0.48, 0.02, z - 0.15),
                        camera.at(x + 0.36, 0.02, z - 0.15),
                    ),
                    mood.tone((60, 60, 72), 0.45),
                )
                facing(pen, random, mood, place[0], place[1], scale * 0.52, clothes, 0.7)
    for z in (1.9, 4.2, 6.5):
        sunbeam(canvas, room, -1, (z, z + 1.35), (0.9, 3.6), 0.25, 0.42, 2.9)
    _leafy_corner(canvas, camera)


def _leafy_corner(canvas: Canvas, camera: Camera) -> None:
    """A large plant close to the camera, a little out of focus in colour only."""
    pot_plant(
        canvas, *camera.at(1.35, -0.02, 3.1), camera.scale(0, 3.1) * 1.75, 0.5, 0, (176, 110, 80)
    )


def _along(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.80, canvas.height * 0.40, 1050, 1.65)
    mood, random = canvas.mood, canvas.random
    room = Room(camera, -4.6, 2.6, 14, 3.4)
    shell(canvas, room, (232, 238, 240), (176, 186, 192), lit=(0.75, 0.7, 0.6), gloss=0.55)
    for u in (0.5, 2.7, 4.9):
        pane(canvas, room.back_wall, (u, 0.7, u + 1.8, 2.9), (2, 1), glow=0.4)
    panels(canvas, room, (-3, -1, 1), (4, 6.5, 9, 11.5), (0.4, 1.6), (244, 250, 255), 0.25)
    wall = room.left_wall
    canvas.fill(wall.quad(2.2, 2.1, 13, 2.9), two(mood.tone(BLUE, 0.95), mood.tone(BLUE, 0.7)))
    for z in (3.2, 5.4, 7.6, 9.8):
        display(canvas, wall, (z, 2.22, z + 1.2, 2.78), GREEN_LED, 0.3)
    with canvas.detail((0, canvas.height * 0.2, canvas.width, canvas.height)) as pen:
        for z in (11.2, 9.0, 6.8, 4.6):
            place = camera.at(-3.5, 0.95, z + 0.2)
            seat_back(pen, mood, camera, -3.6, z + 0.5, (40, 48, 60), 0.7, 0.5, 0.6, 1.25)
            facing(pen, random, mood, *place, camera.scale(-3.5, z) * 0.56, (226, 234, 244), 0.85)
            screen = camera.at(-2.9, 1.0, z + 0.5)
            size = camera.scale(-2.9, z)
            pen.polygon(
                (
                    (screen[0] - size * 0.05, screen[1] - size * 0.36),
                    (screen[0] + size * 0.16, screen[1] - size * 0.34),
                    (screen[0] + size * 0.16, screen[1] + size * 0.02),
                    (screen[0] - size * 0.05, screen[1] + size * 0.02),
                ),
                mood.tone((44, 48, 56), 0.6),
            )
        block(
            pen,
            mood,
            camera,
            (-2.9, -2.2),
            (0, 1.0),
            (2.4, 12),
            (240, 240, 236),
            (0.7, 0.5, 0.85, 1.0),
        )
        for z in (2.8, 4.95, 7.1, 9.25, 11.4):
            inlay = [
                camera.at(-2.2, 0.9, z - 0.3),
                camera.at(-2.2, 0.9, z + 1.5),
                camera.at(-2.2, 0.15, z + 1.5),
                camera.at(-2.2, 0.15, z - 0.3),
            ]
            pen.polygon(inlay, mood.tone((160, 112, 74), 0.7))
        block(
            pen,
            mood,
            camera,
            (-3.0, -2.05),
            (1.0, 1.06),
            (2.3, 12.1),
            (214, 216, 216),
            (0.85, 0.6, 0.9, 1.0),
        )
        pen.polygon(
            camera.ground((-2.8, -2.3), (3, 11.9), 1.062), see_through((255, 255, 255), 0.22)
        )
        for z in (11.6, 9.4, 7.2, 5.0, 2.9):
            glass = [
                camera.at(-2.55, 1.06, z),
                camera.at(-2.55, 1.75, z),
                camera.at(-2.55, 1.75, z + 0.9),
                camera.at(-2.55, 1.06, z + 0.9),
            ]
            pen.polygon(glass, see_through((214, 236, 248), 0.3))
            pen.line(
                (glass[0], glass[1], glass[2], glass[3]), see_through((255, 255, 255), 0.6), 1.6
            )
    canvas.soft(camera.ground((-2.2, -1.6), (2.4, 12)), mood.shade, 12, 0.45)
    for x, z in ((-1.6, 10.2), (-1.5, 6.1)):
        visitor(canvas, camera, x, z, 0.75)
    pot_plant(canvas, *camera.at(2.1, 0, 12.5), camera.scale(0, 12.5) * 1.7, 0.7, 1)
    for z in (8.4, 6.6):
        chair_row(
            canvas, camera, [0.4 + index * 0.56 for index in range(4)], z, (60, 112, 150), 0.75, 0.6
        )
    bouquet(canvas, *camera.at(-2.5, 1.06, 3.9), camera.scale(-2.5, 3.9) * 0.3, 0.9)


def _rain(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.42, canvas.height * 0.46, 1100, 1.45)
    mood, random = canvas.mood, canvas.random
    room = Room(camera, -5, 5.5, 8.2, 3.6)
    shell(canvas, room, (214, 220, 214), (150, 146, 140), lit=(0.6, 0.5, 0.5), gloss=0.6)
    wall = room.back_wall
    for index in range(3):
        u = 0.6 + index * 3.25
        pane(canvas, wall, (u, 0.45, u + 2.8, 3.2), (2, 1), (96, 82, 70), 0.65, 0.5, 0.35)
    with canvas.detail((0, 0, canvas.width, canvas.height * 0.66)) as pen:
        for _ in range(260):
            u, v = random.uniform(0.6, 9.9), random.uniform(0.5, 3.2)
            if (u - 0.6) % 3.25 > 2.8:
                continue
            x, y = wall.at(u, v)
            pen.line(
                ((x, y), (x - 2, y + random.uniform(8, 34))),
                (240, 246, 246, random.randint(30, 100)),
                1.2,
            )
    for x in (-4.4, 4.8):
        pot_plant(canvas, *camera.at(x, 0, 7.7), camera.scale(0, 7.7) * 1.55, 0.55, 0)
    umbrella_stand(canvas, camera, 2.95, 7.5)
    chair_row(
        canvas, camera, [-3.2 + index * 0.6 for index in range(9)], 4.5, (96, 128, 120), 0.5, 0.0
    )
    scale = camera.scale(-0.8, 4.5)
    with canvas.detail((0, canvas.height * 0.2, canvas.width, canvas.height)) as pen:
        for x, clothes, straw in (
            (-2.0, (176, 92, 96), True),
            (-1.4, (104, 130, 158), False),
            (1.0, (206, 200, 188), False),
        ):
            place = camera.at(x, 0.86, 4.5)
            size = scale * 0.5
            seated_from_behind(pen, random, mood, *place, size, clothes, 0.5)
            if straw:
                hat(pen, mood, place[0], place[1] - size * 0.5, size * 0.6, 0.75)
            seat_back(pen, mood, camera, x, 4.5, (96, 128, 120), 0.5, 0.5, 0.45, 0.9)
    canvas.glow(canvas.width * 0.45, canvas.height * 0.3, canvas.width * 0.5, (226, 236, 236), 0.25)


def _clerk(canvas: Canvas) -> None:
    """Close to the counter in the evening: a clerk takes in papers, the hall behind is soft."""
    camera = Camera(canvas.width * 0.5, canvas.height * 0.50, 1400, 1.5)
    mood, random = canvas.mood, canvas.random
    room = Room(camera, -4, 4, 9, 3.4)
    shell(canvas, room, (236, 204, 168), (160, 110, 84), lit=(0.6, 0.85, 0.5), gloss=0.3)
    for z in (3.5, 6.0):
        u = room.deep - z - 1.6
        pane(canvas, room.right_wall, (u, 0.8, u + 1.6, 2.9), (2, 1), glow=0.5, garden=0.3)
    wall = room.back_wall
    with canvas.detail((0, 0, canvas.width, canvas.height * 0.6)) as pen:
        for row in range(3):
            for column in range(18):
                u = 0.7 + column * 0.36
                tone = random.choice(
                    (
                        (186, 70, 60),
                        (70, 108, 146),
                        (206, 168, 96),
                        (104, 136, 100),
                        (226, 216, 196),
                    )
                )
                pen.polygon(
                    wall.quad(u, 0.7 + row * 0.75, u + 0.3, 1.25 + row * 0.75), mood.tone(tone, 0.6)
                )
            pen.polygon(
                wall.quad(0.5, 0.6 + row * 0.75, 7.4, 0.68 + row * 0.75), mood.tone(WOOD, 0.6)
            )
    soften(canvas, 9)
    for _ in range(9):
        bokeh(
            canvas,
            random.uniform(0, canvas.width),
            random.uniform(0, canvas.height * 0.2),
            random.uniform(18, 44),
            (255, 224, 170),
            0.25,
        )
    with canvas.detail((0, canvas.height * 0.1, canvas.width, canvas.height)) as pen:
        for x, z, size, clothes in (
            (-0.85, 4.2, 0.56, (236, 238, 242)),
            (0.95, 4.6, 0.55, (206, 120, 136)),
        ):
            place = camera.at(x, 0.93, z)
            seat_back(pen, mood, camera, x, z + 0.4, (60, 44, 44), 0.5, 0.56, 0.7, 1.28)
            facing(pen, random, mood, *place, camera.scale(x, z) * size, clothes, 0.8)
    top = camera.ground((-4, 4), (2.0, 3.9), 1.0)
    canvas.fill(top, two(mood.tone((214, 160, 110), 0.9), mood.tone((176, 120, 80), 0.7)))
    wash(canvas, top, mood.tone(DARK_WOOD, 0.3), 0.35, 14, 0.07, 0.4)
    front = camera.outline(((-4, 1.0, 2.0), (4, 1.0, 2.0), (4, 0, 2.0), (-4, 0, 2.0)))
    canvas.fill(front, two(mood.tone((150, 96, 64), 0.6), mood.tone((96, 60, 46), 0.3)))
    with canvas.detail((0, canvas.height * 0.4, canvas.width, canvas.height)) as pen:
        for x, z, turn in ((-0.75, 3.0, 0.05), (-0.45, 2.9, -0.08), (0.8, 3.1, 0.02)):
            sheet = [
                camera.at(x - 0.11, 1.005, z - 0.15),
                camera.at(x + 0.11, 1.005, z - 0.15 + turn),
                camera.at(x + 0.11 + turn, 1.005, z + 0.16),
                camera.at(x - 0.11 + turn, 1.005, z + 0.15),
            ]
            pen.polygon([(px + 5, py + 6) for px, py in sheet], see_through((60, 36, 30), 0.4))
            pen.polygon(sheet, mood.tone((255, 250, 238), 1.0))
            for line in range(7):
                share = 0.16 + line * 0.1
                a = (
                    sheet[3][0] + (sheet[0][0] - sheet[3][0]) * share + 12,
                    sheet[3][1] + (sheet[0][1] - sheet[3][1]) * share,
                )
                b = (
                    sheet[2][0] + (sheet[1][0] - sheet[2][0]) * share - 12,
                    sheet[2][1] + (sheet[1][1] - sheet[2][1]) * share,
                )
                pen.line((a, b), see_through((90, 76, 76), 0.5), 1.8)
    bouquet(canvas, *camera.at(0.12, 1.0, 2.75), camera.scale(0, 2.75) * 0.34, 0.9)
    pot_plant(canvas, *camera.at(1.62, 1.0, 2.9), camera.scale(0, 2.9) * 0.62, 0.75)
    canvas.glow(canvas.width * 0.9, canvas.height * 0.2, 700, (255, 190, 120), 0.5)
