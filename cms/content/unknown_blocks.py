"""Where stored bodies have what the code has not: types of blocks, and fields of blocks.

A block of an unknown type is kept (see `cms.content.blocks.streams`); an unknown field of a known
block is lost when an editor saves the page, so that who takes a field away owes a data migration.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from wagtail.blocks import Block, ListBlock, StreamBlock, StructBlock
from wagtail.fields import StreamField
from wagtail.models import Page, get_page_models


@dataclass(frozen=True)
class Unknown:
    page: Page
    place: str  # "body[3]: poll", "body[0].image: mood"
    is_draft: bool

    def __str__(self) -> str:
        draft = " (draft)" if self.is_draft else ""
        return f"{self.page._meta.label} {self.page.pk} “{self.page.title}” {self.place}{draft}"


def unknown_blocks() -> Iterator[Unknown]:
    """In all pages and in their latest drafts."""
    for model in get_page_models():
        bodies = [each for each in model._meta.concrete_fields if isinstance(each, StreamField)]
        if bodies:
            yield from _in_pages(model.objects.select_related("latest_revision"), bodies)


def _in_pages(pages: QuerySet[Page], bodies: list[StreamField]) -> Iterator[Unknown]:
    for page in pages.iterator(chunk_size=200):
        draft = page.latest_revision.content if page.latest_revision else {}
        for body in bodies:
            stored = list(getattr(page, body.name).raw_data)
            live = list(unknown_in(body.stream_block, stored, body.name))
            yield from (Unknown(page, place, is_draft=False) for place in live)
            written = json.loads(draft.get(body.name) or "[]")
            places = unknown_in(body.stream_block, written, body.name)
            yield from (Unknown(page, each, is_draft=True) for each in places if each not in live)


def unknown_in(block: Block, raw: Any, path: str) -> Iterator[str]:
    """Each place in a block's raw value that the block does not know."""
    match block, raw:
        case StreamBlock(), list():
            for index, item in enumerate(raw):
                here, kind = f"{path}[{index}]", item["type"]
                yield from _child(block, kind, item["value"], here, f"{here}.{kind}")
        case StructBlock(), dict():
            for name, value in raw.items():
                yield from _child(block, name, value, path, f"{path}.{name}")
        case ListBlock(), list():
            for index, item in enumerate(raw):
                inside = item["value"] if isinstance(item, dict) and "value" in item else item
                yield from unknown_in(block.child_block, inside, f"{path}[{index}]")


def _child(parent: Block, name: str, raw: Any, here: str, path: str) -> Iterator[str]:
    child = parent.child_blocks.get(name)
    if child is None:
        yield f"{here}: {name}"
    else:
        yield from unknown_in(child, raw, path)
