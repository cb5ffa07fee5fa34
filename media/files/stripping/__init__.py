"""Takes out of a picture's file what it says beside the picture: place, camera, thumbnails, notes.

The picture itself is not encoded anew; colour profiles and animation stay. Each function takes the
bytes of a file and gives those to keep; what is built otherwise than its format prescribes is a
ValueError.
"""

from collections.abc import Callable
from typing import Final

from media.files.stripping.gif import strip_gif
from media.files.stripping.jpeg import strip_jpeg
from media.files.stripping.png import strip_png
from media.files.stripping.webp import strip_webp

# By Pillow's names of formats. MPO is a JPEG with more pictures behind it.
STRIPPERS: Final[dict[str, Callable[[bytes], bytes]]] = {
    "GIF": strip_gif,
    "JPEG": strip_jpeg,
    "MPO": strip_jpeg,
    "PNG": strip_png,
    "WEBP": strip_webp,
}

__all__ = ["STRIPPERS"]
