"""How pages are found: chainable words, read like adjectives."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.db.models import Q
from django.utils import timezone
from wagtail.query import PageQuerySet

if TYPE_CHECKING:
    from wagtail.models import Page


def not_expired(at: datetime | None = None) -> Q:
    """The condition that a page has not come to its end at a moment (now)."""
    return Q(expire_at__isnull=True) | Q(expire_at__gt=at or timezone.now())


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
