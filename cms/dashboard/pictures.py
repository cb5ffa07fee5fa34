"""Pictures of which a screen reader can say nothing."""

from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Exists, OuterRef, QuerySet
from django.db.models.functions import Cast
from wagtail.blocks import Block, ListBlock, StreamBlock, StructBlock
from wagtail.fields import StreamField
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Page, ReferenceIndex
from wagtail.query import PageQuerySet

from cms.content.blocks import PictureBlock
from cms.content.references import id_in


class Use(NamedTuple):
    """A page that shows a picture, and whether readers are told there what is in it."""

    page: Page
    is_said: bool


def without_words(images: QuerySet[Any]) -> QuerySet[Any]:
    """Those of the library that are not decorative and have no alternative text."""
    return images.filter(is_decorative=False, alt_text="")


def references() -> QuerySet[ReferenceIndex]:
    return ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(get_image_model()),
        base_content_type=ContentType.objects.get_for_model(Page),
    )


def used_by_pages() -> Exists:
    """The condition that a page refers to the picture."""
    return Exists(references().filter(to_object_id=Cast(OuterRef("pk"), CharField())))


def note_uses(images: Collection[Any], pages: PageQuerySet) -> None:
    """Give each of these pictures its `uses`: the live ones of these pages that show it. The number
    of queries depends on the types of pages alone."""
    by_id: dict[int, set[int]] = {image.pk: set() for image in images}
    rows = references().filter(to_object_id__in=[str(pk) for pk in by_id])
    for image, page in rows.values_list("to_object_id", "object_id"):
        by_id[int(image)].add(int(page))
    ids = {pk for using in by_id.values() for pk in using}
    live = pages.filter(pk__in=ids, live=True, alias_of=None)
    found = {page.pk: page for page in live.order_by("path").specific()}
    unsaid = {pk: unsaid_in(page) for pk, page in found.items()}
    for image in images:
        image.uses = [
            Use(page, image.pk not in unsaid[pk])
            for pk, page in found.items()
            if pk in by_id[image.pk]
        ]


def unsaid_in(page: Page) -> set[int]:
    """The ids of the pictures that a page shows without words of its own for them. A cover image
    and a banner say what the library says."""
    found = {page.cover_image_id} if getattr(page, "cover_image_id", None) else set()
    for field in page._meta.concrete_fields:
        if isinstance(field, StreamField):
            stream = getattr(page, field.attname)
            found |= {
                pk for pk, is_said in shown_in(stream.stream_block, stream.raw_data) if not is_said
            }
    return found


def shown_in(block: Block, raw: Any) -> Iterator[tuple[int, bool]]:
    """The pictures in the stored form of one block's value, and whether words are given there, or
    the picture is said to be decorative."""
    if not raw:
        return
    if isinstance(block, StreamBlock):
        for item in raw:
            if child := block.child_blocks.get(item["type"]):
                yield from shown_in(child, item["value"])
    elif isinstance(block, ListBlock):
        for item in raw:
            is_wrapped = isinstance(item, dict) and item.get("type") == "item" and "value" in item
            yield from shown_in(block.child_block, item["value"] if is_wrapped else item)
    elif isinstance(block, PictureBlock):
        if pk := id_in(raw.get("image")):
            yield pk, bool(raw.get("alt_text") or raw.get("decorative"))
    elif isinstance(block, StructBlock):
        for name, child in block.child_blocks.items():
            yield from shown_in(child, raw.get(name))
    elif isinstance(block, ImageChooserBlock) and (pk := id_in(raw)):
        yield pk, False
