"""`search/suggest/`: titles for a search box while somebody types."""

from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from cms.api.openapi.operations import Operation, Parameter, answers
from cms.api.parameters import Search
from cms.api.shapes import SuggestionData, SuggestionsData
from cms.content.shapes import PageData
from search.highlighting import typed_html
from search.suggestions import MAX_SUGGESTIONS, suggested_pages


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
