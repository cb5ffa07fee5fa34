"""The landward side of a harbour: quay, bollards, heaps of net with floats, crates of fish."""

from math import pi, sin

from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.noise import curve, plane
from cms.demo.photographs.painting.shapes import bend

STONE: Colour = (168, 160, 148)


def quay(canvas: Canvas, top: float, lit: float = 0.8, wet: float = 0.0) -> None:
    """A paved landing along the lower edge, its kerb towards the water."""
    random, mood = canvas.random, canvas.mood
    wide, high = canvas.width, canvas.height
    canvas.soft(
        [(0, top - 14), (wide, top - 14), (wide, top), (0, top)],
        mood.tone((40, 44, 46), 0.1),
        8,
        0.5,
    )
    canvas.fill(
        [(0, top), (wide, top), (wide, high), (0, high)],
        (
            (0, mood.tone(STONE, lit)),
            (0.25, mood.tone(STONE, lit * 0.85)),
            (1, mood.tone(STONE, lit * 0.6)),
        ),
    )
    size = (wide, int(high - top))
    stains = plane(random, size, 0.6, 3.0, 0.3)
    canvas.lay(stains.point(curve(120, 200, 90)), mood.tone((110, 102, 94), lit * 0.5), 0, int(top))
    if wet:
        canvas.lay(
            stains.point(curve(150, 90, int(150 * wet))),
            mix(mood.sky[-1][1], mood.light, 0.3),
            0,
            int(top),
        )
    with canvas.detail((0, top - 6, wide, high)) as pen:
        line = see_through(mood.tone((90, 84, 78), lit * 0.4), 0.4)
        for row in (0.16, 0.4, 0.75):
            pen.line(
                ((0, top + (high - top) * row), (wide, top + (high - top) * row)), line, 1 + row * 2
            )
        for step in range(-12, 13):
            x = wide / 2 + step * 130
            pen.line(((x, top + (high - top) * 0.16), (wide / 2 + step * 260, high)), line, 1.6)
        pen.rectangle(
            0,
            top,
            wide,
            top + (high - top) * 0.10,
            mood.tone(mix(STONE, (230, 224, 210), 0.4), lit),
        )
        pen.rectangle(
            0,
            top + (high - top) * 0.10,
            wide,
            top + (high - top) * 0.13,
            mood.tone(STONE, lit * 0.3),
        )


def bollard(pen: Pen, mood: Mood, x: float, base: float, size: float, lit: float) -> None:
    iron: Colour = (74, 76, 80)
    pen.rectangle(x - size * 0.3, base - size, x + size * 0.3, base, mood.tone(iron, lit * 0.6))
    pen.rectangle(x - size * 0.3, base - size, x - size * 0.05, base, mood.tone(iron, lit))
    pen.ellipse(x, base, size * 0.3, size * 0.1, mood.tone(iron, lit * 0.6))
    pen.ellipse(
        x, base - size, size * 0.44, size * 0.18, mood.tone(mix(iron, (160, 160, 160), 0.3), lit)
    )


def swell(canvas: Canvas, top: float, bottom: float, strength: float) -> None:
    """Long waves with pale crests, nearer and larger towards the viewer."""
    random, mood = canvas.random, canvas.mood
    with canvas.detail((0, top, canvas.width, bottom)) as pen:
        for _ in range(120):
            share = random.random() ** 0.6
            x, y = random.uniform(-0.1, 1.1) * canvas.width, top + share * (bottom - top)
            long, high = (20 + 190 * share) * random.uniform(0.5, 1.2), 1 + 9 * share
            crest = bend((x - long, y), (x, y - high * (1 + sin(pi * share))), (x + long, y), 10)
            pen.polygon(
                [*crest, (x + long * 0.4, y + high * 0.25), (x - long * 0.4, y + high * 0.25)],
                see_through(mood.tone((196, 210, 208), 0.9), strength * random.uniform(0.1, 0.3)),
            )
