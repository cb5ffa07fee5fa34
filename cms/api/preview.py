"""What a front end shows to an editor: the draft, by a token."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import URLPattern, path
from rest_framework.request import Request
from rest_framework.response import Response
from wagtail.models import Page

from cms.api.openapi import pages
from cms.api.openapi.operations import Operation, Parameter
from cms.api.openapi.query_types import Text
from cms.api.parameters import SHOWN
from cms.api.viewsets import PagesAPIViewSet
from cms.content.previews import DraftPreview

# What the front end was opened with; it may pass its query on as it is.
OPENED_WITH = (
    Parameter("content_type", Text, "The page type.", required=True),
    Parameter("token", Text, "The secret that opens this one draft.", required=True),
    Parameter("path", Text, "Where the page stands on the site; for the front end's router."),
    Parameter("mode", Text, "The preview mode; for the front end."),
    Parameter("in_panel", Text, "Whether it is in the editor's panel; for the front end."),
)


class PagePreviewAPIViewSet(PagesAPIViewSet):
    """The draft that an editor is looking at, in exactly the shape of the live page.

    Its action has a name of its own: under v2's `listing_view` the body would be left out.
    """

    operations = {
        "preview_view": Operation(
            "preview_page",
            "The draft of a page",
            pages.draft,
            (*OPENED_WITH, *SHOWN),
            is_kept=False,
            errors=(400, 404),
        )
    }
    name = "page_preview"

    def checked_parameters(self, request: Request) -> dict[str, Any]:
        """As they are: the front end may hand on more than it was opened with, and who asks without
        a right learns nothing from an error."""
        return {}

    def preview_view(self, request: Request) -> Response:
        return Response(self.get_serializer(self.get_object()).data)

    def finalize_response(self, *args: Any, **kwargs: Any) -> Response:
        response: Response = super().finalize_response(*args, **kwargs)
        keep_between_us(response)
        return response

    def get_object(self) -> Page:
        """Raises Http404 for a token that opens nothing, or nothing any more."""
        return requested_preview(self.request).as_page()

    @classmethod
    def get_urlpatterns(cls) -> list[URLPattern]:
        return [path("", cls.as_view({"get": "preview_view"}), name="listing")]


def requested_preview(request: HttpRequest | Request) -> DraftPreview:
    """The preview that the parameters of a request open.

    Raises Http404, which says the same whatever is wrong: who asks without a right learns nothing.
    """
    parameters = request.GET
    preview = DraftPreview.open(parameters.get("token", ""), parameters.get("content_type", ""))
    if preview is None:
        raise Http404("No preview is open under this token and content_type.")
    return preview


def keep_between_us(response: HttpResponseBase) -> None:
    """Nobody keeps a draft, nor the news that there is none, and its address goes nowhere else."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
