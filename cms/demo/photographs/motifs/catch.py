"""Fishermen's things and work: heaps of net with floats, crates of fish, someone who mends."""

from math import sin
from random import Random

from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through, vary
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import bend, oval


def net(
    canvas: Canvas,
    x: float,
    base: float,
    wide: float,
    high: float,
    colour: Colour,
    lit: float = 0.8,
) -> None:
    """A heap of net: many slack lines over a mound, floats strung along some."""
    random, mood = canvas.random, canvas.mood
    shade = [
        (x - wide * 0.5, base - high * 0.1),
        (x + wide * 0.6, base - high * 0.1),
        (x + wide * 0.56, base + high * 0.16),
        (x - wide * 0.5, base + high * 0.1),
    ]
    canvas.soft(shade, mood.tone((50, 48, 48), 0.05), 10, 0.65)
    crest = [
        (
            x + share * wide * 0.5,
            base - high * (1 - abs(share) ** 1.8) * (0.8 + 0.2 * sin(share * 7 + x)),
        )
        for share in [step / 10 for step in range(-10, 11)]
    ]
    with canvas.detail(
        (x - wide * 0.6, base - high * 1.2, x + wide * 0.6, base + high * 0.2)
    ) as pen:
        outline = [
            (x - wide * 0.5, base),
            *crest,
            (x + wide * 0.5, base),
            *oval(x, base, wide * 0.5, high * 0.12)[:13],
        ]
        pen.polygon(outline, mood.tone(colour, lit * 0.35))
        for index in range(150):
            share = index / 150
            start, end = sorted((random.uniform(-0.48, 0.48), random.uniform(-0.48, 0.48)))
            level = [
                base - high * (1 - abs(2 * at) ** 1.8) * random.random() ** 0.7 * 0.9
                for at in (start, end)
            ]
            ends = [(x + at * wide, y) for at, y in zip((start, end), level, strict=True)]
            sag = (sum(px for px, _ in ends) / 2, max(level) + high * random.uniform(-0.1, 0.2))
            if sag[1] > base + high * 0.08:
                continue
            tone = mood.tone(vary(random, colour, 26), lit * (0.3 + 0.7 * share))
            pen.line(
                bend(ends[0], sag, ends[1], 10), see_through(tone, 0.7), max(0.9, wide * 0.006)
            )
        for _ in range(5):
            left = random.uniform(-0.4, 0.1)
            right = left + random.uniform(0.2, 0.35)
            level = base - high * random.uniform(0.25, 0.75) * (1 - abs(left + right) ** 1.8)
            for px, py in bend(
                (x + left * wide, level),
                (x + (left + right) / 2 * wide, level + high * 0.3),
                (x + right * wide, level),
                7,
            ):
                size = wide * 0.018
                pen.ellipse(px, py, size * 1.2, size, mood.tone((226, 128, 52), lit * 0.6))
                pen.ellipse(
                    px - size * 0.2,
                    py - size * 0.25,
                    size * 0.8,
                    size * 0.6,
                    mood.tone((240, 160, 80), lit),
                )


def crate(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    base: float,
    wide: float,
    colour: Colour,
    lit: float,
) -> None:
    """A plastic crate of silver fish."""
    high, back = wide * 0.36, wide * 0.24
    pen.polygon(
        (
            (x - wide * 0.5, base - high),
            (x - wide * 0.42, base - high - back),
            (x + wide * 0.42, base - high - back),
            (x + wide * 0.5, base - high),
        ),
        mood.tone(colour, lit * 0.3),
    )
    for _ in range(34):
        px, py = (
            x + random.uniform(-0.40, 0.40) * wide,
            base - high - random.uniform(0.0, 0.9) * back,
        )
        turn = random.uniform(-0.5, 0.5)
        long = wide * 0.11
        tail = (px + long * 1.2, py + long * turn * 0.8)
        tone = mood.tone(vary(random, (176, 190, 202), 22), lit)
        pen.ellipse(px, py, long, long * 0.34, tone)
        pen.polygon(
            (
                tail,
                (tail[0] + long * 0.4, tail[1] - long * 0.3),
                (tail[0] + long * 0.4, tail[1] + long * 0.3),
            ),
            tone,
        )
        pen.ellipse(
            px - long * 0.1,
            py - long * 0.12,
            long * 0.6,
            long * 0.1,
            mood.tone((240, 244, 248), lit),
        )
    pen.rectangle(x - wide * 0.5, base - high, x + wide * 0.5, base, mood.tone(colour, lit * 0.75))
    for row in range(3):
        for column in range(8):
            left = x - wide * 0.45 + column * wide * 0.115
            level = base - high * (0.86 - row * 0.27)
            pen.rectangle(
                left, level, left + wide * 0.075, level + high * 0.14, mood.tone(colour, lit * 0.3)
            )
    pen.rectangle(
        x - wide * 0.52,
        base - high * 1.06,
        x + wide * 0.52,
        base - high * 0.92,
        mood.tone(mix(colour, (255, 255, 255), 0.2), lit),
    )


def crouching(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    base: float,
    size: float,
    toward: int,
    clothes: Colour,
    lit: float,
) -> None:
    """Someone who sits on a low stool and mends a net; `size` is head to ground."""
    trousers = mood.tone((62, 66, 80), lit * 0.6)
    hip = (x - toward * size * 0.14, base - size * 0.22)
    knee = (x + toward * size * 0.26, base - size * 0.36)
    pen.rectangle(
        hip[0] - size * 0.14,
        hip[1],
        hip[0] + size * 0.14,
        base,
        mood.tone((120, 92, 64), lit * 0.5),
    )
    pen.line((hip, knee, (knee[0] + toward * size * 0.03, base)), trousers, size * 0.15)
    back = [
        (hip[0] - toward * size * 0.12, base - size * 0.16),
        (hip[0] - toward * size * 0.13, base - size * 0.45),
        (x - toward * size * 0.06, base - size * 0.70),
        (x + toward * size * 0.1, base - size * 0.68),
        (x + toward * size * 0.1, base - size * 0.40),
        (x + toward * size * 0.04, base - size * 0.18),
    ]
    pen.blob(back, mood.tone(clothes, lit))
    pen.blob(
        [
            back[0],
            back[1],
            (x - toward * size * 0.08, base - size * 0.5),
            (x - toward * size * 0.1, base - size * 0.2),
        ],
        see_through(mood.tone(clothes, 0.05), 0.35),
    )
    hand = (x + toward * size * 0.36, base - size * 0.38)
    pen.line(
        ((x, base - size * 0.62), (x + toward * size * 0.14, base - size * 0.42), hand),
        mood.tone(clothes, lit * 0.7),
        size * 0.09,
    )
    pen.ellipse(*hand, size * 0.045, size * 0.04, mood.tone((196, 146, 112), lit))
    head = (x + toward * size * 0.06, base - size * 0.80)
    pen.ellipse(*head, size * 0.085, size * 0.105, mood.tone((196, 146, 112), lit * 0.8))
    top = (head[0], head[1] - size * 0.04)
    brim = size * 0.26
    straw: Colour = (226, 202, 150)
    pen.polygon(
        (
            (top[0] - brim, top[1]),
            (top[0], top[1] - brim * 0.7),
            (top[0] + brim, top[1]),
            (top[0], top[1] + brim * 0.22),
        ),
        mood.tone(straw, min(1.0, lit + 0.2)),
    )
    pen.polygon(
        (
            (top[0], top[1] - brim * 0.7),
            (top[0] + brim, top[1]),
            (top[0] + brim * 0.1, top[1] + brim * 0.2),
        ),
        mood.tone(straw, lit * 0.5),
    )
