"""Lotus: floating and standing pads, buds, seed heads and open flowers."""

from collections.abc import Sequence
from math import cos, pi, sin
from random import Random

from cms.demo.photographs.painting.canvas import Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through, vary
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import Point, bend, ribbon

PINK: Colour = (236, 112, 158)
WHITE: Colour = (250, 236, 232)
PAD: Colour = (104, 158, 92)
STALK: Colour = (108, 138, 74)


def pad(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    y: float,
    wide: float,
    flat: float = 0.3,
    lit: float = 0.8,
    far: float = 0.0,
    colour: Colour = PAD,
    tilt: float = 0.0,
) -> None:
    """A round leaf with a wavy rim and veins; `tilt` lowers one side of a standing one."""
    green = vary(random, colour, 14)
    phase, waves = random.uniform(0, 6), random.choice((5, 6, 7))
    rim = []
    for step in range(30):
        turn = 2 * pi * step / 30
        reach = 1 + 0.035 * sin(waves * turn + phase) + 0.02 * sin(3 * turn)
        across = cos(turn) * wide * reach
        rim.append((x + across, y + sin(turn) * wide * flat * reach + tilt * across))
    lower = [(px, py + wide * 0.045) for px, py in rim]
    pen.polygon(lower, mood.tone(green, lit * 0.18, far))
    pen.polygon(rim, mood.tone(green, lit * 0.62, far))
    if wide < 9:
        return
    heart = (x - wide * 0.04, y - tilt * wide * 0.04)
    for share, shine in ((0.93, 0.72), (0.72, 0.82), (0.46, 0.92)):
        # The light side of the leaf, in steps that grow towards its middle.
        inner = [
            (
                heart[0] + (px - heart[0]) * share - wide * 0.05 * (1 - share),
                heart[1] + (py - heart[1]) * share,
            )
            for px, py in rim[9:29]
        ]
        pen.polygon([*inner, heart], mood.tone(mix(green, (190, 216, 140), 0.1), lit * shine, far))
    vein = see_through(mood.tone(mix(green, (220, 232, 170), 0.55), lit, far), 0.5)
    for step in range(1, 30, 3):
        px, py = rim[step]
        end = (heart[0] + (px - heart[0]) * 0.92, heart[1] + (py - heart[1]) * 0.92)
        pen.line((heart, end), vein, max(0.6, wide * 0.010))
    pen.ellipse(
        *heart, wide * 0.05, wide * 0.05 * max(0.4, flat), mood.tone((206, 222, 150), lit, far)
    )


def stalk(
    pen: Pen, mood: Mood, foot: Point, head: Point, thick: float, lit: float, far: float
) -> None:
    middle = ((foot[0] * 0.7 + head[0] * 0.3), (foot[1] + head[1]) / 2)
    spine = bend(foot, middle, head, 8)
    pen.polygon(ribbon(spine, thick, thick * 0.75), mood.tone(STALK, lit * 0.4, far))
    bright = [(px - thick * 0.18, py) for px, py in spine]
    pen.polygon(ribbon(bright, thick * 0.4, thick * 0.3), mood.tone(STALK, lit, far))


def petal(
    pen: Pen,
    mood: Mood,
    root: Point,
    turn: float,
    length: float,
    wide: float,
    colour: Colour,
    lit: float,
    far: float = 0.0,
    cup: float = 0.2,
) -> None:
    """One petal, rosy at the tip and pale at the root; `cup` bends its tip upwards."""
    tip = (
        root[0] + cos(turn) * length,
        root[1] - sin(turn) * length - cup * length * abs(cos(turn)),
    )
    along = (tip[0] - root[0], tip[1] - root[1])
    across = (-along[1] / length * wide, along[0] / length * wide)

    def outline(share: float, slim: float) -> list[Point]:
        end = (root[0] + along[0] * share, root[1] + along[1] * share)
        knee = (
            root[0] + along[0] * share * 0.5,
            root[1] + along[1] * share * 0.5 + cup * length * 0.12,
        )
        sides = [
            (knee[0] + side * across[0] * slim, knee[1] + side * across[1] * slim)
            for side in (-1, 1)
        ]
        return bend(root, sides[0], end, 9) + bend(end, sides[1], root, 9)

    pale = mix(colour, (255, 244, 238), 0.82)
    pen.polygon(outline(1.0, 1.06), mood.tone(mix(colour, (150, 40, 90), 0.18), lit * 0.7, far))
    steps = 14 if length > 150 else 5
    for step in range(steps):
        share = step / (steps - 1)
        tone = mix(colour, pale, 0.08 + 0.82 * share)
        pen.polygon(
            outline(0.98 - 0.38 * share, 0.98 - 0.22 * share),
            mood.tone(tone, lit * (0.86 + 0.14 * share), far),
        )
    if length > 60:
        line = see_through(mood.tone(mix(colour, (170, 50, 110), 0.3), lit, far), 0.28)
        for side in (-0.42, -0.2, 0.0, 0.2, 0.42):
            knee = (
                root[0] + along[0] * 0.5 + across[0] * side,
                root[1] + along[1] * 0.5 + across[1] * side,
            )
            pen.line(
                bend(root, knee, (root[0] + along[0] * 0.95, root[1] + along[1] * 0.95), 8),
                line,
                max(0.6, length * 0.006),
            )


def lotus(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    y: float,
    size: float,
    colour: Colour = PINK,
    lit: float = 0.9,
    far: float = 0.0,
) -> None:
    """An open flower whose cup rests on (x, y); `size` is the length of a petal."""
    rows: Sequence[tuple[Sequence[float], float, float, float]] = (
        ((90, 62, 118, 40, 140), 1.0, 0.36, 0.62),
        ((24, 156, 50, 130), 0.98, 0.36, 0.78),
    )
    root = (x, y)
    for turns, long, wide, shine in rows:
        for degrees in turns:
            turn = (degrees + random.uniform(-5, 5)) * pi / 180
            petal(pen, mood, root, turn, size * long, size * wide, colour, lit * shine, far, 0.16)
    pen.ellipse(
        x, y - size * 0.34, size * 0.26, size * 0.11, mood.tone((206, 158, 52), lit * 0.7, far)
    )
    for _ in range(30 if size > 40 else 8):
        turn = random.uniform(0, 2 * pi)
        spot = (x + cos(turn) * size * 0.28, y - size * 0.36 + sin(turn) * size * 0.1)
        pen.ellipse(*spot, size * 0.024, size * 0.03, mood.tone((250, 212, 96), lit, far))
    pen.ellipse(x, y - size * 0.38, size * 0.19, size * 0.085, mood.tone((214, 206, 104), lit, far))
    for degrees, long, shine in (
        (2, 0.98, 0.8),
        (178, 0.98, 0.84),
        (32, 0.74, 0.92),
        (148, 0.74, 0.96),
        (68, 0.6, 0.98),
        (112, 0.6, 1.0),
    ):
        turn = (degrees + random.uniform(-5, 5)) * pi / 180
        petal(
            pen,
            mood,
            (x, y + size * 0.06),
            turn,
            size * long,
            size * 0.36,
            colour,
            min(1.0, lit * shine),
            far,
            0.22,
        )


def bud(
    pen: Pen,
    mood: Mood,
    x: float,
    y: float,
    size: float,
    colour: Colour = PINK,
    lit: float = 0.9,
    far: float = 0.0,
) -> None:
    """A closed flower, its foot at (x, y)."""
    for turn, wide, shine in (
        (1.45, 0.5, 0.5),
        (1.75, 0.46, 0.7),
        (1.4, 0.4, 0.85),
        (1.6, 0.34, 1.0),
    ):
        petal(pen, mood, (x, y), turn, size, size * wide, colour, lit * shine, far, 0.0)


def seed_head(
    pen: Pen, mood: Mood, x: float, y: float, size: float, lit: float, far: float = 0.0
) -> None:
    green: Colour = (150, 170, 88)
    pen.polygon(
        (
            (x - size, y - size),
            (x + size, y - size),
            (x + size * 0.2, y + size * 0.3),
            (x - size * 0.2, y + size * 0.3),
        ),
        mood.tone(green, lit * 0.55, far),
    )
    pen.ellipse(x, y - size, size, size * 0.36, mood.tone(green, lit, far))
    for dx, dy in ((-0.55, 0), (0, -0.14), (0.5, 0.02), (-0.22, 0.14), (0.22, 0.12), (0, 0.0)):
        pen.ellipse(
            x + dx * size,
            y - size + dy * size,
            size * 0.1,
            size * 0.06,
            mood.tone((90, 104, 56), lit * 0.5, far),
        )
