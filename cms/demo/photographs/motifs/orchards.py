"""Orchard trees, the spots of sun below them, and the blur behind a near subject."""

from functools import cache
from math import cos, pi, sin

from PIL import Image, ImageDraw, ImageFilter

from cms.demo.photographs.motifs.crowns import crown
from cms.demo.photographs.motifs.plants import LEAF, TRUNK
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix, vary
from cms.demo.photographs.painting.shapes import bend, ribbon


def fruit_tree(
    canvas: Canvas,
    x: float,
    base: float,
    height: float,
    colour: Colour = LEAF,
    fruits: Colour | None = None,
    far: float = 0.0,
    light: float = -0.5,
    lit: float = 0.85,
    spread: float = 0.46,
) -> None:
    """A low, dense tree of an orchard, its shade below it and fruit among the leaves."""
    random, mood = canvas.random, canvas.mood
    half = height * spread
    shade = mood.tone((44, 62, 40), 0.06, far)
    canvas.soft(
        [
            (x - half, base - height * 0.03),
            (x + half, base - height * 0.03),
            (x + half * 0.9, base + height * 0.06),
            (x - half * 0.9, base + height * 0.06),
        ],
        shade,
        max(3.0, height * 0.03),
        0.6,
    )
    lump = height * random.uniform(0.92, 1.04)
    with canvas.detail((x - half * 0.7, base - height * 0.6, x + half * 0.7, base + 4)) as pen:
        bark = mood.tone(TRUNK, 0.3 * lit, far)
        for lean in (-0.5, 0.0, 0.55):
            limb = bend(
                (x, base), (x, base - height * 0.25), (x + lean * half, base - height * 0.55), 8
            )
            pen.polygon(ribbon(limb, height * 0.05, height * 0.02), bark)
    crown(canvas, x, base - lump * 0.6, half * 1.25, lump * 0.46, colour, far, light, lit)
    if not fruits:
        return
    for _ in range(22):
        turn, reach = random.uniform(0, 2 * pi), random.random() ** 0.5
        px, py = (
            x + cos(turn) * reach * half * 0.92,
            base - lump * (0.58 + 0.30 * sin(turn) * reach),
        )
        _bunch(canvas, px, py, height * 0.0125, fruits, far, lit)


@cache
def _dot(size: int) -> Image.Image:
    """A small round mask with a clean edge."""
    mask = Image.new("L", (size * 4, size * 4))
    ImageDraw.Draw(mask).ellipse((0, 0, size * 4 - 1, size * 4 - 1), fill=255)
    return mask.reduce(4)


def _bunch(
    canvas: Canvas, x: float, y: float, radius: float, colour: Colour, far: float, lit: float
) -> None:
    """A few fruits seen from afar."""
    random, mood = canvas.random, canvas.mood
    for _ in range(4):
        px, py = x + random.gauss(0, radius * 1.2), y + random.gauss(0, radius * 1.1)
        tone = vary(random, colour, 16)
        for size, shift, shine in ((1.0, 0.0, 0.35), (0.68, 0.22, 1.0)):
            dot = _dot(max(2, round(radius * 2 * size)))
            place = (
                int(px - shift * radius - dot.width / 2),
                int(py - shift * radius - dot.height / 2),
            )
            canvas.image.paste(mood.tone(tone, lit * shine, far), place, dot)


def out_of_focus(canvas: Canvas, blur: float = 9, spots: int = 26, top: float = 0.0) -> None:
    """Softens all painted so far, as a lens does behind a near subject; bright discs float."""
    random = canvas.random
    small = canvas.image.reduce(4).filter(ImageFilter.GaussianBlur(blur / 4))
    canvas.image.paste(small.resize(canvas.image.size, Image.Resampling.BICUBIC))
    with canvas.detail(scale=1) as pen:
        for _ in range(spots):
            x, y = random.random() * canvas.width, (top + random.random() * 0.6) * canvas.height
            size = random.uniform(12, 46)
            paint = (
                *mix(canvas.mood.light, (226, 240, 180), random.random()),
                random.randint(14, 44),
            )
            pen.ellipse(x, y, size, size, paint)


def dapple(canvas: Canvas, top: float, bottom: float, strength: float = 0.6) -> None:
    """Spots of sun on the ground under trees."""
    random = canvas.random
    with canvas.detail((0, top, canvas.width, bottom), 1) as pen:
        for _ in range(150):
            share = random.random() ** 0.7
            x, y = random.random() * canvas.width, top + share * (bottom - top)
            wide = (8 + 60 * share) * random.uniform(0.4, 1.2)
            paint = (
                *mix(canvas.mood.light, (236, 236, 130), 0.5),
                int(255 * strength * random.uniform(0.06, 0.22)),
            )
            pen.ellipse(x, y, wide, wide * 0.2, paint)
            pen.ellipse(x + wide * 0.3, y + wide * 0.05, wide * 0.5, wide * 0.12, paint)
