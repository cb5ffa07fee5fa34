"""Flowers for tables and plants in pots."""

from math import cos, pi, sin
from random import Random

from cms.demo.photographs.motifs.plants import DEEP, LEAF, leaves
from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through, vary
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import bend, ribbon


def bouquet(
    canvas: Canvas,
    x: float,
    base: float,
    size: float,
    lit: float = 0.7,
    blooms: tuple[Colour, ...] = ((236, 70, 84), (252, 214, 110), (250, 240, 232), (240, 150, 170)),
) -> None:
    """A low arrangement of flowers with leaves, as stands on conference tables."""
    random, mood = canvas.random, canvas.mood
    with canvas.detail((x - size, base - size * 1.2, x + size, base + size * 0.2)) as pen:
        pen.ellipse(
            x, base, size * 0.34, size * 0.07, see_through(mood.tone((50, 40, 40), 0.1), 0.5)
        )
        pen.polygon(
            (
                (x - size * 0.22, base - size * 0.22),
                (x + size * 0.22, base - size * 0.22),
                (x + size * 0.14, base),
                (x - size * 0.14, base),
            ),
            mood.tone((214, 196, 160), lit),
        )
        for index in range(30):
            turn, reach = random.uniform(0, 2 * pi), random.random() ** 0.5
            place = (
                x + cos(turn) * reach * size * 0.66,
                base - size * 0.42 + sin(turn) * reach * size * 0.36,
            )
            green = mood.tone(
                vary(random, mix(DEEP, LEAF, random.random()), 12),
                lit * (0.2 + 0.5 * random.random()),
            )
            pen.stamp(leaves(max(4, int(size * 0.45 * pen.scale)), index % 6), *place, green)
        spots = [(random.uniform(-0.56, 0.56), random.random()) for _ in range(34)]
        for across, up in sorted(spots, key=lambda spot: spot[1]):
            high = (1 - (across / 0.62) ** 2) ** 0.5
            place = (x + across * size, base - size * (0.22 + 0.55 * up * high))
            _bloom(
                pen,
                random,
                mood,
                *place,
                size * random.uniform(0.06, 0.1),
                vary(random, random.choice(blooms), 14),
                lit,
            )


def _bloom(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    y: float,
    size: float,
    colour: Colour,
    lit: float,
) -> None:
    pen.ellipse(x, y, size, size * 0.92, mood.tone(mix(colour, (60, 20, 30), 0.25), lit * 0.7))
    for index in range(7):
        turn = index * 2 * pi / 7 + random.random()
        pen.ellipse(
            x + cos(turn) * size * 0.5,
            y + sin(turn) * size * 0.45,
            size * 0.46,
            size * 0.4,
            mood.tone(colour, min(1.0, lit * random.uniform(0.75, 1.15))),
        )
    pen.ellipse(
        x - size * 0.1,
        y - size * 0.12,
        size * 0.34,
        size * 0.3,
        mood.tone(mix(colour, (255, 246, 226), 0.45), min(1.0, lit + 0.2)),
    )


def pot_plant(
    canvas: Canvas,
    x: float,
    base: float,
    size: float,
    lit: float = 0.6,
    kind: int = 0,
    pot: Colour = (226, 220, 210),
) -> None:
    """A potted plant `size` high: broad arching leaves (0) or upright blades (1)."""
    random, mood = canvas.random, canvas.mood
    wide = size * 0.17
    canvas.soft(
        [
            (x - wide, base - 4),
            (x + wide * 1.8, base - 4),
            (x + wide * 1.8, base + 5),
            (x - wide, base + 5),
        ],
        mood.shade,
        size * 0.03 + 2,
        0.7,
    )
    with canvas.detail((x - size * 0.7, base - size * 1.15, x + size * 0.7, base + 6)) as pen:
        for index in range(6):
            start, end = (-1 + 2 * edge / 6 for edge in (index, index + 1.1))
            tone = mood.tone(pot, max(0.1, lit * (1.05 - 0.5 * abs(index - 1.6) / 3)))
            pen.polygon(
                (
                    (x + wide * start, base - size * 0.3),
                    (x + wide * end, base - size * 0.3),
                    (x + wide * end * 0.72, base),
                    (x + wide * start * 0.72, base),
                ),
                tone,
            )
        pen.ellipse(x, base - size * 0.3, wide, wide * 0.22, mood.tone((70, 52, 40), lit * 0.5))
        count = 15 if kind == 0 else 13
        for index in sorted(range(count), key=lambda i: -abs(i - count / 2)):
            turn = pi * (0.12 + 0.76 * (index + random.uniform(-0.3, 0.3)) / (count - 1))
            if kind:
                turn = pi / 2 + (turn - pi / 2) * 0.38
            long = size * random.uniform(0.5, 0.72)
            tip = (
                x + cos(turn) * long * 0.95,
                base
                - size * 0.3
                - sin(turn) * long
                + (0.25 * long * abs(cos(turn)) if kind == 0 else 0),
            )
            knee = (x + cos(turn) * long * 0.4, base - size * 0.3 - sin(turn) * long * 0.9)
            spine = bend((x + cos(turn) * wide * 0.4, base - size * 0.3), knee, tip, 10)
            bright = max(0.06, lit * (0.35 + 0.75 * sin(turn) * random.uniform(0.7, 1.1)))
            green = vary(random, mix(DEEP, LEAF, 0.35 + 0.5 * random.random()), 12)
            thick = size * (0.075 if kind == 0 else 0.05)
            pen.polygon(ribbon(spine[:6], thick * 0.25, thick)[:], mood.tone(green, bright))
            pen.polygon(ribbon(spine[5:], thick, 0.5), mood.tone(green, bright))
            pen.line(
                spine,
                see_through(mood.tone((196, 210, 130), min(1.0, bright + 0.3)), 0.55),
                max(0.7, size * 0.005),
            )
