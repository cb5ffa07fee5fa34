"""Searches are counted here, because most answers come from memory without asking the view."""

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse

from cms.content.networks import network
from search.statistics import note_search

FOUND: Final = "X-Total-Count"  # how many pages were found, on answers to searches
NARROWED: Final = {"type", "section", "year", "page", "offset"}


def search_count_middleware(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Counts what visitors search for; of one search, the first page only."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if is_new_search(request) and response.status_code in (200, 304):
            found = response.headers.get(FOUND)
            note_search(request.GET["q"], None if found is None else int(found), network(request))
        return response

    return middleware


def is_new_search(request: HttpRequest) -> bool:
    return (
        request.method == "GET"
        and request.path in (reverse("search"), reverse("content_api_search"))
        and "q" in request.GET
        and NARROWED.isdisjoint(request.GET)
    )
