"""What a page form sent of a stream or a list: whole, or only a part of it."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

INCOMPLETE: Final = (
    "Nội dung gửi lên không đầy đủ nên chưa được lưu. Hãy xem lại các khối bên dưới rồi lưu lại."
)
_NUMBER: Final = re.compile(r"[0-9]{1,6}")


@dataclass
class Rows:
    """The prefixes of the rows that are there, in the editor's order, without those she deleted;
    and whether the form had as many as it said that it has."""

    prefixes: list[str]
    are_complete: bool

    @classmethod
    def posted(cls, data: Mapping[str, Any], prefix: str) -> "Rows":
        row = re.compile(re.escape(prefix) + r"-(\d{1,6})-order")
        indexes = sorted(int(match[1]) for key in data if (match := row.fullmatch(key)))
        orders = {index: number(data.get(f"{prefix}-{index}-order")) for index in indexes}
        indexes.sort(key=lambda index: (orders[index] is None, orders[index] or 0))
        there = [f"{prefix}-{i}" for i in indexes if not data.get(f"{prefix}-{i}-deleted")]
        is_counted = number(data.get(f"{prefix}-count")) == len(indexes)
        return cls(there, is_counted and None not in orders.values())


def number(text: Any) -> int | None:
    """A small number as a form sends it; None for anything else."""
    return int(text) if isinstance(text, str) and _NUMBER.fullmatch(text) else None


def posted_json(text: str | None) -> Any:
    """What a text in JSON says; None for one that is not JSON."""
    try:
        return json.loads(text or "")
    except (ValueError, RecursionError):
        return None
