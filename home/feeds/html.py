"""A body as feed readers show it: plain elements, absolute addresses, no furniture of the site."""

from collections.abc import Callable
from typing import Final

import nh3
from bs4 import BeautifulSoup

from cms.content.rich_text import ATTRIBUTES, SCHEMES, TAGS, absolute_attributes

# What is for the site's own scripts and for screen readers on it.
FURNITURE: Final = "button, dialog, script, style, template, [hidden], .visually-hidden"

# One form of each picture: readers pass over the others, which are most of a feed's bytes.
BODY_TAGS: Final = TAGS - {"picture", "source"} | {
    "blockquote",
    "caption",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
}
BODY_ATTRIBUTES: Final = ATTRIBUTES | {"td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}}


def feed_html(html: str, absolute: Callable[[str], str]) -> str:
    """`html` as the site shows it, for a feed; `absolute` makes an address of this server so.

    A frame becomes a link: readers leave frames out.
    """
    soup = BeautifulSoup(html, "html.parser")
    for element in soup.select(FURNITURE):
        element.decompose()
    for frame in soup.select("iframe"):
        source = str(frame.get("src", ""))
        link = soup.new_tag("a", href=source)
        link.string = str(frame.get("title") or source)
        frame.replace_with(link)
    html = nh3.clean(
        str(soup),
        tags=BODY_TAGS,
        attributes=BODY_ATTRIBUTES,
        url_schemes=SCHEMES,
        attribute_filter=absolute_attributes(absolute),
        link_rel=None,
    )
    return " ".join(html.split())
