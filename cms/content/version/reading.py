"""The version is read once for a whole answer, and what was worked out under it is remembered."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, TypeVar

from django.db import connection

from cms.content.version.triggers import TABLE

T = TypeVar("T")


@dataclass
class Answer:
    """One answer in the making. `version` is None where there is none to keep it under: inside a
    transaction, whose own changes are not counted yet, and before the first change of all."""

    version: int | None = None
    facts: dict[Callable[[], Any], Any] = field(default_factory=dict)
    observations: list[Any] = field(default_factory=list)  # see `observing`


_answer: ContextVar[Answer | None] = ContextVar("answer", default=None)


def answer_in_the_making() -> Answer | None:
    """None outside of `answering`."""
    return _answer.get()


def current_version() -> int | None:
    """The version of what is committed; None where there is none (see `Answer`).

    Within `answering` it is that of the beginning: an answer is made of one version or, when a
    change is committed meanwhile, is kept under the older number and so for no time at all.
    """
    answer = _answer.get()
    return answer.version if answer else read_version()


def read_version() -> int | None:
    """One query."""
    if connection.in_atomic_block:
        return None
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT number FROM {TABLE} WHERE id = 1")  # noqa: S608 # a constant
        row = cursor.fetchone()
    return row[0] if row else None


@contextmanager
def answering() -> Iterator[Answer]:
    """A block in which one answer is made: the version, and each fact, is read at most once."""
    answer = Answer(read_version())
    token = _answer.set(answer)
    try:
        yield answer
    finally:
        _answer.reset(token)


def remembered(compute: Callable[[], T]) -> Callable[[], T]:
    """Remember what a function gives for as long as the content version stays.

    For small facts that many answers need. Inside a transaction they hold for one answer only.
    """
    kept: tuple[int, T] | None = None

    @wraps(compute)
    def fact() -> T:
        nonlocal kept
        answer = _answer.get()
        if answer and compute in answer.facts:
            value: T = answer.facts[compute]
            return value
        version = current_version()
        if version is not None and kept and kept[0] == version:
            value = kept[1]
        else:
            value = compute()
            kept = None if version is None else (version, value)
        if answer:
            answer.facts[compute] = value
        return value

    return fact
