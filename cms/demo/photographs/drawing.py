"""From a picture's name to its JPEG bytes."""

from importlib import import_module
from random import Random

from cms.demo.photographs.catalogue import CATALOGUE
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.finish import finish, jpeg
from cms.demo.photographs.painting.moods import MOODS


def draw(name: str) -> bytes:
    """The picture as a JPEG; the same bytes on every call with the same Pillow."""
    photograph = CATALOGUE[name]
    scene, number = name.rsplit("-", 1)
    # Loaded on demand: who only reads the catalogue needs no scene.
    painter = import_module(f"cms.demo.photographs.scenes.{scene}")
    # Seeding by a string is stable across processes, hash() is not.
    canvas = Canvas(photograph.size, Random(name), MOODS["morning"])
    painter.paint(canvas, int(number))
    finish(canvas)
    return jpeg(canvas)
