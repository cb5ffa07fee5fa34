"""Motorbikes, bicycles and who rides them, as soft simple shapes."""

from math import cos, pi, sin
from random import Random

from cms.demo.photographs.motifs.riders import PAINTS, TYRE, seated_rider
from cms.demo.photographs.painting.canvas import Pen
from cms.demo.photographs.painting.colour import Colour, see_through
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import oval


def _wheel(
    pen: Pen, mood: Mood, x: float, y: float, size: float, lit: float, far: float, spokes: bool
) -> None:
    ring = oval(x, y, size, size, 28)
    pen.line(
        [*ring, ring[0]],
        mood.tone(TYRE, lit * 0.5, far),
        max(1.0, size * (0.09 if spokes else 0.24)),
    )
    if spokes:
        for index in range(7):
            turn = index * pi / 7
            pen.line(
                (
                    (x - cos(turn) * size, y - sin(turn) * size),
                    (x + cos(turn) * size, y + sin(turn) * size),
                ),
                see_through(mood.tone((150, 150, 150), lit, far), 0.45),
                0.8,
            )
    else:
        pen.ellipse(
            x, y, size * 0.55, size * 0.55, see_through(mood.tone((150, 150, 152), lit, far), 0.6)
        )
    pen.ellipse(x, y, size * 0.16, size * 0.16, mood.tone((120, 120, 122), lit, far))


def motorbike(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    base: float,
    size: float,
    toward: int = 1,
    lit: float = 0.6,
    far: float = 0.0,
    rider: bool = False,
    paint: Colour | None = None,
) -> None:
    """A step-through motorbike from the side, `size` long, its wheels standing on `base`."""
    paint = paint or random.choice(PAINTS)
    wheel = size * 0.155
    front, rear, hub = x + toward * size * 0.34, x - toward * size * 0.32, base - wheel
    pen.ellipse(
        x, base, size * 0.46, size * 0.035, see_through(mood.tone((40, 40, 50), 0.1, far), 0.45)
    )
    for place in (front, rear):
        _wheel(pen, mood, place, hub, wheel * 0.9, lit, far, False)
    steel = mood.tone((140, 142, 146), lit * 0.8, far)
    body = mood.tone(paint, lit, far)

    def at(across: float, up: float) -> tuple[float, float]:
        return x + toward * across * size, base - up * size

    pen.line(
        (at(-0.32, 0.16), at(-0.05, 0.2), at(0.12, 0.2)),
        mood.tone((70, 72, 76), lit * 0.6, far),
        size * 0.07,
    )
    pen.line((at(-0.46, 0.15), at(-0.12, 0.14)), steel, size * 0.035)
    pen.line((at(0.34, 0.155), at(0.25, 0.5)), steel, size * 0.035)
    pen.blob((at(-0.44, 0.34), at(-0.2, 0.4), at(0.02, 0.36), at(0.06, 0.24), at(-0.2, 0.25)), body)
    pen.blob(
        (at(0.3, 0.3), at(0.26, 0.46), at(0.2, 0.5), at(0.14, 0.36), at(0.1, 0.22), at(0.16, 0.18)),
        body,
    )
    pen.polygon(
        (at(0.02, 0.28), at(0.14, 0.26), at(0.14, 0.2), at(0.02, 0.2)),
        mood.tone(paint, lit * 0.6, far),
    )
    pen.blob((at(0.2, 0.33), at(0.34, 0.36), at(0.48, 0.28), at(0.46, 0.26), at(0.34, 0.32)), body)
    pen.blob(
        (at(-0.42, 0.37), at(-0.36, 0.44), at(-0.1, 0.42), at(0.0, 0.37), at(-0.2, 0.37)),
        mood.tone((38, 36, 38), lit, far),
    )
    pen.line(
        (at(-0.3, 0.38), at(-0.05, 0.36)),
        see_through(mood.tone((255, 255, 255), 1.0, far), 0.4),
        max(1.0, size * 0.012),
    )
    pen.line(
        (at(0.22, 0.5), at(0.24, 0.56), at(0.16, 0.57)),
        mood.tone((50, 50, 54), lit, far),
        size * 0.03,
    )
    pen.line((at(0.24, 0.55), at(0.24, 0.66)), steel, max(0.9, size * 0.012))
    pen.ellipse(*at(0.245, 0.68), size * 0.03, size * 0.022, mood.tone((90, 96, 100), lit, far))
    pen.ellipse(
        *at(0.29, 0.47),
        size * 0.03,
        size * 0.04,
        mood.tone((250, 244, 220), min(1.0, lit + 0.2), far),
    )
    pen.ellipse(
        *at(-0.46, 0.33),
        size * 0.02,
        size * 0.022,
        mood.tone((210, 50, 40), min(1.0, lit + 0.2), far),
    )
    if rider:
        seated_rider(
            pen,
            random,
            mood,
            x - toward * size * 0.14,
            base - size * 0.42,
            size * 0.86,
            toward,
            lit,
            far,
            True,
        )


def bicycle(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    base: float,
    size: float,
    toward: int = 1,
    lit: float = 0.6,
    far: float = 0.0,
    rider: bool = False,
    paint: Colour | None = None,
) -> None:
    """A bicycle from the side, with a basket."""
    paint = paint or random.choice(((60, 96, 120), (150, 60, 60), (50, 60, 66), (90, 120, 90)))
    wheel = size * 0.21
    pen.ellipse(
        x, base, size * 0.46, size * 0.025, see_through(mood.tone((40, 40, 50), 0.1, far), 0.4)
    )

    def at(across: float, up: float) -> tuple[float, float]:
        return x + toward * across * size, base - up * size

    for across in (-0.29, 0.29):
        _wheel(pen, mood, x + toward * across * size, base - wheel, wheel, lit, far, True)
    tone, thick = mood.tone(paint, lit, far), max(1.2, size * 0.022)
    pen.line((at(-0.29, 0.21), at(-0.04, 0.2), at(0.2, 0.44)), tone, thick)
    pen.line((at(-0.29, 0.21), at(-0.12, 0.44), at(-0.04, 0.2)), tone, thick)
    pen.line((at(-0.12, 0.42), at(0.2, 0.42)), tone, thick)
    pen.line((at(0.29, 0.21), at(0.19, 0.52), at(0.13, 0.54)), tone, thick)
    pen.line((at(-0.21, 0.5), at(-0.06, 0.49)), mood.tone((46, 38, 36), lit, far), size * 0.04)
    pen.line((at(-0.42, 0.42), at(-0.18, 0.42)), mood.tone((90, 90, 92), lit, far), thick)
    pen.polygon(
        (at(0.22, 0.5), at(0.4, 0.5), at(0.37, 0.36), at(0.25, 0.36)),
        see_through(mood.tone((176, 140, 90), lit, far), 0.85),
    )
    if rider:
        seated_rider(
            pen,
            random,
            mood,
            x - toward * size * 0.12,
            base - size * 0.5,
            size * 0.84,
            toward,
            lit,
            far,
            False,
        )
