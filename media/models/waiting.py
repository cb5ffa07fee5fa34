"""Photographs on their way into a gallery: uploaded, and not yet described."""

from datetime import timedelta
from typing import Any, ClassVar, Final

from django.conf import settings
from django.core.files.storage import default_storage
from django.db import models, transaction
from django.utils import timezone
from wagtail.models import Collection

from media.querysets import WaitingPhotographQuerySet

KEPT_FOR: Final = timedelta(days=30)
# Of one editor for one gallery: all of them are on one screen, are sent with every few words that
# are written there, and are copied into the library in one request.
MOST_WAITING: Final = 200


class WaitingPhotograph(models.Model):
    """One that its editor will describe and place, today or after the session has ended.

    Its file lies where nobody is served from. It becomes a picture of the library once it says
    what is to be seen; see `media.actions.place_photographs`.
    """

    gallery = models.ForeignKey(
        "media.GalleryPage", on_delete=models.CASCADE, related_name="waiting_photographs"
    )
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    file = models.FileField(upload_to="waiting_photographs")
    title = models.CharField(max_length=255, blank=True)
    alt_text = models.CharField("Văn bản thay thế", max_length=255, blank=True)
    is_decorative = models.BooleanField("Chỉ để trang trí", default=False)
    caption = models.CharField("Chú thích", max_length=500, blank=True)
    credit = models.CharField("Tác giả, nguồn ảnh", max_length=255, blank=True)
    collection = models.ForeignKey(
        Collection, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    position = models.PositiveIntegerField(default=0)
    uploaded_at = models.DateTimeField(default=timezone.now)
    # There already when placing them was interrupted, so that none comes in twice.
    image = models.ForeignKey(
        "media.CustomImage", null=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects: ClassVar[Any] = WaitingPhotographQuerySet.as_manager()
    wagtail_reference_index_ignore = True  # what waits is not in use

    class Meta:
        ordering = ["position", "pk"]

    def __str__(self) -> str:
        return self.title or str(self.file.name)

    @property
    def has_file(self) -> bool:
        """Whether there is something to place: its own file, or its picture of the library."""
        return bool(self.image_id) or default_storage.exists(str(self.file.name))


def delete_file(instance: WaitingPhotograph, **kwargs: Any) -> None:
    """When it is placed, removed or forgotten, or when its gallery or its editor is deleted."""
    name = str(instance.file.name)
    transaction.on_commit(lambda: default_storage.delete(name))
