"""How long lists are: counted once for each state of what the public may read."""

from hashlib import sha256
from typing import Any, Final

from django.core.cache import caches
from django.utils import timezone

from cms.content.version.moments import last_ending
from cms.content.version.reading import current_version

CACHE: Final = "answers"


def remembered_count(rows: Any, *asked: str) -> int:
    """The number of `rows`, a queryset or what a search found; `asked` says what they are.

    To count ten thousand rows takes far longer than to read twenty of them, and whoever walks
    through a list wants the same number on every page.
    """
    version = current_version()
    if version is None:
        return int(rows.count())
    state = repr((version, last_ending(timezone.now()), asked))
    return int(caches[CACHE].get_or_set(sha256(state.encode()).hexdigest(), rows.count) or 0)
