"""The agency's building: three storeys, a portico, the flag before it, at six hours."""

from dataclasses import dataclass

from cms.demo.photographs.motifs.buildings import Wall
from cms.demo.photographs.motifs.offices import WIDE, Light, building
from cms.demo.photographs.motifs.people import standing
from cms.demo.photographs.motifs.plants import LEAF, hanging, palm, shore
from cms.demo.photographs.motifs.sky import birds, mist, rain, sky
from cms.demo.photographs.motifs.water import POND, water
from cms.demo.photographs.motifs.yards import bed, flag, hedge, lamp_post, shade_tree, shrub
from cms.demo.photographs.painting.camera import Camera
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS
from cms.demo.photographs.painting.shapes import oval
from cms.demo.photographs.painting.surfaces import dapple, floor, paving, wash, wet

PAVING: Colour = (206, 190, 168)
LAWN: Colour = (128, 160, 74)


@dataclass(frozen=True)
class View:
    mood: str
    camera: tuple[float, float, float, float]  # middle and horizon as shares, focal, eye
    place: tuple[float, float, float]  # left end, distance and angle of the front
    lit: float
    lamps: float
    sun: tuple[float, float] | None
    cloud: float
    kind: str = "heaps"
    far: float = 0.04


VIEWS = (
    View("morning", (0.50, 0.70, 1180, 2.6), (-23, 44, 0), 0.82, 0, (0.1, 0.1), 0.5),
    View("noon", (0.46, 0.71, 1000, 2.0), (-15, 26, 0.42), 0.9, 0, None, 0.55),
    View("blue_hour", (0.50, 0.66, 1180, 2.4), (-23, 43, 0), 0.5, 0.62, None, 0.5, "streaks"),
    View("rain", (0.56, 0.62, 1120, 2.6), (-30, 46, -0.22), 0.55, 0.25, None, 0.8, "blanket", 0.16),
    View(
        "golden", (0.40, 0.80, 1250, 1.5), (-20, 25, 0.12), 0.85, 0.08, (0.86, 0.52), 0.5, "streaks"
    ),
    View("mist", (0.50, 0.58, 1000, 2.2), (-24, 62, 0.06), 0.75, 0, None, 0.2, "blanket", 0.34),
)


def paint(canvas: Canvas, number: int) -> None:
    view = VIEWS[number - 1]
    canvas.mood = MOODS[view.mood]
    wide, high = canvas.width, canvas.height
    middle, horizon, focal, eye = view.camera
    camera = Camera(wide * middle, high * horizon, focal, eye)
    sun = (view.sun[0] * wide, view.sun[1] * high) if view.sun else None
    sky(canvas, camera.horizon, sun, view.cloud, view.kind)
    floor(canvas, camera.horizon - 2, PAVING, PAVING, view.lit * 0.85, 0.4)
    _behind(canvas, number, camera.at(0, 0, view.place[1] + 22)[1])
    front = Wall(camera, *view.place)
    building(canvas, front, Light(view.lit, view.lamps, view.far))
    if number in (1, 2, 5):
        dapple(canvas, front.quad(0, 0, WIDE * 0.5, 9), 0.4, 0.8)
    _forecourt(canvas, number, camera, view)
    brushwork(canvas, 2)
    if view.mood == "rain":
        rain(canvas, 380)


def _behind(canvas: Canvas, number: int, base: float) -> None:
    """The town's trees on both sides of the house."""
    far = (0.3, 0.22, 0.3, 0.45, 0.3, 0.68)[number - 1]
    shore(canvas, base, 130 if number == 6 else 210, far + 0.2, palms=4)
    if number != 5:
        shore(canvas, base + 6, 150, far, right=canvas.width * 0.26, palms=1)
        shore(canvas, base + 6, 170, far, left=canvas.width * 0.76, palms=1)


def _lawn(
    canvas: Canvas,
    camera: Camera,
    across: tuple[float, float],
    away: tuple[float, float],
    lit: float,
) -> None:
    mood = canvas.mood
    shape = camera.ground(across, away)
    canvas.fill(
        shape,
        ((0.0, mood.tone(LAWN, lit, 0.15)), (1.0, mood.tone(mix(LAWN, LEAF, 0.6), lit * 0.8))),
    )
    wash(canvas, shape, mood.tone((56, 92, 48), lit * 0.4), 0.45, 0.5, 0.3, 0.5)
    wash(canvas, shape, mood.tone((190, 200, 110), lit), 0.25, 0.4, 0.3, 0.6)


def _walkers(canvas: Canvas, camera: Camera, places: list[tuple[float, float]], lit: float) -> None:
    for x, z in places:
        foot = camera.at(x, 0, z)
        tall = 1.64 * camera.scale(x, z)
        canvas.soft(
            oval(foot[0] + tall * 0.12, foot[1], tall * 0.2, tall * 0.035),
            canvas.mood.shade,
            3,
            0.6,
        )
        with canvas.detail(
            (foot[0] - tall * 0.4, foot[1] - tall * 1.1, foot[0] + tall * 0.4, foot[1] + 4), 3
        ) as pen:
            dress = canvas.random.random() < 0.35
            shirt = (
                (226, 130, 150)
                if dress
                else canvas.random.choice(((240, 240, 236), (206, 220, 236), (244, 236, 220)))
            )
            standing(
                pen,
                canvas.random,
                canvas.mood,
                *foot,
                tall,
                shirt,
                lit,
                0.03,
                stride=0.7,
                dress=dress,
            )


def _forecourt(canvas: Canvas, number: int, camera: Camera, view: View) -> None:
    wide, high = canvas.width, canvas.height
    mood, random, lit = canvas.mood, canvas.random, view.lit
    at = camera.at

    def plant(
        kind: str, x: float, z: float, tall: float, light: float = -0.6, far: float = 0.0
    ) -> None:
        foot, size = at(x, 0, z), tall * camera.scale(x, z)
        canvas.soft(
            oval(foot[0] + size * 0.1, foot[1], size * 0.28, size * 0.03),
            mood.shade,
            size * 0.025,
            0.55,
        )
        if kind == "tree":
            shade_tree(canvas, *foot, size * 1.1, light, far)
            return
        with canvas.detail(
            (foot[0] - size * 0.6, foot[1] - size * 1.35, foot[0] + size * 0.6, foot[1] + 5)
        ) as pen:
            palm(
                pen,
                random,
                mood,
                *foot,
                size,
                random.uniform(-0.03, 0.03),
                far,
                light,
                11,
                False,
            )

    match number:
        case 1:
            for side in (-1, 1):
                _lawn(canvas, camera, (side * 28, side * 8) if side < 0 else (8, 28), (5, 38), lit)
                hedge(
                    canvas,
                    at(side * 8, 0, 38),
                    at(side * 8, 0, 9),
                    (0.6 * camera.scale(0, 38), 0.6 * camera.scale(0, 9)),
                    lit,
                    (236, 80, 60),
                )
                for z, tall in ((34, 9), (27, 9.5)):
                    plant("palm", side * (13 + (34 - z) * 0.2), z, tall, far=0.02)
                plant("tree", side * 21, 27, 9)
            paving(canvas, camera, (-8, 8), (4, 36), 1.2, strength=0.22)
            dapple(canvas, camera.ground((-30, -4), (5, 13)), 0.6)
            bed(canvas, camera, 0, 24, 4.2, lit)
            flag(
                canvas,
                at(0, 0, 24)[0],
                at(0, 0.6, 24)[1],
                14.6 * camera.scale(0, 24),
                0.85,
                size=0.2,
            )
            _walkers(canvas, camera, [(-4.6, 15), (-3.7, 15.4), (6.0, 21)], 0.7)
            birds(canvas, wide * 0.76, high * 0.18, 6, 11)
        case 2:
            _lawn(canvas, camera, (2, 30), (9, 24), lit)
            paving(canvas, camera, (-14, 2), (3, 30), 1.5, strength=0.2)
            plant("palm", 12, 22, 9, 0.5)
            plant("palm", 6.5, 19, 9, 0.5)
            for x in (3.4, 5.6, 7.8, 10.0):
                foot = at(x, 0, 13.5)
                shrub(canvas, *foot, 1.3 * camera.scale(x, 13.5), lit)
            flag(canvas, at(-6.5, 0, 19)[0], at(-6.5, 0, 19)[1], 10.5 * camera.scale(-6.5, 19), 0.9)
            dapple(canvas, camera.ground((-14, 1), (3.5, 9)), 0.75)
            _walkers(canvas, camera, [(-2.4, 14), (-9, 17)], 0.8)
            hanging(canvas, 0, 560, leaf=56)
        case 3:
            for side in (-1, 1):
                plant("tree", side * 23, 30, 10)
                plant("palm", side * 13.5, 33, 10)
            wet(canvas, at(0, 0, 40)[1], 0.75, 0.25)
            paving(canvas, camera, (-30, 30), (4, 38), 2.0, strength=0.25)
            for side in (-1, 1):
                hedge(
                    canvas,
                    at(side * 9, 0, 37),
                    at(side * 9, 0, 12),
                    (0.6 * camera.scale(0, 37), 0.6 * camera.scale(0, 12)),
                    0.4,
                )
                for z in (30, 20, 13):
                    lamp_post(canvas, *at(side * 8, 0, z), 3.6 * camera.scale(side * 8, z), True)
            flag(
                canvas,
                at(0, 0, 27)[0],
                at(0, 0, 27)[1],
                15.5 * camera.scale(0, 27),
                0.7,
                wind=0.85,
                size=0.2,
            )
        case 4:
            plant("tree", -17, 24, 11, far=0.12)
            plant("palm", 15, 34, 10, far=0.15)
            plant("palm", 20, 30, 10, far=0.12)
            wet(canvas, at(0, 0, 41)[1], 0.8, 0.55)
            for x in range(-3, 4):
                shrub(canvas, *at(x * 3.4 - 1, 0, 33), 1.2 * camera.scale(0, 33), 0.5, 0.12)
            flag(
                canvas,
                at(-8, 0, 25)[0],
                at(-8, 0, 25)[1],
                12 * camera.scale(-8, 25),
                0.7,
                wind=0.12,
            )
            _umbrellas(
                canvas,
                camera,
                [(2.5, 13.5, (66, 96, 140)), (-3.2, 21, (176, 58, 60)), (7, 24, (80, 120, 96))],
            )
        case 5:
            paving(canvas, camera, (-12, 16), (3, 22), 1.5, strength=0.22)
            for x in (-9.0, -6.6, 7.6, 10.0, 12.4):
                shrub(canvas, *at(x, 0, 15.5), 1.3 * camera.scale(x, 15.5), lit)
            plant("palm", -10.5, 14, 7.5, 1.0)
            flag(canvas, at(9.5, 0, 16)[0], at(9.5, 0, 16)[1], 11 * camera.scale(9.5, 16), 0.85)
            _walkers(canvas, camera, [(-1.2, 11), (-0.4, 11.3), (3.4, 14), (-3.5, 15)], 0.5)
            canvas.glow(wide * 0.86, high * 0.52, wide * 0.4, (255, 196, 110), 0.5)
        case _:
            mist(canvas, at(0, 0, 58)[1], 70, 0.6)
            base = at(0, 0, 46)[1]
            for x, tall in ((-30, 11), (-25, 8), (24, 9), (30, 12)):
                plant("tree", x, 50, tall, far=0.3)
            flag(
                canvas, at(-5, 0, 50)[0], at(-5, 0, 50)[1], 14 * camera.scale(-5, 50), 0.7, wind=0.5
            )
            hedge(canvas, (-20, base), (wide + 20, base), (26, 26), 0.6, far=0.2)
            water(canvas, base + 3, POND, 0.93)
            _lotus(canvas, base + 60)
            mist(canvas, base, 36, 0.5)
            hanging(canvas, 1, 520, leaf=54)


def _umbrellas(canvas: Canvas, camera: Camera, places: list[tuple[float, float, Colour]]) -> None:
    mood = canvas.mood
    for x, z, colour in places:
        foot, tall = camera.at(x, 0, z), 1.62 * camera.scale(x, z)
        canvas.soft(
            oval(foot[0], foot[1] + tall * 0.3, tall * 0.13, tall * 0.32),
            mood.tone((70, 70, 78), 0.2),
            tall * 0.06,
            0.5,
        )
        with canvas.detail(
            (foot[0] - tall, foot[1] - tall * 1.4, foot[0] + tall, foot[1] + 4), 3
        ) as pen:
            standing(pen, canvas.random, mood, *foot, tall, None, 0.5, 0.08, stride=0.6)
            top = foot[1] - tall * 1.22
            half = tall * 0.36
            dome = [(foot[0] - half, top + tall * 0.2)]
            dome += [
                (foot[0] + half * s, top + tall * 0.2 * (abs(s) ** 2.2))
                for s in (-0.9, -0.7, -0.45, -0.2, 0, 0.2, 0.45, 0.7, 0.9, 1)
            ]
            dome += [
                (foot[0] + half * s, top + tall * (0.2 - 0.03 * (1 - (s * 3 % 1))))
                for s in (0.66, 0.33, 0, -0.33, -0.66)
            ]
            pen.polygon(dome, mood.tone(colour, 0.7, 0.06))
            for share in (-0.5, 0.1, 0.55):
                pen.line(
                    ((foot[0], top), (foot[0] + half * share, top + tall * 0.17)),
                    (*mood.tone(colour, 0.1, 0.06), 120),
                    1.2,
                )
            pen.line(
                ((foot[0], top), (foot[0] + tall * 0.05, foot[1] - tall * 0.5)),
                mood.tone((60, 60, 60), 0.4, 0.06),
                1.4,
            )


def _lotus(canvas: Canvas, top: float) -> None:
    """Pads and a few pink flowers on the pond, small behind and large in front."""
    mood, random = canvas.mood, canvas.random
    with canvas.detail((0, top, canvas.width, canvas.height)) as pen:
        spots = sorted((random.random() ** 0.8, random.random()) for _ in range(130))
        for down, across in spots:
            y = top + (canvas.height - top) * down
            if 0.26 < across < 0.66 and random.random() < 0.85:
                continue
            x = across * canvas.width
            size = 10 + 62 * down
            green = mood.tone(
                mix((92, 128, 82), (150, 170, 110), random.random()), 0.55, 0.25 * (1 - down)
            )
            pen.ellipse(x, y + size * 0.07, size, size * 0.3, (*mood.tone((40, 60, 50), 0.2), 120))
            pen.ellipse(x, y, size, size * 0.29, green)
            pen.ellipse(
                x - size * 0.2,
                y - size * 0.05,
                size * 0.6,
                size * 0.14,
                (*mood.tone((190, 206, 160), 0.9), 70),
            )
            if random.random() < 0.16:
                for turn in (-1, -0.5, 0.5, 1, 0):
                    tip = (x + turn * size * 0.34, y - size * (0.72 - 0.2 * abs(turn)))
                    pink = mood.tone(mix((240, 150, 176), (252, 220, 226), abs(turn)), 0.8, 0.1)
                    pen.blob(
                        (
                            (x, y - size * 0.12),
                            (x + turn * size * 0.34 - size * 0.1, y - size * 0.4),
                            tip,
                            (x + turn * size * 0.34 + size * 0.1, y - size * 0.4),
                        ),
                        pink,
                    )
