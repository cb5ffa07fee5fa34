"""From a picture's name to its JPEG bytes."""

from importlib import import_module
from random import Random

from .canvas import Canvas
from .catalogue import CATALOGUE
from .finish import finish, jpeg
from .moods import MOODS


def draw(name: str) -> bytes:
    """The picture as a JPEG; the same bytes on every call with the same Pillow."""
    photograph = CATALOGUE[name]
    scene, number = name.rsplit("-", 1)
    # The scenes are loaded on demand: who only reads the catalogue needs none of them.
    painter = import_module(f"{__package__}.scenes.{scene}")
    # Seeding by a string is stable across processes, hash() is not.
    canvas = Canvas(photograph.size, Random(name), MOODS["morning"])
    painter.paint(canvas, int(number))
    finish(canvas)
    return jpeg(canvas)
