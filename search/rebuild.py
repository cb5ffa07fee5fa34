"""The index made anew from what is there, while the site goes on finding.

Documents are compared and replaced one batch after the other, so at no moment is the index empty;
what has not changed is only read. After each batch the place is noted, and a rebuild that was cut
off goes on from there.
"""

from collections.abc import Iterator
from typing import Any, Final

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.search.index import get_indexed_models

from search.index import erase_orphans, refresh
from search.models import RebuildPlace

BATCH: Final = 200  # objects


def rebuild() -> Iterator[int]:
    """Yields how many objects were looked at since the last time, batch by batch."""
    for model in get_indexed_models():
        yield from rebuild_model(model)
    erase_orphans()
    RebuildPlace.objects.all().delete()


def left_to_rebuild() -> int:
    """How many objects a rebuild, or what is left of one, looks at."""
    return sum(objects_left(model).count() for model in get_indexed_models())


def rebuild_model(model: Any) -> Iterator[int]:
    while ids := list(objects_left(model).order_by("pk").values_list("pk", flat=True)[:BATCH]):
        with transaction.atomic():
            refresh(model, ids)
            RebuildPlace.objects.update_or_create(
                content_type=content_type(model), defaults={"last_id": ids[-1]}
            )
        yield len(ids)


def objects_left(model: Any) -> Any:
    place = RebuildPlace.objects.filter(content_type=content_type(model)).first()
    return model.get_indexed_objects().filter(pk__gt=place.last_id if place else 0)


def content_type(model: Any) -> ContentType:
    return ContentType.objects.get_for_model(model)
