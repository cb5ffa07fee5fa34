"""The computer room: lessons by day, operators at night, a look in from the corridor, a desk."""

from PIL import Image

from cms.demo.photographs.motifs.buildings import Wall
from cms.demo.photographs.motifs.furniture import seat_back, table, tumbler
from cms.demo.photographs.motifs.people import seated_from_behind, standing
from cms.demo.photographs.motifs.potted import pot_plant
from cms.demo.photographs.motifs.rooms import Room, curtain, pane, panels, shell, sunbeam
from cms.demo.photographs.motifs.screens import cabinets, keyboard, monitor, monitor_back, picture
from cms.demo.photographs.motifs.seats import facing
from cms.demo.photographs.painting.camera import Camera, block
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, see_through
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS
from cms.demo.photographs.painting.shapes import oval
from cms.demo.photographs.painting.surfaces import bokeh, soften, wash, wet

MOOD_NAMES = ("room_cool", "room_night", "room_grey", "room_dusk")
WALL: Colour = (226, 234, 240)
DESK: Colour = (222, 226, 228)
BLUE: Colour = (58, 92, 140)


def paint(canvas: Canvas, number: int) -> None:
    canvas.mood = MOODS[MOOD_NAMES[number - 1]]
    (_lesson, _night, _corridor, _desk)[number - 1](canvas)
    brushwork(canvas, 2)


def _row(
    canvas: Canvas, camera: Camera, z: float, places: list[float], taken: float, lit: float,
    kinds: tuple[int, ...] = (3, 0, 1, 2, 4), glow: float = 0.22, dark: bool = False,
) -> None:  # fmt: skip
    """A row of desks whose screens face the viewer, people before them."""
    mood, random = canvas.mood, canvas.random
    left, right = min(places) - 0.55, max(places) + 0.55
    top, foot = camera.at(left, 1.4, z), camera.at(right, 0, z)
    canvas.soft(camera.ground((left, right), (z - 0.1, z + 0.6), 0), mood.shade, 10, 0.4)
    with canvas.detail((top[0] - 10, top[1], foot[0] + 10, foot[1] + 4)) as pen:
        table(
            pen,
            mood,
            camera,
            (left, right),
            (z, z + 0.62),
            0.74,
            DESK,
            (lit * 0.6, lit * 0.6, lit * 0.5, lit),
            False,
        )
    for x in places:
        monitor(
            canvas,
            camera,
            x,
            z + 0.42,
            0.74,
            random.choice(kinds),
            0.6,
            dark,
            glow if z < 6 or dark else 0,
        )
    with canvas.detail(
        (top[0] - 30, top[1] - 60, foot[0] + 30, min(canvas.height, foot[1] + 40))
    ) as pen:
        for x in places:
            keyboard(pen, mood, camera, x, z + 0.12, 0.745, lit)
            block(
                pen,
                mood,
                camera,
                (x + 0.36, x + 0.48),
                (0.05, 0.45),
                (z + 0.2, z + 0.6),
                (48, 52, 60),
                (lit * 0.5, 0.3, 0.3, 0.5),
            )
            scale = camera.scale(x, z - 0.3)
            aside = x + random.uniform(-0.05, 0.05)
            seat = camera.at(aside, 0.98, z - 0.3)
            if random.random() < taken:
                seated_from_behind(pen, random, mood, *seat, scale * 0.46, None, lit)
            seat_back(pen, mood, camera, aside, z - 0.32, BLUE, lit * 0.9, 0.46, 0.4, 0.94)


def _lesson(canvas: Canvas) -> None:
    wide, high = canvas.width, canvas.height
    mood, random = canvas.mood, canvas.random
    camera = Camera(wide * 0.46, high * 0.34, 1010, 2.05)
    room = Room(camera, -5.2, 5.2, 13, 3.5)
    shell(canvas, room, WALL, (176, 188, 196), lit=(0.75, 0.5, 0.85), gloss=0.45)
    for z in (3.4, 6.4, 9.4):
        pane(canvas, room.left_wall, (z, 1.0, z + 2.2, 3.0), (3, 1), glow=0.4)
    wall = room.back_wall
    screen = wall.quad(3.2, 1.15, 7.2, 3.25)
    canvas.soft([(x + 6, y + 8) for x, y in screen], mood.shade, 10, 0.5)
    with canvas.detail(
        (screen[0][0] - 8, screen[0][1] - 8, screen[2][0] + 8, screen[2][1] + 8)
    ) as pen:
        pen.polygon(wall.quad(3.1, 1.05, 7.3, 3.35), mood.tone((240, 240, 240), 0.6))
        picture(pen, random, screen, 2)
    canvas.glow(*wall.at(5.2, 2.2), 420, (190, 220, 255), 0.35, 300)
    panels(canvas, room, (-2.6, 0.4, 3.2), (5, 8, 11), (1.6, 0.5), (246, 251, 255), 0.28)
    foot = camera.at(2.9, 0, 11.4)
    tall = 1.64 * camera.scale(2.9, 11.4)
    with canvas.detail((foot[0] - tall, foot[1] - tall * 1.1, foot[0] + tall, foot[1] + 4)) as pen:
        standing(pen, random, mood, *foot, tall, (96, 140, 196), 0.75, dress=True)
    pot_plant(canvas, *camera.at(4.7, 0, 12.2), 110, 0.7, 0)
    for z in (4.2, 7.2):
        sunbeam(canvas, room, -1, (z, z + 1.6), (0.6, 3.4), 0.2, 0.35, 2.8)
    for z in (9.4, 7.5, 5.6, 4.0):
        for start in (-3.9, 0.9):
            _row(canvas, camera, z, [start + index * 1.05 for index in range(4)], 0.85, 0.72)


def _night(canvas: Canvas) -> None:
    wide, high = canvas.width, canvas.height
    mood, random = canvas.mood, canvas.random
    camera = Camera(wide * 0.52, high * 0.40, 1080, 1.95)
    room = Room(camera, -6, 6, 11, 4.0)
    shell(
        canvas,
        room,
        (120, 138, 168),
        (86, 100, 126),
        (90, 100, 120),
        lit=(0.5, 0.35, 0.4),
        gloss=0.6,
    )
    wall = room.back_wall
    kinds = ((1, 0, 4, 1), (0, 3, 1, 0))
    with canvas.detail() as pen:
        pen.polygon(wall.quad(1.4, 0.95, 10.6, 3.75), (10, 14, 24))
        for row, low in enumerate((2.4, 1.05)):
            for column, left in enumerate((1.5, 2.75, 8.05, 9.3)):
                shape = wall.quad(left, low, left + 1.2, low + 1.28)
                picture(pen, random, shape, kinds[row][column], kinds[row][column] != 4)
        picture(pen, random, wall.quad(4.05, 1.05, 7.95, 3.68), 2, True)
    canvas.glow(*wall.at(6, 2.4), wide * 0.55, (110, 170, 255), 0.6, high * 0.4)
    canvas.glow(*wall.at(6, 0.0), wide * 0.5, (110, 170, 255), 0.35, high * 0.14)
    cabinets(canvas, camera, (-5.9, -4.4), 8.6, 0.5)
    cabinets(canvas, camera, (4.5, 6.0), 8.6, 0.5)
    wet(canvas, camera.at(0, 0, 11)[1], 0.5, 0.1)
    panels(canvas, room, (-3.4, 3.4), (6, 9), (0.3, 1.6), (150, 190, 240), 0.2)
    _row(canvas, camera, 7.4, [-2.2, -1.1, 0.0, 1.1, 2.2], 0.6, 0.5, (0, 1, 2), 0.35, True)
    _row(canvas, camera, 4.9, [-2.6, -1.4, 1.2, 2.4], 0.75, 0.5, (0, 1, 2, 3), 0.4, True)
    foot = camera.at(0.15, 0, 4.6)
    tall = 1.7 * camera.scale(0, 4.6)
    canvas.soft(oval(foot[0], foot[1], tall * 0.16, tall * 0.03), (8, 12, 24), 8, 0.8)
    with canvas.detail(
        (foot[0] - tall * 0.4, foot[1] - tall * 1.1, foot[0] + tall * 0.4, foot[1] + 4)
    ) as pen:
        standing(pen, random, mood, *foot, tall, (196, 206, 222), 0.45)


def _corridor(canvas: Canvas) -> None:
    wide, high = canvas.width, canvas.height
    mood, random = canvas.mood, canvas.random
    camera = Camera(wide * 0.44, high * 0.45, 1120, 1.6)
    room = Room(camera, -4.6, 5.2, 12.5, 3.1)
    shell(canvas, room, WALL, (168, 180, 190), lit=(0.9, 0.7, 0.7), gloss=0.35)
    for u in (0.7, 3.6, 6.5):
        pane(canvas, room.back_wall, (u, 1.0, u + 2.4, 2.6), (2, 0), glow=0.35)
    panels(canvas, room, (-2.4, 0.4, 3.2), (6.5, 9, 11.5), (1.4, 0.5), (240, 248, 255), 0.4)
    for z in (10.2, 8.6, 7.0):
        for x in (-3.2, -2.0, -0.8, 0.9, 2.1, 3.3):
            scale = camera.scale(x, z)
            cut = camera.at(x, 0.8, z + 0.7)
            with canvas.detail(
                (cut[0] - scale * 0.7, cut[1] - scale, cut[0] + scale * 0.7, cut[1] + scale), 1
            ) as pen:
                if random.random() < 0.8:
                    facing(
                        pen,
                        random,
                        mood,
                        cut[0],
                        camera.at(x, 0.82, z + 0.7)[1],
                        scale * 0.46,
                        None,
                        0.85,
                    )
                table(
                    pen,
                    mood,
                    camera,
                    (x - 0.6, x + 0.6),
                    (z, z + 0.62),
                    0.74,
                    DESK,
                    (0.6, 0.6, 0.5, 0.95),
                )
                monitor_back(pen, mood, camera, x, z + 0.2, 0.74, 0.54, (0.5, 0.4, 0.3, 0.8))
            canvas.glow(*camera.at(x, 1.1, z + 0.6), scale * 0.5, (170, 210, 255), 0.3)
    foot, tall = camera.at(0.05, 0, 6.4), 1.64 * camera.scale(0, 6.4)
    with canvas.detail(
        (foot[0] - tall * 0.4, foot[1] - tall * 1.1, foot[0] + tall * 0.4, foot[1] + 4)
    ) as pen:
        standing(pen, random, mood, *foot, tall, (236, 240, 244), 0.8)
    soften(canvas, 2.5)
    _glass(canvas, camera)


def _glass(canvas: Canvas, camera: Camera) -> None:
    """The dim corridor before the room: its glass wall, open door, floor and a plant."""
    wide, high, mood = canvas.width, canvas.height, canvas.mood
    z, dim = 3.6, 0.16
    wall = Wall(camera, 0, z)
    floor = camera.ground((-20, 20), (0.4, z))
    cool = mood.tone((150, 166, 186), dim)
    mirror = canvas.image.crop((0, int(high * 0.25), wide, int(floor[2][1]))).transpose(
        Image.Transpose.FLIP_TOP_BOTTOM
    )
    canvas.fill(floor, ((0, cool), (1, mood.tone((104, 112, 126), 0.05))))
    size = (wide, int(high - floor[2][1]))
    if size[1] > 4:
        faint = mirror.reduce(8).resize(size)
        mask = faint.convert("L").point([value * 2 // 5 for value in range(256)])
        canvas.lay(mask, faint, 0, high - size[1])
    for left, right in ((-1.45, -0.5), (0.85, 4.0), (-6, -1.55)):
        pane_shape = wall.quad(left, 0.12, right, 2.75)
        canvas.soft(pane_shape, (190, 208, 224), 3, 0.10)
        span = right - left
        for start, width in ((0.12, 0.16), (0.38, 0.06), (0.72, 0.1)):
            u = left + span * start
            gleam = [wall.at(u + 0.5, 2.75), wall.at(u + 0.5 + width * span, 2.75)]
            gleam += [wall.at(u - 0.3 + width * span, 0.12), wall.at(u - 0.3, 0.12)]
            canvas.soft(gleam, (236, 244, 250), 4, 0.13)
    with canvas.detail() as pen:
        frame = mood.tone((86, 96, 110), dim)
        rim = mood.tone((206, 220, 232), 0.8)
        pen.polygon(wall.quad(-9, 2.75, 9, 4.6), mood.tone((176, 188, 202), 0.1))
        pen.polygon(wall.quad(-9, 2.68, 9, 2.8), frame)
        pen.polygon(wall.quad(-9, 0, -0.5, 0.14), frame)
        pen.polygon(wall.quad(0.8, 0, 9, 0.14), frame)
        for u in (-1.5, -0.5, 0.85, 2.05):
            pen.polygon(wall.quad(u - 0.045, 0, u + 0.045, 2.75), frame)
            pen.polygon(wall.quad(u + 0.025, 0, u + 0.045, 2.75), rim)
        door = Wall(camera, 0.82, z, -1.25)
        leaf = door.quad(0.0, 0.05, 1.2, 2.68)
        pen.polygon(leaf, see_through((176, 200, 220), 0.2))
        for start, low, end, top in (
            (0, 0.05, 0.09, 2.68),
            (1.11, 0.05, 1.2, 2.68),
            (0, 0.05, 1.2, 0.2),
            (0, 2.56, 1.2, 2.68),
        ):
            pen.polygon(door.quad(start, low, end, top), mood.tone((70, 82, 98), 0.2))
        pen.line((door.at(1.05, 0.9), door.at(1.05, 1.35)), rim, 6)
    side = wall.quad(2.1, 0, 9, 5)
    canvas.fill(side, ((0, mood.tone((168, 180, 196), 0.2)), (1, mood.tone((140, 152, 170), 0.08))))
    wash(canvas, side, mood.shade, 0.2, 2.4)
    spill = camera.outline(((-0.5, 0, z), (0.85, 0, z), (1.0, 0, 0.6), (-1.6, 0, 0.6)))
    canvas.soft(spill, (214, 230, 244), 18, 0.35)
    canvas.soft(camera.ground((-9, -1.6), (1.5, z)), (190, 210, 230), 26, 0.16)
    pot_plant(canvas, wide * 0.885, high * 0.97, high * 0.52, 0.35, 0)


def _desk(canvas: Canvas) -> None:
    wide, high = canvas.width, canvas.height
    mood, random = canvas.mood, canvas.random
    camera = Camera(wide * 0.44, high * 0.30, 1500, 1.42)
    room = Room(camera, -5, 5, 7.5, 3.2)
    shell(canvas, room, (226, 214, 206), (150, 120, 104), lit=(0.6, 0.4, 0.4), gloss=0.3)
    pane(canvas, room.back_wall, (4.1, 0.7, 8.6, 3.0), (3, 0), garden=0.3, glow=0.55)
    curtain(canvas, room.back_wall, (8.2, 0.2, 9.6, 3.2), (196, 160, 132), 6, 0.6)
    for x in (-2.9, -1.7):
        monitor(canvas, camera, x, 6.2, 0.74, 3, 0.6, glow=0.3)
    with canvas.detail((0, high * 0.2, wide, high)) as pen:
        table(
            pen, mood, camera, (-4, -0.8), (5.7, 6.5), 0.74, (190, 150, 116), (0.4, 0.4, 0.4, 0.7)
        )
        x, y = camera.at(-1.8, 0.98, 5.3)
        seated_from_behind(pen, random, mood, x, y, 150, (206, 214, 226), 0.5)
        seat_back(pen, mood, camera, -1.8, 5.25, BLUE, 0.5, 0.5, 0.4, 0.96)
    soften(canvas, 11)
    for _ in range(14):
        spot = (random.uniform(0.48, 1.0) * wide, random.uniform(0.04, 0.3) * high)
        bokeh(
            canvas,
            *spot,
            random.uniform(12, 34),
            random.choice(((255, 206, 140), (255, 170, 110), (250, 226, 190))),
            0.3,
        )
    top = camera.ground((-4, 4), (0.9, 2.5), 0.74)
    canvas.fill(top, ((0, mood.tone((206, 160, 118), 0.95)), (1, mood.tone((150, 104, 72), 0.5))))
    wash(
        canvas,
        [(max(-40, x), y) for x, y in top],
        mood.tone((96, 62, 44), 0.3),
        0.3,
        0.5,
        0.12,
        0.4,
    )
    canvas.soft(camera.ground((0.1, 1.6), (1.3, 2.4), 0.74), (255, 214, 160), 30, 0.4)
    for x in (-0.42,):
        canvas.soft(camera.ground((x - 0.4, x + 0.3), (1.75, 2.1), 0.745), mood.shade, 14, 0.6)
        monitor(canvas, camera, x, 2.02, 0.74, 1, 0.74, False, 0.3, 0.5)
    canvas.soft(camera.ground((-0.66, -0.18), (1.46, 1.66), 0.742), mood.shade, 8, 0.7)
    with canvas.detail((0, high * 0.5, wide, high)) as pen:
        keyboard(pen, mood, camera, -0.42, 1.5, 0.745, 0.85)
        for index in range(4):
            colour = ((236, 232, 222), (92, 130, 170), (240, 238, 230), (206, 120, 90))[index]
            shift = index % 2 * 0.015
            block(
                pen,
                mood,
                camera,
                (0.2 + shift, 0.5 + shift),
                (0.74 + index * 0.022, 0.758 + index * 0.022),
                (1.62, 1.84),
                colour,
                (0.6, 0.6, 0.8, 0.95),
            )
        x, y = camera.at(0.14, 0.74, 1.5)
        tumbler(pen, mood, x, y, 112, 0.85)
    pot_plant(canvas, *camera.at(0.62, 0.74, 2.2), 360, 0.75, 0)
    canvas.glow(wide * 0.86, high * 0.24, wide * 0.42, (255, 190, 120), 0.35)
