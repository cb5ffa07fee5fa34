"""A camera that turns metres into pixels, so that buildings and rooms stand in true perspective."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, sin

from cms.demo.photographs.painting.canvas import Pen
from cms.demo.photographs.painting.colour import Colour
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import Point

Place = tuple[float, float, float]  # metres to the right, up and away
Span = tuple[float, float]
Faces = tuple[float, float, float, float]  # how the front, left, right and top are lit

NEAR = 0.3
FACES: Faces = (0.55, 0.75, 0.25, 0.95)


@dataclass(frozen=True)
class Camera:
    """Looks along z at the height `eye`; upright lines stay upright, as with a shift lens."""

    middle: float  # the pixel column straight ahead
    horizon: float  # the pixel row of the eye's height
    focal: float  # pixels for a metre at one metre
    eye: float = 1.6
    x: float = 0.0
    turn: float = 0.0  # radians to the right

    def depth(self, x: float, z: float) -> float:
        return (x - self.x) * sin(self.turn) + z * cos(self.turn)

    def scale(self, x: float, z: float) -> float:
        """Pixels for a metre at that place."""
        return self.focal / max(NEAR, self.depth(x, z))

    def at(self, x: float, y: float, z: float) -> Point:
        """Where a place is seen."""
        scale = self.scale(x, z)
        aside = (x - self.x) * cos(self.turn) - z * sin(self.turn)
        return self.middle + aside * scale, self.horizon + (self.eye - y) * scale

    def outline(self, places: Sequence[Place]) -> list[Point]:
        """The seen outline of a flat shape, cut off where it passes behind the viewer."""
        seen: list[Point] = []
        for index, place in enumerate(places):
            before = places[index - 1]
            here, there = (self.depth(p[0], p[2]) - NEAR for p in (place, before))
            if here * there < 0:
                share = there / (there - here)
                cut = [one + (two - one) * share for one, two in zip(before, place, strict=True)]
                seen.append(self.at(cut[0], cut[1], cut[2]))
            if here >= 0:
                seen.append(self.at(*place))
        return seen

    def ground(self, across: Span, away: Span, y: float = 0.0) -> list[Point]:
        """The outline of a level rectangle, by default on the ground."""
        (left, right), (near, far) = across, away
        return self.outline(((left, y, near), (right, y, near), (right, y, far), (left, y, far)))


def _area(points: Sequence[Point]) -> float:
    return sum(
        a[0] * b[1] - b[0] * a[1] for a, b in zip(points, (*points[1:], points[0]), strict=True)
    )


def block(
    pen: Pen,
    mood: Mood,
    camera: Camera,
    across: Span,
    up: Span,
    away: Span,
    colour: Colour,
    lit: Faces = FACES,
    far: float = 0.0,
) -> None:
    """A box of which the faces turned to the viewer are painted."""
    (y, top), (z, back) = up, away
    x, right = min(across), max(across)
    front, on_left, on_right, above = lit
    faces = (
        (above, ((x, top, z), (x, top, back), (right, top, back), (right, top, z))),
        (above * 0.2, ((x, y, z), (right, y, z), (right, y, back), (x, y, back))),
        (on_left, ((x, y, z), (x, y, back), (x, top, back), (x, top, z))),
        (on_right, ((right, y, z), (right, top, z), (right, top, back), (right, y, back))),
        (front, ((x, y, z), (x, top, z), (right, top, z), (right, y, z))),
    )
    for light, places in faces:
        points = camera.outline(places)
        if len(points) > 2 and _area(points) > 0:
            pen.polygon(points, mood.tone(colour, light, far))
