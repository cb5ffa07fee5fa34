"""Sheets with strokes for writing, signatures and the red round seal."""

from math import cos, pi, sin

from PIL import Image, ImageChops, ImageDraw

from cms.demo.photographs.motifs.tabletop import PAPER, Leaf, shadow
from cms.demo.photographs.motifs.yards import star
from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, see_through, two
from cms.demo.photographs.painting.noise import curve, window
from cms.demo.photographs.painting.shapes import Point, smooth
from cms.demo.photographs.painting.surfaces import wash

INK: Colour = (38, 52, 110)
SEAL: Colour = (206, 34, 40)


def sheet(
    canvas: Canvas,
    leaf: Leaf,
    lit: float = 0.85,
    colour: Colour = PAPER,
    kind: str = "letter",
    rise: float = 1.0,
) -> None:
    """A sheet with strokes that stand for lines of writing: letter, table, note or blank."""
    mood, random = canvas.mood, canvas.random
    outline = leaf.quad(0, 0, 1, 1)
    shadow(canvas, outline, (5 * rise, 6 * rise), 5 * rise + 2, 0.42)
    canvas.fill(
        outline, two(mood.tone(colour, min(1.0, lit + 0.05)), mood.tone(colour, lit * 0.92))
    )
    wash(canvas, outline, mood.tone((206, 196, 178), lit * 0.8), 0.2, 2.2)
    if kind == "blank":
        return
    with canvas.detail(leaf.frame, 3) as pen:
        if kind == "letter":
            _words(pen, canvas, leaf, 0.10, 0.09, 0.42, 0.9)
            _words(pen, canvas, leaf, 0.56, 0.09, 0.92, 0.9)
            _words(pen, canvas, leaf, 0.56, 0.12, 0.84, 0.9)
            _words(pen, canvas, leaf, 0.28, 0.22, 0.72, 1.5)
            _words(pen, canvas, leaf, 0.34, 0.26, 0.66, 1.0)
            down = 0.33
            while down < 0.72:
                _words(pen, canvas, leaf, 0.12, down, random.choice((0.9, 0.9, 0.9, 0.62)), 0.8)
                down += 0.033
        elif kind == "table":
            line = see_through(mood.tone((70, 76, 92), 0.4), 0.6)
            thick = max(0.8, leaf.top.scale(leaf.u, leaf.v) * 0.0007)
            for row in range(13):
                down = 0.2 + row * 0.055
                pen.line((leaf.at(0.08, down), leaf.at(0.92, down)), line, thick)
                if row and row < 12:
                    for left, right in ((0.1, 0.2), (0.26, 0.5), (0.58, 0.66), (0.74, 0.86)):
                        _words(
                            pen,
                            canvas,
                            leaf,
                            left,
                            down + 0.028,
                            left + (right - left) * random.uniform(0.6, 1),
                            0.8,
                        )
            for across in (0.08, 0.23, 0.54, 0.7, 0.92):
                pen.line((leaf.at(across, 0.2), leaf.at(across, 0.86)), line, thick)
            pen.polygon(
                leaf.quad(0.08, 0.2, 0.92, 0.255), see_through(mood.tone((150, 176, 210), 0.7), 0.5)
            )
            _words(pen, canvas, leaf, 0.28, 0.12, 0.72, 1.5)
        else:
            for row in range(16):
                down = 0.1 + row * 0.053
                pen.line(
                    (leaf.at(0.06, down), leaf.at(0.94, down)),
                    see_through((140, 170, 200), 0.45),
                    0.9,
                )
                if row < 9:
                    handwriting(pen, canvas, leaf, 0.1, down - 0.006, random.uniform(0.6, 0.92))


def _words(
    pen: Pen, canvas: Canvas, leaf: Leaf, left: float, down: float, right: float, weight: float
) -> None:
    """A line of type too small to read."""
    random, across = canvas.random, left
    ink = canvas.mood.tone((60, 60, 68), 0.3)
    thick = leaf.top.scale(leaf.u, leaf.v) * 0.0026 * weight
    while across < right - 0.015:
        end = min(right, across + random.uniform(0.02, 0.075))
        pen.line(
            (leaf.at(across, down), leaf.at(end, down)),
            see_through(ink, random.uniform(0.42, 0.6)),
            thick,
        )
        across = end + 0.014


def handwriting(
    pen: Pen, canvas: Canvas, leaf: Leaf, left: float, down: float, right: float
) -> None:
    """A line of handwriting: loops without letters."""
    random, across = canvas.random, left
    points: list[Point] = []
    while across < right:
        if random.random() < 0.12:
            if len(points) > 2:
                pen.line(
                    points,
                    see_through(INK, 0.75),
                    max(0.9, leaf.top.scale(leaf.u, leaf.v) * 0.0009),
                )
            points, across = [], across + 0.02
        points.append(leaf.at(across, down - random.choice((0.0, 0.012, 0.004, 0.02))))
        across += 0.0065
    if len(points) > 2:
        pen.line(points, see_through(INK, 0.75), max(0.9, leaf.top.scale(leaf.u, leaf.v) * 0.0009))


def signature(canvas: Canvas, leaf: Leaf, across: float, down: float, size: float = 0.2) -> None:
    """A flourish in blue ink."""
    path = [
        (0, 0),
        (0.25, -0.5),
        (0.3, 0.2),
        (0.12, 0.3),
        (0.5, -0.25),
        (0.45, 0.2),
        (0.7, -0.3),
        (0.62, 0.15),
        (0.9, -0.12),
        (1.2, -0.3),
        (0.9, 0.1),
        (0.1, 0.45),
        (1.1, 0.3),
    ]
    thick = max(1.1, leaf.top.scale(leaf.u, leaf.v) * 0.0014)
    with canvas.detail(leaf.frame, 3) as pen:
        points = [leaf.at(across + x * size, down + y * size * 0.5) for x, y in path]
        pen.line(smooth(points, 8, False), see_through(INK, 0.85), thick)


def seal(
    canvas: Canvas,
    leaf: Leaf,
    across: float,
    down: float,
    radius: float = 0.018,
    strength: float = 0.85,
) -> None:
    """The round red impression with a star; ticks stand where lettering would be."""
    random = canvas.random

    def place(x: float, y: float) -> Point:
        return leaf.at(across + x * radius / leaf.wide, down + y * radius / leaf.high)

    rim = [place(cos(i * pi / 24), sin(i * pi / 24)) for i in range(48)]
    xs, ys = [x for x, _ in rim], [y for _, y in rim]
    left, upper = int(min(xs)) - 3, int(min(ys)) - 3
    size = (int(max(xs)) - left + 4, int(max(ys)) - upper + 4)
    mask = Image.new("L", (size[0] * 3, size[1] * 3))
    draw = ImageDraw.Draw(mask)

    def fill(points: list[Point], value: int) -> None:
        draw.polygon([((x - left) * 3, (y - upper) * 3) for x, y in points], fill=value)

    for reach, value in ((1.0, 255), (0.93, 0), (0.88, 255), (0.85, 0), (0.58, 255), (0.55, 0)):
        fill([place(reach * cos(i * pi / 24), reach * sin(i * pi / 24)) for i in range(48)], value)
    fill([place(x, y) for x, y in star(0, 0, 0.42)], 255)
    for index in range(44):
        if index in (10, 11, 12, 32, 33, 34):
            continue
        turn, wide = index * 2 * pi / 44, 0.045
        shape = [(0.64, -wide), (0.79, -wide), (0.79, wide), (0.64, wide)]
        if index % 3 == 0:
            shape = [(0.64, -wide), (0.7, -wide), (0.79, wide), (0.66, wide)]
        fill(
            [place(a * cos(turn) - b * sin(turn), a * sin(turn) + b * cos(turn)) for a, b in shape],
            235,
        )
    mask = mask.reduce(3)
    # Ink never takes everywhere alike.
    worn = window(random, mask.size, 0.45, 1.0, 0.8).point(curve(48, 100, int(255 * strength)))
    mask = ImageChops.multiply(mask, worn)
    clip = (max(0, -left), max(0, -upper))
    canvas.image.paste(
        canvas.mood.tone(SEAL, 0.75),
        (left + clip[0], upper + clip[1]),
        mask.crop((*clip, *mask.size)),
    )
