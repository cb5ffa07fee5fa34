"""A line of what was found, ready to be shown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString
from wagtail.models import Page

from cms.content.page_types import own_type, with_types
from cms.content.visibility import public
from search.documents import load_references, passages_of
from search.highlighting import snippet_html, title_html
from search.queries import Query


@dataclass(frozen=True)
class Result:
    page: Any
    title_html: SafeString
    snippet_html: SafeString


def results(ids: Iterable[int], query: Query) -> Iterator[Result]:
    """What to show of these pages, in their order; one that has ended since is left out. Within
    `cms.content.loading.loading`."""
    asked = list(ids)
    pages = shown_pages(asked)
    load_references(pages.values())
    for pk in asked:
        if pk in pages:
            page = pages[pk]
            passages = passages_of(page)
            text = " ".join(" ".join([*passages.introduction, *passages.body]).split())
            yield Result(page, title_html(page.title, query), snippet_html(text, query))


def shown_pages(ids: list[int]) -> dict[int, Any]:
    """With their bodies, by id."""
    found = with_types(Page.objects.filter(public(), pk__in=ids), with_bodies=True)
    return {page.pk: own_type(page) for page in found}
