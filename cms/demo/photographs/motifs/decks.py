"""The bow of a boat from above, its hold full of fruit."""

from collections.abc import Sequence
from math import pi, sin
from random import Random

from cms.demo.photographs.motifs.boats import reflection
from cms.demo.photographs.motifs.fruit import ball, rambutan
from cms.demo.photographs.motifs.goods import GREEN, pineapple
from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through, vary
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import Point, bend


def deck(
    canvas: Canvas, left: float, right: float, top: float, fruits: Sequence[str], lit: float = 0.9
) -> None:
    """The bow of our own boat from above, its hold filled with fruit section by section."""
    random, mood = canvas.random, canvas.mood
    middle, bottom = (left + right) / 2, canvas.height + 20.0
    half = (right - left) / 2
    outer = [
        *bend((left, bottom), (left + half * 0.12, top + (bottom - top) * 0.2), (middle, top), 16),
        *bend(
            (middle, top), (right - half * 0.12, top + (bottom - top) * 0.2), (right, bottom), 16
        ),
    ]
    reflection(canvas, middle, top + 20, half * 0.8, (bottom - top) * 0.5, 0.0)
    canvas.soft(
        [(px + (px - middle) * 0.06, py - 6) for px, py in outer],
        mood.tone((50, 44, 40), 0.1),
        16,
        0.6,
    )
    with canvas.detail((left - 10, top - 20, right + 10, canvas.height)) as pen:
        pen.polygon(outer, mood.tone((150, 106, 66), lit))
        inner = [(middle + (px - middle) * 0.90, py + 16 + (py - top) * 0.02) for px, py in outer]
        pen.polygon(inner, mood.tone((84, 58, 40), lit * 0.3))
        for share in (0.955, 0.93):
            rim = [(middle + (px - middle) * share, py + 10) for px, py in outer]
            pen.line(rim, see_through(mood.tone((90, 62, 40), 0.2), 0.6), 2)
        edges = [py for _, py in inner[:17]]
        count = len(fruits)
        start, span = top + (bottom - top) * 0.16, (bottom - top) * 0.90
        for index, kind in enumerate(fruits):
            upper, lower = (
                start + span * (index / count) ** 1.2,
                start + span * ((index + 1) / count) ** 1.2,
            )
            _hold(pen, random, mood, inner, edges, (middle, upper, lower), kind, lit)
            beam = _reach(inner, edges, middle, lower)
            pen.polygon(
                [
                    (middle - beam, lower - 10),
                    (middle + beam, lower - 10),
                    (middle + beam, lower + 10),
                    (middle - beam, lower + 10),
                ],
                mood.tone((176, 130, 84), lit),
            )
            pen.line(
                ((middle - beam, lower + 9), (middle + beam, lower + 9)),
                mood.tone((70, 48, 34), 0.3),
                3,
            )


def _reach(inner: Sequence[Point], edges: Sequence[float], middle: float, y: float) -> float:
    """Half the hold's width at a height."""
    nearest = min(range(len(edges)), key=lambda index: abs(edges[index] - y))
    return middle - inner[nearest][0]


def _hold(
    pen: Pen,
    random: Random,
    mood: Mood,
    inner: Sequence[Point],
    edges: Sequence[float],
    place: tuple[float, float, float],
    kind: str,
    lit: float,
) -> None:
    middle, upper, lower = place
    size = {
        "rambutan": 22.0,
        "mango": 26.0,
        "melon": 46.0,
        "orange": 23.0,
        "pineapple": 84.0,
        "pomelo": 38.0,
    }[kind]
    colour: Colour = {
        "mango": (236, 190, 70),
        "melon": (86, 132, 62),
        "orange": (236, 134, 44),
        "pomelo": (196, 206, 96),
    }.get(kind, (214, 60, 50))
    y = upper + size * 0.3
    while y < lower + size * 0.2:
        share = (y - upper) / (lower - upper)
        reach = _reach(inner, edges, middle, y) * 0.94
        step = size * (0.78 if kind == "pineapple" else 1.5)
        count = max(1, int(2 * reach / step))
        for index in range(count):
            x = middle - reach + (index + 0.5) * 2 * reach / count + random.gauss(0, size * 0.12)
            level = (
                y
                - size * 0.5 * sin(pi * min(1.0, max(0.0, (x - middle + reach) / (2 * reach))))
                + random.gauss(0, size * 0.1)
            )
            shine = lit * (0.66 + 0.3 * share + random.uniform(-0.06, 0.06))
            if kind == "rambutan":
                rambutan(pen, random, mood, x, level, size, min(1.0, shine))
            elif kind == "pineapple":
                pineapple(pen, mood, x, level - size * 0.4, size, min(1.0, shine))
            else:
                ball(
                    pen,
                    mood,
                    x,
                    level,
                    size,
                    vary(random, colour, 14),
                    min(1.0, shine),
                    tall=1.12 if kind == "mango" else 1.0,
                )
                if kind == "melon":
                    for stripe in (-0.5, 0.0, 0.5):
                        arc = bend(
                            (x + stripe * size * 0.6, level - size * 0.85),
                            (x + stripe * size * 1.5, level),
                            (x + stripe * size * 0.6, level + size * 0.85),
                            8,
                        )
                        pen.line(
                            arc,
                            see_through(mood.tone(mix(GREEN, (30, 60, 30), 0.8), 0.3), 0.45),
                            size * 0.09,
                        )
        y += size * (0.9 if kind == "pineapple" else 1.15)
