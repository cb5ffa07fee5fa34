"""What a front end shows to an editor: the draft, by a token."""

from typing import Any

from django.conf import settings
from django.core.signing import BadSignature
from django.http import Http404
from django.urls import URLPattern, path
from rest_framework.request import Request
from rest_framework.response import Response
from wagtail.api.v2.views import PagesAPIViewSet as WagtailPagesAPIViewSet
from wagtail.models import Page, get_page_models

from cms.api.openapi import pages
from cms.api.openapi.operations import Operation, Parameter
from cms.api.parameters import SHOWN
from cms.api.viewsets import PagesAPIViewSet
from cms.content.models import BasePage


class PagePreviewAPIViewSet(PagesAPIViewSet):
    """The draft that an editor is looking at, in exactly the shape of the live page.

    Its action has a name of its own: under v2's `listing_view` the body would be left out.
    """

    operations = {
        "preview_view": Operation(
            "preview_page",
            "The draft of a page",
            pages.draft,
            (
                Parameter("content_type", str, "As the editor's preview was opened with.", True),
                Parameter("token", str, "As the editor's preview was opened with.", True),
                *SHOWN,
            ),
            is_kept=False,
            errors=(400, 404),
        )
    }
    name = "page_preview"
    known_query_parameters = WagtailPagesAPIViewSet.known_query_parameters | {
        "content_type",
        "token",
    }

    def preview_view(self, request: Request) -> Response:
        return Response(self.get_serializer(self.get_object()).data)

    def finalize_response(self, *args: Any, **kwargs: Any) -> Response:
        """Nobody keeps a draft, nor the news that there is none."""
        response: Response = super().finalize_response(*args, **kwargs)
        response.headers["Cache-Control"] = "no-store"
        return response

    def get_object(self) -> BasePage:
        """Raises Http404 for a token that is missing, forged, too old or of another page type."""
        model = self.previewable_models().get(self.request.GET.get("content_type", "").lower())
        token = self.request.GET.get("token", "")
        if model is None or not token:
            raise Http404("There is no preview of this type with this token.")
        try:
            model.get_preview_signer().unsign(token, max_age=settings.PREVIEW_MAX_AGE)
        except BadSignature as error:
            raise Http404("The preview token is not valid, or too old.") from error
        page: BasePage | None = model.get_page_from_preview_token(token)
        if page is None:
            raise Http404("This preview is no longer kept.")
        if page.pk is not None:
            self.take_moments_of_live_page(page)
        return page

    @staticmethod
    def take_moments_of_live_page(page: BasePage) -> None:
        """When it was published is no part of a draft, and JSON would round it to milliseconds.

        Raises Http404 when the page was deleted since the preview was made.
        """
        moments = ("first_published_at", "last_published_at")
        live = Page.objects.filter(pk=page.pk).values(*moments).first()
        if live is None:
            raise Http404("The page was deleted.")
        for name, moment in live.items():
            setattr(page, name, moment)

    @staticmethod
    def previewable_models() -> dict[str, type[BasePage]]:
        return {
            model.get_content_type_str(): model
            for model in get_page_models()
            if issubclass(model, BasePage)
        }

    @classmethod
    def get_urlpatterns(cls) -> list[URLPattern]:
        return [path("", cls.as_view({"get": "preview_view"}), name="listing")]
