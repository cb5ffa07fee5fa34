"""What takes long to work out: done once for each state of what the public may read."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any, Final, TypeVar, cast

from django.core.cache import caches
from django.utils import timezone

from cms.content.version.moments import last_ending
from cms.content.version.reading import current_version

T = TypeVar("T")

CACHE: Final = "answers"


def remembered_result(compute: Callable[[], T], *asked: str) -> T:
    """What `compute` gives, which can be pickled; `asked` says what it is about."""
    version = current_version()
    if version is None:
        return compute()
    state = repr((version, last_ending(timezone.now()), asked))
    key = sha256(state.encode()).hexdigest()
    return cast(T, caches[CACHE].get_or_set(key, compute))


def remembered_count(rows: Any, *asked: str) -> int:
    """The number of `rows`, a queryset or what a search found.

    To count ten thousand rows takes far longer than to read twenty of them, and whoever walks
    through a list wants the same number on every page.
    """
    return int(remembered_result(rows.count, "count", *asked))
