"""How a visitor narrows what was found: by type, section and year."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Self
from urllib.parse import urlencode

from search.hits import Hit


@dataclass(frozen=True)
class Filters:
    """`type` is a page type like "news.ArticlePage", `section` the id of a page."""

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

    def admit(self, hit: Hit) -> bool:
        return all(wanted in (None, getattr(hit, name)) for name, wanted in asdict(self).items())

    def without(self, name: str) -> Self:
        return replace(self, **{name: None})

    def query(self, **parameters: Any) -> str:
        """For an address, after what it searches for."""
        chosen = {name: value for name, value in asdict(self).items() if value is not None}
        return urlencode(parameters | chosen)


def number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 10 else None
