from dataclasses import dataclass, field
from typing import Any

from wagtail.blocks import StreamValue


@dataclass
class Listed:
    """What a page shows beside its own fields: other pages, by their listing fields, and bodies or
    parts of them."""

    pages: list[Any] = field(default_factory=list)
    streams: list[StreamValue] = field(default_factory=list)
