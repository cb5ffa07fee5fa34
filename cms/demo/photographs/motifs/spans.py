"""Bridges: the cable-stayed bridge over a wide river, placed in space and seen from anywhere."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, Paint, mix, see_through
from cms.demo.photographs.painting.shapes import Point

CONCRETE: Colour = (206, 200, 188)
TOP = 118.0  # metres above the water, as all heights here
REACH = 175.0  # how far along the deck a pylon's stays go, to each side
HALF = 11.0  # half the deck's width


@dataclass(frozen=True)
class Bridge:
    """A bridge whose deck runs from `start` to `end` (sideways, ahead) in metres."""

    start: tuple[float, float]
    end: tuple[float, float]
    length: float
    pylons: tuple[float, ...]  # metres from the start
    eye: float  # the camera's height
    focus: float  # pixels
    horizon: float
    middle: float

    def at(self, along: float, height: float, side: float = 0.0) -> Point:
        share = along / self.length
        run, rise = self.end[0] - self.start[0], self.end[1] - self.start[1]
        norm = (run * run + rise * rise) ** 0.5
        across = self.start[0] + run * share + rise / norm * side
        ahead = max(4.0, self.start[1] + rise * share - run / norm * side)
        scale = self.focus / ahead
        return self.middle + across * scale, self.horizon - (height - self.eye) * scale

    def ahead(self, along: float) -> float:
        return self.start[1] + (self.end[1] - self.start[1]) * along / self.length

    def deck(self, along: float) -> float:
        """The height of the road: highest in the middle of the river."""
        share = 2 * along / self.length - 1
        return 20 + 16 * (1 - share * share)

    def visible(self) -> Iterable[float]:
        """Steps along the deck, those in front of the camera."""
        steps = 90
        for step in range(steps + 1):
            along = self.length * step / steps
            if self.ahead(along) > 6:
                yield along


def bridge(
    canvas: Canvas,
    span: Bridge,
    far: float = 0.3,
    lit: float = 0.7,
    cables: Colour | None = None,
    strength: float = 0.8,
) -> None:
    """The whole bridge; paint it before the water, which then mirrors it."""
    mood = canvas.mood
    rope = see_through(cables or mood.tone((226, 220, 196), lit, far), strength)
    with canvas.detail() as pen:
        for along in sorted(span.pylons, key=span.ahead, reverse=True):
            haze = min(0.92, far + max(0.0, span.ahead(along) - 500) / 1600)
            _stays(pen, span, along, HALF, rope)
            _pylon(pen, canvas, span, along, haze, lit, (1,))
        _piers(pen, canvas, span, far, lit)
        _road(pen, canvas, span, far, lit)
        for along in sorted(span.pylons, key=span.ahead, reverse=True):
            haze = min(0.92, far + max(0.0, span.ahead(along) - 500) / 1600)
            _stays(pen, span, along, -HALF, rope)
            _pylon(pen, canvas, span, along, haze, lit, (-1,))


def _stays(pen: Pen, span: Bridge, along: float, side: float, paint: Paint) -> None:
    for step in range(1, 17):
        share = step / 16
        height = TOP * (0.56 + 0.40 * share)
        for way in (-1, 1):
            foot = along + way * (14 + (REACH - 14) * share)
            if not 0 < foot < span.length or span.ahead(foot) < 6:
                continue
            top = span.at(along, height, side * 0.8)
            thick = max(0.6, 0.30 * span.focus / max(30.0, span.ahead((along + foot) / 2)))
            pen.line((top, span.at(foot, span.deck(foot) + 1, side)), paint, thick)


def _post(
    pen: Pen,
    span: Bridge,
    along: float,
    low: float,
    high: float,
    sides: tuple[float, float],
    thick: float,
    paints: tuple[Colour, Colour],
) -> None:
    """A leg from `low` to `high` that leans from the first side to the second; two faces."""
    half = thick / 2
    foot, head = sides
    face = (
        span.at(along - half, low, foot),
        span.at(along + half, low, foot),
        span.at(along + half * 0.75, high, head),
        span.at(along - half * 0.75, high, head),
    )
    for near in (-1, 1):
        flank = (
            span.at(along - half, low, foot),
            span.at(along - half, low, foot + near * half),
            span.at(along - half * 0.75, high, head + near * half),
            span.at(along - half * 0.75, high, head),
        )
        pen.polygon(flank, paints[1])
    pen.polygon(face, paints[0])


def _pylon(
    pen: Pen,
    canvas: Canvas,
    span: Bridge,
    along: float,
    far: float,
    lit: float,
    sides: tuple[int, ...],
) -> None:
    mood = canvas.mood
    front, flank = mood.tone(CONCRETE, lit, far), mood.tone(CONCRETE, lit * 0.45, far)
    deck = span.deck(along)
    for side in sides:
        _post(pen, span, along, -1, deck, (side * (HALF + 6), side * (HALF + 3)), 9, (front, flank))
        _post(
            pen, span, along, deck, TOP, (side * (HALF + 3), side * HALF * 0.8), 7, (front, flank)
        )
    if 1 in sides:
        for height, thick in ((deck - 6, 5.0), (TOP * 0.72, 4.0)):
            beam = [
                span.at(along, height, -HALF - 2),
                span.at(along, height, HALF + 2),
                span.at(along, height + thick, HALF + 2),
                span.at(along, height + thick, -HALF - 2),
            ]
            pen.polygon(beam, flank)


def _piers(pen: Pen, canvas: Canvas, span: Bridge, far: float, lit: float) -> None:
    """The plain pillars of the approaches, outside the stays' reach."""
    mood = canvas.mood
    along = 20.0
    while along < span.length:
        if min(abs(along - pylon) for pylon in span.pylons) > REACH - 20 and span.ahead(along) > 12:
            inside = span.pylons[0] < along < span.pylons[-1]
            haze = min(0.92, far + max(0.0, span.ahead(along) - 500) / 1600)
            paints = (mood.tone(CONCRETE, lit * 0.8, haze), mood.tone(CONCRETE, lit * 0.35, haze))
            for side in (HALF * 0.55, -HALF * 0.55) if not inside else ():
                _post(pen, span, along, -1, span.deck(along) - 2, (side, side), 3.6, paints)
        along += 42.0


def _road(pen: Pen, canvas: Canvas, span: Bridge, far: float, lit: float) -> None:
    mood = canvas.mood
    stops = list(span.visible())
    for first, second in pairwise(stops):
        haze = min(0.92, far + max(0.0, span.ahead(first) - 500) / 1600)
        levels = (span.deck(first), span.deck(second))
        for side, low, high, shade in (
            (HALF, -3.4, 0.0, 0.2),
            (-HALF, -3.4, 0.0, 0.85),
            (-HALF, -3.4, -2.2, 0.3),
        ):
            wall = [
                span.at(first, levels[0] + low, side),
                span.at(second, levels[1] + low, side),
                span.at(second, levels[1] + high, side),
                span.at(first, levels[0] + high, side),
            ]
            pen.polygon(wall, mood.tone(CONCRETE, lit * shade, haze))
        under = [
            span.at(first, levels[0] - 3.4, HALF),
            span.at(second, levels[1] - 3.4, HALF),
            span.at(second, levels[1] - 3.4, -HALF),
            span.at(first, levels[0] - 3.4, -HALF),
        ]
        pen.polygon(under, mood.tone(mix(CONCRETE, (90, 90, 96), 0.4), lit * 0.15, haze))
        rail = [span.at(first, levels[0] + 1.2, -HALF), span.at(second, levels[1] + 1.2, -HALF)]
        pen.line(rail, mood.tone((190, 190, 186), lit, haze), 0.8)


def footings(canvas: Canvas, span: Bridge, far: float = 0.3, lit: float = 0.5) -> None:
    """The pylons' blocks in the water and their shade on it; paint them after the water."""
    mood = canvas.mood
    for along in span.pylons:
        if span.ahead(along) < 12:
            continue
        haze = min(0.92, far + max(0.0, span.ahead(along) - 500) / 1600)
        left, base = span.at(along - 16, 0)
        right, _ = span.at(along + 16, 0)
        left, right = sorted((left, right))
        top = span.at(along, 5)[1]
        tall = base - top
        shade = mood.tone((70, 62, 54), 0.15, haze * 0.6)
        canvas.soft(
            [(left, base), (right, base), (right, base + tall * 3), (left, base + tall * 3)],
            shade,
            max(2.0, tall * 0.6),
            0.45,
        )
        with canvas.detail((left - 4, top - tall, right + 4, base + 4)) as pen:
            for side in (0.42, -0.42):
                x = (left + right) / 2 + side * (right - left) * 0.5
                pen.rectangle(
                    x - tall * 0.5,
                    top - tall * 0.8,
                    x + tall * 0.5,
                    base,
                    mood.tone(CONCRETE, lit * 0.7, haze),
                )
            pen.rectangle(left, top, right, base, mood.tone(CONCRETE, lit * 0.75, haze))
            pen.rectangle(
                left, base - tall * 0.35, right, base, mood.tone((120, 110, 98), lit * 0.4, haze)
            )


def lamps(
    canvas: Canvas, span: Bridge, step: float = 26.0, colour: Colour = (255, 206, 130)
) -> None:
    """Street lamps along the deck, and the pylons' red lights."""
    along = step / 2
    while along < span.length:
        if span.ahead(along) > 20:
            x, y = span.at(along, span.deck(along) + 9)
            wide = max(7.0, 6.0 * span.focus / span.ahead(along))
            canvas.glow(x, y, wide, colour, 0.95)
        along += step
    for along in span.pylons:
        x, y = span.at(along, TOP + 2)
        canvas.glow(x, y, 16, (255, 70, 50), 0.95)
