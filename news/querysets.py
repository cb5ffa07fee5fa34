from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Self

from django.db.models import Count, Q, QuerySet

from cms.content.querysets import ContentQuerySet

if TYPE_CHECKING:
    from wagtail.models import Page

    from news.archive import Period
    from news.models import ArticlePage


class StarRatingQuerySet(QuerySet):
    def by_stars(self) -> dict[int, int]:
        """The number of votes by stars, without the stars that nobody gave."""
        return dict(self.order_by().values_list("stars").annotate(Count("pk")))


class ArticleQuerySet(ContentQuerySet):
    def newest_first(self) -> Self:
        """By the date that the article carries; of one day, the later written first."""
        return self.order_by("-date", "-pk")

    def in_section(self, section: Page) -> Self:
        return self.under(section)

    def other_than(self, pages: Iterable[Page]) -> Self:
        return self.exclude(pk__in=[page.pk for page in pages])

    def newer_than(self, article: ArticlePage) -> Self:
        """Those that come before it when the newest comes first, the nearest first; one that is not
        saved yet is the newest of its day."""
        later = Q(pk__gt=article.pk) if article.pk else Q(pk__in=[])
        newer = self.filter(Q(date__gt=article.date) | later, date__gte=article.date)
        return newer.order_by("date", "pk")

    def older_than(self, article: ArticlePage) -> Self:
        """Those that come after it when the newest comes first."""
        earlier = Q(pk__lt=article.pk) if article.pk else Q()
        older = self.filter(Q(date__lt=article.date) | earlier, date__lte=article.date)
        return older.newest_first()

    def of_period(self, period: Period) -> Self:
        return self.filter(date__range=(period.first, period.last))

    def count_by_month(self) -> dict[tuple[int, int], int]:
        """How many there are, by (year, month)."""
        months = self.order_by().values_list("date__year", "date__month")
        return {(year, month): count for year, month, count in months.annotate(count=Count("pk"))}
