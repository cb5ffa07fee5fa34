"""The endpoints of v2, with pages, pictures and documents that are ready to be shown."""

from collections import defaultdict
from typing import Any

from django.conf import settings
from django.core.signing import BadSignature
from django.db.models import Model, QuerySet, prefetch_related_objects
from django.http import Http404
from django.urls import URLPattern, path
from drf_orjson_renderer.renderers import ORJSONRenderer
from rest_framework.fields import ReadOnlyField
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from wagtail.api import APIField
from wagtail.api.v2.views import PagesAPIViewSet as WagtailPagesAPIViewSet
from wagtail.contrib.redirects.api.v2 import RedirectsAPIViewSet as WagtailRedirectsAPIViewSet
from wagtail.contrib.redirects.middleware import get_redirect
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents.api.v2.views import DocumentsAPIViewSet as WagtailDocumentsAPIViewSet
from wagtail.images.api.v2.views import ImagesAPIViewSet as WagtailImagesAPIViewSet
from wagtail.models import Page, get_page_models

from cms.api.fields import OfSpecificPage
from cms.content.models import BasePage
from cms.content.querysets import expired_ids
from cms.content.serializers import ImageField

RENDERERS: list[type[BaseRenderer]] = [ORJSONRenderer]


class PagesAPIViewSet(WagtailPagesAPIViewSet):
    """Pages that anybody may read, with their listing fields also in lists."""

    renderer_classes = RENDERERS
    listing_default_fields = [
        *WagtailPagesAPIViewSet.listing_default_fields,
        "introduction",
        "cover_image",
        "date",
    ]
    # What a list of pages of every type says of each, beyond the columns of Page.
    any_type_fields = [
        APIField("introduction", serializer=OfSpecificPage(ReadOnlyField())),
        APIField("cover_image", serializer=OfSpecificPage(ImageField())),
        APIField("date", serializer=OfSpecificPage(ReadOnlyField())),
    ]

    @classmethod
    def get_body_fields(cls, model: type[Page]) -> list[APIField]:
        fields: list[APIField] = super().get_body_fields(model)
        return [*fields, *cls.any_type_fields] if model is Page else fields

    @classmethod
    def get_listing_default_fields(cls, model: type[Page]) -> list[str]:
        available = cls.get_available_fields(model)
        return [name for name in super().get_listing_default_fields(model) if name in available]

    @classmethod
    def get_object_detail_urlpath(
        cls, model: type[Model], pk: int | None, namespace: str = ""
    ) -> str | None:
        """None for a page that is being previewed before it was ever saved."""
        if pk is None:
            return None
        url: str = super().get_object_detail_urlpath(model, pk, namespace)
        return url

    def get_base_queryset(self) -> QuerySet[Page]:
        queryset: QuerySet[Page] = super().get_base_queryset()
        return queryset.exclude(pk__in=expired_ids())

    def paginate_queryset(self, queryset: Any) -> list[Page]:
        """The page of results as objects of their own types, with what a list shows of them."""
        results = super().paginate_queryset(queryset)
        model = getattr(queryset, "model", Page)
        if model is Page:
            ids = [page.pk for page in results]
            specific = Page.objects.filter(pk__in=ids).specific().in_bulk()
            results = [specific[pk] for pk in ids]
        prefetch_cover_images(results)
        return list(results)


def prefetch_cover_images(pages: list[Page]) -> None:
    """Bring the cover images and their renditions, in one go for each page type."""
    by_type: dict[type[Page], list[Page]] = defaultdict(list)
    for page in pages:
        by_type[type(page)].append(page)
    for model, pages_of_type in by_type.items():
        if issubclass(model, BasePage):
            prefetch_related_objects(pages_of_type, "cover_image__renditions")


class ImagesAPIViewSet(WagtailImagesAPIViewSet):
    renderer_classes = RENDERERS
    listing_default_fields = [
        *WagtailImagesAPIViewSet.listing_default_fields,
        "width",
        "height",
        "alt",
        "decorative",
        "credit",
        "focal_point",
        "url",
        "renditions",
        "sources",
        "placeholder",
    ]

    def get_queryset(self) -> QuerySet[Any]:
        return super().get_queryset().prefetch_related("renditions", "tags")


class DocumentsAPIViewSet(WagtailDocumentsAPIViewSet):
    renderer_classes = RENDERERS

    def get_queryset(self) -> QuerySet[Any]:
        return super().get_queryset().prefetch_related("tags")


class RedirectsAPIViewSet(WagtailRedirectsAPIViewSet):
    renderer_classes = RENDERERS
    find_query_parameters = WagtailRedirectsAPIViewSet.find_query_parameters | {"html_path"}

    def find_object(self, queryset: QuerySet[Redirect], request: Request) -> Redirect | None:
        """By an old address in any of the spellings that the site itself redirects."""
        if "html_path" in request.GET:
            path = Redirect.normalise_path(request.GET["html_path"], decode_unicode=False)
            redirect: Redirect | None = get_redirect(request, path)
            return redirect
        found: Redirect | None = super().find_object(queryset, request)
        return found


class PagePreviewAPIViewSet(PagesAPIViewSet):
    """The draft that an editor is looking at, in exactly the shape of the live page.

    Its action has a name of its own: under v2's `listing_view` the body would be left out.
    """

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
        # When it was published is no part of a draft, and JSON would round it to milliseconds.
        moments = ("first_published_at", "last_published_at")
        for live in Page.objects.filter(pk=page.pk).values(*moments):
            for name, moment in live.items():
                setattr(page, name, moment)
        return page

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
