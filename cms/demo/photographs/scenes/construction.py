"""New works by the river: a house behind scaffolding, a dyke, a road, cranes at dusk."""

from cms.demo.photographs.motifs.boats import sampan
from cms.demo.photographs.motifs.buildings import Wall
from cms.demo.photographs.motifs.cranes import crane
from cms.demo.photographs.motifs.machines import excavator, lorry, roller
from cms.demo.photographs.motifs.plants import LEAF, hanging, palm, shore, tree
from cms.demo.photographs.motifs.sites import BRICK, CONCRETE, crew, edges, frame, scaffold, worker
from cms.demo.photographs.motifs.sky import birds, mist, rays, sky
from cms.demo.photographs.motifs.water import CLEAR, SILT, water
from cms.demo.photographs.painting.camera import Camera
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix, see_through, vary
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS
from cms.demo.photographs.painting.shapes import Point, oval
from cms.demo.photographs.painting.surfaces import floor, wash, wet

MOOD_NAMES = ("morning", "noon", "golden", "dusk")
EARTH: Colour = (204, 164, 122)
SAND: Colour = (222, 190, 140)
ASPHALT: Colour = (82, 80, 84)
FIELD: Colour = (132, 166, 70)


def paint(canvas: Canvas, number: int) -> None:
    canvas.mood = MOODS[MOOD_NAMES[number - 1]]
    (_house, _dyke, _road, _dusk)[number - 1](canvas)
    brushwork(canvas, 2)


def _house(canvas: Canvas) -> None:
    wide, high, mood = canvas.width, canvas.height, canvas.mood
    camera = Camera(wide * 0.46, high * 0.76, 1080, 1.9)
    sky(canvas, camera.horizon, (wide * 0.9, high * 0.2), 0.5)
    floor(canvas, camera.horizon - 2, EARTH, EARTH, 0.75, 0.7)
    base = camera.at(0, 0, 75)[1]
    shore(canvas, base, 120, 0.5, palms=7)
    shore(canvas, base + 4, 110, 0.3, palms=3, left=wide * 0.7)
    foot = camera.at(17, 0, 62)
    crane(
        canvas, foot[0], foot[1], 40 * camera.scale(17, 62), wide * 0.5, -1, 0.8, 0.12, (0.42, 0.09)
    )
    wall = Wall(camera, -17, 32, 0.16)
    frame(canvas, wall, (26, 13), 5, 0.85, 0.05, 2)
    nets = ((12.4, 1.9, 26, 9.5), (0.2, 9.5, 7.4, 17.2))
    scaffold(canvas, wall, (0.2, 26), 18.0, 0.85, 0.03, nets)
    canvas.soft(wall.quad(0, -0.2, 27, 0.5, 3), mood.shade, 10, 0.5)
    for u, level in ((9.4, 9.5), (17.0, 13.3), (4.0, 5.7), (21.6, 17.1)):
        spot = wall.at(u, level, 1.0)
        worker(canvas, *spot, 1.65 * wall.scale(u), 0.8, 0.05, 0.2)
    _heap(canvas, *camera.at(-8.5, 0, 15), 3.4 * camera.scale(0, 15), SAND)
    _heap(canvas, *camera.at(8.6, 0, 20), 3.0 * camera.scale(0, 20), (176, 170, 162))
    lorry(canvas, *camera.at(9.4, 0, 26), 6.8 * camera.scale(9, 26), -1, 0.8)
    for x, z in ((4.6, 12.5), (6.1, 12.2)):
        _bricks(canvas, camera, x, z)
    crew(
        canvas,
        camera,
        [(-3.2, 14, False), (-2.3, 14.6, True), (2.2, 20, False), (-11, 24, False)],
        0.8,
    )
    birds(canvas, wide * 0.88, high * 0.3, 6, 10)
    rays(canvas, wide * 0.96, high * 0.02, high * 0.7, 0.1)


def _heap(canvas: Canvas, x: float, base: float, size: float, colour: Colour) -> None:
    """A heap of sand or gravel, its left flank in the sun."""
    mood, random = canvas.mood, canvas.random
    canvas.soft(oval(x + size * 0.2, base, size * 0.62, size * 0.07), mood.shade, size * 0.05, 0.6)
    crest = (x - size * 0.04, base - size * 0.34)
    left = [(x - size * 0.55, base), (x - size * 0.3, base - size * 0.16), crest]
    right = [crest, (x + size * 0.24, base - size * 0.17), (x + size * 0.56, base)]
    whole = [*left, *right[1:], *oval(x, base, size * 0.55, size * 0.05)[:13]]
    canvas.fill(whole, ((0, mood.tone(colour, 0.95)), (1, mood.tone(colour, 0.7))))
    dark = [
        crest,
        (x + size * 0.1, base - size * 0.12),
        (x + size * 0.05, base + size * 0.04),
        *right[:0:-1],
    ]
    canvas.soft(dark, mood.tone(colour, 0.2), size * 0.03 + 2, 0.6)
    wash(canvas, whole, mood.tone(mix(colour, (80, 70, 60), 0.5), 0.4), 0.4, 0.3, 0.5, 0.6)
    with canvas.detail(
        (x - size * 0.7, base - size * 0.3, x + size * 0.7, base + size * 0.12)
    ) as pen:
        for _ in range(60):
            spot = (x + random.gauss(0, size * 0.32), base + random.uniform(-0.02, 0.07) * size)
            grit = random.uniform(0.006, 0.016) * size
            pen.ellipse(
                *spot,
                grit * 1.3,
                grit * 0.8,
                mood.tone(vary(random, colour, 20), random.uniform(0.3, 0.9)),
            )


def _bricks(canvas: Canvas, camera: Camera, x: float, z: float) -> None:
    """A stack of bricks on the ground."""
    mood, random = canvas.mood, canvas.random
    canvas.soft(camera.ground((x - 0.1, x + 1.7), (z - 0.2, z + 1)), mood.shade, 8, 0.6)
    wall = Wall(camera, x, z)
    side = [
        camera.at(x, 0, z),
        camera.at(x, 1.05, z),
        camera.at(x, 1.05, z + 0.8),
        camera.at(x, 0, z + 0.8),
    ]
    with canvas.detail(edges([*wall.quad(0, 0, 1.3, 1.2), *side])) as pen:
        pen.polygon(side, mood.tone(BRICK, 0.4))
        for row in range(9):
            for column in range(6):
                left = column * 0.22 + random.uniform(-0.01, 0.01)
                face = wall.quad(left, row * 0.12, left + 0.2, row * 0.12 + 0.105)
                pen.polygon(face, mood.tone(vary(random, BRICK, 16), 0.8))
        pen.polygon(camera.ground((x, x + 1.32), (z, z + 0.8), 1.08), mood.tone(BRICK, 1.0))


def _dyke(canvas: Canvas) -> None:
    wide, high, mood = canvas.width, canvas.height, canvas.mood
    camera = Camera(wide * 0.40, high * 0.40, 900, 5.2)
    sky(canvas, camera.horizon, None, 0.6)
    shore(canvas, camera.horizon + 2, 46, 0.6, palms=9)
    shore(canvas, camera.horizon + 6, 110, 0.35, palms=7, left=wide * 0.60)
    water(canvas, camera.horizon + 4, CLEAR, 0.45)
    steps = [1.2 * 1.13**index for index in range(36)]

    def line(x: float, y: float) -> list[Point]:
        return [camera.at(x - (z / 46) ** 2 * 3.2, y, z) for z in steps]

    toe, berm, crest, kerb, out = (
        line(-12, -4),
        line(-7.4, -2.2),
        line(-1.5, 0),
        line(-0.9, 0),
        line(7, 0),
    )
    ground = [*out, (wide + 4000, out[-1][1]), (wide + 4000, high * 3)]
    canvas.fill(
        ground,
        ((0, mood.tone(FIELD, 0.8, 0.3)), (0.2, mood.tone(FIELD, 0.8)), (1, mood.tone(FIELD, 0.6))),
    )
    wash(
        canvas,
        [*out, (wide, out[-1][1]), (wide, high)],
        mood.tone((60, 96, 46), 0.4),
        0.5,
        0.5,
        0.4,
        0.5,
    )
    canvas.soft([*toe, *line(-12.8, -4)[::-1]], mood.tone((40, 60, 70), 0.1), 6, 0.5)
    lower, upper = [*toe, *berm[::-1]], [*berm, *crest[::-1]]
    canvas.fill(lower, ((0, mood.tone(CONCRETE, 0.8, 0.3)), (1, mood.tone(CONCRETE, 0.72))))
    canvas.fill(upper, ((0, mood.tone(CONCRETE, 0.95, 0.25)), (1, mood.tone(CONCRETE, 0.9))))
    bare = [(x, y) for x, y in upper if y > camera.at(0, 0, 9)[1]]
    canvas.fill(bare, ((0, mood.tone(EARTH, 0.85)), (1, mood.tone(EARTH, 0.75))))
    wash(canvas, bare, mood.tone((140, 96, 66), 0.4), 0.5, 0.6, 0.5, 0.5)
    wash(canvas, lower, mood.tone((96, 100, 92), 0.3), 0.4, 0.9, 0.4)
    wash(canvas, upper, mood.tone((120, 112, 100), 0.3), 0.25, 0.9, 0.4)
    road = [*kerb, *out[::-1]]
    canvas.fill(
        road,
        ((0, mood.tone(SAND, 0.9, 0.3)), (0.3, mood.tone(EARTH, 0.9)), (1, mood.tone(EARTH, 0.75))),
    )
    wash(canvas, road, mood.tone((150, 110, 80), 0.4), 0.45, 0.7, 0.3, 0.5)
    for x in (1.2, 2.0, 4.0, 4.8):
        canvas.soft([*line(x, 0), *line(x + 0.5, 0)[::-1]], mood.tone((140, 102, 76), 0.3), 4, 0.4)
    with canvas.detail((0, camera.horizon, wide, high)) as pen:
        joint = see_through(mood.tone((92, 88, 84), 0.2), 0.5)
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            for low, top in ((toe, berm), (berm, crest)):
                between = [
                    (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
                    for a, b in zip(low, top, strict=True)
                ]
                pen.line(between, joint, 1.1)
        z = 2.0
        while z < 90:
            shift = (z / 46) ** 2 * 3.2
            for foot_at, head_at in (((-12.0, -4.0), (-7.4, -2.2)), ((-7.4, -2.2), (-1.5, 0.0))):
                if foot_at[0] > -8 and z < 9:
                    continue
                ends = [camera.at(x - shift, y, z) for x, y in (foot_at, head_at)]
                pen.line(ends, (*joint[:3], int(255 * min(0.5, 9 / z))), 1.1)
            z += 1.6
        pen.polygon([*crest, *kerb[::-1]], mood.tone(CONCRETE, 1.0))
        pen.polygon([*berm, *line(-7.9, -2.2)[::-1]], mood.tone(CONCRETE, 0.95))
        for step in range(14):
            z = 10 + step * 3.5
            shift = (z / 46) ** 2 * 3.2
            post, scale = camera.at(6.6 - shift, 0, z), camera.scale(6.6, z)
            for part in range(5):
                paint = (214, 60, 50) if part % 2 else (246, 244, 238)
                pen.line(
                    (
                        (post[0], post[1] - scale * part * 0.2),
                        (post[0], post[1] - scale * (part + 1) * 0.2),
                    ),
                    mood.tone(paint, 0.9),
                    max(1.0, scale * 0.1),
                )
    for x, z, straw in ((-5.8, 19, True), (-3.2, 13.5, True), (-5.4, 12, False)):
        level = (x + 1.5) * 2.2 / 5.9
        worker(canvas, *camera.at(x, level, z), 1.6 * camera.scale(x, z), 0.9, 0.02, 0.3, straw)
    lorry(canvas, *camera.at(1.4, 0, 38), 7 * camera.scale(2, 38), 1, 0.9, 0.14, (196, 70, 56))
    excavator(canvas, *camera.at(3.6, 0, 18), 5.4 * camera.scale(2, 18), -1, 0.95)
    crew(canvas, camera, [(0.2, 11, False), (1.0, 11.6, False)], 0.9)
    foot = camera.at(9.4, 0, 16)
    with canvas.detail((foot[0] - 300, 0, wide, high)) as pen:
        palm(pen, canvas.random, mood, *foot, 9 * camera.scale(9, 16), -0.06, light=-0.6)
    sampan(canvas, wide * 0.14, camera.horizon + 80, 130, 1, 0.2)


def _road(canvas: Canvas) -> None:
    wide, high, mood = canvas.width, canvas.height, canvas.mood
    camera = Camera(wide * 0.60, high * 0.52, 1000, 2.6)
    sun = (wide * 0.60, high * 0.44)
    sky(canvas, camera.horizon, sun, 0.6, "streaks")
    floor(canvas, camera.horizon - 2, FIELD, mix(FIELD, SAND, 0.4), 0.7, 0.9)
    shore(canvas, camera.horizon + 4, 64, 0.55, palms=12)
    shore(canvas, camera.horizon + 10, 130, 0.3, palms=4, right=wide * 0.3)
    canvas.glow(*sun, wide * 0.36, (255, 206, 120), 0.55)
    for across, colour, lit in (
        ((-6.4, 6.4), (196, 132, 84), 0.65),
        ((-4.6, 4.6), SAND, 0.8),
        ((-4.2, 0.3), ASPHALT, 0.75),
    ):
        shape = camera.ground(across, (0.5, 300))
        far = mix(mood.tone(colour, lit), mood.light, 0.6)
        canvas.fill(
            shape, ((0, far), (0.12, mood.tone(colour, lit)), (1, mood.tone(colour, lit * 0.6)))
        )
        grit = [(x, min(y, high)) for x, y in camera.ground(across, (4.2, 80))]
        wash(canvas, grit, mood.tone(mix(colour, (50, 40, 40), 0.5), 0.3), 0.4, 0.3, 0.25, 0.6)
    shine = camera.ground((-2.6, -0.4), (5, 200))
    canvas.soft(shine, mix(mood.light, (255, 230, 180), 0.5), 14, 0.28)
    with canvas.detail((0, camera.horizon, wide, high)) as pen:
        for x in (-4.2, 0.3):
            edge = camera.ground((x - 0.06, x + 0.06), (3, 120))
            pen.polygon(edge, see_through(mood.tone((240, 220, 190), 0.8), 0.5))
        for index in range(12):
            z = 6 + index * 4.2
            foot, scale = camera.at(0.75, 0, z), camera.scale(0.75, z)
            pen.ellipse(
                foot[0] + scale * 0.2,
                foot[1],
                scale * 0.34,
                scale * 0.05,
                see_through(mood.shade, 0.5),
            )
            cone = [
                (foot[0] - scale * 0.16, foot[1]),
                (foot[0], foot[1] - scale * 0.62),
                (foot[0] + scale * 0.16, foot[1]),
            ]
            pen.polygon(cone, mood.tone((240, 96, 40), 0.75))
            band = [
                (foot[0] - scale * 0.09, foot[1] - scale * 0.28),
                (foot[0] - scale * 0.06, foot[1] - scale * 0.4),
            ]
            band += [
                (foot[0] + scale * 0.06, foot[1] - scale * 0.4),
                (foot[0] + scale * 0.09, foot[1] - scale * 0.28),
            ]
            pen.polygon(band, mood.tone((250, 246, 236), 0.9))
            pen.polygon(
                [
                    cone[0],
                    cone[2],
                    (foot[0] + scale * 0.22, foot[1] + scale * 0.05),
                    (foot[0] - scale * 0.22, foot[1] + scale * 0.05),
                ],
                mood.tone((200, 76, 34), 0.5),
            )
    lorry(canvas, *camera.at(-2.2, 0, 34), 5.4 * camera.scale(0, 34), 1, 0.5, 0.2)
    roller(canvas, *camera.at(-2.4, 0, 14.5), 3.6 * camera.scale(0, 14.5), 1, 0.7)
    mist(canvas, camera.at(0, 0, 26)[1], 34, 0.4)
    _heap(canvas, *camera.at(5.4, 0, 12), 3.2 * camera.scale(0, 16), (186, 176, 160))
    crew(
        canvas,
        camera,
        [
            (2.6, 18, False),
            (3.4, 17.4, True),
            (1.8, 25, False),
            (-4.9, 12.5, False),
            (3.0, 9.5, False),
        ],
        0.5,
    )
    with canvas.detail((0, 0, wide * 0.5, high)) as pen:
        tree(
            pen,
            canvas.random,
            mood,
            wide * 0.09,
            camera.at(0, 0, 14)[1],
            high * 0.52,
            LEAF,
            0.04,
            light=1.0,
        )
    rays(canvas, sun[0], sun[1] - 60, high * 0.5, 0.07)


def _dusk(canvas: Canvas) -> None:
    wide, high, mood = canvas.width, canvas.height, canvas.mood
    camera = Camera(wide * 0.52, high * 0.66, 1150, 3.0)
    sky(canvas, camera.horizon, (wide * 0.22, high * 0.64), 0.6, "streaks")
    floor(canvas, camera.horizon - 2, EARTH, EARTH, 0.4, 0.4)
    base = camera.at(0, 0, 62)[1]
    shore(canvas, base, 60, 0.4, palms=8)
    for x, z, tall, reach, toward, far in (
        (-18, 75, 29, 0.24, -1, 0.3),
        (13, 60, 31.5, 0.42, -1, 0.1),
    ):
        foot = camera.at(x, 0, z)
        crane(
            canvas,
            *foot,
            tall * camera.scale(x, z),
            wide * reach,
            toward,
            0.25,
            far,
            (0.6, 0.2),
            beacon=True,
        )
    frame(canvas, Wall(camera, -14, 56, 0.1), (13, 10), 4, 0.3, 0.16, 1, 0.4)
    wall = Wall(camera, 1, 48, -0.12)
    frame(canvas, wall, (19, 11), 6, 0.35, 0.06, 2, 0.5)
    scaffold(canvas, wall, (0.2, 8.2), 21, 0.3, 0.05, ((0.2, 9.5, 8.2, 19),))
    bank = camera.at(0, 0, 46)[1] + 6
    for across in (-20.0, -9.0, -1.5, 6.0, 16.0):
        spot = camera.at(across, 5.5, 46)
        canvas.glow(*spot, 120, (255, 190, 110), 0.6)
        canvas.glow(*spot, 16, (255, 244, 214), 1.0)
        with canvas.detail((spot[0] - 4, spot[1], spot[0] + 4, bank)) as pen:
            pen.line((spot, (spot[0], bank)), mood.tone((50, 50, 60), 0.1), 1.6)
    with canvas.detail((0, bank - 16, wide, bank + 6)) as pen:
        pen.rectangle(0, bank - 4, wide, bank + 5, mood.tone(CONCRETE, 0.2))
        pen.rectangle(0, bank - 6, wide, bank - 3, mood.tone(CONCRETE, 0.55))
    excavator(canvas, *camera.at(-6.5, 0, 46), 4.6 * camera.scale(-6, 46), 1, 0.35, 0.06)
    water(canvas, bank + 4, SILT, 0.8, wide * 0.22)
    sampan(canvas, wide * 0.26, bank + high * 0.16, 260, 1, 0.0, lit=0.12)
    wet(canvas, bank + 4, 0.25, 0.2)
    hanging(canvas, 0, 380)
