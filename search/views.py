"""The search page."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from cms.content.loading import load, loading
from cms.content.text import normalize_text
from search.facets import facets
from search.filters import Filters
from search.hits import MAX_HITS, hits
from search.queries import MAX_CHARACTERS, MAX_WORDS, count_words, search_words
from search.results import results
from search.suggestions import near_query

RESULTS_PER_PAGE = 10
MAX_SHOWN = 1000  # characters of a query that is too long, given back to be shortened


def search(request: HttpRequest) -> HttpResponse:
    """`q` is what to find, `page` which ten of the results; `type`, `section` and `year` narrow
    them. What cannot be understood is no filter; whatever is typed is answered."""
    query = normalize_text(request.GET.get("q", "")).strip()[:MAX_SHOWN]
    words = search_words(query)
    filters = Filters.asked(request.GET)
    context = {
        "query": query,
        "filters": filters,
        "is_cut": len(query) > MAX_CHARACTERS or count_words(query) > MAX_WORDS,
    }
    with loading():
        if words:
            context |= found(words, query, filters, request.GET.get("page"))
        return render(request, "search/search.html", context)


def found(words: str, query: str, filters: Filters, page: str | None) -> dict[str, object]:
    """What the template shows of a query that has words."""
    every = hits(words)
    left = [hit for hit in every if filters.admit(hit)]
    listing = Paginator(left, RESULTS_PER_PAGE).get_page(page)
    shown = list(results(listing.object_list, words))
    load([result.page for result in shown], {"cover_image", "breadcrumbs"})
    return {
        "is_found": bool(every),
        "listing": listing,
        "results": shown,
        "facets": facets(every, filters, query),
        "is_more": len(every) == MAX_HITS,
        "suggestion": "" if every else near_query(words),
    }
