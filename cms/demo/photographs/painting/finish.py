"""What a camera and a darkroom add last: bloom, brushwork, grading, vignette and grain."""

from functools import cache
from io import BytesIO

from PIL import Image, ImageChops, ImageFilter

from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.noise import curve, grain, window


def brushwork(canvas: Canvas, reach: int = 3) -> None:
    """Shifts patches of the picture by a few pixels, so that edges look painted, not ruled."""
    noise = window(canvas.random, (canvas.width // 2, canvas.height // 2), 1.6, roughness=0.9)
    mask = noise.point(curve(110, 146)).resize(canvas.image.size, Image.Resampling.BILINEAR)
    moved = ImageChops.offset(canvas.image, reach, -reach // 2)
    # The wrapped border columns would show the opposite edge of the picture.
    moved.paste(canvas.image.crop((0, 0, reach, canvas.height)), (0, 0))
    bottom = canvas.height - reach
    moved.paste(canvas.image.crop((0, bottom, canvas.width, canvas.height)), (0, bottom))
    canvas.image.paste(moved, (0, 0), mask)


def _bloom(image: Image.Image, strength: float) -> Image.Image:
    small = image.reduce(8)
    bright = small.point(curve(150, 255, int(255 * strength)) * 3)
    wide = bright.filter(ImageFilter.GaussianBlur(9))
    return ImageChops.screen(image, wide.resize(image.size, Image.Resampling.BILINEAR))


@cache
def _vignette(size: tuple[int, int]) -> Image.Image:
    table = [255 - int(70 * max(0.0, (value / 255 - 0.42) / 0.58) ** 2) for value in range(256)]
    mask = Image.radial_gradient("L").point(table)
    mask = mask.resize(size, Image.Resampling.BICUBIC, box=(28, 28, 228, 228))
    return Image.merge("RGB", (mask, mask, mask))


@cache
def _grain(size: tuple[int, int], strength: int) -> Image.Image:
    sheet = grain(size, strength)
    return Image.merge("RGB", (sheet, sheet, sheet))


def _grade(contrast: float, warmth: int) -> list[int]:
    """Warm lights, cool shadows, and blacks lifted a little as in print."""
    table = []
    for channel in (1, 0, -1):
        for value in range(256):
            share = value / 255
            bent = (share - 0.5) * contrast + 0.5
            # A shoulder at both ends instead of a hard clip.
            bent = bent + 0.05 * (1 - share) ** 3 * (1 if channel < 1 else 0.6)
            bent -= 0.03 * share**4
            split = channel * (share - 0.45) * 10 + channel * warmth
            table.append(min(255, max(0, int(bent * 255 + split))))
    return table


def finish(canvas: Canvas) -> None:
    """Turns the painted canvas into the final picture."""
    mood = canvas.mood
    image = _bloom(canvas.image, mood.bloom)
    image = image.point(_grade(mood.contrast, mood.warmth))
    image = ImageChops.multiply(image, _vignette(image.size))
    canvas.image = ImageChops.add(image, _grain(image.size, 5), 1, -128)


def jpeg(canvas: Canvas) -> bytes:
    """The canvas as JPEG bytes."""
    stream = BytesIO()
    canvas.image.save(stream, "JPEG", quality=82, optimize=False, progressive=False)
    return stream.getvalue()
