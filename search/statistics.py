"""What readers search for, without knowing who.

A network counts once a day for one query. People type names and telephone numbers into search
boxes; so of a query only a keyed hash is written, and its text not before several networks have
searched for it on one day: what several type is no secret of one.
"""

import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from hashlib import sha256
from typing import Final

import structlog
from django.conf import settings
from django.db import DatabaseError, transaction
from django.db.models import F
from django.utils import timezone

from cms.content.text import normalize_text
from search.models import SearchCount, SearchOfDay
from search.queries import read_query

logger = structlog.get_logger(__name__)

NETWORKS: Final = 5  # on one day, before a text is written
LONGEST: Final = 100  # characters; a longer text is no query that many type
KEPT: Final = timedelta(days=400)


def note_search(text: str, found: int | None, network: str) -> None:
    """Count a search; `found` is None where it is not known anew. Whoever searches has the answer
    also where this fails."""
    form = read_query(text).plain_form
    shown = " ".join(normalize_text(text).split()).lower()
    if not form or len(shown) > LONGEST:
        return
    today = timezone.localdate()
    with logged(), transaction.atomic():
        once = digest(f"{today} {network} {form}")
        if SearchOfDay.objects.get_or_create(digest=once, defaults={"day": today})[1]:
            count(today, digest(form), shown, found)


def count(day: date, form: str, text: str, found: int | None) -> None:
    rows = SearchCount.objects.filter(day=day, digest=form)
    SearchCount.objects.get_or_create(day=day, digest=form)
    news = {} if found is None else {"found": found}
    rows.update(count=F("count") + 1, **news)
    rows.filter(count__gte=NETWORKS, text="").update(text=text)


@contextmanager
def logged() -> Iterator[None]:
    try:
        yield
    except DatabaseError:
        logger.exception("search_not_counted")


def digest(text: str) -> str:
    """64 hexadecimal digits. With another SECRET_KEY every query is a new one."""
    return hmac.new(settings.SECRET_KEY.encode(), f"search:{text}".encode(), sha256).hexdigest()


def forget_searches() -> int:
    """Delete what is not needed any more; how much."""
    today = timezone.localdate()
    days = SearchOfDay.objects.filter(day__lt=today).delete()[0]
    return days + SearchCount.objects.filter(day__lt=today - KEPT).delete()[0]
