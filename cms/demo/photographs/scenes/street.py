"""A small town's street: shophouses, trees, bicycles and motorbikes, wet asphalt, lamps."""

from cms.demo.photographs.motifs.buildings import Wall
from cms.demo.photographs.motifs.people import standing
from cms.demo.photographs.motifs.plants import hanging, shore
from cms.demo.photographs.motifs.riders import away, raincoat
from cms.demo.photographs.motifs.sky import birds, rain, sky
from cms.demo.photographs.motifs.streets import WALLS, house, road, row, street_lamp, wires
from cms.demo.photographs.motifs.vehicles import bicycle, motorbike
from cms.demo.photographs.motifs.yards import shade_tree
from cms.demo.photographs.painting.camera import Camera
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS
from cms.demo.photographs.painting.shapes import oval
from cms.demo.photographs.painting.surfaces import dapple, floor, wet

MOOD_NAMES = ("morning", "dusk", "noon", "golden", "rain")
ASPHALT: Colour = (122, 120, 120)


def paint(canvas: Canvas, number: int) -> None:
    canvas.mood = MOODS[MOOD_NAMES[number - 1]]
    (_morning, _evening, _front, _golden, _rain)[number - 1](canvas)
    brushwork(canvas, 2)


def _ground(canvas: Canvas, camera: Camera, lit: float) -> None:
    floor(canvas, camera.horizon, ASPHALT, ASPHALT, lit, 0.5)


def _tree(
    canvas: Canvas, camera: Camera, x: float, z: float, tall: float, light: float, far: float = 0.0
) -> None:
    shade_tree(canvas, *camera.at(x, 0, z), tall * camera.scale(x, z), light, far)


def _walker(
    canvas: Canvas,
    camera: Camera,
    x: float,
    z: float,
    lit: float,
    far: float = 0.0,
    straw_hat: bool = False,
    dress: bool = False,
) -> None:
    foot, tall = camera.at(x, 0, z), camera.scale(x, z) * canvas.random.uniform(1.52, 1.7)
    canvas.soft(
        oval(foot[0] + tall * 0.08, foot[1], tall * 0.18, tall * 0.035),
        canvas.mood.shade,
        tall * 0.02 + 1,
        0.6,
    )
    with canvas.detail(
        (foot[0] - tall * 0.4, foot[1] - tall * 1.15, foot[0] + tall * 0.4, foot[1] + 4), 3
    ) as pen:
        standing(
            pen, canvas.random, canvas.mood, *foot, tall, None, lit, far, straw_hat, 0.6, dress
        )


def _parked(
    canvas: Canvas,
    camera: Camera,
    x: float,
    z: float,
    toward: int,
    lit: float,
    far: float = 0.0,
    rider: bool = False,
    kind: str = "motorbike",
) -> None:
    foot, size = camera.at(x, 0, z), 1.9 * camera.scale(x, z)
    with canvas.detail(
        (foot[0] - size * 0.7, foot[1] - size * 1.1, foot[0] + size * 0.7, foot[1] + size * 0.1)
    ) as pen:
        draw = motorbike if kind == "motorbike" else bicycle
        draw(pen, canvas.random, canvas.mood, *foot, size, toward, lit, far, rider)


def _morning(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.54, canvas.height * 0.55, 900, 1.75, 0.6)
    sky(canvas, camera.horizon, (canvas.width * 0.2, canvas.height * 0.1), 0.45)
    shore(canvas, camera.horizon + 6, 90, 0.55)
    _ground(canvas, camera, 0.7)
    row(canvas, camera, -7.2, 3.2, 48, 0.6, 0, 0.5)
    row(canvas, camera, 7.2, 4.5, 48, 0.85, 0, 0.5)
    road(canvas, camera, 4.6, 2.6, 0.75)
    wires(canvas, camera, 5.6, [9, 22, 38, 56], lit=0.6)
    for z, far in ((40.0, 0.3), (27, 0.18), (17, 0.06)):
        _tree(canvas, camera, -5.2, z, 7.0, 0.6, far)
    dapple(canvas, camera.ground((-5, 1.5), (3, 17)), 0.65, 0.6)
    dapple(canvas, camera.ground((-5, 2), (17, 30)), 0.5, 0.4)
    for z in (14.5, 12.8):
        _parked(canvas, camera, 5.2, z, -1, 0.75)
    away(canvas, camera, 1.8, 13, 0.7)
    away(canvas, camera, 2.6, 24, 0.7, 0.15)
    _walker(canvas, camera, -5.4, 10.5, 0.5, straw_hat=True)
    _walker(canvas, camera, 5.6, 19, 0.75, 0.06)
    _parked(canvas, camera, -1.6, 9.2, -1, 0.6, 0, True, "bicycle")


def _evening(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.45, canvas.height * 0.52, 900, 1.6, -0.5)
    sky(canvas, camera.horizon, (canvas.width * 0.46, canvas.height * 0.5), 0.6, "streaks")
    shore(canvas, camera.horizon + 6, 70, 0.4)
    _ground(canvas, camera, 0.4)
    row(canvas, camera, -7.2, 4.0, 46, 0.42, 0.7, 0.4)
    row(canvas, camera, 7.2, 3.4, 46, 0.4, 0.7, 0.4)
    road(canvas, camera, 4.8, 2.4, 0.45)
    for z in (50, 34, 22, 13):
        for side in (-1, 1):
            street_lamp(canvas, camera, side * 5.0, z + side * 2, -side, True, min(0.3, z / 120))
    wet(canvas, camera.horizon + 26, 0.85, 0.28, within=camera.ground((-7.1, 7.1), (0.5, 60)))
    for z in (34, 22, 13):
        place = camera.at(0, 0, z)
        canvas.glow(place[0], place[1] + 60, 130, (255, 190, 110), 0.25, 160)
    away(canvas, camera, 1.4, 10, 0.35, 0, True)
    away(canvas, camera, 2.5, 17, 0.35, 0.08, True)
    away(canvas, camera, 0.9, 27, 0.35, 0.15, True)
    for x, z in ((-2.0, 19), (-1.2, 30), (-2.6, 42)):
        place, scale = camera.at(x, 0.8, z), camera.scale(x, z)
        canvas.glow(*place, scale * 1.1, (255, 240, 206), 0.95)
        canvas.glow(
            place[0],
            camera.at(x, 0, z)[1] + scale * 0.9,
            scale * 0.4,
            (255, 226, 180),
            0.6,
            scale * 1.6,
        )
    _walker(canvas, camera, -5.6, 11, 0.3)
    _walker(canvas, camera, -5.0, 11.3, 0.3, dress=True)
    _walker(canvas, camera, 5.9, 15, 0.35)


def _front(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.5, canvas.height * 0.70, 1000, 1.6)
    mood = canvas.mood
    sky(canvas, camera.horizon, None, 0.5)
    shore(canvas, camera.horizon + 10, 240, 0.4, palms=6)
    _ground(canvas, camera, 0.75)
    wall = Wall(camera, -15.0, 15.5)
    left, tints = 0.0, iter((WALLS[2], WALLS[0], WALLS[3], WALLS[6], WALLS[5], WALLS[0], WALLS[4]))
    for wide, storeys in ((4.6, 2), (4.2, 3), (5.0, 2), (4.4, 3), (4.8, 2), (4.0, 2), (4.4, 3)):
        house(canvas, wall, (left, left + wide), storeys, 0.85, 0.0, 0.03, next(tints))
        left += wide
    strip = camera.ground((-20, 20), (12.2, 15.4))
    canvas.fill(
        strip, ((0.0, mood.tone((214, 198, 180), 0.8)), (1.0, mood.tone((196, 178, 160), 0.75)))
    )
    with canvas.detail(
        (0, camera.at(0, 0.2, 12.2)[1] - 4, canvas.width, camera.at(0, 0, 12.2)[1] + 6)
    ) as pen:
        pen.polygon(
            [
                camera.at(-20, 0.15, 12.2),
                camera.at(20, 0.15, 12.2),
                camera.at(20, 0, 12.2),
                camera.at(-20, 0, 12.2),
            ],
            mood.tone((226, 220, 206), 0.65),
        )
    for x, toward in ((-4.6, 1), (-2.7, 1), (2.2, -1), (4.6, 1)):
        _parked(canvas, camera, x, 13.2, toward, 0.75)
    _walker(canvas, camera, 0.3, 13.6, 0.75, straw_hat=True)
    _walker(canvas, camera, -7.6, 13.8, 0.75)
    _tree(canvas, camera, 7.4, 12.6, 8.6, -0.6)
    dapple(canvas, camera.ground((1, 12), (6, 12)), 0.7, 0.6)
    _parked(canvas, camera, -1.2, 9.6, 1, 0.8, 0, True)
    _parked(canvas, camera, 3.9, 8.2, -1, 0.8, 0, True, "bicycle")
    hanging(canvas, 0, 420, leaf=54)


def _golden(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.40, canvas.height * 0.60, 1150, 1.5, -0.8)
    wide, high = canvas.width, canvas.height
    sun = (wide * 0.42, high * 0.46)
    sky(canvas, camera.horizon, sun, 0.4, "streaks")
    shore(canvas, camera.horizon + 6, 80, 0.62, palms=5)
    _ground(canvas, camera, 0.62)
    row(canvas, camera, -7.0, 4.5, 50, 0.42, 0.12, 0.72)
    row(canvas, camera, 7.0, 4.0, 50, 0.5, 0.12, 0.72)
    road(canvas, camera, 4.6, 2.4, 0.7)
    wires(canvas, camera, -5.3, [10, 24, 42, 64], lit=0.25)
    for z, far in ((46.0, 0.5), (32, 0.35), (20, 0.15)):
        _tree(canvas, camera, 5.4, z, 7.5, -0.9, far)
    canvas.glow(*sun, wide * 0.42, (255, 214, 130), 0.75)
    canvas.glow(sun[0], camera.horizon + 90, 300, (255, 214, 140), 0.5, 260)
    for x, z in ((1.7, 11.5), (0.3, 21.0), (2.6, 31), (-1.9, 15)):
        foot, scale = camera.at(x, 0, z), camera.scale(x, z)
        canvas.soft(
            [
                (foot[0] - scale * 0.15, foot[1]),
                (foot[0] + scale * 0.15, foot[1]),
                (foot[0] + scale * 0.5, foot[1] + scale * 1.1),
                (foot[0] + scale * 0.1, foot[1] + scale * 1.1),
            ],
            (88, 62, 60),
            scale * 0.06 + 1,
            0.5,
        )
        away(canvas, camera, x, z, 0.22, min(0.35, z / 80))
    _walker(canvas, camera, 5.3, 13, 0.3, straw_hat=True)
    _walker(canvas, camera, -5.5, 12, 0.25)
    birds(canvas, wide * 0.62, high * 0.16, 7, 12)


def _rain(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.60, canvas.height * 0.50, 950, 1.7, 1.0)
    sky(canvas, camera.horizon, None, 0.8, "blanket")
    shore(canvas, camera.horizon + 6, 90, 0.7)
    _ground(canvas, camera, 0.5)
    row(canvas, camera, -7.4, 3.6, 46, 0.6, 0.35, 0.7)
    row(canvas, camera, 7.4, 5.0, 46, 0.58, 0.35, 0.7)
    road(canvas, camera, 4.6, 2.8, 0.6)
    for z, far in ((34, 0.5), (22, 0.3), (13, 0.12)):
        _tree(canvas, camera, 5.6, z, 6.8, -0.5, far)
    wet(canvas, camera.horizon + 24, 0.85, 0.45, within=camera.ground((-7.3, 7.3), (0.5, 60)))
    raincoat(canvas, camera, 0.6, 9.5, (70, 110, 170))
    raincoat(canvas, camera, 2.4, 16, (196, 70, 80), 0.12)
    raincoat(canvas, camera, -1.4, 24, (226, 190, 80), 0.25)
    _parked(canvas, camera, -5.6, 8.2, 1, 0.5)
    _walker(canvas, camera, -6.0, 13, 0.45, 0.08, straw_hat=True)
    rain(canvas, 420)
