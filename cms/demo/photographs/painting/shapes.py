"""Lines and outlines as lists of points."""

from collections.abc import Sequence
from math import cos, pi, sin
from random import Random

Point = tuple[float, float]


def smooth(points: Sequence[Point], steps: int = 6, closed: bool = True) -> list[Point]:
    """A curve (Catmull-Rom) that passes through all the points."""
    count = len(points)
    curve: list[Point] = []
    for index in range(count if closed else count - 1):
        if closed:
            a, b, c, d = (points[(index + offset) % count] for offset in (-1, 0, 1, 2))
        else:
            a, b, c, d = (
                points[min(count - 1, max(0, index + offset))] for offset in (-1, 0, 1, 2)
            )
        for step in range(steps):
            t = step / steps
            curve.append(
                (
                    _between(a[0], b[0], c[0], d[0], t),
                    _between(a[1], b[1], c[1], d[1], t),
                )
            )
    if not closed:
        curve.append(points[-1])
    return curve


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3
    )


def bend(start: Point, middle: Point, end: Point, steps: int = 10) -> list[Point]:
    """A curve from start to end that is pulled towards `middle` (quadratic Bézier)."""
    curve = []
    for step in range(steps + 1):
        t = step / steps
        keep = (1 - t) * (1 - t)
        pull = 2 * t * (1 - t)
        curve.append(
            (
                keep * start[0] + pull * middle[0] + t * t * end[0],
                keep * start[1] + pull * middle[1] + t * t * end[1],
            )
        )
    return curve


def ribbon(spine: Sequence[Point], wide: float, narrow: float) -> list[Point]:
    """The outline of a stroke along the spine that tapers from `wide` to `narrow`."""
    left, right = [], []
    last = len(spine) - 1
    for index, (x, y) in enumerate(spine):
        before, after = spine[max(0, index - 1)], spine[min(last, index + 1)]
        run, rise = after[0] - before[0], after[1] - before[1]
        length = (run * run + rise * rise) ** 0.5 or 1
        half = (wide + (narrow - wide) * index / last) / 2
        left.append((x - rise / length * half, y + run / length * half))
        right.append((x + rise / length * half, y - run / length * half))
    return left + right[::-1]


def oval(x: float, y: float, wide: float, high: float, steps: int = 24) -> list[Point]:
    return [
        (x + wide * cos(2 * pi * step / steps), y + high * sin(2 * pi * step / steps))
        for step in range(steps)
    ]


def box(left: float, top: float, right: float, bottom: float) -> list[Point]:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def skyline(
    random: Random, left: float, right: float, base: float, height: float, rough: float = 0.62
) -> list[Point]:
    """An uneven top line, as of a far wood, in which big waves carry smaller ones."""
    waves = []
    for octave in range(6):
        length = (right - left) / (2.3 * 2**octave)
        # The broadest waves are kept low: the delta is flat, its woods are not hills.
        weight = rough**octave * (0.5 if octave < 2 else 1.0)
        waves.append((length, random.uniform(0, 2 * pi), weight))
    total = sum(weight for *_, weight in waves)
    points, x = [], left
    while x < right + 4:
        value = sum(weight * sin(x / length * 2 * pi + phase) for length, phase, weight in waves)
        value = value / total * 0.5 + random.uniform(-0.05, 0.05)
        points.append((x, base - height * (0.6 + value)))
        x += 4
    return points
