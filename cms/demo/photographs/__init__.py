"""The demo site's photographs, drawn by code: painterly pictures of the delta and an office.

Nothing is downloaded or stored; a name is drawn to the same JPEG every time.
"""

from cms.demo.photographs.catalogue import CATALOGUE, Photograph
from cms.demo.photographs.drawing import draw

__all__ = ["CATALOGUE", "Photograph", "draw"]
