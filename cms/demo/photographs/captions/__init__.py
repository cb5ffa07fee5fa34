"""Titles and descriptions of the pictures, in Vietnamese, by groups of scenes.

An entry is (title, alternative text, focal point) and, if not a landscape, the picture's shape.
"""

from typing import NamedTuple


class Caption(NamedTuple):
    title: str
    alt: str
    focal_point: tuple[float, float]
    shape: str = "landscape"
