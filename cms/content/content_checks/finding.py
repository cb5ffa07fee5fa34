"""All that is wrong in a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from cms.content.content_checks.flaws import Flaw, Kind, Place
from cms.content.content_checks.pieces import Piece, pieces_of
from cms.content.content_checks.rules import alt_flaws, flaws_of, has_words
from cms.content.content_checks.targets import Targets
from cms.content.page_types import stream_names
from cms.content.values import HeadingValue

if TYPE_CHECKING:
    from cms.content.models import BasePage

LARGEST = 2  # the title of the page is level 1


def flaws_in(page: BasePage) -> list[Flaw]:
    """What is wrong in the page as it is in memory, from top to bottom."""
    streams = {name: getattr(page, name) for name in stream_names(type(page))}
    targets = Targets(page, streams.values())
    found = list(cover_flaws(page))
    for name, stream in streams.items():
        pieces = list(pieces_of(name, stream))
        found += heading_flaws(pieces)
        found += chain.from_iterable(flaws_of(piece, targets) for piece in pieces)
    return sorted(found, key=lambda flaw: flaw.place.number)


def cover_flaws(page: BasePage) -> Iterator[Flaw]:
    cover = page.cover
    if cover is not None and not cover.is_decorative:
        yield from alt_flaws(cover.alt, cover, Place("Ảnh đại diện", "cover_image"))


def heading_flaws(pieces: Iterable[Piece]) -> Iterator[Flaw]:
    """Headings without a word, and those that are deeper by more than one than the one before."""
    above = LARGEST - 1
    for piece in pieces:
        if not isinstance(piece.value, HeadingValue):
            continue
        if not has_words(piece.value["text"]):
            yield Flaw(Kind.EMPTY_HEADING, piece.place)
            continue
        if piece.value.level > above + 1:
            yield Flaw(Kind.SKIPPED_HEADING, piece.place, piece.value["text"])
        above = piece.value.level
