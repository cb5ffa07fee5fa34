"""v2's search, with nothing in it that a search engine could take for an operator."""

from typing import Any

from django.http import QueryDict
from rest_framework.request import Request
from wagtail.api.v2.filters import SearchFilter
from wagtail.api.v2.utils import BadRequestError

from search.queries import search_words

OPERATORS = {"and", "or"}


class WordSearchFilter(SearchFilter):
    """Hands Wagtail the words of `search` only: a lone quote is an error in SQLite's language, and
    a text of three thousand words is one in Python's."""

    def filter_queryset(self, request: Request, queryset: Any, view: Any) -> Any:
        if "search" not in request.GET:
            return queryset
        words = search_words(request.GET["search"])
        if not words:
            return queryset.none()
        if request.GET.get("search_operator", "and") not in OPERATORS:
            raise BadRequestError(f"search_operator must be one of: {', '.join(sorted(OPERATORS))}")
        return super().filter_queryset(SearchedFor(request.GET, words), queryset, view)


class SearchedFor:
    """The part of a request that Wagtail's filter reads, with other words to search for."""

    def __init__(self, parameters: QueryDict, words: str) -> None:
        self.GET = parameters.copy()
        self.GET["search"] = words
