from typing import Self

from cms.content.querysets import ContentQuerySet


class HomePageQuerySet(ContentQuerySet):
    def with_pages_below(self) -> Self:
        """Front pages of portals that somebody has begun to build."""
        return self.filter(numchild__gt=0)
