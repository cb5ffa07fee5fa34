"""How a visitor narrows what was found: by type, section and year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlencode

if TYPE_CHECKING:
    from search.finding import Group


@dataclass(frozen=True)
class Filters:
    """`type` is a page type like "news.ArticlePage", `section` the id of a page above."""

    type: str | None = None
    section: int | None = None
    year: int | None = None

    @classmethod
    def asked(cls, parameters: Mapping[str, str]) -> Self:
        """Those of an address; what is no number is no filter."""
        return cls(
            type=parameters.get("type") or None,
            section=number(parameters.get("section")),
            year=number(parameters.get("year")),
        )

    def admit(self, group: Group) -> bool:
        return (
            self.type in (None, group.type)
            and (self.section is None or self.section in group.sections)
            and self.year in (None, group.year)
        )

    def having(self, name: str, value: Any) -> Self:
        return replace(self, **{name: value})

    def without(self, name: str) -> Self:
        return self.having(name, None)

    def query(self, **parameters: Any) -> str:
        """For an address, after what it searches for."""
        chosen = {name: value for name, value in asdict(self).items() if value is not None}
        return urlencode(parameters | chosen)


def number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 10 else None
