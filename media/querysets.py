from datetime import datetime
from typing import Any, Self

from django.db.models import QuerySet

from cms.content.querysets import ContentQuerySet


class GalleryQuerySet(ContentQuerySet):
    def newest_first(self) -> Self:
        return self.order_by("-date", "-pk")


class WaitingPhotographQuerySet(QuerySet[Any]):
    def of(self, gallery: Any, owner: Any) -> Self:
        return self.filter(gallery=gallery, owner=owner)

    def older_than(self, moment: datetime) -> Self:
        return self.filter(uploaded_at__lt=moment)
