"""What a panel of the desk lists."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from cms.content.dates import written

LIMIT: Final = 5  # rows of a list


@dataclass(frozen=True)
class Row:
    title: str
    url: str
    about: str = ""
    note: str = ""
    action: str = ""


@dataclass(frozen=True)
class More:
    """A link to all that a list shows the beginning of."""

    label: str
    url: str


@dataclass(frozen=True)
class Rows:
    """One list; a panel of several lists gives each a heading."""

    rows: Sequence[Row]
    heading: str = ""
    more: More | None = field(default=None)


def moment(at: datetime | None) -> str:
    return written(at) if at else ""


def joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def name_of(user: Any) -> str:
    return user.get_full_name() or user.get_username() if user else ""
