from typing import Self

from cms.content.querysets import ContentQuerySet


class GalleryQuerySet(ContentQuerySet):
    def newest_first(self) -> Self:
        return self.order_by("-date", "-pk")
