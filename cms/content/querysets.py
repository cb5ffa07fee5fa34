"""How pages are found: chainable words, read like adjectives."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Self

from django.db.models import Max, QuerySet
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.content.visibility import public


def public_ids(at: datetime | None = None) -> QuerySet[Page]:
    """The ids of the pages that anybody may read.

    For lists that are searched afterwards: a search can be narrowed only by what is in Wagtail's
    index, where the end of a page is not, but by ids always.
    """
    return Page.objects.filter(public(at)).values("pk")


class ContentQuerySet(PageQuerySet):
    def published(self, at: datetime | None = None) -> Self:
        """Pages that anybody may read at a moment (now)."""
        return self.filter(public(at))

    def in_tree_order(self) -> Self:
        return self.order_by("path")

    def under(self, page: Page) -> Self:
        return self.descendant_of(page)

    def for_listing(self) -> Self:
        """With all that a line in a list prints, in a number of queries that stays the same."""
        return self.select_related("cover_image").prefetch_related("cover_image__renditions")


class PageChangeQuerySet(QuerySet):
    def last_of(self, page_ids: Collection[int]) -> Self:
        """The last line about each of these pages."""
        newest = self.filter(page_id__in=page_ids).values("page_id").annotate(newest=Max("pk"))
        return self.filter(pk__in=newest.values("newest"))
