"""Pictures and documents of the library, and the pages that show series of photographs."""

from media.models.galleries import GalleryIndexPage, GalleryPage
from media.models.library import CustomDocument, CustomImage, CustomRendition
from media.models.waiting import WaitingPhotograph

__all__ = [
    "CustomDocument",
    "CustomImage",
    "CustomRendition",
    "GalleryIndexPage",
    "GalleryPage",
    "WaitingPhotograph",
]
