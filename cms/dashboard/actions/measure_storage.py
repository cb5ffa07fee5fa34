import os
from collections.abc import Iterator
from pathlib import Path

from django.core.files.storage import default_storage
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.documents.models import AbstractDocument
from wagtail.images import get_image_model
from wagtail.images.models import AbstractImage

from cms.content.views import RENDITIONS
from cms.dashboard.models import StorageReading

AT_ONCE = 200


def measure_storage() -> StorageReading:
    """Read how much room the renditions take, and note the size of pictures and documents that
    came without one.

    Renditions are measured only where they lie on this machine: a storage elsewhere would be asked
    for each of them.
    """
    for model in (get_image_model(), get_document_model()):
        for file in model.objects.filter(file_size=None).iterator(AT_ONCE):
            note_size(file)
    sizes = list(sizes_of_renditions())
    reading, _is_new = StorageReading.objects.update_or_create(
        pk=1,
        defaults={
            "renditions_size": sum(sizes),
            "renditions_count": len(sizes),
            "read_at": timezone.now(),
        },
    )
    return reading


def note_size(file: AbstractImage | AbstractDocument) -> None:
    """By an update of the row, so that nothing else follows from it; none for a file that is
    gone."""
    size = size_of(file)
    if size is not None:
        type(file).objects.filter(pk=file.pk).update(file_size=size)


def size_of(file: AbstractImage | AbstractDocument) -> int | None:
    try:
        return int(file.file.size)
    except OSError:
        return None


def sizes_of_renditions() -> Iterator[int]:
    location = getattr(default_storage, "location", None)
    folder = Path(location) / RENDITIONS if location else None
    if folder and folder.is_dir():
        with os.scandir(folder) as entries:
            yield from (entry.stat().st_size for entry in entries if entry.is_file())
