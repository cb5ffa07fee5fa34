"""The portal's icons, in browsers' tabs and on the screens of phones: from the agency's logo when
it has one, else the emblem."""

from typing import TYPE_CHECKING, Final, NamedTuple

from django.templatetags.static import static

from cms.content import renditions
from cms.content.visibility import public_file

if TYPE_CHECKING:
    from home.models import AgencySettings

PNG: Final = "image/png"


class Icon(NamedTuple):
    """`url` may be without scheme and host; `size` is the side of the square in pixels. A maskable
    one may be cut to a circle of 4/5 of its width."""

    url: str
    size: int
    maskable: bool = False


def emblem_icons() -> list[Icon]:
    """Drawn from `emblem.svg` (see `docs/decisions/0019-what-machines-read.md`)."""
    return [
        Icon(static("site/icon-180.png"), 180, maskable=True),
        Icon(static("site/icon-192.png"), 192),
        Icon(static("site/icon-512.png"), 512, maskable=True),
    ]


def logo_icons(agency: "AgencySettings") -> list[Icon]:
    """None without a logo, and until the background has made them."""
    logo = public_file(agency.logo)
    made = renditions.renditions(logo, *renditions.ICONS) if logo else {}
    if len(made) < len(renditions.ICONS):
        return []
    return [Icon(made[spec].file.url, made[spec].width) for spec in renditions.ICONS]


def icons(agency: "AgencySettings") -> list[Icon]:
    """Smallest first; the smallest is the one for the screens of phones."""
    return logo_icons(agency) or emblem_icons()
