"""Turns the blocks of a TOML file into the stored form of a page body."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from media.models import CustomDocument, CustomImage

_HREF = re.compile(r'<a href="(?P<path>/[^"]*)">')


@dataclass
class Composer:
    """Knows the ids behind the names that the texts use."""

    images: dict[str, CustomImage]
    documents: dict[str, CustomDocument]
    page_ids: dict[str, int]  # by path: "/lien-he/"

    def body(self, blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The stream's raw data; raises KeyError for a name that does not exist."""
        return [
            {"type": block["type"], "value": MAKERS[block["type"]](self, block)} for block in blocks
        ]

    def rich_text(self, html: str) -> str:
        """`html` in the form that Wagtail stores: links to pages by their ids."""

        def by_id(match: re.Match[str]) -> str:
            return f'<a linktype="page" id="{self.page_ids[match["path"]]}">'

        return _HREF.sub(by_id, html)

    def picture(self, block: dict[str, Any]) -> dict[str, Any]:
        return {
            "image": self.images[block["photograph"]].pk,
            "caption": block.get("caption", ""),
            "alt_text": block.get("alt_text", ""),
            "decorative": block.get("decorative", False),
        }

    def link(self, block: dict[str, Any]) -> dict[str, Any]:
        """A link of the front page: a path is a page of the site, all else another address."""
        url = block["url"]
        inside = url.startswith("/")
        return {
            "title": block["title"],
            "page": self.page_ids[url] if inside else None,
            "url": "" if inside else url,
        }

    def heading(self, block: dict[str, Any]) -> dict[str, Any]:
        return {"text": block["text"], "level": str(block["level"])}

    def paragraph(self, block: dict[str, Any]) -> str:
        return self.rich_text(block["html"])

    def gallery(self, block: dict[str, Any]) -> dict[str, Any]:
        return {"photos": [self.picture(photo) for photo in block["photos"]]}

    def quote(self, block: dict[str, Any]) -> dict[str, Any]:
        return {"text": block["text"], "attribution": block.get("attribution", "")}

    def table(self, block: dict[str, Any]) -> dict[str, Any]:
        header = block["header"]
        return {
            "table_caption": block["caption"],
            "table_header_choice": header,
            "first_row_is_table_header": header in {"row", "both"},
            "first_col_is_header": header in {"column", "both"},
            "data": block["rows"],
        }

    def document(self, block: dict[str, Any]) -> dict[str, Any]:
        return {
            "document": self.documents[block["document"]].pk,
            "title": block.get("title", ""),
        }

    def embed(self, block: dict[str, Any]) -> dict[str, Any]:
        return {
            "url": block["url"],
            "title": block["title"],
            "caption": block.get("caption", ""),
        }

    def page_link(self, block: dict[str, Any]) -> dict[str, Any]:
        return {"page": self.page_ids[block["page"]], "title": block.get("title", "")}

    def callout(self, block: dict[str, Any]) -> dict[str, Any]:
        return {
            "kind": block["kind"],
            "title": block["title"],
            "text": self.rich_text(block["html"]),
        }


MAKERS: dict[str, Callable[[Composer, dict[str, Any]], Any]] = {
    "heading": Composer.heading,
    "paragraph": Composer.paragraph,
    "image": Composer.picture,
    "gallery": Composer.gallery,
    "quote": Composer.quote,
    "table": Composer.table,
    "document": Composer.document,
    "embed": Composer.embed,
    "page_link": Composer.page_link,
    "callout": Composer.callout,
}
