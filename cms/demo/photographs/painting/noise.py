"""Noise that is the same on every run, the raw matter of clouds, ripples, ground and grain."""

from functools import cache
from random import Random

from PIL import Image, ImageChops

TILE = 512


def _octave(random: Random, cells: int) -> Image.Image:
    """One layer of smooth blobs that repeats without a seam."""
    grid = Image.frombytes("L", (cells, cells), random.randbytes(cells * cells))
    # The border wraps round, so that the cubic interpolation meets itself at the tile's edges.
    wrapped = Image.new("L", (cells + 4, cells + 4))
    for left in (2 - cells, 2, 2 + cells):
        for top in (2 - cells, 2, 2 + cells):
            wrapped.paste(grid, (left, top))
    side = (cells + 4) * TILE // cells
    margin = 2 * TILE // cells
    large = wrapped.resize((side, side), Image.Resampling.BICUBIC)
    return large.crop((margin, margin, margin + TILE, margin + TILE))


@cache
def fractal(roughness: float = 0.55) -> Image.Image:
    """A seamless tile of cloudy noise, laid out twice by twice so any window fits."""
    random = Random(f"fractal {roughness}")
    total, weight = _octave(random, 4), 1.0
    strength = 1.0
    for cells in (8, 16, 32, 64, 128, 256):
        strength *= roughness
        weight += strength
        total = Image.blend(total, _octave(random, cells), strength / weight)
    # Blending averages the contrast away; this brings the range back.
    total = total.point([min(255, max(0, int((value - 128) * 2.0 + 128))) for value in range(256)])
    double = Image.new("L", (2 * TILE, 2 * TILE))
    for left in (0, TILE):
        for top in (0, TILE):
            double.paste(total, (left, top))
    return double


def window(
    random: Random, size: tuple[int, int], zoom: float, flat: float = 1.0, roughness: float = 0.55
) -> Image.Image:
    """A cut of the noise; `zoom` pixels for each of the tile's, `flat` below 1 squeezes height."""
    wide = min(TILE, max(2, int(size[0] / zoom)))
    high = min(TILE, max(2, int(size[1] / (zoom * flat))))
    left, top = random.randrange(TILE), random.randrange(TILE)
    box = (left, top, left + wide, top + high)
    return fractal(roughness).resize(size, Image.Resampling.BICUBIC, box=box)


def plane(
    random: Random, size: tuple[int, int], far: float, near: float, flat: float
) -> Image.Image:
    """Noise on a floor seen in perspective: small at the top edge, the horizon, large below.

    `far` and `near` are the pixels per pixel of the tile at the two edges; `flat` is how much
    lower than wide a blob is seen.
    """
    width, height = size
    bands = 20
    tile = fractal(0.8)
    depth = random.random() * TILE
    middle = TILE + random.uniform(-60, 60)
    mesh = []
    for band in range(bands):
        # Bands are thin at the horizon, where the scale changes fastest.
        top, bottom = (int(height * ((band + side) / bands) ** 1.6) for side in (0, 1))
        if bottom <= top:
            continue
        upper, lower = (far + (near - far) * edge / height for edge in (top, bottom))
        rows = min(float(TILE), (bottom - top) / ((upper + lower) / 2 * flat))
        start = depth % TILE
        wide_up, wide_low = (min(TILE - 62.0, width / 2 / scale) for scale in (upper, lower))
        left = (middle - wide_up, start, middle - wide_low, start + rows)
        right = (middle + wide_low, start + rows, middle + wide_up, start)
        mesh.append(((0, top, width, bottom), (*left, *right)))
        depth += rows
    return tile.transform(size, Image.Transform.MESH, mesh, Image.Resampling.BILINEAR)


def curve(low: int, high: int, top: int = 255) -> list[int]:
    """A lookup table: 0 up to `low`, `top` from `high`, a soft slope between."""
    table = []
    for value in range(256):
        share = min(1.0, max(0.0, (value - low) / max(1, high - low)))
        table.append(int(top * share * share * (3 - 2 * share)))
    return table


@cache
def grain(size: tuple[int, int], strength: int) -> Image.Image:
    """Film grain round a middle grey of 128, clumped a little as silver is."""
    random = Random("grain")
    side = 256
    fine = Image.frombytes("L", (side, side), random.randbytes(side * side))
    half = side // 2
    coarse = Image.frombytes("L", (half, half), random.randbytes(half * half))
    clumped = Image.blend(fine, coarse.resize((side, side), Image.Resampling.BICUBIC), 0.6)
    tile = clumped.point([128 + (value - 128) * strength // 90 for value in range(256)])
    sheet = Image.new("L", size)
    for left in range(0, size[0], side):
        for top in range(0, size[1], side):
            # Every second tile is mirrored, which hides the repetition.
            turned = tile.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if left // side % 2 else tile
            sheet.paste(ImageChops.offset(turned, top // 3, left // 5), (left, top))
    return sheet
