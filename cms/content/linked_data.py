"""What pages say of themselves in the terms of schema.org, as JSON-LD.

A page's `linked_data` is one node; the page's head joins it with the trail and the agency, to which
it refers by `@id`. What search engines ask for: https://developers.google.com/search/docs/appearance/structured-data
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from django.utils.safestring import SafeString, mark_safe

from cms.content import renditions
from cms.content.addresses import absolute_url, canonical_url, front_page_url

LinkedData = dict[str, Any]
Context = Mapping[str, Any] | None

# In a script element, "</script>" and "<!--" would end or hide what follows.
ESCAPES: Final = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}

# Google asks for pictures of several proportions.
SHARED: Final = (renditions.SHARE, renditions.HERO, renditions.LARGE)


def filled(data: LinkedData) -> LinkedData:
    """Without what has no value: schema.org knows no null."""
    return {name: value for name, value in data.items() if value not in (None, "", [])}


def reference(root_url: str) -> LinkedData:
    """Refers to the agency whose site has this address."""
    return {"@id": f"{front_page_url(root_url)}#agency"}


def agency_of(page: Any) -> LinkedData | None:
    """Refers to the agency on whose site a page is."""
    parts = page.get_url_parts()
    return reference(parts[1]) if parts else None


def page_data(page: Any, context: Context = None) -> LinkedData:
    """What every page says of itself."""
    modified = page.modified_at
    return filled(
        {
            "@type": page.schema_type,
            "@id": f"{page.canonical_url}#page",
            "url": page.canonical_url,
            "name": page.title,
            "description": page.description,
            "inLanguage": page.language,
            "dateModified": modified and modified.isoformat(),
            "image": pictures(page.cover, context),
            "publisher": agency_of(page),
        }
    )


def pictures(image: Any, context: Context = None) -> list[LinkedData]:
    """A picture in the proportions in which it is shared; as it is until those are made."""
    if image is None:
        return []
    made = renditions.renditions(image, *SHARED).values()
    return [picture_data(each, context) for each in made or [image]]


def picture_data(file: Any, context: Context = None) -> LinkedData:
    """A picture or rendition; its width and height in pixels."""
    return {
        "@type": "ImageObject",
        "url": absolute_url(file.file.url, context),
        "width": file.width,
        "height": file.height,
    }


def breadcrumbs(page: Any) -> LinkedData | None:
    """The way from the front page down to the page; none for the front page itself."""
    trail = [*page.trail, page]
    if len(trail) < 2:
        return None
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            filled(
                {
                    "@type": "ListItem",
                    "position": position,
                    "name": each.title,
                    "item": canonical_url(each),
                }
            )
            for position, each in enumerate(trail, start=1)
        ],
    }


def script(nodes: Iterable[LinkedData | None]) -> SafeString:
    """The element for a page's head, whatever stands in titles."""
    graph = [node for node in nodes if node]
    document = {"@context": "https://schema.org", "@graph": graph}
    text = json.dumps(document, ensure_ascii=False).translate(ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 # escaped
