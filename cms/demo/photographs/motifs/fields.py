"""Fields: crops in rows on a floor seen in perspective, banks between them, tufts of grass."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from random import Random

from PIL import Image, ImageChops, ImageDraw

from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, Stops, gradient, vary
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.noise import curve, plane
from cms.demo.photographs.painting.shapes import Point, bend, ribbon

STEP = 0.34  # how far a row stands before the last, per height of its plants


@dataclass(frozen=True)
class Floor:
    """The ground as a camera sees it: `away` 1 is the picture's lower edge, more is farther."""

    horizon: float
    bottom: float
    middle: float

    def at(self, across: float, away: float) -> Point:
        """`across` is in pixels at the lower edge, counted from the middle."""
        return self.middle + across / away, self.horizon + (self.bottom - self.horizon) / away

    def size(self, y: float) -> float:
        """How large a thing that stands at y is, 1 at the lower edge."""
        return max(0.0, (y - self.horizon) / (self.bottom - self.horizon))


@cache
def _blades(kind: str) -> tuple[Image.Image, Image.Image]:
    """A hedge of blades: all of it, and what of it catches the light."""
    random = Random(f"blades {kind}")
    wide, high = 1400, 200
    whole, light = Image.new("L", (wide, high)), Image.new("L", (wide, high))
    inks, shines = ImageDraw.Draw(whole), ImageDraw.Draw(light)
    inks.rectangle((0, high * 0.62, wide, high), fill=255)
    for index in range(620):
        x = random.uniform(0, wide)
        tall = high * random.uniform(0.5, 0.97) * (0.55 + 0.45 * index / 620)
        lean = random.gauss(0, 0.16) + (0.62 if kind == "wind" else 0.0)
        tip = (x + lean * tall, high - tall * (0.86 if kind == "wind" else 1.0))
        spine = bend((x, high), (x + lean * tall * 0.2, high - tall * 0.75), tip, 6)
        shape = ribbon(spine, random.uniform(6, 10), 0.6)
        bright = random.random() < 0.5
        for shift in (-wide, 0, wide):
            moved = [(px + shift, py) for px, py in shape]
            inks.polygon(moved, fill=255)
            shines.polygon(moved, fill=random.randint(150, 255) if bright else 0)
    if kind == "ripe":
        _ears(random, inks, shines, wide, high)
    fade = (
        Image.linear_gradient("L").resize((wide, high)).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    )
    light = ImageChops.multiply(light, fade.point([min(255, int(v * 1.25)) for v in range(256)]))
    return whole, light


def _ears(
    random: Random, inks: ImageDraw.ImageDraw, shines: ImageDraw.ImageDraw, wide: int, high: int
) -> None:
    """Heavy ears of rice that hang over in an arc."""
    for _ in range(150):
        x, top = random.uniform(0, wide), high * random.uniform(0.04, 0.4)
        side = random.choice((-1, 1, 1))
        arc = bend((x, high * 0.7), (x + side * 4, top - 24), (x + side * 40, top + 62), 15)
        inks.line(arc, fill=255, width=3)
        for index, (px, py) in enumerate(arc[8:]):
            for _ in range(4):
                gx, gy = px + random.gauss(0, 4.0), py + random.gauss(0, 4) + index * 1.4
                inks.ellipse((gx - 2.6, gy - 4, gx + 2.6, gy + 4), fill=255)
                shines.ellipse((gx - 2, gy - 3, gx + 1.4, gy + 2.4), fill=random.randint(90, 255))


@cache
def _strip(kind: str, high: int, wide: int) -> tuple[Image.Image, Image.Image]:
    """The hedge at a height, repeated over a width and half as much again."""
    strips = []
    for tile in _blades(kind):
        small = tile.resize((high * 7, high), Image.Resampling.BOX)
        strip = Image.new("L", (wide + wide // 2, high))
        for index, left in enumerate(range(0, strip.width, small.width)):
            turned = kind != "wind" and index * 7 % 3 == 1
            part = small.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if turned else small
            strip.paste(part, (left, 0))
        strips.append(strip)
    return strips[0], strips[1]


def _height(share: float, lowest: float, tallest: float) -> int:
    """Heights in steps, so that the strips are made once."""
    tall = lowest + (tallest - lowest) * share
    step = 2 if tall < 24 else 6 if tall < 60 else 14
    return max(4, int(tall / step) * step)


def crop(
    canvas: Canvas,
    top: float,
    bottom: float,
    colours: tuple[Colour, Colour],
    tallest: float = 110,
    kind: str = "young",
    far: float = 0.65,
    lit: float = 0.8,
    lowest: float = 4,
) -> None:
    """A field from `top` down to `bottom`, row behind row, in two colours that drift."""
    random, mood = canvas.random, canvas.mood
    start, end = int(top), min(canvas.height, int(bottom))
    size = (canvas.width, end - start)
    small = (size[0] // 4, max(4, size[1] // 4))
    patches = plane(random, small, 0.25, 2.2, 0.14).point(curve(70, 190))
    shaded, bright = (
        _map(mood, colours, patches, far, small, level).resize(size, Image.Resampling.BILINEAR)
        for level in ((lit * 0.22, lit * 0.5), (lit * 0.85, lit))
    )
    middle = Image.blend(shaded, bright, 0.5)
    canvas.image.paste(middle.crop((0, 0, size[0], size[1])), (0, start))
    y = float(start)
    while y < end + tallest * 0.6:
        share = (y - start) / max(1, bottom - start)
        high = _height(share, lowest, tallest)
        masks = _strip(kind, high, canvas.width)
        left = random.randrange(canvas.width // 2)
        level = int(y - high * 0.6)
        cut = (0, max(0, min(size[1] - 1, level - start)))
        for mask, colour in zip(masks, (shaded, bright), strict=True):
            part = mask.crop((left, 0, left + canvas.width, high))
            # The map's last rows serve for what rises above the upper edge or below the lower.
            paint = colour.crop((0, cut[1], size[0], cut[1] + high))
            if cut[1] + high > size[1]:
                paint = colour.crop((0, size[1] - 1, size[0], size[1])).resize((size[0], high))
            canvas.image.paste(paint, (0, level), part)
        y += max(1.6, high * STEP)


def _map(
    mood: Mood,
    colours: tuple[Colour, Colour],
    patches: Image.Image,
    far: float,
    size: tuple[int, int],
    levels: tuple[float, float],
) -> Image.Image:
    """What colour the crop has at each place."""
    sheets = []
    for colour, lit in zip(colours, levels, strict=True):
        stops: Stops = tuple(
            (share, mood.tone(colour, lit, far * (1 - share) ** 2.2))
            for share in (0, 0.08, 0.2, 0.4, 0.7, 1)
        )
        sheets.append(gradient(size, stops))
    return Image.composite(sheets[1], sheets[0], patches)


def bank(
    canvas: Canvas,
    floor: Floor,
    track: Sequence[tuple[float, float]],
    wide: float,
    colour: Colour = (176, 150, 104),
    grass: Colour = (96, 136, 58),
    far: float = 0.6,
    lit: float = 0.7,
) -> None:
    """A trodden bank along a track of (across, away), grass standing on both edges."""
    random, mood = canvas.random, canvas.mood
    edges: list[list[Point]] = []
    for side in (-1, 1):
        corners = [floor.at(across + side * wide / 2, away) for across, away in track]
        edge = [corners[0]]
        # A straight bank is straight in the picture too.
        for (ax, ay), (bx, by) in pairwise(corners):
            edge += [(ax + (bx - ax) * k / 26, ay + (by - ay) * k / 26) for k in range(1, 27)]
        edges.append(edge)
    outline = edges[0] + edges[1][::-1]
    canvas.fill(
        outline,
        (
            (0, mood.tone(colour, lit, far)),
            (0.35, mood.tone(colour, lit, far * 0.3)),
            (1, mood.tone(colour, lit * 0.85)),
        ),
    )
    _wear(canvas, floor, edges, mood.tone(colour, lit * 0.4, far * 0.5))
    spots = []
    for edge in edges:
        for (ax, ay), (bx, by) in pairwise(edge):
            size = floor.size(ay)
            for _ in range(7 if size > 0.15 else 3):
                along, out = random.random(), random.gauss(0, 18) * size
                spots.append(
                    (ay + (by - ay) * along + 8 * size, ax + (bx - ax) * along + out, size)
                )
    for y, x, size in sorted(spots):
        shine = lit * (0.3 + 0.7 * random.random())
        haze = far * (1 - min(1.0, size)) ** 2.2
        tone = mood.tone(vary(random, grass, 16), shine, haze)
        tuft(canvas, x, y, max(4, random.uniform(34, 80) * size), tone)


def _wear(canvas: Canvas, floor: Floor, edges: Sequence[Sequence[Point]], dark: Colour) -> None:
    """Footprints, dry patches and pebbles between the two edges of a path."""
    random = canvas.random
    xs, ys = ([point[axis] for edge in edges for point in edge] for axis in (0, 1))
    with canvas.detail((min(xs), min(ys), max(xs), max(ys)), 1) as pen:
        for (ax, ay), (bx, by) in zip(*edges, strict=True):
            size = min(1.2, floor.size(ay))
            for _ in range(16):
                share = random.uniform(0.02, 0.98)
                x, y = (
                    ax + (bx - ax) * share,
                    ay + (by - ay) * share + random.uniform(-14, 14) * size,
                )
                paint = (
                    *(dark if random.random() < 0.6 else canvas.mood.light),
                    random.randint(10, 34),
                )
                wide = random.uniform(2, 26) * size
                pen.ellipse(x, y, wide, wide * 0.22, paint)


@cache
def _tuft(size: int, kind: int) -> Image.Image:
    random = Random(f"tuft {kind}")
    side = 120
    mask = Image.new("L", (side, side))
    pen = ImageDraw.Draw(mask)
    for _ in range(20):
        lean = random.gauss(0, 0.36)
        tall = side * random.uniform(0.45, 0.98)
        tip = (side / 2 + lean * tall * 0.9, side - tall * (1 - abs(lean) * 0.4))
        root = side / 2 + random.gauss(0, side * 0.06)
        spine = bend((root, side), (root, side - tall * 0.7), tip, 6)
        pen.polygon(ribbon(spine, 5, 0.5), fill=random.randint(170, 255))
    # No root is seen: the blades sink into the ground.
    fade = Image.linear_gradient("L").resize((side, side))
    mask = ImageChops.multiply(mask, fade.point([255 - value for value in curve(170, 252)]))
    return mask.resize((size, size), Image.Resampling.BOX)


def tuft(canvas: Canvas, x: float, base: float, size: float, colour: Colour) -> None:
    """A bunch of grass or a rice seedling that stands at (x, base)."""
    stamp = _tuft(max(4, int(size)), canvas.random.randrange(5))
    canvas.image.paste(colour, (int(x - stamp.width / 2), int(base - stamp.height)), stamp)
