"""Which of the pages and files that a page refers to the public can open."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model
from wagtail.blocks import StreamValue
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page

from cms.content.loading import kind_of, public_pages
from cms.content.references import references_in
from cms.content.visibility import public_file


class Targets:
    """Asks the database once for each kind of thing; nothing at all for a page without links."""

    def __init__(self, page: Page, streams: Iterable[StreamValue]) -> None:
        wanted: dict[type[Model], set[int]] = {}
        for stream in streams:
            for model, pk in references_in(stream):
                wanted.setdefault(kind_of(model), set()).add(pk)
        pages = wanted.get(Page, set())
        # It may link to itself: it is about to be public.
        self.pages = {page.pk, *public_pages(pages)} if pages else set()
        self.documents = files(get_document_model(), wanted)
        self.images = files(get_image_model(), wanted)

    def picture(self, pk: int | None) -> Any:
        return public_file(self.images.get(pk)) if pk else None

    def has_page(self, pk: int | None) -> bool:
        return pk in self.pages

    def has_document(self, pk: int | None) -> bool:
        return bool(pk and public_file(self.documents.get(pk)))


def files(model: type[Any], wanted: dict[type[Model], set[int]]) -> dict[int, Any]:
    ids = wanted.get(model)
    found: dict[int, Any] = model.objects.in_bulk(ids) if ids else {}
    return found
