"""A desk and what lies on it: sheets, seals, pens, glasses of tea, seen from above or aslant."""

from dataclasses import dataclass
from math import cos, pi, sin
from typing import Protocol

from cms.demo.photographs.painting.camera import Camera
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix, see_through, two
from cms.demo.photographs.painting.shapes import Point
from cms.demo.photographs.painting.surfaces import wash

PAPER: Colour = (252, 250, 242)


class Top(Protocol):
    """Where a place of the desk is seen: metres to the right, away, and above it."""

    def at(self, u: float, v: float, h: float = 0.0) -> Point: ...

    def scale(self, u: float, v: float) -> float: ...


@dataclass(frozen=True)
class Overhead:
    """Straight from above; what stands leans a little away from the middle."""

    x: float
    y: float
    pixels: float
    turn: float = 0.0

    def at(self, u: float, v: float, h: float = 0.0) -> Point:
        grow = self.pixels * (1 + h * 0.8)
        across = u * cos(self.turn) - v * sin(self.turn)
        up = u * sin(self.turn) + v * cos(self.turn)
        return self.x + across * grow, self.y - up * grow - h * self.pixels * 0.25

    def scale(self, u: float, v: float) -> float:
        return self.pixels


@dataclass(frozen=True)
class Aslant:
    """As someone sitting at the desk sees it."""

    camera: Camera

    def at(self, u: float, v: float, h: float = 0.0) -> Point:
        return self.camera.at(u, h, v)

    def scale(self, u: float, v: float) -> float:
        return self.camera.scale(u, v)


@dataclass(frozen=True)
class Leaf:
    """A rectangle that lies on the desk, turned by `turn`; its own 0..1 runs right and down."""

    top: Top
    u: float
    v: float
    wide: float
    high: float
    turn: float = 0.0
    h: float = 0.0

    def at(self, across: float, down: float, lift: float = 0.0) -> Point:
        a, b = (across - 0.5) * self.wide, (0.5 - down) * self.high
        return self.top.at(
            self.u + a * cos(self.turn) - b * sin(self.turn),
            self.v + a * sin(self.turn) + b * cos(self.turn),
            self.h + lift,
        )

    def quad(
        self, left: float, upper: float, right: float, lower: float, lift: float = 0.0
    ) -> list[Point]:
        return [
            self.at(left, upper, lift),
            self.at(right, upper, lift),
            self.at(right, lower, lift),
            self.at(left, lower, lift),
        ]

    @property
    def frame(self) -> tuple[float, float, float, float]:
        points = self.quad(-0.02, -0.02, 1.02, 1.02)
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return min(xs) - 4, min(ys) - 4, max(xs) + 4, max(ys) + 4


def disc(
    top: Top, u: float, v: float, radius: float, h: float = 0.0, steps: int = 40
) -> list[Point]:
    return [
        top.at(u + radius * cos(2 * pi * i / steps), v + radius * sin(2 * pi * i / steps), h)
        for i in range(steps)
    ]


def wood(
    canvas: Canvas, points: list[Point], colour: Colour, lit: float = 0.6, planks: int = 0
) -> None:
    """Polished boards with their grain running across."""
    mood = canvas.mood
    canvas.fill(points, two(mood.tone(colour, min(1.0, lit + 0.15)), mood.tone(colour, lit * 0.8)))
    dark = mood.tone(mix(colour, (50, 28, 20), 0.55), lit * 0.5)
    wash(canvas, points, dark, 0.5, 16.0, 0.07, 0.4)
    wash(canvas, points, dark, 0.35, 9.0, 0.12, 0.7)
    wash(canvas, points, mood.tone(mix(colour, (255, 214, 160), 0.4), 1.0), 0.25, 14.0, 0.08, 0.5)
    if planks:
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = points
        with canvas.detail((min(ax, dx), ay, max(bx, cx), max(cy, dy))) as pen:
            for index in range(1, planks):
                share = (index / planks) ** 1.3 if ay < cy else index / planks
                line = (
                    (ax + (dx - ax) * share, ay + (dy - ay) * share),
                    (bx + (cx - bx) * share, by + (cy - by) * share),
                )
                pen.line(line, see_through(dark, 0.7), 1.6)
                pen.line([(x, y + 2) for x, y in line], see_through(mood.light, 0.12), 1.0)


def shadow(
    canvas: Canvas,
    points: list[Point],
    shift: Point = (8, 9),
    blur: float = 8,
    strength: float = 0.4,
) -> None:
    dark = canvas.mood.tone((58, 44, 44), 0.1)
    canvas.soft([(x + shift[0], y + shift[1]) for x, y in points], dark, blur, strength)


def folder(
    canvas: Canvas,
    leaf: Leaf,
    colour: Colour,
    thick: float = 0.012,
    lit: float = 0.7,
    band: bool = False,
) -> None:
    """A closed file of paper in a coloured cover."""
    mood = canvas.mood
    low, high = leaf.quad(0, 0, 1, 1), leaf.quad(0, 0, 1, 1, thick)
    shadow(canvas, low, (10, 12), 10, 0.5)
    with canvas.detail(leaf.frame) as pen:
        for index in range(8):
            lift = thick * index / 7
            tone = (
                mood.tone(PAPER, lit * (0.55 + 0.4 * (index % 2)))
                if 0 < index < 7
                else mood.tone(colour, lit * 0.6)
            )
            pen.polygon(leaf.quad(0, 0, 1, 1, lift), tone)
    canvas.fill(high, two(mood.tone(colour, min(1.0, lit + 0.12)), mood.tone(colour, lit * 0.8)))
    wash(canvas, high, mood.tone(mix(colour, (40, 30, 30), 0.4), lit * 0.5), 0.25, 1.2)
    with canvas.detail(leaf.frame) as pen:
        pen.polygon(leaf.quad(0.2, 0.2, 0.8, 0.38, thick), mood.tone((246, 240, 222), lit))
        pen.line(
            [*leaf.quad(0.22, 0.22, 0.78, 0.36, thick), leaf.at(0.22, 0.22, thick)],
            see_through(mood.tone((160, 60, 50), 0.6), 0.6),
            1.2,
        )
        if band:
            pen.polygon(leaf.quad(0.88, 0, 0.92, 1, thick), mood.tone((206, 50, 50), lit))
