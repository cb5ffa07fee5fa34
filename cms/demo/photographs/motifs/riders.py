"""Those who ride motorbikes and bicycles, from the side and from behind."""

from random import Random

from cms.demo.photographs.motifs.people import CLOTHES, HAIR, SKIN, hat
from cms.demo.photographs.painting.camera import Camera
from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through
from cms.demo.photographs.painting.moods import Mood

PAINTS: tuple[Colour, ...] = (
    (176, 40, 44),
    (44, 76, 130),
    (60, 62, 68),
    (214, 214, 208),
    (36, 104, 104),
)
HELMETS: tuple[Colour, ...] = (
    (226, 226, 222),
    (190, 60, 60),
    (60, 92, 140),
    (240, 200, 110),
    (220, 150, 170),
)
TYRE: Colour = (40, 40, 44)


def seated_rider(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    seat: float,
    size: float,
    toward: int,
    lit: float,
    far: float,
    helmet: bool,
) -> None:
    """A seated figure from the side; `x`, `seat` is where it sits."""
    clothes = random.choice(CLOTHES)
    tone = mood.tone(clothes, lit, far)
    neck = (x + toward * size * 0.05, seat - size * 0.34)
    knee = (x + toward * size * 0.22, seat - size * 0.01)
    foot = (x + toward * size * 0.17, seat + size * 0.24)
    trousers = mood.tone((58, 60, 74), lit * 0.7, far)
    pen.line(((x, seat - size * 0.02), knee, foot), trousers, size * 0.085)
    pen.blob(
        (
            (x - toward * size * 0.09, seat + size * 0.02),
            (x - toward * size * 0.09, seat - size * 0.2),
            neck,
            (x + toward * size * 0.11, seat - size * 0.26),
            (x + toward * size * 0.09, seat + size * 0.02),
        ),
        tone,
    )
    hand = (x + toward * size * 0.36, seat - size * 0.17)
    pen.line(
        ((neck[0], neck[1] + size * 0.06), (x + toward * size * 0.16, seat - size * 0.12), hand),
        mood.tone(clothes, lit * 0.65, far),
        size * 0.055,
    )
    head = (neck[0] + toward * size * 0.03, neck[1] - size * 0.08)
    pen.ellipse(*head, size * 0.06, size * 0.078, mood.tone(SKIN, lit * 0.8, far))
    if helmet:
        pen.ellipse(
            head[0] - toward * size * 0.008,
            head[1] - size * 0.025,
            size * 0.082,
            size * 0.075,
            mood.tone(random.choice(HELMETS), lit, far),
        )
    else:
        pen.ellipse(
            head[0] - toward * size * 0.02,
            head[1] - size * 0.025,
            size * 0.06,
            size * 0.06,
            mood.tone(HAIR, lit, far),
        )
        hat(pen, mood, head[0], head[1] - size * 0.02, size * 0.15, min(1.0, lit + 0.3), far)


def rider_behind(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    base: float,
    size: float,
    lit: float = 0.5,
    far: float = 0.0,
    lamp: bool = False,
) -> None:
    """Someone on a motorbike who rides away; `size` is the height from road to helmet."""
    clothes = random.choice(CLOTHES)
    pen.ellipse(
        x, base, size * 0.2, size * 0.03, see_through(mood.tone((40, 40, 50), 0.1, far), 0.5)
    )
    pen.ellipse(x, base - size * 0.14, size * 0.045, size * 0.15, mood.tone(TYRE, lit * 0.5, far))
    pen.blob(
        (
            (x - size * 0.1, base - size * 0.2),
            (x - size * 0.12, base - size * 0.42),
            (x, base - size * 0.48),
            (x + size * 0.12, base - size * 0.42),
            (x + size * 0.1, base - size * 0.2),
        ),
        mood.tone(random.choice(PAINTS), lit * 0.7, far),
    )
    for side in (-1, 1):
        pen.line(
            (
                (x + side * size * 0.08, base - size * 0.46),
                (x + side * size * 0.15, base - size * 0.3),
                (x + side * size * 0.13, base - size * 0.12),
            ),
            mood.tone((56, 58, 70), lit * 0.6, far),
            size * 0.07,
        )
        pen.line(
            (
                (x + side * size * 0.12, base - size * 0.76),
                (x + side * size * 0.22, base - size * 0.62),
                (x + side * size * 0.2, base - size * 0.56),
            ),
            mood.tone(clothes, lit * 0.7, far),
            size * 0.055,
        )
        pen.line(
            (
                (x + side * size * 0.2, base - size * 0.56),
                (x + side * size * 0.25, base - size * 0.72),
            ),
            mood.tone((90, 90, 94), lit, far),
            max(0.8, size * 0.012),
        )
    pen.blob(
        (
            (x - size * 0.11, base - size * 0.42),
            (x - size * 0.13, base - size * 0.7),
            (x - size * 0.06, base - size * 0.81),
            (x + size * 0.06, base - size * 0.81),
            (x + size * 0.13, base - size * 0.7),
            (x + size * 0.11, base - size * 0.42),
        ),
        mood.tone(clothes, lit, far),
    )
    pen.ellipse(
        x,
        base - size * 0.9,
        size * 0.075,
        size * 0.085,
        mood.tone(random.choice(HELMETS), lit, far),
    )
    pen.ellipse(
        x + size * 0.02,
        base - size * 0.88,
        size * 0.05,
        size * 0.06,
        see_through(mood.tone(mix(HAIR, (90, 90, 100), 0.4), 0.2, far), 0.35),
    )
    red = (255, 70, 50) if lamp else mood.tone((200, 50, 44), lit, far)
    pen.ellipse(x, base - size * 0.34, size * 0.035, size * 0.022, red)


def away(
    canvas: Canvas,
    camera: Camera,
    x: float,
    z: float,
    lit: float,
    far: float = 0.0,
    lamp: bool = False,
) -> None:
    foot, size = camera.at(x, 0, z), 1.6 * camera.scale(x, z)
    with canvas.detail(
        (foot[0] - size * 0.4, foot[1] - size * 1.1, foot[0] + size * 0.4, foot[1] + size * 0.06), 3
    ) as pen:
        rider_behind(pen, canvas.random, canvas.mood, *foot, size, lit, far, lamp)
    if lamp:
        canvas.glow(foot[0], foot[1] - size * 0.34, size * 0.3, (255, 80, 50), 0.7)
        canvas.glow(foot[0], foot[1] + size * 0.12, size * 0.16, (255, 70, 44), 0.35, size * 0.3)


def raincoat(
    canvas: Canvas, camera: Camera, x: float, z: float, colour: Colour, far: float = 0.05
) -> None:
    """A rider under a wide plastic cape, riding away through the wet."""
    mood = canvas.mood
    foot, size = camera.at(x, 0, z), 1.6 * camera.scale(x, z)
    away(canvas, camera, x, z, 0.5, far, True)
    with canvas.detail(
        (foot[0] - size * 0.5, foot[1] - size, foot[0] + size * 0.5, foot[1])
    ) as pen:
        cape = (
            (foot[0], foot[1] - size * 0.84),
            (foot[0] - size * 0.14, foot[1] - size * 0.74),
            (foot[0] - size * 0.27, foot[1] - size * 0.34),
            (foot[0] - size * 0.1, foot[1] - size * 0.3),
            (foot[0] + size * 0.12, foot[1] - size * 0.29),
            (foot[0] + size * 0.26, foot[1] - size * 0.36),
            (foot[0] + size * 0.14, foot[1] - size * 0.74),
        )
        pen.blob(cape, see_through(mood.tone(colour, 0.7, far), 0.94))
        for share, bright in ((-0.5, 0.9), (0.1, 0.35), (0.55, 0.3)):
            pen.line(
                (
                    (foot[0] + share * size * 0.1, foot[1] - size * 0.78),
                    (foot[0] + share * size * 0.3, foot[1] - size * 0.36),
                ),
                see_through(
                    mood.tone(mix(colour, (255, 255, 255), bright * 0.4), bright, far), 0.5
                ),
                max(1.0, size * 0.02),
            )
