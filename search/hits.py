"""The pages that a query finds, with what they are narrowed by, in the engine's order."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from django.db.models import F, IntegerField, Value
from wagtail.models import Page

from cms.content.page_types import page_types
from cms.content.querysets import public_ids
from cms.content.version import remembered_result
from news.models import NewsIndexPage

# More than anybody looks through; the rest is not counted either.
MAX_HITS: Final = 1000


@dataclass(frozen=True)
class Hit:
    """`type` as in "news.ArticlePage"; `section` is the id of the section right above."""

    pk: int
    type: str
    section: int | None = None
    year: int | None = None


def hits(words: str) -> list[Hit]:
    """At most MAX_HITS, best first. They may have ended since: whoever shows one asks again."""
    return remembered_result(partial(find, words), "search", words)


def find(words: str) -> list[Hit]:
    pages = Page.objects.filter(pk__in=public_ids(), depth__gt=2)
    found = list(pages.search(words)[:MAX_HITS])
    ids = [page.pk for page in found]
    sections = dict(NewsIndexPage.objects.values_list("path", "pk"))
    types, years = {}, {}
    for model in page_types():
        is_dated = "date" in {field.name for field in model._meta.fields}
        year = F("date__year") if is_dated else Value(None, IntegerField())
        for pk, value in model.objects.filter(pk__in=ids).values_list("pk", year):
            types[pk], years[pk] = str(model._meta.label), value
    return [
        Hit(page.pk, types[page.pk], sections.get(page.path[: -Page.steplen]), years[page.pk])
        for page in found
        if page.pk in types
    ]
