"""`search/` and `search/suggest/`: what a search box and its page of results need."""

from collections.abc import Mapping
from typing import Any, Final

from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from cms.api.errors import ParameterError
from cms.api.openapi.operations import Operation, Parameter, answers
from cms.api.openapi.query_types import Id, Text
from cms.api.pagination import checked_limit, links_by_offset
from cms.api.parameters import NOT_POSITIVE, Limit, Offset, Search, Year
from cms.api.shapes import (
    ChoiceData,
    FacetsData,
    FoundData,
    PromotedData,
    SearchData,
    SuggestionData,
    SuggestionsData,
)
from cms.content.loading import load, loading, public_pages
from cms.content.page_types import page_types
from cms.content.shapes import PageData
from search.facets import Facet
from search.filters import Filters
from search.findings import Findings
from search.highlighting import typed_html
from search.middleware import FOUND
from search.promotions import Promoted, promoted_pages
from search.queries import MAX_WORDS
from search.results import Result, results
from search.suggestions import MAX_SUGGESTIONS, suggested_pages

Context = Mapping[str, Any]

NONE: Final = (None, None)


class SearchView(APIView):
    """The public pages with all words of `q`, the best first; marks may be left out.

    Pages that spell it as it was typed come first, then those in which it stands in one piece,
    those that have it in their title, in their introduction, and of these the newest. What is in
    quotes, and what has no space in it such as the number of a document, has to stand so. The
    order stays while pages are not changed, so parts by `offset` fit together.
    """

    operations = {
        "get": Operation(
            "search",
            "Find pages",
            answers(SearchData),
            [
                Parameter("q", Search, f"At most {MAX_WORDS} words.", required=True),
                Parameter("type", Text, "Pages of this type, as in `meta.type`."),
                Parameter("section", Id, "Pages anywhere below this public page."),
                Parameter("year", Year, "Articles and galleries with a `date` in this year."),
                Parameter("limit", Limit, "How many: 20 if absent.", refusal=NOT_POSITIVE),
                Parameter(
                    "offset",
                    Offset,
                    "How many to leave out at the beginning.",
                    refusal=NOT_POSITIVE,
                ),
            ],
        )
    }

    def get(self, request: Request) -> Response:
        asked = self.operations["get"].check(request)
        limit, offset = checked_limit(asked), asked.get("offset", 0)
        findings = Findings(asked["q"], filters(asked))
        context = {"request": request}
        with loading():
            shown = list(results(findings.ids(offset, offset + limit), findings.query))
            load([result.page for result in shown], {"breadcrumbs"})
            items = [found_data(result, context) for result in shown]
        before, after = links_by_offset(request, findings.total, offset, limit) if limit else NONE
        data: SearchData = {
            "meta": {
                "total_count": findings.total,
                "query": asked["q"],
                "suggestion": findings.suggestion or None,
                "next": after,
                "previous": before,
            },
            "facets": facets_data(findings.facets),
            "promoted": [promoted_data(each, context) for each in promoted_pages(findings.query)],
            "items": items,
        }
        return Response(data, headers={FOUND: str(findings.total)})


def filters(asked: dict[str, Any]) -> Filters:
    """Raises ParameterError for a type or section that there is not."""
    types = {str(model._meta.label) for model in page_types()}
    if asked.get("type", next(iter(types))) not in types:
        raise ParameterError("type", f"type must be one of: {', '.join(sorted(types))}")
    if "section" in asked and not public_pages([asked["section"]]):
        raise ParameterError("section", "section must be the id of a public page")
    return Filters(asked.get("type"), asked.get("section"), asked.get("year"))


def found_data(result: Result, context: Context) -> FoundData:
    page = result.page
    link: PageData = page.as_link_data(context)
    section = page.trail[-1] if page.trail else None
    date = getattr(page, "date", None)
    return {
        **link,
        "title_html": result.title_html,
        "snippet_html": result.snippet_html,
        "date": date.isoformat() if date else None,
        "section": section.as_link_data(context) if section else None,
    }


def promoted_data(promoted: Promoted, context: Context) -> PromotedData:
    link: PageData = promoted.page.as_link_data(context)
    return {**link, "description": promoted.description}


def facets_data(found: list[Facet]) -> FacetsData:
    by_type, by_section, by_year = map(choices_data, found)
    return {"type": by_type, "section": by_section, "year": by_year}


def choices_data(facet: Facet) -> list[ChoiceData]:
    return [
        {"value": choice.value, "label": choice.label, "count": choice.count}
        for choice in facet.choices
    ]


class SuggestView(APIView):
    """The pages whose titles go on as `q` begins, or have its words; marks may be left out.

    Those that begin so come first. `title_html` has `<mark>` around what was typed, and no other
    tag.
    """

    operations = {
        "get": Operation(
            "suggest",
            "Titles while somebody types",
            answers(SuggestionsData),
            [
                Parameter(
                    "q",
                    Search,
                    f"What has been typed so far; at most {MAX_SUGGESTIONS} titles fit.",
                    required=True,
                )
            ],
        )
    }

    def get(self, request: Request) -> Response:
        typed = self.operations["get"].check(request)["q"]
        items: list[SuggestionData] = []
        for page in suggested_pages(typed):
            link: PageData = page.as_link_data({"request": request})
            items.append({**link, "title_html": typed_html(page.title, typed)})
        data: SuggestionsData = {"meta": {"query": typed}, "items": items}
        return Response(data)
