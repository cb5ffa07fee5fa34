from __future__ import annotations

from typing import TYPE_CHECKING, Self

from cms.content.querysets import ContentQuerySet

if TYPE_CHECKING:
    from wagtail.models import Page


class ArticleQuerySet(ContentQuerySet):
    def newest_first(self) -> Self:
        """By the date that the article carries; of one day, the later written first."""
        return self.order_by("-date", "-pk")

    def in_section(self, section: Page) -> Self:
        return self.under(section)

    def other_than(self, page: Page) -> Self:
        return self.exclude(pk=page.pk)
