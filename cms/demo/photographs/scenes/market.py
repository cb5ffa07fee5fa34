"""The country market: aisles under cloth, baskets of fruit, parasols by the river, rain."""

from cms.demo.photographs.motifs.boats import sampan
from cms.demo.photographs.motifs.buildings import Wall
from cms.demo.photographs.motifs.people import hat, standing
from cms.demo.photographs.motifs.plants import hanging, palm, shore
from cms.demo.photographs.motifs.sellers import squatting
from cms.demo.photographs.motifs.sky import birds, mist, rain, rays, sky
from cms.demo.photographs.motifs.stalls import parasol, stall, stalls
from cms.demo.photographs.motifs.streets import AWNINGS
from cms.demo.photographs.motifs.trays import GOODS, tray
from cms.demo.photographs.motifs.water import SILT, water
from cms.demo.photographs.painting.camera import Camera
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, see_through
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS
from cms.demo.photographs.painting.shapes import oval
from cms.demo.photographs.painting.surfaces import bokeh, dapple, floor, soften, wash, wet

MOOD_NAMES = ("morning", "afternoon", "noon", "blue_hour", "rain")
EARTH: Colour = (196, 170, 140)


def paint(canvas: Canvas, number: int) -> None:
    canvas.mood = MOODS[MOOD_NAMES[number - 1]]
    (_aisle, _baskets, _river, _before_dawn, _rain)[number - 1](canvas)
    brushwork(canvas, 2)


def _walker(
    canvas: Canvas,
    camera: Camera,
    x: float,
    z: float,
    lit: float,
    far: float = 0.0,
    straw: bool = True,
) -> None:
    foot, tall = camera.at(x, 0, z), camera.scale(x, z) * canvas.random.uniform(1.5, 1.65)
    canvas.soft(
        oval(foot[0] + tall * 0.08, foot[1], tall * 0.2, tall * 0.04),
        canvas.mood.shade,
        tall * 0.02 + 1,
        0.6,
    )
    with canvas.detail(
        (foot[0] - tall * 0.4, foot[1] - tall * 1.15, foot[0] + tall * 0.4, foot[1] + 4), 3
    ) as pen:
        standing(pen, canvas.random, canvas.mood, *foot, tall, None, lit, far, straw, 0.6)
        if canvas.random.random() < 0.5:
            side = canvas.random.choice((-1, 1))
            tray(
                pen,
                canvas.random,
                canvas.mood,
                foot[0] + side * tall * 0.17,
                foot[1] - tall * 0.4,
                tall * 0.1,
                None,
                lit,
                far,
            )


def _aisle(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.5, canvas.height * 0.48, 950, 1.65)
    sky(canvas, camera.horizon, (canvas.width * 0.5, canvas.height * 0.2), 0.4)
    shore(canvas, camera.horizon + 8, 170, 0.5, palms=8)
    floor(canvas, camera.horizon, EARTH, EARTH, 0.75, 0.5)
    stalls(canvas, camera, -2.9, 2.6, 30, 0.72, 0.0, 0.5)
    stalls(canvas, camera, 2.9, 2.2, 30, 0.8, 0.0, 0.5)
    light = (255, 244, 214)
    for z in (3.6, 6.2, 9.5, 14):
        canvas.soft(camera.ground((-0.9, 0.7), (z, z + 1.4)), light, 9, 0.28)
    for x, z in ((0.5, 24), (-0.7, 19), (0.9, 15), (-0.4, 12), (0.3, 9.0), (-1.0, 6.6)):
        _walker(canvas, camera, x, z, 0.7, min(0.35, z / 60), canvas.random.random() < 0.7)
    rays(canvas, canvas.width * 0.5, 0, canvas.height * 0.9, 0.1)
    canvas.glow(canvas.width * 0.5, canvas.height * 0.34, 560, light, 0.4)


def _baskets(canvas: Canvas) -> None:
    """Close above the baskets; the market behind melts into light."""
    wide, high = canvas.width, canvas.height
    camera = Camera(wide * 0.5, high * 0.12, 1150, 1.45)
    mood, random = canvas.mood, canvas.random
    sky(canvas, high * 0.2, None, 0.2)
    floor(canvas, high * 0.16, EARTH, EARTH, 0.75, 0.5, far=0.2)
    back = Camera(wide * 0.5, high * 0.16, 900, 1.45)
    stall(canvas, Wall(back, -8.0, 9.0), (0.0, 16.0), 0.75, 0.15, 0.0, AWNINGS[0])
    for x, z in ((-2.6, 6.8), (2.9, 7.2), (0.2, 7.6)):
        _walker(canvas, back, x, z, 0.7, 0.1)
    soften(canvas, 9)
    for _ in range(12):
        bokeh(
            canvas,
            random.uniform(0, wide),
            random.uniform(0, high * 0.24),
            random.uniform(12, 30),
            (255, 240, 200),
            0.22,
        )
    with canvas.detail((0, high * 0.1, wide, high * 0.62)) as pen:
        for x, z in ((-1.0, 4.35), (1.2, 4.5)):
            place, size = camera.at(x, 0, z), camera.scale(x, z)
            squatting(pen, random, mood, *place, size * 0.86, 0.75, 0.0, 1 if x < 0 else -1)
    kinds = [
        GOODS[0],
        GOODS[1],
        None,
        GOODS[2],
        GOODS[4],
        GOODS[3],
        GOODS[5],
        GOODS[1],
        GOODS[0],
        None,
        GOODS[2],
        GOODS[6],
    ]
    order = iter(kinds)
    for z, xs in (
        (3.35, (-1.42, -0.46, 0.5, 1.46)),
        (2.62, (-1.17, -0.4, 0.4, 1.17)),
        (2.1, (-0.98, -0.33, 0.33, 0.98)),
    ):
        for x in xs:
            x, away = x + random.uniform(-0.07, 0.07), z + random.uniform(-0.07, 0.07)
            place, scale = camera.at(x, 0.02, away), camera.scale(x, away)
            half = scale * 0.29
            with canvas.detail(
                (
                    place[0] - half * 1.3,
                    place[1] - half * 1.6,
                    place[0] + half * 1.3,
                    place[1] + half * 0.8,
                )
            ) as pen:
                tray(pen, random, mood, *place, half, next(order), 0.88, 0.0, scale * 0.052)
    dapple(canvas, [(0, high * 0.3), (wide, high * 0.3), (wide, high), (0, high)], 0.28, 0.9)
    canvas.glow(wide * 0.1, 0, wide * 0.7, mood.light, 0.4)


def _river(canvas: Canvas) -> None:
    wide, high = canvas.width, canvas.height
    camera = Camera(wide * 0.5, high * 0.36, 1000, 3.2)
    mood, random = canvas.mood, canvas.random
    sky(canvas, camera.horizon, None, 0.55)
    shore(canvas, camera.horizon, 60, 0.55, palms=10)
    water(canvas, camera.horizon, SILT, 0.5)
    for x, y, long, toward in ((0.2, 0.43, 130, 1), (0.72, 0.45, 170, -1), (0.47, 0.47, 200, 1)):
        sampan(canvas, wide * x, high * y, long, toward, 0.15, lit=0.75)
    bank = camera.at(0, 0, 19)[1]
    shape = (
        [(0.0, bank)]
        + [(x, bank + random.uniform(-5, 6)) for x in range(0, wide + 60, 50)]
        + [(wide, high), (0.0, high)]
    )
    canvas.fill(shape, ((0.0, mood.tone(EARTH, 0.85, 0.1)), (1.0, mood.tone(EARTH, 0.75))))
    wash(canvas, shape, mood.tone((150, 120, 96), 0.5), 0.5, 0.8, 0.3, 0.4)
    for place in ((0.03, 340), (0.95, 300)):
        with canvas.detail((wide * place[0] - 260, 0, wide * place[0] + 260, bank + 40)) as pen:
            palm(
                pen,
                random,
                mood,
                wide * place[0],
                bank + 26,
                place[1],
                0.1 if place[0] < 0.5 else -0.1,
                0.05,
            )
    tints = (
        ((206, 62, 56), (246, 236, 220)),
        ((48, 104, 160), (240, 240, 236)),
        ((232, 166, 60), (250, 240, 216)),
        ((60, 128, 96), (240, 238, 224)),
    )
    spots = [
        (-7.4, 17),
        (-3.2, 17.5),
        (1.2, 17.2),
        (5.4, 17.4),
        (9.0, 16.6),
        (-5.2, 13.2),
        (0.0, 12.8),
        (5.2, 13.4),
        (-7.6, 10.0),
        (-2.6, 9.4),
        (3.0, 9.8),
        (7.4, 9.6),
        (-4.0, 7.0),
        (1.1, 6.5),
        (4.5, 7.1),
    ]
    for index, (x, z) in enumerate(spots):
        _pitch(canvas, camera, x, z, tints[(index * 3 + index // 4) % 4])
    for x, z in ((-1.4, 15), (3.4, 11.6), (-4.6, 11.3), (7.2, 11.8), (-1.3, 8.2)):
        _walker(canvas, camera, x, z, 0.8)
    birds(canvas, wide * 0.4, high * 0.12, 6, 10)
    hanging(canvas, 1, 380, leaf=50)


def _pitch(
    canvas: Canvas, camera: Camera, x: float, z: float, colours: tuple[Colour, Colour]
) -> None:
    """A parasol with a squatting seller and trays on the ground."""
    mood, random = canvas.mood, canvas.random
    foot, scale = camera.at(x, 0, z), camera.scale(x, z)
    canvas.soft(
        oval(foot[0], foot[1] + scale * 0.1, scale * 1.4, scale * 0.3),
        mood.shade,
        scale * 0.12,
        0.45,
    )
    with canvas.detail(
        (foot[0] - scale * 1.8, foot[1] - scale * 1.4, foot[0] + scale * 1.8, foot[1] + scale * 0.6)
    ) as pen:
        squatting(
            pen, random, mood, foot[0] + scale * 0.1, foot[1] - scale * 0.1, scale * 0.92, 0.6, 0.03
        )
        for aside, down in ((-1.0, 0.02), (-0.35, 0.14), (0.35, 0.16), (1.0, 0.03)):
            goods = random.choice(GOODS) if random.random() < 0.75 else None
            tray(
                pen,
                random,
                mood,
                foot[0] + aside * scale,
                foot[1] + down * scale,
                scale * 0.3,
                goods,
                0.72,
                0.03,
                max(1.6, scale * 0.05),
            )
    parasol(
        canvas,
        foot[0] - scale * 0.3,
        foot[1] - scale * 0.15,
        scale * 1.95,
        scale * 1.35,
        colours,
        0.92,
        0.03,
    )


def _before_dawn(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.42, canvas.height * 0.46, 950, 1.6, -0.4)
    wide, high = canvas.width, canvas.height
    sky(canvas, camera.horizon, None, 0.4, "streaks")
    shore(canvas, camera.horizon + 8, 130, 0.45, palms=9)
    mist(canvas, camera.horizon, 60, 0.5)
    floor(canvas, camera.horizon, EARTH, EARTH, 0.45, 0.5)
    stalls(canvas, camera, -3.0, 2.4, 26, 0.42, 0.85, 0.35)
    stalls(canvas, camera, 3.2, 3.0, 26, 0.42, 0.85, 0.35)
    for z in (4.0, 7.0, 11.0, 16.0):
        canvas.glow(
            *camera.at(-1.4, 0, z),
            camera.scale(0, z) * 1.7,
            (255, 180, 96),
            0.45,
            camera.scale(0, z) * 0.5,
        )
        canvas.glow(
            *camera.at(1.8, 0, z),
            camera.scale(0, z) * 1.7,
            (255, 180, 96),
            0.4,
            camera.scale(0, z) * 0.5,
        )
    wet(canvas, camera.horizon + 30, 0.4, 0.6, within=camera.ground((-2.1, 2.3), (0.5, 50)))
    for x, z in ((0.4, 21), (-0.8, 15), (0.8, 11), (-0.3, 7.8)):
        _walker(canvas, camera, x, z, 0.35, min(0.3, z / 70))
    canvas.glow(wide * 0.42, high * 0.44, 500, (255, 190, 130), 0.3)


def _rain(canvas: Canvas) -> None:
    camera = Camera(canvas.width * 0.6, canvas.height * 0.44, 950, 1.7, 0.5)
    sky(canvas, camera.horizon, None, 0.8, "blanket")
    shore(canvas, camera.horizon + 8, 180, 0.6, palms=6)
    floor(canvas, camera.horizon, EARTH, EARTH, 0.55, 0.5)
    stalls(canvas, camera, -3.2, 2.6, 28, 0.62, 0.35, 0.6)
    stalls(canvas, camera, 3.4, 4.6, 28, 0.62, 0.35, 0.6)
    wet(canvas, camera.horizon + 34, 0.8, 0.5, within=camera.ground((-2.3, 2.5), (0.5, 50)))
    for x, z, colour in (
        (0.7, 17, (84, 130, 180)),
        (-0.8, 12, (214, 120, 130)),
        (0.5, 7.6, (226, 196, 96)),
    ):
        _caped(canvas, camera, x, z, colour)
    rain(canvas, 420)


def _caped(canvas: Canvas, camera: Camera, x: float, z: float, colour: Colour) -> None:
    """Someone in a hat and a thin plastic cape."""
    mood = canvas.mood
    foot, tall = camera.at(x, 0, z), 1.55 * camera.scale(x, z)
    far = min(0.4, z / 45)
    canvas.soft(
        oval(foot[0], foot[1] + tall * 0.2, tall * 0.13, tall * 0.24),
        mood.tone((70, 72, 80), 0.2, far),
        tall * 0.05,
        0.5,
    )
    with canvas.detail(
        (foot[0] - tall * 0.5, foot[1] - tall * 1.15, foot[0] + tall * 0.5, foot[1] + 4), 3
    ) as pen:
        standing(pen, canvas.random, mood, *foot, tall, colour, 0.5, far, False, 0.5)
        cape = (
            (foot[0] - tall * 0.06, foot[1] - tall * 0.86),
            (foot[0] - tall * 0.15, foot[1] - tall * 0.74),
            (foot[0] - tall * 0.2, foot[1] - tall * 0.3),
            (foot[0], foot[1] - tall * 0.25),
            (foot[0] + tall * 0.2, foot[1] - tall * 0.3),
            (foot[0] + tall * 0.15, foot[1] - tall * 0.74),
            (foot[0] + tall * 0.06, foot[1] - tall * 0.86),
        )
        pen.blob(cape, see_through(mood.tone(colour, 0.75, far), 0.85))
        for share in (-0.5, 0.1, 0.6):
            pen.line(
                (
                    (foot[0] + share * tall * 0.08, foot[1] - tall * 0.8),
                    (foot[0] + share * tall * 0.24, foot[1] - tall * 0.3),
                ),
                see_through(mood.tone((255, 255, 255), 0.9, far), 0.3),
                max(1.0, tall * 0.012),
            )
        hat(pen, mood, foot[0], foot[1] - tall * 0.9, tall * 0.16, 0.85, far)
