"""A line of the search page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString
from wagtail.blocks import StreamValue
from wagtail.models import Page

from cms.content.page_types import stream_names
from cms.content.visibility import public
from search.highlighting import snippet_html, title_html
from search.hits import Hit


@dataclass(frozen=True)
class Result:
    page: Any
    title_html: SafeString
    snippet_html: SafeString


def results(hits: Iterable[Hit], query: str) -> Iterator[Result]:
    """What to show of these hits, in their order; one that has ended since is left out."""
    ids = [hit.pk for hit in hits]
    found = Page.objects.filter(public(), pk__in=ids).specific(defer=False)
    pages = {page.pk: page for page in found}
    for pk in ids:
        if pk in pages:
            page = pages[pk]
            text = " ".join([page.introduction, *texts(page)])
            yield Result(page, title_html(page.title, query), snippet_html(text, query))


def texts(page: Page) -> Iterator[str]:
    """What the search index knows of the bodies of a page."""
    for name in stream_names(type(page)):
        body: StreamValue = getattr(page, name)
        for text in body.stream_block.get_searchable_content(body):
            yield " ".join(text.split())
