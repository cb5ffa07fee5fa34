"""The endpoints of v2, with pages, pictures and documents that are ready to be shown."""

from typing import Any

from django.db.models import Model, Q, QuerySet
from django.http import HttpResponseBase
from drf_orjson_renderer.renderers import ORJSONRenderer
from rest_framework.fields import ReadOnlyField
from rest_framework.filters import BaseFilterBackend
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request
from rest_framework.serializers import BaseSerializer
from wagtail.api import APIField
from wagtail.api.v2.filters import FieldsFilter, OrderingFilter, SearchFilter
from wagtail.api.v2.views import PagesAPIViewSet as WagtailPagesAPIViewSet
from wagtail.contrib.redirects.api.v2 import RedirectsAPIViewSet as WagtailRedirectsAPIViewSet
from wagtail.contrib.redirects.middleware import get_redirect
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents.api.v2.views import DocumentsAPIViewSet as WagtailDocumentsAPIViewSet
from wagtail.images.api.v2.views import ImagesAPIViewSet as WagtailImagesAPIViewSet
from wagtail.models import Page

from cms.api.checks import CheckedPagesViewSet, CheckedViewSet
from cms.api.errors import ParameterError
from cms.api.fields import OfSpecificPage
from cms.api.filters import (
    ColumnsFilter,
    ColumnsOrdering,
    SectionFilter,
    WordSearchFilter,
    YearFilter,
)
from cms.api.openapi import objects, pages
from cms.api.openapi.filters import filters, page_filters
from cms.api.openapi.operations import UNDOCUMENTED, Operation
from cms.api.pagination import ListPagination
from cms.api.parameters import HTML_PATH, ID, LISTED, LISTED_PAGES, SHOWN, SHOWN_PAGE, names
from cms.api.serializers import PublicPageSerializer
from cms.content.loading import load, loading
from cms.content.models import BasePage
from cms.content.page_types import own_type, own_types, stream_names, with_types
from cms.content.querysets import public_ids
from cms.content.serializers import ImageField

RENDERERS: list[type[BaseRenderer]] = [ORJSONRenderer]


INSTEAD: dict[Any, type[BaseFilterBackend]] = {
    FieldsFilter: ColumnsFilter,
    OrderingFilter: ColumnsOrdering,
    SearchFilter: WordSearchFilter,
}


def backends(viewset: Any) -> list[type[BaseFilterBackend]]:
    """Wagtail's filters in their order (the search is last), with ours in the place of some."""
    return [INSTEAD.get(backend, backend) for backend in viewset.filter_backends]


class PagesAPIViewSet(CheckedPagesViewSet, WagtailPagesAPIViewSet):
    """Pages that anybody may read, with their listing fields also in lists."""

    operations = {
        "listing_view": Operation(
            "list_pages", "Pages", pages.listing, LISTED_PAGES, page_filters, errors=(400, 404)
        ),
        "detail_view": Operation(
            "read_page", "A page", pages.detail, SHOWN_PAGE, errors=(400, 404)
        ),
        "find_view": Operation(
            "find_page",
            "A page by its address",
            None,
            (ID, HTML_PATH, *SHOWN_PAGE),
            errors=(400, 404),
        ),
    }
    base_serializer_class = PublicPageSerializer
    renderer_classes = RENDERERS
    pagination_class = ListPagination
    filter_backends = [SectionFilter, YearFilter, *backends(WagtailPagesAPIViewSet)]
    known_query_parameters = names(*LISTED_PAGES) | UNDOCUMENTED
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

    def dispatch(self, *args: Any, **kwargs: Any) -> HttpResponseBase:
        with loading():
            return super().dispatch(*args, **kwargs)

    def get_queryset(self) -> QuerySet[Page]:
        queryset: QuerySet[Page] = super().get_queryset()
        if self.action == "detail_view":
            return with_types(queryset, with_bodies=True)
        return queryset

    def prepared(self, queryset: QuerySet[Page]) -> QuerySet[Page]:
        """Bodies stay in the database unless they are asked for."""
        queryset = queryset.select_related("locale")
        bodies = stream_names(queryset.model)
        return queryset.defer(*bodies) if self.shown_fields().isdisjoint(bodies) else queryset

    def shown_fields(self) -> set[str]:
        meta: Any = self.get_serializer_class()
        return set(meta.Meta.fields)

    def paginate_queryset(self, queryset: Any) -> list[Page]:
        """The page of results as objects of their own types."""
        results = super().paginate_queryset(queryset)
        if getattr(queryset, "model", Page) is Page:
            found = own_types(Page.objects.filter(pk__in=[page.pk for page in results]))
            return [found.get(page.pk, page) for page in results]
        return list(results)

    def get_object(self) -> Page:
        return own_type(super(WagtailPagesAPIViewSet, self).get_object())

    def get_serializer(self, instance: Any, many: bool = False) -> BaseSerializer[Any]:
        """A serializer for which all is loaded that it will ask for."""
        serializer = super().get_serializer(instance, many=many)
        pages = instance if many else [instance]
        load([page for page in pages if isinstance(page, BasePage)], self.shown_fields())
        return serializer


def operations_of(one: str, many: str) -> dict[str, Operation]:
    """What is declared alike for pictures, documents and redirects."""
    return {
        "listing_view": Operation(
            f"list_{many}", many.capitalize(), objects.listing, LISTED, filters
        ),
        "detail_view": Operation(
            f"read_{one}", one.capitalize(), objects.detail, SHOWN, errors=(400, 404)
        ),
        "find_view": Operation(
            f"find_{one}", f"{one.capitalize()} by its id", None, (ID, *SHOWN), errors=(400, 404)
        ),
    }


class ImagesAPIViewSet(CheckedViewSet, WagtailImagesAPIViewSet):
    """Pictures of the library that anybody may see."""

    operations = operations_of("image", "images")
    renderer_classes = RENDERERS
    pagination_class = ListPagination
    known_query_parameters = names(*LISTED) | UNDOCUMENTED
    filter_backends = backends(WagtailImagesAPIViewSet)
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

    def prepared(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.prefetch_related("renditions", "tags")


class DocumentsAPIViewSet(CheckedViewSet, WagtailDocumentsAPIViewSet):
    """Documents of the library that anybody may read."""

    operations = operations_of("document", "documents")
    renderer_classes = RENDERERS
    pagination_class = ListPagination
    known_query_parameters = names(*LISTED) | UNDOCUMENTED
    filter_backends = backends(WagtailDocumentsAPIViewSet)

    def prepared(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.prefetch_related("tags")


class RedirectsAPIViewSet(CheckedViewSet, WagtailRedirectsAPIViewSet):
    """Where old addresses lead, unless to a page that is not for everybody."""

    operations = operations_of("redirect", "redirects") | {
        "find_view": Operation(
            "find_redirect",
            "A redirect by its old path",
            None,
            (ID, HTML_PATH, *SHOWN),
            errors=(400, 404),
        ),
    }
    renderer_classes = RENDERERS
    pagination_class = ListPagination
    known_query_parameters = names(*LISTED) | UNDOCUMENTED
    filter_backends = backends(WagtailRedirectsAPIViewSet)
    find_query_parameters = WagtailRedirectsAPIViewSet.find_query_parameters | {"html_path"}

    def prepared(self, queryset: QuerySet[Redirect]) -> QuerySet[Redirect]:
        return queryset.select_related("redirect_page")

    def get_queryset(self) -> QuerySet[Redirect]:
        queryset: QuerySet[Redirect] = super().get_queryset()
        return queryset.filter(Q(redirect_page=None) | Q(redirect_page__in=public_ids()))

    def find_object(self, queryset: QuerySet[Redirect], request: Request) -> Redirect | None:
        """By an old address in any of the spellings that the site itself redirects."""
        if "html_path" in request.GET:
            try:
                path = Redirect.normalise_path(request.GET["html_path"], decode_unicode=False)
            except ValueError as error:
                raise ParameterError("html_path", "html_path must be an address") from error
            redirect: Redirect | None = get_redirect(request, path)
            return redirect and queryset.filter(pk=redirect.pk).first()
        found: Redirect | None = super().find_object(queryset, request)
        return found
