"""The search page."""

from typing import Final

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from cms.content.loading import load, loading
from cms.content.text import normalize_text
from search.facets import Facet
from search.filters import Filters
from search.findings import Findings
from search.middleware import FOUND
from search.promotions import promoted_pages
from search.queries import MAX_CHARACTERS, MAX_WORDS, is_too_long
from search.results import results

RESULTS_PER_PAGE = 10
MAX_SHOWN = 1000  # characters of a query that is too long, given back to be shortened

FACET_LABELS: Final = {"type": "Loại trang", "section": "Chuyên mục", "year": "Năm"}


def search(request: HttpRequest) -> HttpResponse:
    """`q` is what to find, `page` which ten of the results; `type`, `section` and `year` narrow
    them. What cannot be understood is no filter; whatever is typed is answered."""
    text = normalize_text(request.GET.get("q", "")).strip()[:MAX_SHOWN]
    filters = Filters.asked(request.GET)
    context = {
        "query": text,
        "filters": filters,
        "is_cut": is_too_long(text),
        "max_characters": MAX_CHARACTERS,
        "max_words": MAX_WORDS,
    }
    findings = Findings(text, filters)
    with loading():
        context |= found(findings, request.GET.get("page"))
        response = render(request, "search/search.html", context)
    response.headers[FOUND] = str(findings.total)
    return response


def found(findings: Findings, number: str | None) -> dict[str, object]:
    """What the template shows of a query that has words; nothing for one that has none."""
    if not findings.query:
        return {}
    listing = Paginator(range(findings.total), RESULTS_PER_PAGE).get_page(number)
    start = (listing.number - 1) * RESULTS_PER_PAGE
    shown = list(results(findings.ids(start, start + RESULTS_PER_PAGE), findings.query))
    load([result.page for result in shown], {"cover_image", "breadcrumbs"})
    return {
        "is_found": bool(findings.groups),
        "total": findings.total,
        "listing": listing,
        "results": shown,
        "facets": [labelled(facet, findings) for facet in findings.facets if facet.is_of_use],
        "suggestion": findings.suggestion,
        "promoted": promoted_pages(findings.query) if listing.number == 1 else [],
    }


def labelled(facet: Facet, findings: Findings) -> dict[str, object]:
    """With its name and, for each choice, the address of the search with or without it."""
    filters = findings.filters
    choices = []
    for choice in facet.choices:
        value = None if choice.is_chosen else choice.value
        query = filters.having(facet.name, value).query(q=findings.text)
        choices.append({"choice": choice, "query": query})
    return {"label": FACET_LABELS[facet.name], "choices": choices}
