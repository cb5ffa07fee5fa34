"""The stage of a hall: drapes and star, the long table, the lectern, listeners."""

from cms.demo.photographs.motifs.furniture import DARK_WOOD, WOOD, seat_back
from cms.demo.photographs.motifs.potted import bouquet, pot_plant
from cms.demo.photographs.motifs.rooms import Room, curtain
from cms.demo.photographs.motifs.seats import facing
from cms.demo.photographs.motifs.yards import STAR, star
from cms.demo.photographs.painting.camera import block
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix, see_through
from cms.demo.photographs.painting.shapes import oval
from cms.demo.photographs.painting.surfaces import wash

RED: Colour = (168, 34, 38)


def stage(canvas: Canvas, room: Room, front: float, lit: float, people: int = 7) -> None:
    """Stage, drapes, star, long table with flowers; `front` is the z of the stage's edge."""
    mood, random, camera = canvas.mood, canvas.random, room.camera
    wall = room.back_wall
    wide = room.right - room.left
    curtain(canvas, wall, (1.0, 0.8, wide - 1.0, room.high - 0.4), RED, 26, lit)
    middle = wall.at(wide / 2, room.high * 0.62)
    scale = wall.scale(wide / 2)
    canvas.glow(*middle, scale * 4.5, (255, 190, 140), 0.5)
    with canvas.detail(
        (
            middle[0] - scale * 1.2,
            middle[1] - scale * 1.2,
            middle[0] + scale * 1.2,
            middle[1] + scale * 1.2,
        )
    ) as pen:
        pen.polygon(
            star(middle[0] + 3, middle[1] + 4, scale * 0.85), see_through((50, 10, 14), 0.5)
        )
        pen.polygon(star(*middle, scale * 0.85), mood.tone(STAR, min(1.0, lit + 0.35)))
    for side in (0.0, 1.0):
        start = 0.2 + side * (wide - 3.0)
        curtain(
            canvas,
            wall,
            (start, 0.8, start + 2.6, room.high - 0.2),
            mix(RED, (90, 10, 20), 0.35),
            7,
            lit * 0.8,
        )
    curtain(
        canvas,
        wall,
        (0.2, room.high - 1.0, wide - 0.2, room.high - 0.1),
        mix(RED, (220, 60, 50), 0.3),
        40,
        lit,
    )
    box = [camera.at(room.left, 2.4, front), camera.at(room.right, 0, front)]
    with canvas.detail((box[0][0], box[0][1], box[1][0], box[1][1] + 4)) as pen:
        block(
            pen,
            mood,
            camera,
            (room.left, room.right),
            (0, 0.8),
            (front, room.deep),
            (166, 112, 70),
            (lit * 0.6, 0, 0, lit),
        )
        for x in map(float, range(int(room.left), int(room.right) + 1)):
            pen.line(
                (camera.at(x, 0, front), camera.at(x, 0.78, front)),
                see_through(mood.tone((70, 40, 26), 0.1), 0.4),
                1.0,
            )
        for step in range(3):
            block(
                pen,
                mood,
                camera,
                (-1.1, 1.1),
                (0, 0.6 - step * 0.2),
                (front - 0.3 - step * 0.3, front),
                (150, 98, 62),
                (lit * 0.5, lit * 0.4, lit * 0.4, lit * 0.9),
            )
    z = front + 1.8
    scale = camera.scale(0, z)
    left, right = camera.at(-4.4, 0.8, z), camera.at(4.4, 2.2, z)
    with canvas.detail((left[0] - 40, right[1] - scale * 0.3, right[0] + 40, left[1] + 4)) as pen:
        for index in range(people):
            x = (index - (people - 1) / 2) * 1.15
            place = camera.at(x, 1.55, z + 0.5)
            seat_back(pen, mood, camera, x, z + 0.7, DARK_WOOD, lit, 0.56, 1.0, 2.05)
            facing(pen, random, mood, *place, scale * 0.52, None, lit)
        block(
            pen,
            mood,
            camera,
            (-4.3, 4.3),
            (0.8, 1.56),
            (z, z + 0.7),
            (36, 70, 132),
            (lit * 0.75, lit * 0.6, lit * 0.5, lit),
        )
        block(
            pen,
            mood,
            camera,
            (-4.3, 4.3),
            (1.5, 1.58),
            (z - 0.02, z + 0.7),
            (236, 232, 220),
            (lit * 0.9, lit * 0.8, lit * 0.7, min(1.0, lit + 0.2)),
        )
        for index in range(44):
            x = -4.2 + index * 0.195
            pen.line(
                (camera.at(x, 0.82, z), camera.at(x, 1.5, z)),
                see_through(mood.tone((14, 30, 66), 0.1), 0.3),
                1.2,
            )
    for x in (-2.9, 0.0, 2.9):
        bouquet(canvas, *camera.at(x, 1.56, z), scale * 0.42, min(1.0, lit + 0.1))
    for x in (-6.2, 6.2):
        if room.left + 1 < x < room.right - 1:
            pot_plant(canvas, *camera.at(x, 0.8, front + 0.8), scale * 1.35, lit, 0)
    foot = camera.at(5.4, 0.8, front + 1.0)
    lectern(canvas, foot[0] - scale * 0.4, foot[1], scale * 1.2, lit)


def lectern(canvas: Canvas, x: float, base: float, size: float, lit: float) -> None:
    """A speaker's desk with a microphone and a spray of flowers, seen from the front."""
    mood = canvas.mood
    half = size * 0.3
    shape = [
        (x - half, base - size),
        (x + half, base - size),
        (x + half * 0.78, base),
        (x - half * 0.78, base),
    ]
    canvas.fill(shape, ((0, mood.tone(WOOD, lit)), (1, mood.tone(DARK_WOOD, lit * 0.6))), False)
    wash(canvas, shape, mood.tone(DARK_WOOD, lit * 0.4), 0.35, 0.5, 4.0)
    with canvas.detail((x - half * 1.6, base - size * 1.4, x + half * 1.6, base + 4)) as pen:
        pen.polygon(
            (
                (x - half * 1.15, base - size * 1.04),
                (x + half * 1.15, base - size * 1.04),
                (x + half * 1.08, base - size * 0.96),
                (x - half * 1.08, base - size * 0.96),
            ),
            mood.tone(WOOD, min(1.0, lit + 0.25)),
        )
        inner = [
            (x + (px - x) * 0.7, base - size * 0.5 + (py - base + size * 0.5) * 0.66)
            for px, py in shape
        ]
        pen.line(
            [*inner, inner[0]],
            see_through(mood.tone((226, 176, 110), lit), 0.6),
            max(1.0, size * 0.012),
        )
        pen.line(
            (
                (x, base - size * 1.02),
                (x + half * 0.2, base - size * 1.18),
                (x + half * 0.1, base - size * 1.3),
            ),
            mood.tone((40, 40, 44), 0.5),
            max(1.0, size * 0.014),
        )
        pen.ellipse(
            x + half * 0.08,
            base - size * 1.32,
            size * 0.022,
            size * 0.034,
            mood.tone((28, 28, 32), 0.6),
        )
    bouquet(canvas, x, base - size * 0.98, size * 0.36, lit)


def listener(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Someone right before the camera, out of focus, rimmed by the light of the stage."""
    dark, rim = canvas.mood.tone((66, 52, 52), 0.05), canvas.mood.tone((214, 130, 90), 0.7)
    for colour, shift in ((rim, -0.012), (dark, 0.0)):
        middle = x + shift * size
        top = y + shift * size
        body = [(middle - size * 0.56, y + size), (middle - size * 0.52, top - size * 0.05)]
        body += [(middle - size * 0.3, top - size * 0.2), (middle + size * 0.3, top - size * 0.2)]
        body += [(middle + size * 0.52, top - size * 0.05), (middle + size * 0.56, y + size)]
        canvas.soft(body, colour, 7)
        canvas.soft(oval(middle, top - size * 0.42, size * 0.175, size * 0.22), colour, 6)
        canvas.soft(oval(middle, top - size * 0.2, size * 0.1, size * 0.14), colour, 6)
