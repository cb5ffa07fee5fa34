"""How pages are found: chainable words, read like adjectives."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.db.models import Q, QuerySet
from django.utils import timezone
from wagtail.models import Page
from wagtail.query import PageQuerySet


def not_expired(at: datetime | None = None) -> Q:
    """The condition that a page has not come to its end at a moment (now)."""
    return Q(expire_at__isnull=True) | Q(expire_at__gt=at or timezone.now())


def expired_ids(at: datetime | None = None) -> QuerySet[Page]:
    """The ids of the pages that have come to their end.

    For lists that are searched afterwards: a search can be narrowed only by what is in Wagtail's
    index, where the end of a page is not, but by ids always.
    """
    return Page.objects.exclude(not_expired(at)).values("pk")


class ContentQuerySet(PageQuerySet):
    def published(self, at: datetime | None = None) -> Self:
        """Pages that anybody may read at a moment (now): live, not expired, under no restriction.

        An expired page counts as gone at once, whether or not the scheduler has been by.
        """
        return self.live().public().filter(not_expired(at))

    def in_tree_order(self) -> Self:
        return self.order_by("path")

    def under(self, page: Page) -> Self:
        return self.descendant_of(page)

    def for_listing(self) -> Self:
        """With all that a line in a list prints, in a number of queries that stays the same."""
        return self.select_related("cover_image").prefetch_related("cover_image__renditions")
