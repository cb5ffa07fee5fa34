"""How the front page's blocks stand: one below the other, some of them beside each other."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Final

# Notices and links are short: they stand in a narrow column beside what comes before them.
NARROW: Final = frozenset({"rich_text", "link_list"})
FULL_WIDTH: Final = "photo_slideshow"
COLUMNS: Final = "section_news"
BESIDE: Final = "beside"
MOST_COLUMNS: Final = 5


@dataclass
class Row:
    """Blocks of one kind across the page, and what stands in the narrow column beside them."""

    kind: str
    blocks: list[Any]
    beside: list[Any] = field(default_factory=list)

    @property
    def has_room(self) -> bool:
        return self.kind not in (FULL_WIDTH, BESIDE)

    @property
    def columns(self) -> int:
        """How many blocks stand beside each other in a wide window."""
        return min(len(self.blocks), MOST_COLUMNS)


def place(block: Any) -> str:
    kind: str = block.block_type
    return BESIDE if kind in NARROW else kind


def is_shown(block: Any) -> bool:
    """Whether there is something to show: a section may be gone, or not public."""
    return block.block_type != COLUMNS or block.value.target is not None


def rows(blocks: Iterable[Any]) -> list[Row]:
    """The blocks in the editor's order, with neighbours that share a row put together."""
    found: list[Row] = []
    for kind, run in groupby(filter(is_shown, blocks), key=place):
        neighbours = list(run)
        if kind == BESIDE and found and found[-1].has_room:
            found[-1].beside = neighbours
        elif kind in (BESIDE, COLUMNS):
            found.append(Row(kind, neighbours))
        else:
            found.extend(Row(kind, [block]) for block in neighbours)
    return found
