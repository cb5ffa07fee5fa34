"""Rich text for the public: display HTML, clean, with absolute links where the reader is elsewhere.

Wagtail cleans what an editor types; text that was stored by other ways is cleaned here, on its way
out. Links to what the public may not see lose their address (see `links`).
"""

from collections.abc import Callable
from typing import Final

import nh3
from wagtail.rich_text import RichText, expand_db_html

from cms.content.addresses import linked_page_url
from cms.content.cleaning import STORED_TAGS, sanitized

FEATURES: Final = [
    "bold",
    "italic",
    "ol",
    "ul",
    "link",
    "document-link",
    "superscript",
    "subscript",
    "image",
]

TAGS: Final = STORED_TAGS - {"embed"} | {"picture", "source", "img"}
ATTRIBUTES: Final = {
    "a": {"href"},
    "img": {"alt", "decoding", "height", "loading", "sizes", "src", "srcset", "width"},
    "source": {"sizes", "srcset", "type"},
}
SCHEMES: Final = {"http", "https", "mailto", "tel"}


def display_html(text: RichText | str, absolute: Callable[[str], str] | None = None) -> str:
    """HTML to show, safe whatever is stored.

    With `absolute`, which makes an address of this server absolute, every link and picture is: a
    link to a page leads to where visitors read it.
    """
    source = text.source if isinstance(text, RichText) else text
    return nh3.clean(
        expand_db_html(sanitized(source)),
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes=SCHEMES,
        attribute_filter=absolute_attributes(absolute) if absolute else None,
        link_rel=None,
    )


def absolute_attributes(absolute: Callable[[str], str]) -> Callable[[str, str, str], str]:
    """A filter for nh3 that makes the addresses in attributes so (see `display_html`)."""

    def filter_attribute(tag: str, name: str, value: str) -> str:
        if name == "href":
            return linked_page_url(value) or absolute(value)
        if name == "src":
            return absolute(value)
        if name == "srcset":
            return ", ".join(map(absolute, value.split(", ")))
        return value

    return filter_attribute
