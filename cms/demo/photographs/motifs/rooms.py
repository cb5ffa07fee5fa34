"""Rooms in perspective: floor, walls and ceiling, windows and the light that falls in by them."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import pi, sin

from cms.demo.photographs.motifs.buildings import Wall
from cms.demo.photographs.painting.camera import Camera, Place, Span
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix, see_through, two
from cms.demo.photographs.painting.shapes import Point, smooth
from cms.demo.photographs.painting.surfaces import wash, wet

Box = tuple[float, float, float, float]  # left, low, right, high in metres on a wall


@dataclass(frozen=True)
class Room:
    """A box of air seen from its open side; x runs across, z away from the viewer."""

    camera: Camera
    left: float
    right: float
    deep: float
    high: float

    @property
    def back_wall(self) -> Wall:
        return Wall(self.camera, self.left, self.deep)

    @property
    def left_wall(self) -> Wall:
        """Its `u` is the distance z."""
        return Wall(self.camera, self.left, 0.0, pi / 2)

    @property
    def right_wall(self) -> Wall:
        """Its `u` runs towards the viewer from the far corner."""
        return Wall(self.camera, self.right, self.deep, -pi / 2)

    def plane(self, *corners: Place) -> list[Point]:
        return self.camera.outline(corners)


def shell(
    canvas: Canvas,
    room: Room,
    walls: Colour,
    ground: Colour,
    ceiling: Colour = (250, 248, 242),
    lit: tuple[float, float, float] = (0.7, 0.5, 0.8),
    gloss: float = 0.35,
) -> None:
    """Paints the room; `lit` tells how bright the back, left and right walls are."""
    mood, deep, high = canvas.mood, room.deep, room.high
    left, right = room.left, room.right
    back, on_left, on_right = lit
    near = 0.31
    outlines = (
        (
            room.plane(
                (left, high, near), (right, high, near), (right, high, deep), (left, high, deep)
            ),
            mood.tone(ceiling, 0.35),
            mood.tone(ceiling, back),
            False,
        ),
        (
            room.plane((left, 0, near), (left, high, near), (left, high, deep), (left, 0, deep)),
            mood.tone(walls, on_left * 0.6),
            mood.tone(walls, on_left),
            True,
        ),
        (
            room.plane(
                (right, 0, near), (right, high, near), (right, high, deep), (right, 0, deep)
            ),
            mood.tone(walls, on_right),
            mood.tone(walls, on_right * 0.6),
            True,
        ),
        (
            room.plane((left, 0, deep), (left, high, deep), (right, high, deep), (right, 0, deep)),
            mood.tone(walls, min(1.0, back + 0.08)),
            mood.tone(walls, back * 0.85),
            False,
        ),
        (
            room.plane((left, 0, near), (right, 0, near), (right, 0, deep), (left, 0, deep)),
            mood.tone(ground, back),
            mood.tone(ground, 0.3),
            False,
        ),
    )
    for points, first, last, across in outlines:
        if len(points) > 2:
            canvas.fill(points, two(first, last), across)
            wash(canvas, points, mix(last, mood.shade, 0.5), 0.16, 2.4, 1.0, 0.1)
    _corners(canvas, room)
    if gloss:
        wet(canvas, room.camera.at(0, 0, deep)[1], gloss, 0.0)


def _corners(canvas: Canvas, room: Room) -> None:
    """Where planes meet, less light arrives."""
    dark, deep, high = canvas.mood.tone((90, 86, 86), 0.1), room.deep, room.high
    reach = 0.08 * high * room.camera.scale(0, deep)
    for a, b in (
        ((room.left, 0, deep), (room.right, 0, deep)),
        ((room.left, high, deep), (room.right, high, deep)),
        ((room.left, 0, deep), (room.left, high, deep)),
        ((room.right, 0, deep), (room.right, high, deep)),
    ):
        (ax, ay), (bx, by) = room.camera.at(*a), room.camera.at(*b)
        shape = [(ax - 3, ay - 3), (bx + 3, by - 3), (bx + 3, by + 3), (ax - 3, ay + 3)]
        canvas.soft(shape, dark, max(4.0, reach), 0.5)


def pane(
    canvas: Canvas,
    wall: Wall,
    box: Box,
    bars: tuple[int, int] = (2, 1),
    trim: Colour = (244, 240, 232),
    garden: float = 0.5,
    lit: float = 0.7,
    glow: float = 0.4,
) -> None:
    """A window seen from inside: the sky, greenery out of focus up to `garden`, frame and glow."""
    mood = canvas.mood
    left, low, right, high = box
    edge = 0.09
    outer = wall.quad(left - edge, low - edge, right + edge, high + edge)
    inner = wall.quad(left, low, right, high)
    canvas.fill(outer, two(mood.tone(trim, lit), mood.tone(trim, lit * 0.7)))
    canvas.fill(inner, mood.sky)
    if garden:
        for share, colour, haze in ((1.0, (126, 160, 104), 0.5), (0.62, (72, 110, 66), 0.3)):
            level = (high - low) * garden * share
            crowns = [wall.at(left, low)]
            for step in range(11):
                rise = level * canvas.random.uniform(0.62, 1.0)
                crowns.append(wall.at(left + (right - left) * step / 10, low + rise))
            crowns.append(wall.at(right, low))
            bushes = smooth(crowns[1:-1], 5, False)
            green = mix(mood.tone(colour, 0.65), mood.haze, haze)
            wash(canvas, [crowns[0], *bushes, crowns[-1]], green, 0.95, 0.5, 1.0, 0.2)
    xs, ys = [x for x, _ in outer], [y for _, y in outer]
    with canvas.detail((min(xs) - 4, min(ys) - 4, max(xs) + 4, max(ys) + 8)) as pen:
        thick = max(1.5, wall.scale((left + right) / 2) * 0.06)
        tone = mood.tone(trim, lit * 0.75)
        for index in range(1, bars[0]):
            u = left + (right - left) * index / bars[0]
            pen.line((wall.at(u, low), wall.at(u, high)), tone, thick)
        for index in range(1, bars[1] + 1):
            v = low + (high - low) * (0.72 if bars[1] == 1 else index / (bars[1] + 1))
            pen.line((wall.at(left, v), wall.at(right, v)), tone, thick)
        sill = [
            wall.at(left - 0.15, low - edge, 0.0),
            wall.at(right + 0.15, low - edge, 0.0),
            wall.at(right + 0.15, low - edge, 0.2),
            wall.at(left - 0.15, low - edge, 0.2),
        ]
        pen.polygon(sill, mood.tone(trim, min(1.0, lit + 0.2)))
    if glow:
        middle = wall.at((left + right) / 2, (low + high) / 2)
        wide, tall = max(xs) - min(xs), max(ys) - min(ys)
        canvas.glow(*middle, wide * 0.8 + 60, mood.light, glow, tall * 0.9 + 40)


def sunbeam(
    canvas: Canvas,
    room: Room,
    side: int,
    span: Span,
    reach: Span,
    shift: float = 0.0,
    strength: float = 0.4,
    top: float = 2.6,
) -> None:
    """Light from a side window (`side` ±1) over z in `span`: its pool on the floor and its air."""
    start = room.left if side < 0 else room.right
    toward = -side
    near, far = start + toward * reach[0], start + toward * reach[1]
    outline = room.plane(
        (near, 0, span[0] + shift * reach[0]),
        (far, 0, span[0] + shift * reach[1]),
        (far, 0, span[1] + shift * reach[1]),
        (near, 0, span[1] + shift * reach[0]),
    )
    if len(outline) < 3:
        return
    light = mix(canvas.mood.light, (255, 250, 230), 0.3)
    canvas.soft(outline, light, 5, strength)
    air = room.plane(
        (start, top, span[0]),
        (start, top, span[1]),
        (far, 0, span[1] + shift * reach[1]),
        (far, 0, span[0] + shift * reach[1]),
        (near, 0, span[0] + shift * reach[0]),
        (start, top * 0.35, span[0]),
    )
    canvas.soft(air, light, 26, strength * 0.22)


def curtain(
    canvas: Canvas,
    wall: Wall,
    box: Box,
    colour: Colour,
    folds: int = 8,
    lit: float = 0.6,
    gather: float = 0.0,
) -> None:
    """Cloth that hangs in folds; `gather` draws its lower half together."""
    mood, random = canvas.mood, canvas.random
    left, low, right, high = box
    outline = wall.quad(left, low, right, high)
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    phase = random.uniform(0, 6)
    strips = folds * 7
    with canvas.detail((min(xs) - 3, min(ys) - 3, max(xs) + 3, max(ys) + 3)) as pen:
        for index in range(strips):
            share, end = index / strips, (index + 1.15) / strips
            wave = sin(phase + share * folds * 2 * pi + 0.7 * sin(share * 9 + phase))
            bright = max(0.03, lit * (0.72 + 0.34 * wave + 0.1 * sin(share * 17)))
            top, bottom = (left + (right - left) * edge for edge in (share, end))
            middle = left + (right - left) * 0.12
            lower = [u + (middle - u) * gather for u in (top, bottom)]
            tone = mood.tone(colour, min(1.0, bright))
            pen.polygon(
                [
                    wall.at(top, high),
                    wall.at(bottom, high),
                    wall.at(lower[1], low),
                    wall.at(lower[0], low),
                ],
                tone,
            )
        for share in (0.06, 0.14, 0.24):
            shade = see_through(mood.tone((40, 26, 30), 0.1), 0.16)
            pen.polygon(wall.quad(left, high - (high - low) * share, right, high), shade)
        for share in (0.05, 0.12):
            pen.polygon(wall.quad(left, low, right, low + (high - low) * share), shade)


def panels(
    canvas: Canvas,
    room: Room,
    columns: Sequence[float],
    rows: Sequence[float],
    size: tuple[float, float] = (1.2, 0.6),
    colour: Colour = (255, 250, 236),
    glow: float = 0.3,
) -> None:
    """Lamps set into the ceiling, centred at every x in `columns` and z in `rows`."""
    camera, high = room.camera, room.high - 0.02
    half, deep = size[0] / 2, size[1] / 2
    with canvas.detail((0, 0, canvas.width, camera.at(0, high, max(rows))[1] + 10)) as pen:
        for z in rows:
            for x in columns:
                rim = camera.ground(
                    (x - half * 1.12, x + half * 1.12), (z - deep * 1.25, z + deep * 1.25), high
                )
                pane = camera.ground((x - half, x + half), (z - deep, z + deep), high)
                if len(pane) > 2:
                    pen.polygon(rim, see_through(canvas.mood.tone((120, 116, 110), 0.4), 0.5))
                    pen.polygon(pane, colour)
    for z in rows:
        for x in columns:
            place, scale = camera.at(x, high, z), camera.scale(x, z)
            canvas.glow(*place, scale * size[0] * 1.1, colour, glow, scale * 0.7)
