"""The picture being painted: fine detail, soft shapes and glows on one RGB image."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from cms.demo.photographs.painting.colour import Colour, Paint, Stops, gradient
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import Point, smooth

Box = tuple[int, int, int, int]


class Pen:
    """Draws in the picture's own coordinates on an enlarged patch of it."""

    def __init__(self, patch: Image.Image, left: int, top: int, scale: int) -> None:
        self.patch = patch
        self.left, self.top, self.scale = left, top, scale
        self.draw = ImageDraw.Draw(patch, "RGBA")

    def _place(self, points: Sequence[Point]) -> list[Point]:
        scale, left, top = self.scale, self.left, self.top
        return [((x - left) * scale, (y - top) * scale) for x, y in points]

    def polygon(self, points: Sequence[Point], paint: Paint) -> None:
        self.draw.polygon(self._place(points), fill=paint)

    def blob(self, points: Sequence[Point], paint: Paint) -> None:
        """A closed shape with a soft outline through the points."""
        self.draw.polygon(self._place(smooth(points)), fill=paint)

    def line(self, points: Sequence[Point], paint: Paint, width: float = 1.0) -> None:
        thick = max(1, round(width * self.scale))
        joint = "curve" if thick > 3 and len(points) > 2 else None
        self.draw.line(self._place(points), fill=paint, width=thick, joint=joint)

    def ellipse(self, x: float, y: float, wide: float, high: float, paint: Paint) -> None:
        """An ellipse round (x, y) with the half axes `wide` and `high`."""
        (left, top), (right, bottom) = self._place(((x - wide, y - high), (x + wide, y + high)))
        self.draw.ellipse((left, top, right, bottom), fill=paint)

    def rectangle(self, left: float, top: float, right: float, bottom: float, paint: Paint) -> None:
        corners = self._place(((left, top), (right, bottom)))
        (left, top), (right, bottom) = corners
        if right > left and bottom > top:
            self.draw.rectangle((left, top, right - 1, bottom - 1), fill=paint)

    def stamp(self, mask: Image.Image, x: float, y: float, paint: Paint) -> None:
        """Presses a mask, already at the pen's scale, centred on (x, y)."""
        left = int((x - self.left) * self.scale) - mask.width // 2
        top = int((y - self.top) * self.scale) - mask.height // 2
        self.patch.paste(paint[:3], (left, top), mask)


class Canvas:
    """One picture: its image, its light and its own source of chance."""

    def __init__(self, size: tuple[int, int], random: Random, mood: Mood) -> None:
        self.image = Image.new("RGB", size)
        self.random = random
        self.mood = mood
        self.width, self.height = size

    def _clip(self, box: Sequence[float]) -> Box:
        left, top, right, bottom = box
        return (
            min(self.width - 1, max(0, int(left))),
            min(self.height - 1, max(0, int(top))),
            max(1, min(self.width, int(right) + 1)),
            max(1, min(self.height, int(bottom) + 1)),
        )

    @contextmanager
    def detail(self, box: Sequence[float] | None = None, scale: int = 2) -> Iterator[Pen]:
        """A pen without jagged edges: the box is enlarged, drawn on and reduced again.

        Enlarging by whole pixels and averaging them back leaves untouched pixels as they were.
        """
        left, top, right, bottom = self._clip(box or (0, 0, self.width, self.height))
        right, bottom = max(right, left + 1), max(bottom, top + 1)
        patch = self.image.crop((left, top, right, bottom))
        size = (patch.width * scale, patch.height * scale)
        patch = patch.resize(size, Image.Resampling.NEAREST)
        yield Pen(patch, left, top, scale)
        self.image.paste(patch.reduce(scale), (left, top))

    def fill(self, points: Sequence[Point], stops: Stops, across: bool = False) -> None:
        """A polygon filled with a gradient over its own height, or width if `across`."""
        xs, ys = [x for x, _ in points], [y for _, y in points]
        box = (int(min(xs)), int(min(ys)), int(max(xs)) + 1, int(max(ys)) + 1)
        clip = self._clip(box)
        size = (clip[2] - clip[0], clip[3] - clip[1])
        if size[0] <= 0 or size[1] <= 0:
            return
        mask = Image.new("L", (size[0] * 2, size[1] * 2))
        corners = [((x - clip[0]) * 2, (y - clip[1]) * 2) for x, y in points]
        ImageDraw.Draw(mask).polygon(corners, fill=255)
        # Only the seen part is made: near planes reach far beyond the picture.
        strip = gradient((256, 1) if across else (1, 256), stops, across)
        first, last = (clip[0], clip[2]) if across else (clip[1], clip[3])
        start, end = (box[0], box[2]) if across else (box[1], box[3])
        low, high = (
            min(256.0, max(0.0, (edge - start) * 256 / max(1, end - start)))
            for edge in (first, last)
        )
        low = min(low, high - 0.01) if high > 0.01 else 0.0
        part = (low, 0, max(high, 0.01), 1) if across else (0, low, 1, max(high, 0.01))
        colours = strip.resize(size, Image.Resampling.BILINEAR, box=part)
        self.image.paste(colours, clip[:2], mask.reduce(2))

    def soft(
        self, points: Sequence[Point], colour: Colour, blur: float, strength: float = 1.0
    ) -> None:
        """A polygon with a blurred edge: shadows, pools of light, mist."""
        xs, ys = [x for x, _ in points], [y for _, y in points]
        spread = blur * 2.5
        box = (min(xs) - spread, min(ys) - spread, max(xs) + spread, max(ys) + spread)
        left, top, right, bottom = self._clip(box)
        if right <= left or bottom <= top:
            return
        # Painted small and enlarged: nobody sees pixels in something this blurred.
        small = max(1, int(min(8, blur / 3)))
        size = ((right - left) // small + 1, (bottom - top) // small + 1)
        mask = Image.new("L", size)
        corners = [((x - left) / small, (y - top) / small) for x, y in points]
        ImageDraw.Draw(mask).polygon(corners, fill=int(255 * min(1.0, strength)))
        mask = mask.filter(ImageFilter.GaussianBlur(blur / small))
        self.lay(
            mask.resize((right - left, bottom - top), Image.Resampling.BICUBIC), colour, left, top
        )

    def lay(
        self, mask: Image.Image, paint: Colour | Image.Image, left: int = 0, top: int = 0
    ) -> None:
        """Covers the picture with a colour or image where the mask is light."""
        if isinstance(paint, Image.Image):
            self.image.paste(paint, (left, top), mask)
        else:
            self.image.paste(paint, (left, top, left + mask.width, top + mask.height), mask)

    def glow(
        self, x: float, y: float, wide: float, colour: Colour, strength: float, high: float = 0
    ) -> None:
        """Adds light that falls off round (x, y), as haze does round a lamp or the sun."""
        high = high or wide
        outer = (int(x - wide), int(y - high), int(x + wide), int(y + high))
        left, top, right, bottom = self._clip(outer)
        if right <= left or bottom <= top or outer[2] <= 0 or outer[3] <= 0:
            return
        if outer[0] >= self.width or outer[1] >= self.height:
            return
        # Pillow's gradient reaches 255 in the corners, about 181 in the middle of the edges.
        falloff = [max(0.0, 1 - value / 179) ** 1.4 for value in range(256)]
        table = [int(255 * strength * share) for share in falloff]
        lamp = Image.radial_gradient("L").point(table)
        area = (outer[2] - outer[0], outer[3] - outer[1])
        box = (
            (left - outer[0]) * 256 / area[0],
            (top - outer[1]) * 256 / area[1],
            min(256.0, (right - outer[0]) * 256 / area[0]),
            min(256.0, (bottom - outer[1]) * 256 / area[1]),
        )
        size = (right - left, bottom - top)
        lamp = lamp.resize(size, Image.Resampling.BILINEAR, box=box)
        light = Image.composite(Image.new("RGB", size, colour), Image.new("RGB", size), lamp)
        patch = self.image.crop((left, top, right, bottom))
        self.image.paste(ImageChops.screen(patch, light), (left, top))
