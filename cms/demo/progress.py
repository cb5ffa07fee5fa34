"""Progress bars where there is a terminal, nothing where there is none."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from tqdm import tqdm

Item = TypeVar("Item")

# Called with the items, what is being done, and how many there are; gives the items on.
Progress = Callable[[Iterable[Item], str, int], Iterable[Item]]


def bar(items: Iterable[Item], label: str, total: int) -> Iterable[Item]:
    return tqdm(items, desc=label, total=total, unit="", disable=None, mininterval=0.5)


def silent(items: Iterable[Item], label: str, total: int) -> Iterable[Item]:
    return items
