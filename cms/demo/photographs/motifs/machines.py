"""Machines of a building site seen from the side: excavator, roller, lorry."""

from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import Point, oval

YELLOW: Colour = (244, 176, 46)
IRON: Colour = (62, 62, 66)


def _tracks(
    pen: Pen, mood: Mood, x: float, base: float, size: float, lit: float, far: float
) -> None:
    high = size * 0.17
    body = [
        (x - size * 0.36, base),
        (x - size * 0.44, base - high * 0.5),
        (x - size * 0.38, base - high),
    ]
    body += [
        (x + size * 0.38, base - high),
        (x + size * 0.44, base - high * 0.5),
        (x + size * 0.36, base),
    ]
    pen.blob(body, mood.tone(IRON, lit * 0.4, far))
    for index in range(6):
        spot = x + (index - 2.5) * size * 0.13
        pen.ellipse(
            spot,
            base - high * 0.45,
            high * 0.3,
            high * 0.3,
            mood.tone((104, 98, 92), lit * 0.6, far),
        )
        pen.ellipse(
            spot, base - high * 0.45, high * 0.12, high * 0.12, mood.tone(IRON, lit * 0.3, far)
        )
    rim = ((x - size * 0.36, base - high), (x + size * 0.36, base - high))
    pen.line(rim, mood.tone((126, 116, 104), lit, far), size * 0.016)


def _shadow(canvas: Canvas, x: float, base: float, half: float) -> None:
    canvas.soft(
        oval(x + half * 0.12, base, half * 1.1, half * 0.12), canvas.mood.shade, half * 0.07, 0.7
    )


def _cab(
    pen: Pen, mood: Mood, left: float, top: float, right: float, bottom: float,
    colour: Colour, lit: float, far: float,
) -> None:  # fmt: skip
    pen.rectangle(left, top, right, bottom, mood.tone(colour, lit * 0.85, far))
    wide, high = right - left, bottom - top
    glass = mix(mood.sky[-1][1], (50, 74, 88), 0.6)
    pen.rectangle(
        left + wide * 0.12, top + high * 0.12, right - wide * 0.1, top + high * 0.58, glass
    )
    gleam = [(left + wide * 0.2, top + high * 0.58), (left + wide * 0.5, top + high * 0.12)]
    gleam += [(left + wide * 0.66, top + high * 0.12), (left + wide * 0.36, top + high * 0.58)]
    pen.polygon(gleam, see_through(mood.cloud, 0.35))
    pen.rectangle(
        left - wide * 0.06,
        top - high * 0.07,
        right + wide * 0.06,
        top,
        mood.tone(colour, min(1.0, lit + 0.2), far),
    )


def excavator(
    canvas: Canvas, x: float, base: float, size: float, toward: int = 1, lit: float = 0.75,
    far: float = 0.05, colour: Colour = YELLOW,
) -> None:  # fmt: skip
    """A tracked excavator, `size` long without its arm, that lowers its bucket."""
    mood = canvas.mood
    _shadow(canvas, x, base, size * 0.5)

    def at(across: float, up: float) -> Point:
        return x + toward * across * size, base - up * size

    box = (x - size * 1.4, base - size * 1.15, x + size * 1.4, base + 5)
    with canvas.detail(box) as pen:
        bright, dark = mood.tone(colour, lit, far), mood.tone(colour, lit * 0.4, far)
        boom = [
            at(0.08, 0.34),
            at(0.16, 0.44),
            at(0.58, 0.98),
            at(0.68, 0.96),
            at(0.62, 0.82),
            at(0.3, 0.36),
        ]
        _tracks(pen, mood, x, base, size, lit, far)
        pen.polygon(
            [at(-0.5, 0.22), at(-0.5, 0.48), at(-0.44, 0.52), at(-0.08, 0.5), at(-0.08, 0.22)],
            bright,
        )
        pen.polygon([at(-0.5, 0.22), at(-0.5, 0.3), at(0.3, 0.28), at(0.3, 0.2)], dark)
        pen.polygon(
            [at(-0.46, 0.36), at(-0.46, 0.46), at(-0.3, 0.46), at(-0.3, 0.36)],
            mood.tone(IRON, lit * 0.5, far),
        )
        arm = [at(0.58, 0.97), at(0.7, 1.0), at(1.02, 0.42), at(0.95, 0.36)]
        pen.polygon(arm, dark)
        pen.polygon([arm[0], arm[1], at(1.0, 0.44), at(0.97, 0.42)], bright)
        pen.blob(boom, bright)
        pen.polygon([at(0.3, 0.36), at(0.62, 0.82), at(0.64, 0.9), at(0.24, 0.4)], dark)
        pen.line((at(0.12, 0.4), at(0.46, 0.7)), mood.tone((190, 190, 190), lit, far), size * 0.022)
        pen.line(
            (at(0.48, 0.96), at(0.76, 0.88)), mood.tone((190, 190, 190), lit, far), size * 0.02
        )
        bucket = [
            at(0.92, 0.42),
            at(1.06, 0.42),
            at(1.1, 0.22),
            at(0.94, 0.14),
            at(0.82, 0.2),
            at(0.86, 0.28),
        ]
        pen.polygon(bucket, mood.tone((92, 84, 76), lit * 0.6, far))
        pen.polygon(
            [at(0.92, 0.42), at(1.06, 0.42), at(1.0, 0.3)], mood.tone((140, 128, 112), lit, far)
        )
        sides = sorted((at(-0.1, 0)[0], at(0.22, 0)[0]))
        _cab(
            pen, mood, sides[0], base - size * 0.72, sides[1], base - size * 0.24, colour, lit, far
        )


def roller(
    canvas: Canvas, x: float, base: float, size: float, toward: int = 1, lit: float = 0.75,
    far: float = 0.05, colour: Colour = YELLOW,
) -> None:  # fmt: skip
    """A road roller with a steel drum in front and a canopy."""
    mood = canvas.mood
    _shadow(canvas, x, base, size * 0.55)

    def at(across: float, up: float) -> Point:
        return x + toward * across * size, base - up * size

    with canvas.detail((x - size * 0.8, base - size, x + size * 0.8, base + 5)) as pen:
        bright, dark = mood.tone(colour, lit, far), mood.tone(colour, lit * 0.4, far)
        pen.polygon(
            [
                at(-0.5, 0.26),
                at(-0.48, 0.5),
                at(-0.1, 0.52),
                at(0.02, 0.36),
                at(0.46, 0.36),
                at(0.46, 0.26),
            ],
            bright,
        )
        pen.polygon([at(-0.5, 0.2), at(-0.5, 0.3), at(0.46, 0.3), at(0.46, 0.22)], dark)
        for across, radius, metal in ((0.34, 0.25, (178, 178, 176)), (-0.3, 0.23, (52, 52, 54))):
            cx, cy = at(across, radius)
            radius *= size
            pen.ellipse(cx, cy, radius, radius, mood.tone(metal, lit * 0.4, far))
            pen.ellipse(
                cx - radius * 0.08,
                cy - radius * 0.08,
                radius * 0.88,
                radius * 0.88,
                mood.tone(metal, lit * 0.75, far),
            )
            pen.ellipse(cx, cy, radius * 0.4, radius * 0.4, mood.tone(metal, lit * 0.3, far))
            pen.ellipse(cx, cy, radius * 0.26, radius * 0.26, mood.tone(colour, lit * 0.9, far))
        for across in (-0.2, 0.1):
            pen.line(
                (at(across, 0.44), at(across, 0.84)), mood.tone(IRON, lit * 0.6, far), size * 0.022
            )
        pen.polygon([at(-0.28, 0.82), at(0.18, 0.82), at(0.16, 0.88), at(-0.26, 0.88)], bright)
        driver = at(-0.06, 0.62)
        pen.ellipse(
            driver[0],
            driver[1] + size * 0.04,
            size * 0.07,
            size * 0.1,
            mood.tone((236, 124, 44), lit * 0.9, far),
        )
        pen.ellipse(
            driver[0],
            driver[1] - size * 0.1,
            size * 0.04,
            size * 0.05,
            mood.tone((190, 140, 108), lit * 0.8, far),
        )
        pen.ellipse(
            driver[0],
            driver[1] - size * 0.13,
            size * 0.048,
            size * 0.03,
            mood.tone((250, 240, 220), lit, far),
        )


def lorry(
    canvas: Canvas, x: float, base: float, size: float, toward: int = 1, lit: float = 0.75,
    far: float = 0.05, colour: Colour = (70, 120, 176), load: Colour = (190, 164, 122),
) -> None:  # fmt: skip
    """A tipper with a heap of sand, `size` long."""
    mood = canvas.mood
    _shadow(canvas, x, base, size * 0.52)

    def at(across: float, up: float) -> Point:
        return x + toward * across * size, base - up * size

    with canvas.detail((x - size * 0.6, base - size * 0.6, x + size * 0.6, base + 5)) as pen:
        pen.blob(
            [at(-0.46, 0.36), at(-0.3, 0.45), at(-0.1, 0.49), at(0.1, 0.42), at(0.17, 0.36)],
            mood.tone(load, lit, far),
        )
        pen.polygon(
            [at(-0.5, 0.38), at(0.19, 0.38), at(0.17, 0.16), at(-0.46, 0.16)],
            mood.tone(colour, lit * 0.85, far),
        )
        for index in range(7):
            rib = -0.44 + index * 0.095
            pen.line((at(rib, 0.37), at(rib, 0.17)), mood.tone(colour, lit * 0.4, far), size * 0.01)
        pen.line(
            (at(-0.5, 0.38), at(0.19, 0.38)),
            mood.tone(colour, min(1.0, lit + 0.25), far),
            size * 0.016,
        )
        pen.polygon(
            [at(-0.46, 0.16), at(0.5, 0.16), at(0.5, 0.1), at(-0.46, 0.1)],
            mood.tone(IRON, lit * 0.4, far),
        )
        front = [at(0.24, 0.12), at(0.24, 0.48), at(0.42, 0.48), at(0.5, 0.3), at(0.5, 0.12)]
        pen.polygon(front, mood.tone(colour, lit, far))
        pane = [at(0.3, 0.3), at(0.3, 0.44), at(0.4, 0.44), at(0.46, 0.3)]
        pen.polygon(pane, mix(mood.sky[-1][1], (50, 74, 88), 0.6))
        for across in (-0.32, -0.16, 0.37):
            spot = at(across, 0.085)
            pen.ellipse(*spot, size * 0.085, size * 0.085, mood.tone((40, 40, 42), lit * 0.5, far))
            pen.ellipse(
                *spot, size * 0.045, size * 0.045, mood.tone((150, 148, 144), lit * 0.6, far)
            )
