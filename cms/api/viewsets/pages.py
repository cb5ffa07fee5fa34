from typing import Any

from django.db.models import Model, QuerySet
from django.http import HttpResponseBase
from rest_framework.fields import ReadOnlyField
from rest_framework.serializers import BaseSerializer
from wagtail.api import APIField
from wagtail.api.v2.views import PagesAPIViewSet as WagtailPagesAPIViewSet
from wagtail.models import Page

from cms.api.checks import CheckedPagesViewSet
from cms.api.fields import OfSpecificPage
from cms.api.filters import SectionFilter, YearFilter, backends
from cms.api.openapi import pages
from cms.api.openapi.filters import page_filters
from cms.api.openapi.operations import UNDOCUMENTED, Operation
from cms.api.parameters import HTML_PATH, ID, LISTED_PAGES, SHOWN_PAGE, names
from cms.api.serializers import PublicPageSerializer
from cms.content.loading import load, loading
from cms.content.models import BasePage
from cms.content.page_types import own_type, own_types, stream_names, with_types
from cms.content.serializers import ImageField


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
    def get_meta_fields(cls, model: type[Page]) -> list[APIField]:
        """When a page was last published is known of pages of every type."""
        fields: list[APIField] = super().get_meta_fields(model)
        return [*fields, APIField("last_published_at")] if model is Page else fields

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
