"""What is asked of the index, whatever the database: tokens joined by and, or, but not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Token:
    """A word of the index (see `search.tokens`); with `is_prefix` all words that begin so."""

    text: str
    is_prefix: bool = False


@dataclass(frozen=True)
class All:
    """Of at least two."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True)
class Any:
    """Of at least two."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True)
class ButNot:
    wanted: Expression
    unwanted: Expression


@dataclass(frozen=True)
class Nothing:
    """Matches no document."""


Expression = Token | All | Any | ButNot | Nothing

NOTHING: Final = Nothing()


def all_of(parts: Iterable[Expression]) -> Expression:
    """Of no parts it is nothing: whoever asks for nothing finds nothing."""
    flat = (each for part in parts for each in (part.parts if isinstance(part, All) else [part]))
    different = tuple(dict.fromkeys(flat))
    if not different or NOTHING in different:
        return NOTHING
    return different[0] if len(different) == 1 else All(different)


def any_of(parts: Iterable[Expression]) -> Expression:
    different = tuple(part for part in dict.fromkeys(parts) if part != NOTHING)
    if not different:
        return NOTHING
    return different[0] if len(different) == 1 else Any(different)


def but_not(wanted: Expression, unwanted: Expression) -> Expression:
    return wanted if NOTHING in (wanted, unwanted) else ButNot(wanted, unwanted)
