"""Rich text on its way in: whoever writes it, what is stored is what an editor could have written.

What the editor itself writes is kept to the letter; from all else nh3 takes what does not belong.
"""

import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any, Final

import nh3
from wagtail.blocks import Block, ListBlock, RichTextBlock, StreamBlock, StructBlock
from wagtail.whitelist import ALLOWED_URL_SCHEMES

from cms.content.typed_lists import with_lists

# As the database has it: pages, documents and pictures by their ids, and the editor's key of a
# paragraph.
STORED_TAGS: Final = {
    *("p", "br", "b", "strong", "i", "em", "ol", "ul", "li", "a", "sup", "sub", "hr"),
    "embed",
}
STORED_ATTRIBUTES: Final = {
    "*": {"data-block-key"},
    "a": {"href", "id", "linktype"},
    "embed": {"alt", "embedtype", "format", "id"},
}

# Where these end, words end too; without the tag they would run into each other.
_PARTING: Final = re.compile(
    r"</(?:address|article|blockquote|caption|d[dlt]|div|fig\w+|h[1-6]|pre|section|t[dhr])\s*>",
    re.IGNORECASE,
)


_SPACES: Final = re.compile(r"[ \t]{2,}|\t")

Change = Callable[[str], str]

# As nh3 spells it: with ">" escaped in attributes, and without the slash that Wagtail looks for.
_EMBED: Final = re.compile(r"<embed([^>]*)>")


def clean_html(stored: str) -> str:
    """A rich text in the database's form without what no editor can write: scripts, styles, event
    handlers, unknown tags, addresses that are code. The text within unknown tags stays."""
    if _parsed(stored) == _parsed(sanitized(stored)):
        return stored  # nh3 spells quotes and line breaks in its own way
    return sanitized(_PARTING.sub(r" \g<0>", stored))


def sanitized(stored: str) -> str:
    """The same, in nh3's spelling, and with no care for what words run into each other."""
    known = nh3.clean(
        stored,
        tags=STORED_TAGS,
        attributes=STORED_ATTRIBUTES,
        url_schemes=set(ALLOWED_URL_SCHEMES),
        link_rel=None,
    )
    return _EMBED.sub(_picture_only, known)


def _picture_only(embed: re.Match[str]) -> str:
    """Of what Wagtail can embed, a picture of the library."""
    return f"<embed{embed[1]}/>" if ' embedtype="image"' in embed[1] else ""


def clean_raw(block: Block, raw: Any) -> Any:
    """A block's raw value, as JSON holds it, with all rich text in it cleaned."""
    return change_raw(block, raw, clean_html)


def tidy_raw(block: Block, raw: Any) -> Any:
    """The same, with all rich text in it as somebody with time would have typed it: one space
    between words, lists as lists."""
    return change_raw(block, raw, lambda html: with_lists(_SPACES.sub(" ", html)))


def change_raw(block: Block, raw: Any, change: Change) -> Any:
    match block, raw:
        case RichTextBlock(), str():
            return change(raw)
        case StructBlock(), dict():
            return {key: _change_child(block, key, each, change) for key, each in raw.items()}
        case StreamBlock(), list():
            return [
                item | {"value": _change_child(block, item["type"], item["value"], change)}
                for item in raw
            ]
        case ListBlock(), list():
            return [_change_list_item(block, item, change) for item in raw]
    return raw


def _change_child(block: Block, name: str, raw: Any, change: Change) -> Any:
    """A name that the code does not have (any more) keeps its value."""
    child = block.child_blocks.get(name)
    return change_raw(child, raw, change) if child else raw


def _change_list_item(block: ListBlock, item: Any, change: Change) -> Any:
    """Programs may give a list the bare values; Wagtail stores them with a type and an id."""
    if isinstance(item, dict) and item.get("type") == "item":
        return item | {"value": change_raw(block.child_block, item["value"], change)}
    return change_raw(block.child_block, item, change)


def _parsed(html: str) -> list[Any]:
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return parser.found


class _Parser(HTMLParser):
    """Finds out what a text consists of, however it is spelled."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Any] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(("start", tag, attrs))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)  # <br/> is <br>

    def handle_endtag(self, tag: str) -> None:
        self.found.append(("end", tag))

    def handle_data(self, data: str) -> None:
        self.found.append(("text", data))

    def handle_comment(self, data: str) -> None:
        self.found.append(("comment", data))

    def handle_decl(self, decl: str) -> None:
        self.found.append(("declaration", decl))

    def handle_pi(self, data: str) -> None:
        self.found.append(("instruction", data))

    def unknown_decl(self, data: str) -> None:
        self.found.append(("declaration", data))
