"""How much room the library takes, and which of its files nobody uses."""

import json
from collections.abc import Iterator
from typing import Any, Final

from django.contrib.contenttypes.models import ContentType
from django.db.models import (
    CharField,
    Count,
    Exists,
    F,
    IntegerField,
    Model,
    OuterRef,
    Q,
    QuerySet,
    Sum,
    Value,
)
from django.db.models.functions import Cast, Coalesce
from wagtail.documents import get_document_model
from wagtail.fields import StreamField
from wagtail.images import get_image_model
from wagtail.models import Page, ReferenceIndex, Revision

from cms.content.references import Reference, within
from cms.dashboard.models import StorageReading

IMAGE: Final = "image"
DOCUMENT: Final = "document"
KINDS: Final = {IMAGE: "Hình ảnh", DOCUMENT: "Tài liệu"}


Files = dict[str, QuerySet[Any]]  # pictures and documents, by kind


def models() -> dict[str, type[Any]]:
    return {IMAGE: get_image_model(), DOCUMENT: get_document_model()}


def sizes(files: Files) -> list[dict[str, int]]:
    """The number and the bytes of pictures, and of documents."""
    return [
        each.aggregate(number=Count("pk"), size=Coalesce(Sum("file_size"), 0))
        for each in files.values()
    ]


def sizes_by_collection(files: Files) -> list[dict[str, Any]]:
    """The collections that hold files, the largest first: name, number and bytes."""
    sums: dict[str, dict[str, Any]] = {}
    for each in files.values():
        places = each.order_by().values("collection__path", "collection__name")
        for row in places.annotate(number=Count("pk"), size=Coalesce(Sum("file_size"), 0)):
            new = {"name": row["collection__name"], "number": 0, "size": 0}
            found = sums.setdefault(row["collection__path"], new)
            found["number"] += row["number"]
            found["size"] += row["size"]
    return sorted(sums.values(), key=lambda found: -found["size"])


def renditions_reading() -> StorageReading | None:
    """What the last night's reading of the renditions said."""
    return StorageReading.objects.first()


def rows(kind: str, files: QuerySet[Any]) -> QuerySet[Any]:
    """Pictures or documents as lines of one table: `kind`, `id`, `title`, `size`, `place`, `at`."""
    return files.order_by().values(
        "id",
        "title",
        kind=Value(kind, output_field=CharField()),
        size=Coalesce(F("file_size"), 0, output_field=IntegerField()),
        place=F("collection__name"),
        at=F("created_at"),
    )


def unused(files: QuerySet[Any]) -> QuerySet[Any]:
    """Those to which nothing refers, neither what is stored nor a draft that is not published."""
    model = files.model
    used = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(model),
        to_object_id=Cast(OuterRef("pk"), CharField()),
    )
    in_drafts = {pk for kind, pk in references_of_drafts() if issubclass(model, kind)}
    return files.exclude(Exists(used)).exclude(pk__in=in_drafts)


def references_of_drafts() -> Iterator[Reference]:
    """What the last versions of pages with unpublished changes refer to, and the versions that wait
    for their hour; the index of references knows only what is published."""
    pages = Page.objects.filter(has_unpublished_changes=True)
    latest = Q(pk__in=pages.values("latest_revision"))
    scheduled = Q(approved_go_live_at__isnull=False)
    versions = Revision.page_revisions.filter(latest | scheduled)
    for revision in versions.select_related("content_type").iterator(100):
        model = revision.content_type.model_class()
        if model:
            yield from references_of(model, revision.content)


def references_of(model: type[Model], content: dict[str, Any]) -> Iterator[Reference]:
    """Of the stored form of one version of a page of this type."""
    for field in model._meta.concrete_fields:
        stored = content.get(field.name)
        if not stored:
            continue
        if isinstance(field, StreamField):
            yield from within(field.stream_block, json.loads(stored))
        for kind in models().values():
            if field.is_relation and field.related_model is kind:
                yield kind, int(stored)
