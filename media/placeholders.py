"""A few bytes of a picture, to be shown blurred until the real one arrives."""

import base64
from io import BytesIO

from django.core.files import File
from PIL import Image, UnidentifiedImageError

LONGEST_SIDE = 16  # pixels


def placeholder_of(file: File) -> str:
    """A data URL of about 150 bytes; empty for a file that is no picture Pillow can read.

    The file is left open, at its beginning: one that was just uploaded is still to be stored.
    """
    try:
        file.open()
        with Image.open(file) as picture:
            picture.draft("RGB", (LONGEST_SIDE * 8, LONGEST_SIDE * 8))
            tiny = picture.convert("RGB")
            tiny.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    except (OSError, UnidentifiedImageError, Image.DecompressionBombError):
        return ""
    finally:
        file.seek(0)
    encoded = BytesIO()
    tiny.save(encoded, "WEBP", quality=30)
    return f"data:image/webp;base64,{base64.b64encode(encoded.getvalue()).decode()}"
