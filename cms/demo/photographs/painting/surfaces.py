"""Grounds, stains, leaf shade and wet floors: what keeps large surfaces from looking flat."""

from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from cms.demo.photographs.painting.camera import Camera, Span
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, gradient, mix, see_through
from cms.demo.photographs.painting.noise import curve, plane, window
from cms.demo.photographs.painting.shapes import Point


def floor(
    canvas: Canvas,
    top: float,
    near: Colour,
    distant: Colour,
    lit: float = 0.6,
    grit: float = 0.5,
    flat: float = 0.3,
    far: float = 0.4,
) -> None:
    """Ground from the row `top` down to the lower edge, rough and seen in perspective."""
    mood, start = canvas.mood, max(0, int(top))
    size = (canvas.width, canvas.height - start)
    stops = ((0.0, mood.tone(distant, lit, far)), (0.35, mood.tone(mix(distant, near, 0.6), lit)))
    ground = gradient(size, (*stops, (1.0, mood.tone(near, lit * 0.85))))
    canvas.image.paste(ground, (0, start))
    half = (size[0] // 2, max(2, size[1] // 2))
    noise = plane(canvas.random, half, 0.3, 2.6, flat)
    dark, bright = (
        noise.point(curve(*edges)).resize(size, Image.Resampling.BILINEAR)
        for edges in ((150, 50, int(90 * grit)), (140, 225, int(80 * grit)))
    )
    canvas.lay(dark, mood.tone(mix(near, (60, 56, 50), 0.4), lit * 0.3), 0, start)
    canvas.lay(bright, mood.tone(mix(near, (255, 250, 236), 0.4), min(1.0, lit + 0.2)), 0, start)


def _cut(
    canvas: Canvas, points: Sequence[Point], blur: float
) -> tuple[tuple[int, int, int, int], Image.Image]:
    """The part of the picture a polygon covers, and the polygon's mask at half size."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    more = int(blur * 2.5)
    left, top = max(0, int(min(xs)) - more), max(0, int(min(ys)) - more)
    right = min(canvas.width, int(max(xs)) + 2 + more)
    bottom = min(canvas.height, int(max(ys)) + 2 + more)
    size = (max(2, (right - left) // 2), max(2, (bottom - top) // 2))
    mask = Image.new("L", size)
    ImageDraw.Draw(mask).polygon([((x - left) / 2, (y - top) / 2) for x, y in points], fill=255)
    if blur:
        mask = mask.filter(ImageFilter.BoxBlur(blur / 2)).filter(ImageFilter.BoxBlur(blur / 2))
    return (left, top, right, bottom), mask


def wash(
    canvas: Canvas,
    points: Sequence[Point],
    colour: Colour,
    strength: float = 0.4,
    zoom: float = 1.5,
    flat: float = 1.0,
    hard: float = 0.3,
    blur: float = 0.0,
) -> None:
    """Uneven colour within a polygon: stains, patina, shade.

    `hard` 1 gives crisp patches, `blur` softens the polygon's own edge.
    """
    if len(points) < 3:
        return
    (left, top, right, bottom), mask = _cut(canvas, points, blur)
    if right <= left or bottom <= top:
        return
    noise = window(canvas.random, mask.size, zoom, flat, 0.7)
    reach = int(90 - 70 * hard)
    noise = noise.point(curve(128 - reach, 128 + reach, int(255 * strength)))
    mask = ImageChops.multiply(noise, mask)
    size = (right - left, bottom - top)
    canvas.lay(mask.resize(size, Image.Resampling.BILINEAR), colour, left, top)


def dapple(
    canvas: Canvas, points: Sequence[Point], strength: float = 0.5, zoom: float = 0.5
) -> None:
    """The broken shade of a tree on the ground."""
    shade = canvas.mood.tone((70, 74, 84), 0.05)
    wash(canvas, points, shade, strength, zoom, 0.35, 0.75, 24)


def wet(
    canvas: Canvas,
    top: float,
    strength: float = 0.6,
    puddles: float = 0.5,
    bottom: float | None = None,
    within: Sequence[Point] = (),
) -> None:
    """Mirrors what stands above the row `top` in the floor below it, here more and there less.

    `puddles` 0 is a floor evenly polished, 1 water in hollows only; `within` is the outline of
    the floor if other things reach below `top`.
    """
    start, end = int(top), int(bottom or canvas.height)
    size = (canvas.width, end - start)
    source = canvas.image.crop((0, max(0, start - size[1]), canvas.width, start))
    source = source.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    small = source.resize((size[0] // 3, max(2, source.height // 9)), Image.Resampling.BOX)
    mirror = small.resize(size, Image.Resampling.BICUBIC)
    half = (size[0] // 2, max(2, size[1] // 2))
    noise = plane(canvas.random, half, 0.3, 3.0, 0.25)
    low = int(40 + 80 * puddles)
    noise = noise.point(curve(low, low + int(150 - 90 * puddles), 255))
    if puddles < 0.5:
        even = Image.new("L", half, 255)
        noise = Image.blend(even, noise, 0.3 + puddles)
    fade = Image.linear_gradient("L").resize(half)
    fade = fade.point([int(255 * strength * (1 - 0.6 * value / 255)) for value in range(256)])
    mask = ImageChops.multiply(noise, fade)
    if within:
        shape = Image.new("L", half)
        corners = [(x / 2, (y - start) / 2) for x, y in within]
        ImageDraw.Draw(shape).polygon(corners, fill=255)
        mask = ImageChops.multiply(mask, shape.filter(ImageFilter.BoxBlur(2)))
    canvas.lay(mask.resize(size, Image.Resampling.BILINEAR), mirror, 0, start)


def paving(
    canvas: Canvas,
    camera: Camera,
    across: Span,
    away: Span,
    step: float,
    colour: Colour = (70, 66, 62),
    strength: float = 0.3,
    y: float = 0.0,
) -> None:
    """The joints of square slabs, fainter with distance."""
    (left, right), (near, far) = across, away
    with canvas.detail((0, camera.at(left, y, far)[1], canvas.width, canvas.height)) as pen:
        z = near
        while z <= far:
            scale = camera.scale((left + right) / 2, z)
            fade = min(1.0, scale * step / 70)
            line = camera.outline(((left, y, z), (right, y, z), (right, y, z)))
            if len(line) > 1:
                tone = see_through(canvas.mood.tone(colour, 0.3), strength * fade)
                pen.line(line[:2], tone, max(0.5, min(2.2, scale * 0.012)))
            z += step
        count = int((right - left) / step)
        for index in range(count + 1):
            x = left + index * step
            start = near
            # In pieces, so that a joint grows fainter as it runs away.
            while start < far:
                end = min(far, start * 1.6 + 0.5)
                scale = camera.scale(x, (start + end) / 2)
                tone = see_through(
                    canvas.mood.tone(colour, 0.3), strength * min(1.0, scale * step / 70)
                )
                line = camera.outline(((x, y, start), (x, y, end), (x, y, end)))
                if len(line) > 1:
                    pen.line(line[:2], tone, max(0.5, min(2.2, scale * 0.012)))
                start = end


def soften(canvas: Canvas, radius: float) -> None:
    """Everything painted so far goes out of focus."""
    small = canvas.image.reduce(2).filter(ImageFilter.GaussianBlur(radius / 2))
    canvas.image = small.resize(canvas.image.size, Image.Resampling.BICUBIC)


def bokeh(canvas: Canvas, x: float, y: float, size: float, colour: Colour, strength: float) -> None:
    """A far lamp out of focus: an even disc with a soft rim."""
    with canvas.detail((x - size, y - size, x + size, y + size)) as pen:
        pen.ellipse(x, y, size, size, see_through(colour, strength * 0.8))
        pen.ellipse(x, y, size * 0.86, size * 0.86, see_through(colour, strength * 0.4))
