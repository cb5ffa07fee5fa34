"""What the index knows of an object, from the search fields that its model declares."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Manager, Model
from wagtail.fields import StreamField
from wagtail.models import Page, PageViewRestriction
from wagtail.search.index import AutocompleteField, RelatedFields, SearchField

from cms.content.dates import local
from cms.content.loading import loading, read, sorted_references
from search.tokens import Passages

TITLE = "title"


@dataclass(frozen=True)
class Document:
    """`day` is the one that sorts it; `parent` the id of the page right above, 0 without one;
    `is_public` leaves out what is above it."""

    object: Any
    day: date | None
    parent: int
    is_public: bool
    passages: Passages


def documents(objects: Collection[Any]) -> Iterator[Document]:
    """Of objects of one model, in a number of queries that does not grow with them."""
    pages = [each for each in objects if isinstance(each, Page)]
    parents = parent_ids(pages)
    restricted = set(
        PageViewRestriction.objects.filter(page__in=[page.pk for page in pages]).values_list(
            "page_id", flat=True
        )
    )
    with loading():
        load_references(pages)
        for each in objects:
            is_page = isinstance(each, Page)
            yield Document(
                each,
                day_of(each),
                parents.get(each.path[: -each.steplen], 0) if is_page else 0,
                not is_page or (each.live and not is_over(each) and each.pk not in restricted),
                passages_of(each),
            )


def is_over(page: Page) -> bool:
    """Not every page is of the portal's own types."""
    return bool(getattr(page, "is_expired", False))


def parent_ids(pages: Iterable[Page]) -> dict[str, int]:
    """By path, for pages that are not at the top of the tree."""
    paths = {page.path[: -page.steplen] for page in pages if page.depth > 1}
    return dict(Page.objects.filter(path__in=paths).values_list("path", "pk"))


def load_references(pages: Iterable[Page]) -> None:
    """The pictures, documents and pages that bodies name, once for each kind."""
    streams = [
        getattr(page, field.name)
        for page in pages
        for field in page._meta.concrete_fields
        if isinstance(field, StreamField)
    ]
    for model, ids in sorted_references(streams).items():
        read(model, ids, model._default_manager.filter(pk__in=ids))


def day_of(each: Any) -> date | None:
    """Its own `date`, or the day on which it was published or came into the library."""
    own = getattr(each, "date", None)
    if isinstance(own, date):
        return own
    moment = getattr(each, "first_published_at", None) or getattr(each, "created_at", None)
    shown = local(moment) if isinstance(moment, datetime) else None
    return shown.date() if shown else None


def passages_of(each: Any) -> Passages:
    """The field "title" is the title; what is completed while somebody types stands with the
    introduction; all else is the body."""
    fields = type(each).get_search_fields()
    completed = {field.field_name for field in fields if isinstance(field, AutocompleteField)}
    found = Passages([], [], [])
    for field in fields:
        if isinstance(field, SearchField):
            if field.field_name == TITLE:
                zone = found.title
            elif field.field_name in completed:
                zone = found.introduction
            else:
                zone = found.body
            zone.extend(texts(field.get_value(each)))
        elif isinstance(field, RelatedFields):
            found.body.extend(related_texts(field, each))
    return found


def related_texts(field: RelatedFields, each: Model) -> Iterator[str]:
    value = field.get_value(each)
    related = value.all() if isinstance(value, Manager) else [value] if value else []
    for other in related:
        for its in field.fields:
            if isinstance(its, SearchField):
                yield from texts(its.get_value(other))


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, list | tuple):
        for each in value:
            yield from texts(each)
    elif value:
        yield str(value)
