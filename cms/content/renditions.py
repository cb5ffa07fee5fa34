"""The one door to renditions: every size in which a picture is shown has its name here.

No specification enlarges: a picture smaller than the size asked for keeps its own.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import PurePosixPath
from typing import Any, Final

import structlog
from django.db.models import prefetch_related_objects
from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import AbstractImage, AbstractRendition, Filter, SourceImageIOError

from cms.content.addresses import absolute_url
from cms.content.shapes import RenditionData, SourceData

logger = structlog.get_logger(__name__)

MEDIA_TYPES: Final = {
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
}

THUMBNAIL: Final = "fill-320x213"
CARD: Final = "fill-640x427"
HERO: Final = "fill-1280x720"
SHARE: Final = "fill-1200x630"
LARGE: Final = "max-1600x1600"

NAMED: Final[dict[str, str]] = {
    "thumbnail": THUMBNAIL,
    "card": CARD,
    "hero": HERO,
    "share": SHARE,
    "large": LARGE,
}

# A logo as the portal's icon: on a phone's screen, which knows no transparency; in a tab; large.
ICONS: Final = (
    "fill-180x180|bgcolor-ffffff|format-png",
    "fill-192x192|format-png",
    "fill-512x512|format-png",
)

# Uncropped pictures for `srcset`, in pixels of width. A browser takes the first format that it
# knows, so the smallest files come first and the format of the original last.
WIDTHS: Final = (480, 960, 1440)
FORMATS: Final = ("|format-avif", "|format-webp", "")


def widths_for(image: AbstractImage) -> tuple[int, ...]:
    """The widths up to the first that the picture does not fill: any more would repeat that one."""
    return tuple(
        width
        for width, narrower in zip(WIDTHS, (0, *WIDTHS), strict=False)
        if image.width > narrower
    )


def source_specs(image: AbstractImage) -> list[str]:
    """The specifications of the uncropped picture, format by format."""
    return [f"width-{width}{form}" for form in FORMATS for width in widths_for(image)]


def all_specs(image: AbstractImage) -> list[str]:
    """Every specification in which this picture is shown somewhere."""
    return [*NAMED.values(), *source_specs(image)]


@cache
def filter_of(spec: str) -> Filter:
    """Always the same one: it works out once what the specification means."""
    return Filter(spec)


def renditions(image: AbstractImage, *specs: str) -> dict[str, AbstractRendition]:
    """Those of the picture's renditions that there are, by their specifications.

    None is made here: whoever reads does not wait for it. See `make`.
    """
    found = image.find_existing_renditions(*map(filter_of, specs))
    by_spec = {rendition_filter.spec: rendition for rendition_filter, rendition in found.items()}
    return {spec: by_spec[spec] for spec in specs if spec in by_spec}


def make(image: AbstractImage, *more: str) -> int:
    """Make the renditions that the picture lacks, and `more`; how many of these it has now.

    Takes seconds, so it is work for the background. A picture whose file cannot be read has none.
    """
    try:
        return len(image.get_renditions(*all_specs(image), *more))
    except (SourceImageIOError, InvalidFilterSpecError, OSError) as error:
        # A file that is gone, or that was cut off by a full disk or a restore.
        logger.warning("picture_unreadable", image=image.pk, error=str(error))
        return 0


def bring(images: Iterable[AbstractImage | None]) -> None:
    """Read what is known of all these pictures' renditions at once, instead of for each in turn."""
    prefetch_related_objects([image for image in images if image], "renditions")


def media_type(rendition: AbstractImage | AbstractRendition) -> str:
    """By the file's ending. A slim machine has no list of media types, and Python's own lacks the
    newer ones."""
    ending = PurePosixPath(rendition.file.name).suffix.lower()
    return MEDIA_TYPES.get(ending, "application/octet-stream")


def by_media_type(
    renditions: Iterable[AbstractRendition],
) -> dict[str, dict[int, AbstractRendition]]:
    """Renditions by media type and by width in pixels; of equal ones the first."""
    sets: dict[str, dict[int, AbstractRendition]] = {}
    for rendition in renditions:
        sets.setdefault(media_type(rendition), {}).setdefault(rendition.width, rendition)
    return sets


def rendition_data(
    rendition: AbstractRendition, context: Mapping[str, Any] | None = None
) -> RenditionData:
    return {
        "url": absolute_url(rendition.url, context),
        "width": rendition.width,
        "height": rendition.height,
    }


def named_data(
    image: AbstractImage, context: Mapping[str, Any] | None = None
) -> dict[str, RenditionData]:
    """The renditions of NAMED by their names, as far as they are made."""
    found = renditions(image, *NAMED.values())
    return {
        name: rendition_data(found[spec], context) for name, spec in NAMED.items() if spec in found
    }


def sources_data(
    image: AbstractImage, context: Mapping[str, Any] | None = None
) -> list[SourceData]:
    """The uncropped picture as the `<source>` elements of a `<picture>`."""
    return [
        {
            "type": media_type,
            "srcset": ", ".join(
                f"{absolute_url(rendition.url, context)} {width}w"
                for width, rendition in by_width.items()
            ),
        }
        for media_type, by_width in by_media_type(
            renditions(image, *source_specs(image)).values()
        ).items()
    ]
