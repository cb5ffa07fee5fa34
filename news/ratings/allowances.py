"""How many votes one network may give, and one article may get, in a window of time.

Counted in the database, in the transaction of the vote: a counter in a cache is not one for several
processes, and one in Redis may forget.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from math import ceil

from django.conf import settings
from django.db.models import F
from django.utils import timezone

from news.models import RatingAllowance
from news.ratings.errors import (
    TooManyError,
    TooManyForArticleError,
    TooManyFromNetworkError,
)
from news.ratings.hashing import keyed_hash


def spend(article_id: int, network: str) -> None:
    """Count one vote. Raises TooManyError, which must end the transaction."""
    per_network, per_article = settings.RATINGS_PER_NETWORK, settings.RATINGS_PER_ARTICLE
    spend_one("network", network, per_network, TooManyFromNetworkError)
    spend_one("article", str(article_id), per_article, TooManyForArticleError)


def spend_one(
    kind: str,
    value: str,
    limits: Iterable[tuple[int, int]],
    refusal: Callable[[int], TooManyError],
) -> None:
    now = timezone.now()
    for most, seconds in sorted(limits, key=lambda limit: limit[1]):
        window = beginning(now, seconds)
        source = keyed_hash(f"{kind}:{seconds}", value)
        counter, _ = RatingAllowance.objects.get_or_create(source=source, window=window)
        left = RatingAllowance.objects.filter(pk=counter.pk, number__lt=most)
        if not left.update(number=F("number") + 1):
            end = window + timedelta(seconds=seconds)
            raise refusal(max(1, ceil((end - now).total_seconds())))


def beginning(moment: datetime, seconds: int) -> datetime:
    """Of the window in which a moment lies."""
    since = int(moment.timestamp())
    return datetime.fromtimestamp(since - since % seconds, UTC)
