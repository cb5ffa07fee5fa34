from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from wagtail.models import Page

from cms.content.querysets import public_ids
from cms.content.text import normalize_text
from search.queries import MAX_CHARACTERS, search_words

RESULTS_PER_PAGE = 10


def search(request: HttpRequest) -> HttpResponse:
    """The search page: `q` is what to find, `page` which ten of the results."""
    query = normalize_text(request.GET.get("q", "")).strip()[:MAX_CHARACTERS]
    words = search_words(query)
    results = None
    if words:
        pages = Page.objects.filter(pk__in=public_ids(), depth__gt=2)
        found = pages.specific(defer=False).search(words)
        results = Paginator(found, RESULTS_PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "search/search.html", {"query": query, "results": results})
