from io import BytesIO
from typing import Final

from django.core.files import File
from PIL import Image

SIDE: Final = 320  # pixels


def thumbnail(file: File) -> bytes:
    """A small JPEG of a picture that is not in the library yet."""
    encoded = BytesIO()
    with Image.open(file) as picture:
        picture.draft("RGB", (SIDE, SIDE))
        picture.thumbnail((SIDE, SIDE))
        picture.convert("RGB").save(encoded, "JPEG", quality=75)
    return encoded.getvalue()
