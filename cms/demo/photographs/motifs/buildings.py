"""Buildings: walls in perspective with windows, columns, ledges and tiled roofs."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from random import Random

from cms.demo.photographs.painting.camera import Camera
from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, at_stop, mix, see_through, two
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import Point
from cms.demo.photographs.painting.surfaces import wash

CREAM: Colour = (246, 224, 168)
WHITE: Colour = (250, 246, 236)
TILES: Colour = (190, 84, 58)
LAMP: Colour = (255, 214, 140)


@dataclass(frozen=True)
class Wall:
    """An upright plane: `u` metres along it, `v` up, `out` towards the open air."""

    camera: Camera
    x: float
    z: float
    angle: float = 0.0  # 0 faces the viewer

    def place(self, u: float, out: float = 0.0) -> tuple[float, float]:
        """The x and z of a place on the wall or before it."""
        x = self.x + u * cos(self.angle) + out * sin(self.angle)
        return x, self.z + u * sin(self.angle) - out * cos(self.angle)

    def at(self, u: float, v: float, out: float = 0.0) -> Point:
        x, z = self.place(u, out)
        return self.camera.at(x, v, z)

    def quad(
        self, left: float, low: float, right: float, high: float, out: float = 0.0
    ) -> list[Point]:
        return [
            self.at(left, high, out),
            self.at(right, high, out),
            self.at(right, low, out),
            self.at(left, low, out),
        ]

    def scale(self, u: float) -> float:
        return self.camera.scale(*self.place(u))

    def right_side(self, wide: float) -> "Wall":
        """The wall that meets this one at its right end, at a right angle."""
        x, z = self.x + wide * cos(self.angle), self.z + wide * sin(self.angle)
        return Wall(self.camera, x, z, self.angle + pi / 2)

    def left_side(self, deep: float) -> "Wall":
        x, z = self.x - deep * sin(self.angle), self.z + deep * cos(self.angle)
        return Wall(self.camera, x, z, self.angle - pi / 2)


def plaster(
    canvas: Canvas, points: Sequence[Point], colour: Colour, lit: float, far: float = 0.0
) -> None:
    """A wall's surface: light falls off downwards, the weather has left traces."""
    mood = canvas.mood
    stops = two(mood.tone(colour, lit, far), mood.tone(colour, lit * 0.8, far))
    canvas.fill(points, stops)
    stain = mood.tone(mix(colour, (120, 112, 96), 0.5), lit * 0.5, far)
    wash(canvas, points, stain, 0.22, 1.2, 1.8, 0.2)


def window(
    pen: Pen,
    mood: Mood,
    wall: Wall,
    box: tuple[float, float, float, float],
    lit: float,
    lamp: float = 0.0,
    far: float = 0.0,
    trim: Colour = WHITE,
    panes: int = 2,
) -> None:
    """A window (left, low, right, high) with frame, sill and reflected sky; `lamp` 0..1 glows."""
    left, low, right, high = box
    edge = min(0.16, (right - left) * 0.1)
    shade = mood.tone((70, 66, 66), 0.1, far)
    pen.polygon(
        wall.quad(left - edge, low - edge, right + edge, high + edge), mood.tone(trim, lit, far)
    )
    pen.polygon(wall.quad(left, low, right, high), shade)
    sky = mix(at_stop(mood.sky, 0.75), (60, 84, 100), 0.45)
    ground = mood.tone((46, 62, 60), 0.35, far)
    for step in range(5):
        share = step / 5
        glass = mix(mix(sky, ground, share**0.7), mood.haze, far * 0.5)
        if lamp:
            inside = mix(LAMP, (214, 140, 70), share * 0.7)
            glass = mix(glass, inside, lamp)
        bottom = high - (high - low) * (share + 0.2)
        top = high - (high - low) * share
        pen.polygon(wall.quad(left, bottom, right, top, -0.12), glass)
    gleam = [
        wall.at(left + (right - left) * 0.1, high, -0.1),
        wall.at(left + (right - left) * 0.38, high, -0.1),
        wall.at(left + (right - left) * 0.12, low, -0.1),
        wall.at(left, low, -0.1),
        wall.at(left, low + (high - low) * 0.4, -0.1),
    ]
    pen.polygon(gleam, see_through(mood.cloud, 0.16))
    # The lintel throws its shadow on the panes.
    drop = (high - low) * 0.13
    pen.polygon(wall.quad(left, high - drop, right, high), see_through(shade, 0.55 - 0.4 * lamp))
    thick = max(0.8, wall.scale(left) * 0.06)
    bar = mood.tone(trim, lit * 0.85, far)
    for index in range(1, panes):
        u = left + (right - left) * index / panes
        pen.line((wall.at(u, low), wall.at(u, high)), bar, thick)
    level = low + (high - low) * 0.7
    pen.line((wall.at(left, level), wall.at(right, level)), bar, thick)
    sill = wall.quad(left - edge * 2, low - edge, right + edge * 2, low, 0.2)
    pen.polygon(sill, mood.tone(trim, min(1.0, lit + 0.12), far))
    under = wall.quad(left - edge, low - edge * 2.6, right + edge * 2.4, low - edge)
    pen.polygon(under, see_through(shade, 0.28))


def windows(
    pen: Pen,
    random: Random,
    mood: Mood,
    wall: Wall,
    span: tuple[float, float],
    floors: Sequence[float],
    bay: float,
    lit: float,
    lamps: float = 0.0,
    far: float = 0.0,
    high: float = 1.9,
    share: float = 0.5,
    trim: Colour = WHITE,
) -> None:
    """Rows of windows whose sills lie at `floors`; `lamps` is the share of lit rooms."""
    count = max(1, round((span[1] - span[0]) / bay))
    step = (span[1] - span[0]) / count
    for low in floors:
        for index in range(count):
            middle = span[0] + (index + 0.5) * step
            half = step * share / 2
            lamp = random.uniform(0.6, 1.0) if random.random() < lamps else 0.0
            box = (middle - half, low, middle + half, low + high)
            window(pen, mood, wall, box, lit, lamp, far, trim)


def ledge(
    pen: Pen,
    mood: Mood,
    wall: Wall,
    span: tuple[float, float],
    level: float,
    lit: float,
    far: float = 0.0,
    thick: float = 0.35,
    out: float = 0.35,
    colour: Colour = WHITE,
) -> None:
    """A band along a wall with its bright edge above and its shadow beneath."""
    left, right = span
    shade = mood.tone((80, 74, 74), 0.1, far)
    for step in (2.2, 1.5):
        under = wall.quad(left, level - thick * step, right, level)
        pen.polygon(under, see_through(shade, 0.22))
    pen.polygon(wall.quad(left, level, right, level + thick, out), mood.tone(colour, lit, far))
    top = wall.quad(left, level + thick * 0.75, right, level + thick, out)
    pen.polygon(top, mood.tone(colour, min(1.0, lit + 0.2), far))


def column(
    pen: Pen,
    mood: Mood,
    wall: Wall,
    u: float,
    low: float,
    high: float,
    radius: float,
    out: float,
    lit: float,
    light: float = -0.6,
    far: float = 0.0,
    colour: Colour = WHITE,
) -> None:
    """A round column, brightest towards the `light` (±1), with base and capital."""
    strips = 9
    for index in range(strips):
        side = -1 + 2 * (index + 0.5) / strips
        bright = lit * (0.72 + 0.4 * side * light) + 0.12 - 0.3 * side * side * lit
        start, end = (u + radius * (-1 + 2 * edge / strips) for edge in (index, index + 1.15))
        tone = mood.tone(colour, min(1.0, max(0.04, bright)), far)
        pen.polygon(wall.quad(start, low, end, high, out), tone)
    for bottom, top, grow in ((low, low + 0.3, 1.35), (high - 0.35, high, 1.4)):
        for start, end, bright in ((-1.0, 0.2, 0.95), (0.2, 1.0, 0.5)):
            shape = wall.quad(
                u + start * radius * grow, bottom, u + end * radius * grow, top, out + 0.05
            )
            pen.polygon(shape, mood.tone(colour, lit * bright, far))


def hipped(
    canvas: Canvas,
    wall: Wall,
    span: tuple[float, float],
    deep: float,
    eaves: float,
    rise: float,
    lit: float,
    far: float = 0.0,
    over: float = 0.9,
    colour: Colour = TILES,
) -> None:
    """A tiled roof that slopes to all sides over a building `deep` metres deep."""
    mood = canvas.mood
    left, right = span[0] - over, span[1] + over
    back = -deep - over
    inset = min(deep / 2 + over, (right - left) * 0.45)
    first, last = (wall.at(u, eaves + rise, -deep / 2) for u in (left + inset, right - inset))
    corners = [
        wall.at(*place)
        for place in (
            (left, eaves, over),
            (right, eaves, over),
            (right, eaves, back),
            (left, eaves, back),
        )
    ]
    sides = (
        (corners[3], corners[0], first, first, lit * 0.75),
        (corners[1], corners[2], last, last, lit * 0.55),
        (corners[0], corners[1], last, first, lit),
    )
    for start, end, top_end, top_start, light in sides:
        if end[0] <= start[0]:
            continue
        shape = [start, end, top_end, top_start]
        pale = mix(colour, (255, 220, 180), 0.25)
        canvas.fill(shape, two(mood.tone(pale, light, far), mood.tone(colour, light * 0.8, far)))
        wash(canvas, shape, mood.tone((96, 62, 50), light * 0.5, far), 0.35, 0.7, 0.6)
        xs, ys = [x for x, _ in shape], [y for _, y in shape]
        with canvas.detail((min(xs), min(ys), max(xs), max(ys) + 4)) as pen:
            rows = max(3, int((max(ys) - min(ys)) / 7))
            dark = see_through(mood.tone((92, 50, 40), light * 0.2, far), 0.3)
            for row in range(1, rows):
                share = (row / rows) ** 0.9
                ends = [
                    (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
                    for a, b in ((start, top_start), (end, top_end))
                ]
                pen.line(ends, dark, 0.9)
            ridges = max(4, int((end[0] - start[0]) / 9))
            for index in range(1, ridges):
                share = index / ridges
                ends = [
                    (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
                    for a, b in ((start, end), (top_start, top_end))
                ]
                pen.line(ends, (*dark[:3], 40), 0.8)
            ridge = mood.tone(mix(colour, (255, 210, 170), 0.3), min(1.0, light + 0.2), far)
            pen.line((start, top_start, top_end, end), ridge, 2.0)
            pen.line((start, end), mood.tone(WHITE, light * 0.6, far), 3.0)
