"""What a stored body refers to, read from its JSON without asking the database."""

from collections.abc import Iterator
from typing import Any, Final

from django.db.models import Model
from wagtail.blocks import (
    Block,
    ChooserBlock,
    ListBlock,
    RichTextBlock,
    StreamBlock,
    StreamValue,
    StructBlock,
)
from wagtail.rich_text import extract_references_from_rich_text

MAX_ID: Final = 2**31 - 1  # the largest that PostgreSQL's integer holds

Reference = tuple[type[Model], int]


def references_in(stream: StreamValue) -> Iterator[Reference]:
    """The model and id of everything that is chosen or linked in a body, however deep.

    What a block refers to may be gone: nothing is asked here.
    """
    return within(stream.stream_block, stream.raw_data)


def within(block: Block, raw: Any) -> Iterator[Reference]:
    """The references in the stored form of one block's value."""
    if not raw:
        return
    if isinstance(block, StreamBlock):
        for item in raw:
            child = block.child_blocks.get(item["type"])
            if child:
                yield from within(child, item["value"])
    elif isinstance(block, ListBlock):
        for item in raw:
            is_wrapped = isinstance(item, dict) and item.get("type") == "item" and "value" in item
            yield from within(block.child_block, item["value"] if is_wrapped else item)
    elif isinstance(block, StructBlock):
        for name, child in block.child_blocks.items():
            yield from within(child, raw.get(name))
    elif isinstance(block, ChooserBlock):
        if pk := id_in(raw):
            yield block.model_class, pk
    elif isinstance(block, RichTextBlock):
        for model, object_id, *_place in extract_references_from_rich_text(raw):
            if pk := id_in(object_id):
                yield model, pk


def id_in(stored: Any) -> int | None:
    """The id that a stored value is; None for what cannot be one, since no database would find
    it."""
    text = str(stored)
    is_number = text.isascii() and text.isdecimal() and len(text) <= len(str(MAX_ID))
    return int(text) if is_number and 0 < int(text) <= MAX_ID else None
