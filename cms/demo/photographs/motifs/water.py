"""Water: the scene above it mirrored, broken by ripples, tinted by the silt, touched by the sun."""

from random import Random

from PIL import Image, ImageChops, ImageFilter

from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, gradient, mix
from cms.demo.photographs.painting.noise import curve, plane

SILT: Colour = (168, 132, 88)
CLEAR: Colour = (92, 118, 112)
POND: Colour = (70, 92, 70)


def water(
    canvas: Canvas,
    horizon: float,
    body: Colour = SILT,
    calm: float = 0.5,
    sun: float | None = None,
    bottom: float | None = None,
) -> None:
    """Fills from the horizon down with what stands above it; paint the far shore first.

    `calm` 1 is a mirror, 0 a rough river; `sun` is the x at which its glitter lies.
    """
    mood, random = canvas.mood, canvas.random
    top, end = int(horizon), int(bottom or canvas.height)
    size = (canvas.width, end - top)
    # A low camera sees the mirrored scene foreshortened; a sky too short is stretched.
    source = canvas.image.crop((0, max(0, top - int(size[1] * 1.15)), canvas.width, top))
    mirror = source.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    mirror = mirror.resize((canvas.width // 2, max(2, size[1] // 6)), Image.Resampling.BOX)
    mirror = mirror.resize(size, Image.Resampling.BICUBIC)
    half = (size[0] // 2, max(2, size[1] // 2))
    # A broad swell and a fine chop: one alone looks like scum on the water.
    swell = plane(random, half, 0.35, 3.0, 0.15)
    chop = plane(Random(f"chop {top}"), half, 0.2, 1.1, 0.11)
    ripples = Image.blend(swell, chop, 0.5).resize(size, Image.Resampling.BICUBIC)
    shift = int(10 + 46 * (1 - calm))
    upper = ImageChops.offset(mirror, 0, -shift)
    upper.paste(
        mirror.crop((0, size[1] - 1, size[0], size[1])).resize((size[0], shift)),
        (0, size[1] - shift),
    )
    lower = ImageChops.offset(mirror, 2, shift)
    lower.paste(mirror.crop((0, 0, size[0], 1)).resize((size[0], shift)), (0, 0))
    surface = Image.composite(upper, lower, ripples.point(curve(92, 164)))
    # Looking down into the water shows its own colour, looking along it shows the sky.
    silt = mood.tone(body, 0.55)
    own = gradient(size, ((0, mix(silt, mood.haze, 0.3)), (1, silt)))
    depth = Image.linear_gradient("L").resize(size)
    strength = 0.30 + 0.35 * (1 - calm)
    depth = depth.point(
        [int(255 * (0.16 + strength * (value / 255) ** 0.8)) for value in range(256)]
    )
    surface = Image.composite(own, surface, depth)
    troughs = ImageChops.invert(ripples).point(curve(60, 150, int(60 + 90 * (1 - calm))))
    surface = Image.composite(
        Image.new("RGB", size, mood.tone(body, 0.05)), surface, _dim(troughs, 0.55)
    )
    crests = ripples.point(curve(140, 205, int(50 + 90 * (1 - calm))))
    surface = Image.composite(
        Image.new("RGB", size, mix(mood.sky[-2][1], mood.light, 0.3)), surface, crests
    )
    canvas.image.paste(surface, (0, top))
    if sun is not None:
        _glitter(canvas, top, size, sun)
    # A hair of brightness where water meets the shore.
    canvas.soft(
        [(0, top - 1), (canvas.width, top - 1), (canvas.width, top + 3), (0, top + 3)],
        mood.haze,
        3,
        0.5,
    )


def _dim(mask: Image.Image, share: float) -> Image.Image:
    return mask.point([int(value * share) for value in range(256)])


def _glitter(canvas: Canvas, top: int, size: tuple[int, int], x: float) -> None:
    """The sun's road: sparks dense below the sun, scattered towards the viewer."""
    half = (size[0] // 2, max(2, size[1] // 2))
    sparks = plane(canvas.random, half, 0.3, 2.0, 0.17).point(curve(132, 182))
    road = Image.radial_gradient("L").point(
        [int(255 * (1 - value / 255) ** 1.5) for value in range(256)]
    )
    wide, high = int(canvas.width * 0.34), int(half[1] * 2.5)
    sheet = Image.new("L", half)
    sheet.paste(road.resize((wide, high)), (int(x / 2 - wide / 2), -high // 2))
    mask = ImageChops.multiply(sparks, sheet).resize(size, Image.Resampling.BILINEAR)
    canvas.lay(mask, mix(canvas.mood.light, (255, 248, 220), 0.55), 0, top)
    veil = _dim(sheet.filter(ImageFilter.GaussianBlur(8)), 0.22 * canvas.mood.sun)
    canvas.lay(veil.resize(size, Image.Resampling.BILINEAR), canvas.mood.light, 0, top)


def wake(canvas: Canvas, x: float, y: float, wide: float, height: float) -> None:
    """The disturbed light and dark strokes round a hull at (x, y)."""
    random, mood = canvas.random, canvas.mood
    dark, pale = mood.tone((70, 60, 50), 0.15), mix(mood.light, mood.haze, 0.4)
    with canvas.detail((x - wide, y - height, x + wide, y + height * 3)) as pen:
        for _ in range(26):
            left = x + random.uniform(-0.75, 0.6) * wide
            level = y + random.random() ** 1.5 * height * 2.2
            long = wide * random.uniform(0.08, 0.35)
            paint = (*(dark if random.random() < 0.6 else pale), random.randint(30, 90))
            pen.ellipse(left + long / 2, level, long / 2, max(0.8, height * 0.05), paint)
