"""All that the answer at hand refers to, read at once.

Bodies refer to pictures, documents and pages; whoever asks for them one after the other asks the
database hundreds of times. `load` asks once for each kind, for all pages of an answer together, and
what asks later (a chooser block, a link in a rich text, a breadcrumb) finds it here.
"""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import chain
from typing import Any, Final

from django.db.models import Model, Q
from wagtail.blocks import StreamValue
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page

from cms.content import renditions
from cms.content.page_types import own_types
from cms.content.references import references_in
from cms.content.visibility import public

Objects = dict[int, Any]


# The fields that tell of the pages above a page, or of the one that it is a copy of.
AROUND: Final = frozenset({"alias_of", "breadcrumbs", "parent"})

# Objects by id for each kind of model; of an id that was asked for in vain, None.
_loaded: ContextVar[dict[type[Model], Objects] | None] = ContextVar("loaded", default=None)


@contextmanager
def loading() -> Iterator[None]:
    """A block in which what was loaded is at hand. It is for showing: what is read there holds only
    what the public may see, and must not be saved."""
    token = _loaded.set({})
    try:
        yield
    finally:
        _loaded.reset(token)


def kind_of(model: type[Model]) -> type[Model]:
    """Pages of all types are kept together: an id says which page, not which type."""
    return Page if issubclass(model, Page) else model


def loaded(model: type[Model], ids: Collection[int]) -> Objects | None:
    """The objects with these ids, as far as there are any; None when not all were asked for."""
    objects = (_loaded.get() or {}).get(kind_of(model), {})
    if not all(pk in objects for pk in ids):
        return None
    return {pk: objects[pk] for pk in ids if isinstance(objects[pk], model)}


def read(model: type[Model], ids: Collection[int], found: Iterable[Model]) -> list[Any]:
    """Keep what was found of these ids; gives it back."""
    objects: Objects = dict.fromkeys(ids) | {each.pk: each for each in found}
    store = _loaded.get()
    if store is not None:
        store.setdefault(model, {}).update(objects)
    return [each for each in objects.values() if each is not None]


def public_pages(ids: Collection[int]) -> dict[int, Any]:
    """Those of these pages that anybody may read, as objects of their own types without their
    bodies; in one query, or in none when they are loaded."""
    known = loaded(Page, ids)
    if known is not None:
        return known
    return own_types(Page.objects.filter(public(), pk__in=ids, depth__gt=1))


def public_page(page: Page | None) -> Any:
    """`page` as `public_pages` has it, or None when the public may not see it."""
    return public_pages([page.pk]).get(page.pk) if page else None


def load(pages: Collection[Any], fields: Collection[str]) -> None:
    """Read what these fields of the pages refer to, and what is shown of the pages they list."""
    streams = [stream for page in pages for stream in page.streams(fields)]
    wanted = sorted_references(streams)
    if wanted.get(Page) or not AROUND.isdisjoint(fields):
        load_pages(pages, wanted.get(Page, set()))
    listed = [page.listed(fields) for page in pages]
    shown = [*pages, *chain.from_iterable(each.pages for each in listed)]
    more = sorted_references(chain.from_iterable(each.streams for each in listed))
    images, documents = get_image_model(), get_document_model()
    load_images(shown, wanted.get(images, set()) | more.get(images, set()))
    document_ids = wanted.get(documents, set())
    if document_ids:
        read(documents, document_ids, documents.objects.filter(pk__in=document_ids))
    for model in {type(page) for page in pages}:
        model.load_beside([page for page in pages if type(page) is model], fields)


def sorted_references(streams: Iterable[StreamValue]) -> dict[type[Model], set[int]]:
    """The ids that bodies refer to, by the kind of model."""
    ids: dict[type[Model], set[int]] = {}
    for stream in streams:
        for model, pk in references_in(stream):
            ids.setdefault(kind_of(model), set()).add(pk)
    return ids


def load_pages(pages: Collection[Any], linked: set[int]) -> None:
    """The public ones of the linked pages, of those that `pages` are copies of, and of those above
    them, which become their trails."""
    ids = linked | {page.alias_of_id for page in pages if page.alias_of_id}
    paths = {path for page in pages for path in paths_above(page)}
    if not ids and not paths:
        return
    wanted = Page.objects.filter(public(), Q(pk__in=ids) | Q(path__in=paths))
    found = read(Page, ids, own_types(wanted).values())
    by_path = {page.path: page for page in found}
    for page in pages:
        page.trail = [by_path[path] for path in paths_above(page) if path in by_path]


def paths_above(page: Page) -> list[str]:
    """The tree paths of the pages above, from the site's home page down."""
    return [page.path[:end] for end in range(2 * page.steplen, len(page.path), page.steplen)]


def load_images(pages: Collection[Any], ids: set[int]) -> None:
    """The pictures with these ids and the cover images of pages, with their renditions."""
    image_model = get_image_model()
    ids = ids | {page.cover_image_id for page in pages if page.cover_image_id}
    images = read(image_model, ids, image_model.objects.filter(pk__in=ids)) if ids else []
    renditions.bring(images)
    by_id = {image.pk: image for image in images}
    for page in pages:
        page.cover_image = by_id.get(page.cover_image_id)
