"""Django's feed formats with what they lack: full texts, pictures, a moment that does not move.

Atom: RFC 4287. RSS 2.0: https://www.rssboard.org/rss-profile. Pictures in both by Media RSS:
https://www.rssboard.org/media-rss
"""

from datetime import datetime
from typing import Any, Final

from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed

MEDIA: Final = {"xmlns:media": "http://search.yahoo.com/mrss/"}
CONTENT: Final = {"xmlns:content": "http://purl.org/rss/1.0/modules/content/"}


class Format:
    """What both formats have beyond Django's; `content` and `picture` are of each item, `updated`
    of the whole feed."""

    feed: dict[str, Any]

    def latest_post_date(self) -> datetime:
        """Django's own is the present moment for a feed without items."""
        updated: datetime = self.feed["updated"]
        return updated

    def root_attributes(self) -> dict[str, str]:
        attributes: dict[str, str] = super().root_attributes()  # type: ignore[misc]  # a mixin
        return attributes | MEDIA

    def add_picture(self, handler: Any, item: dict[str, Any]) -> None:
        if picture := item["picture"]:
            handler.addQuickElement("media:content", "", {"medium": "image", **picture})


class Atom(Format, Atom1Feed):
    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        if item["content"]:
            handler.addQuickElement("content", item["content"], {"type": "html"})
        self.add_picture(handler, item)


class RSS(Format, Rss201rev2Feed):
    def root_attributes(self) -> dict[str, str]:
        return super().root_attributes() | CONTENT

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        if item["content"]:
            handler.addQuickElement("content:encoded", item["content"])
        self.add_picture(handler, item)
