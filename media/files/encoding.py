"""Pictures that must be encoded anew to be shown upright, or to be shown at all."""

from io import BytesIO
from typing import Any, Final

from PIL import Image, ImageOps
from PIL.ExifTags import Base

# Nobody sees the difference at these, and the files stay of the size that they came in.
QUALITY: Final = 92
AVIF_QUALITY: Final = 80
AVIF_SPEED: Final = 10  # seconds for twelve megapixels instead of half a minute
OPTIONS: Final[dict[str, dict[str, Any]]] = {
    "AVIF": {"quality": AVIF_QUALITY, "speed": AVIF_SPEED},
    "JPEG": {"quality": QUALITY, "optimize": True},
    "PNG": {"compress_level": 4},
    "WEBP": {"quality": QUALITY, "method": 4},
}


def is_turned(picture: Image.Image) -> bool:
    """Whether a viewer must turn or mirror it to see it as it was taken."""
    return bool(picture.getexif().get(Base.Orientation, 1) in range(2, 9))


def encoded_upright(picture: Image.Image, form: str) -> bytes:
    """The picture as a file of the format `form`, the first of Pillow's OPTIONS names, with its
    colour profile and nothing else."""
    options = OPTIONS[form] | {"icc_profile": picture.info.get("icc_profile")}
    if form == "WEBP" and picture.info.get("lossless"):
        options["lossless"] = True
    ImageOps.exif_transpose(picture, in_place=True)
    if form == "JPEG":
        picture = without_transparency(picture)
    picture.info.pop("comment", None)
    encoded = BytesIO()
    picture.save(encoded, form, **options)
    return encoded.getvalue()


def without_transparency(picture: Image.Image) -> Image.Image:
    """On white, as far as it was transparent: JPEG knows no transparency."""
    if not picture.has_transparency_data:
        return picture if picture.mode in ("L", "RGB", "CMYK") else picture.convert("RGB")
    layer = picture.convert("RGBA")
    white = Image.new("RGB", picture.size, "white")
    white.paste(layer, mask=layer)
    return white
