"""A body taken apart: every block in it with its value, however deep."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wagtail.blocks import Block, ListBlock, StreamBlock, StreamValue, StructBlock

from cms.content.content_checks.flaws import Place


@dataclass(frozen=True)
class Piece:
    block: Block
    value: Any
    place: Place


def pieces_of(field: str, stream: StreamValue) -> Iterator[Piece]:
    """In the order in which they are read. The place of each is the block of the body that it is
    in: that one has a heading in the form, by which an editor finds it."""
    for number, child in enumerate(stream, start=1):
        place = Place(f"Khối {number} – {child.block.label}", field, number, child.id or "")
        yield from within(child.block, child.value, place)


def within(block: Block, value: Any, place: Place) -> Iterator[Piece]:
    yield Piece(block, value, place)
    if value is None:
        return
    if isinstance(block, StructBlock):
        for name, child in block.child_blocks.items():
            yield from within(child, value.get(name), place)
    elif isinstance(block, ListBlock):
        for item in value:
            yield from within(block.child_block, item, place)
    elif isinstance(block, StreamBlock):
        for item in value:
            yield from within(item.block, item.value, place)
