"""Canals that run away from the viewer between grassy banks."""

from PIL import Image, ImageDraw

from cms.demo.photographs.motifs.fields import Floor, bank, crop
from cms.demo.photographs.motifs.water import water
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix


def canal(
    canvas: Canvas,
    floor: Floor,
    half: float,
    body: Colour,
    calm: float,
    grass: tuple[Colour, Colour],
    far: float = 0.6,
    lit: float = 0.8,
    sun: float | None = None,
) -> None:
    """A canal that runs away from us between grassy banks; what stands there is mirrored in it."""
    water(canvas, floor.horizon, body, calm, sun)
    mirror = canvas.image.copy()
    crop(canvas, floor.horizon, canvas.height, grass, 52, "young", far, lit)
    left = [floor.at(-half, away) for away in (0.9, 30.0)]
    right = [floor.at(half, away) for away in (30.0, 0.9)]
    mask = Image.new("L", canvas.image.size)
    ImageDraw.Draw(mask).polygon([*left, *right], fill=255)
    canvas.lay(mask, mirror)
    for side in (-1, 1):
        track = ((side * half, 0.95), (side * half, 14))
        bank(canvas, floor, track, 34, (104, 84, 60), mix(*grass, 0.3), far, lit)
