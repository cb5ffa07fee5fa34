"""What templates ask for: pictures, clean rich text, the menu, numbered pages."""

from typing import Any, Final

from django import template
from django.core.paginator import Page as ListPage
from django.template.context import Context
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.safestring import SafeString, mark_safe
from typing_extensions import TypedDict
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.models import Page, Site
from wagtail.rich_text import RichText

from cms.content import renditions, rich_text
from cms.content.content_checks.words import VAGUE_LINK_PATTERN
from cms.content.models import BasePage
from cms.content.navigation import NavigationItem, navigation_tree
from cms.content.shapes import RenditionData
from cms.content.values import PictureValue
from cms.content.visibility import public_file

register = template.Library()

# What early.js would set from the reader's own choice, by preview mode.
PREVIEW_LOOKS: Final = {
    "contrast": ("data-theme", "contrast"),
    "dark": ("data-theme", "dark"),
    "large": ("data-text-size", "large"),
}
CROPPED: Final = (renditions.THUMBNAIL, renditions.CARD)


class PictureContext(TypedDict, total=False):
    """What `content/picture.html` prints; empty for a picture that is missing."""

    sources: list[tuple[str, str]]
    image: AbstractRendition | AbstractImage
    url: str
    srcset: str
    sizes: str
    alt: str
    eager: bool


class NumberedPage(TypedDict):
    """One place in a row of numbers; without `url` it is a gap."""

    number: int | str
    url: str
    current: bool


class PaginationContext(TypedDict):
    numbers: list[NumberedPage]
    previous: str
    next: str
    current: int
    last: int


@register.inclusion_tag("content/picture.html")
def picture(
    subject: PictureValue | AbstractImage | None,
    sizes: str = "100vw",
    alt: str | None = None,
    *,
    cropped: bool = False,
    eager: bool = False,
) -> PictureContext:
    """A picture, or a picture in its place in a body, as `<picture>`.

    `cropped` gives the 3:2 cut of lists; `eager` is for the one picture that a reader sees first;
    `alt=""` is for a picture beside the words that say the same.
    """
    image = subject.shown if isinstance(subject, PictureValue) else public_file(subject)
    if subject is None or image is None:
        return {}
    found = renditions.renditions(image, *(CROPPED if cropped else renditions.source_specs(image)))
    by_type = renditions.by_media_type(found.values())
    # The last format is the one of the original, which stands in until its renditions are made.
    own_type = renditions.media_type(image)
    fallback = by_type.pop(own_type, {})
    largest = fallback[max(fallback)] if fallback else image
    return {
        "sources": [(media_type, srcset(files)) for media_type, files in by_type.items()],
        "image": largest,
        "url": largest.file.url,
        "srcset": srcset(fallback),
        "sizes": sizes,
        "alt": subject.alt if alt is None else alt,
        "eager": eager,
    }


def srcset(files: dict[int, AbstractRendition]) -> str:
    return ", ".join(f"{rendition.url} {width}w" for width, rendition in files.items())


@register.simple_tag
def large_url(picture: PictureValue) -> str:
    """The address of the picture in the size for looking at it alone; empty when it is missing."""
    image = picture.shown
    if image is None:
        return ""
    large = renditions.renditions(image, renditions.LARGE).get(renditions.LARGE, image)
    url: str = large.file.url
    return url


@register.filter
def display_html(text: RichText | str) -> SafeString:
    """Rich text for the public; never print a rich text without it."""
    return mark_safe(rich_text.display_html(text))  # noqa: S308 # cleaned by nh3


@register.simple_tag(takes_context=True)
def home_page(context: Context) -> Page | None:
    """The home page of the site that is asked, with all its own fields."""
    site = Site.find_for_request(context.get("request"))
    return site.root_page.specific if site else None


@register.simple_tag(takes_context=True)
def navigation(context: Context, depth: int = 2) -> list[NavigationItem]:
    request = context.get("request")
    site = Site.find_for_request(request)
    if request is None or site is None:
        return []
    return navigation_tree(site, depth, request.path) or []


@register.simple_tag(takes_context=True)
def share_picture(context: Context, page: Any) -> RenditionData | None:
    """The cover image in the size that social networks ask for, with its absolute address."""
    image = page.cover if isinstance(page, BasePage) else None
    if image is None:
        return None
    found = renditions.renditions(image, renditions.SHARE).get(renditions.SHARE)
    return renditions.rendition_data(found, {"request": context.get("request")}) if found else None


@register.simple_tag(takes_context=True)
def preview_look(context: Context) -> SafeString | str:
    """Attributes of the page's root that show a draft as the editor asked; none for readers."""
    mode = getattr(context.get("request"), "preview_mode", None)
    attribute = PREVIEW_LOOKS.get(mode or "")
    return format_html('{}="{}"', *attribute) if attribute else ""


@register.simple_tag
def vague_link_pattern() -> str:
    return VAGUE_LINK_PATTERN


@register.inclusion_tag("content/pagination.html")
def pagination(listing: ListPage, **parameters: str | int | None) -> PaginationContext:
    """Links to the other pages of a list; the `parameters` that have a value go with them."""
    kept = {name: value for name, value in parameters.items() if value}

    def url(number: int) -> str:
        query = urlencode(kept | ({"page": number} if number > 1 else {}))
        return f"?{query}" if query else "./"

    return {
        "numbers": [
            {
                "number": number,
                "url": url(number) if isinstance(number, int) else "",
                "current": number == listing.number,
            }
            for number in listing.paginator.get_elided_page_range(
                listing.number, on_each_side=1, on_ends=1
            )
        ],
        "previous": url(listing.number - 1) if listing.has_previous() else "",
        "next": url(listing.number + 1) if listing.has_next() else "",
        "current": listing.number,
        "last": listing.paginator.num_pages,
    }
