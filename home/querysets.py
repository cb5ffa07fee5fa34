from typing import Self

from django.db.models import Q

from cms.content.querysets import ContentQuerySet


class HomePageQuerySet(ContentQuerySet):
    def begun(self) -> Self:
        """Front pages on which somebody has worked: with pages below, or written in the admin."""
        return self.filter(Q(numchild__gt=0) | Q(latest_revision__isnull=False))
