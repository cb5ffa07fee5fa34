from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from django.db.models import Case, IntegerField, QuerySet, Value, When

if TYPE_CHECKING:
    from wagtail.models import Page

REDIRECTED = "redirected"


class BrokenLinkQuerySet(QuerySet):
    def broken(self) -> Self:
        """Without those that lead somewhere by a redirect: they work, and are worth renewing."""
        return self.exclude(kind=REDIRECTED)

    def in_pages(self, pages: QuerySet[Page] | Any) -> Self:
        return self.filter(page__in=pages.values("pk"))

    def worst_first(self) -> Self:
        """The broken ones before the redirected ones, the newest first."""
        last = Case(When(kind=REDIRECTED, then=Value(1)), default=0, output_field=IntegerField())
        return self.order_by(last, "-found_at", "page_id", "pk")
