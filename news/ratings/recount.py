"""Whether the summaries say what the votes do."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db import transaction

from news.models import RatingSummary, StarRating
from news.models.ratings import column
from news.ratings.votes import lock


@dataclass(frozen=True)
class Difference:
    """Votes by stars, as the summary has them and as they are."""

    article_id: int
    summed: dict[int, int]
    counted: dict[int, int]


def differences(mend: bool) -> Iterator[Difference]:
    """Article by article, each locked against votes meanwhile; `mend` writes what was counted."""
    voted = StarRating.objects.values_list("article_id", flat=True)
    summed = RatingSummary.objects.values_list("article_id", flat=True)
    for article_id in sorted({*voted.order_by().distinct(), *summed}):
        with transaction.atomic():
            found = difference(article_id)
            if found and mend:
                values = {column(stars): number for stars, number in found.counted.items()}
                RatingSummary.objects.update_or_create(values, article_id=article_id)
        if found:
            yield found


def difference(article_id: int) -> Difference | None:
    lock(article_id)
    summary = RatingSummary.objects.filter(article=article_id).first()
    votes = StarRating.objects.filter(article=article_id)
    counted = RatingSummary.of(votes.by_stars()).distribution
    summed = (summary or RatingSummary()).distribution
    return None if summed == counted else Difference(article_id, summed, counted)
