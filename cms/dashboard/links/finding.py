"""The links in the bodies of a page, read from their stored form without asking the database."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from bs4 import BeautifulSoup
from wagtail.blocks import (
    Block,
    ChooserBlock,
    ListBlock,
    PageChooserBlock,
    RichTextBlock,
    StreamBlock,
    StructBlock,
    URLBlock,
)
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.content.references import id_in

BETWEEN_PLACES = " › "


class Target(NamedTuple):
    """What a link leads to: a page or document by its id, or what is at an address."""

    kind: str  # "page", "document" or "address"
    to: int | str


class Link(NamedTuple):
    target: Target
    place: str  # for an editor: "Khung lưu ý › Nội dung"
    block: str  # the id of the block in the body that the link is in
    text: str


def links_of(page: Page) -> Iterator[Link]:
    """Every link in the bodies of a page of its own type, in the order of the page."""
    for field in page._meta.concrete_fields:
        if isinstance(field, StreamField):
            stream = getattr(page, field.attname)
            for item in stream.raw_data:
                block = stream.stream_block.child_blocks.get(item["type"])
                if block:
                    found = within(block, item["value"], str(block.label))
                    yield from (link._replace(block=item.get("id") or "") for link in found)


def within(block: Block, raw: Any, place: str, text: str = "") -> Iterator[Link]:
    """The links in the stored form of one block's value; `text` is what a chosen page or document
    is called beside it."""
    if not raw:
        return
    if isinstance(block, StreamBlock):
        for item in raw:
            if child := block.child_blocks.get(item["type"]):
                yield from within(child, item["value"], deeper(place, child))
    elif isinstance(block, ListBlock):
        for item in raw:
            is_wrapped = isinstance(item, dict) and item.get("type") == "item" and "value" in item
            yield from within(block.child_block, item["value"] if is_wrapped else item, place)
    elif isinstance(block, StructBlock):
        for name, child in block.child_blocks.items():
            yield from within(child, raw.get(name), deeper(place, child), raw.get("title") or "")
    elif isinstance(block, RichTextBlock):
        yield from in_html(raw, place)
    elif target := target_of(block, raw):
        yield Link(target, place, "", text)


def deeper(place: str, block: Block) -> str:
    """The place of a block in another; one named like the other needs no second name."""
    label = str(block.label)
    return place if place.endswith(label) else f"{place}{BETWEEN_PLACES}{label}"


def target_of(block: Block, raw: Any) -> Target | None:
    """Where a chosen page or document, or an address that was typed, leads."""
    if isinstance(block, URLBlock):
        return Target("address", str(raw).strip())
    pk = id_in(raw) if isinstance(block, ChooserBlock) else None
    if pk and isinstance(block, PageChooserBlock):
        return Target("page", pk)
    if pk and isinstance(block, DocumentChooserBlock):
        return Target("document", pk)
    return None


def in_html(html: str, place: str) -> Iterator[Link]:
    """The links in rich text as the database has it."""
    if "<a" not in html:
        return
    for tag in BeautifulSoup(html, "html.parser").find_all("a"):
        if target := target_of_tag(tag):
            yield Link(target, place, "", tag.get_text())


def target_of_tag(tag: Any) -> Target | None:
    kind = tag.get("linktype")
    if kind in ("page", "document"):
        pk = id_in(tag.get("id"))
        return Target(kind, pk or 0)  # what is no id leads to nothing
    href = (tag.get("href") or "").strip()
    return Target("address", href) if href else None
