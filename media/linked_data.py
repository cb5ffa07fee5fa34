"""Galleries in the terms of schema.org."""

from itertools import islice
from typing import TYPE_CHECKING, Final

from cms.content import renditions
from cms.content.linked_data import Context, LinkedData, filled, picture_data
from cms.content.values import PictureValue

if TYPE_CHECKING:
    from media.models import GalleryPage

MAX_PHOTOGRAPHS: Final = 40


def gallery_data(gallery: "GalleryPage", context: Context = None) -> LinkedData:
    """The first of its photographs."""
    shown = (photograph for photograph in gallery.photographs if photograph.shown)
    first = islice(shown, MAX_PHOTOGRAPHS)
    data = {
        "datePublished": gallery.published_at.isoformat(),
        "associatedMedia": [photograph_data(each, context) for each in first],
    }
    return filled(data)


def photograph_data(photograph: PictureValue, context: Context = None) -> LinkedData:
    image = photograph.shown
    large = renditions.renditions(image, renditions.LARGE).get(renditions.LARGE, image)
    data = picture_data(large, context)
    return filled(
        {
            **data,
            "contentUrl": data["url"],
            "caption": photograph["caption"] or photograph.alt,
            "creditText": image.credit,
        }
    )
