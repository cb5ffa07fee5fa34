"""The one door for the query parameters of v2's viewsets: all of them are checked before anything
is done, and what Wagtail refuses afterwards names its parameter as well."""

from collections.abc import Sequence
from contextlib import nullcontext
from functools import reduce
from operator import or_
from typing import Any

from django.conf import settings
from django.db.models import Model, QuerySet
from django.http import Http404, HttpResponseBase
from drf_orjson_renderer.renderers import ORJSONRenderer
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request
from wagtail.api.v2 import filters
from wagtail.api.v2.utils import BadRequestError, page_models_from_string
from wagtail.api.v2.views import BaseAPIViewSet
from wagtail.api.validators import SiteFilterValidator
from wagtail.models import Page, Site
from wagtail.query import PageQuerySet

from cms.api.columns import column_filters
from cms.api.errors import ParameterError, blaming
from cms.api.openapi.operations import Operation, Parameter
from cms.api.pagination import ListPagination
from cms.content.visibility import public

# What Wagtail's filters read.
PARAMETER_OF: dict[Any, str] = {
    filters.AncestorOfFilter: "ancestor_of",
    filters.ChildOfFilter: "child_of",
    filters.DescendantOfFilter: "descendant_of",
    filters.LocaleFilter: "locale",
    filters.TranslationOfFilter: "translation_of",
}


class CheckedViewSet(BaseAPIViewSet):
    """`parameters` has the values of the query's parameters by name, for filters and paging."""

    operations: dict[str, Operation] = {}
    parameters: dict[str, Any]
    renderer_classes: Sequence[type[BaseRenderer]] = [ORJSONRenderer]
    pagination_class = ListPagination

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        self.parameters = self.checked_parameters(request)

    def checked_parameters(self, request: Request) -> dict[str, Any]:
        """Raises ParameterError."""
        operation = self.operations.get(self.action)  # None: not a method of this endpoint
        return operation.check(request, self.filters(request)) if operation else {}

    def filters(self, request: Request) -> Sequence[Parameter]:
        """The parameters by which this request may compare with columns."""
        if self.action != "listing_view":
            return ()
        viewset: Any = type(self)
        return column_filters(viewset, self.listed_model(request))

    def listed_model(self, request: Request) -> type[Model]:
        model: type[Model] = self.model
        return model

    def check_query_parameters(self, queryset: Any) -> None:
        """Done already."""

    def prepared(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """With all that a list shows of its objects, and nothing else."""
        return queryset

    def filter_queryset(self, queryset: Any) -> Any:
        if self.action == "listing_view":
            queryset = self.prepared(queryset)
        for backend in self.filter_backends:
            name = PARAMETER_OF.get(backend)
            with blaming(name) if name else nullcontext():
                queryset = backend().filter_queryset(self.request, queryset, self)
        return queryset

    @classmethod
    def _get_serializer_class(
        cls, router: Any, model: Any, fields_config: Any, *args: Any, **kwargs: Any
    ) -> Any:
        """Raises BadRequestError when only some keys are asked for of what is always whole."""
        whole = cls.get_field_serializer_overrides(model)
        for name, _negated, sub_fields in fields_config:
            if sub_fields and name in whole:
                raise BadRequestError(f"'{name}' does not support nested fields")
        return super()._get_serializer_class(router, model, fields_config, *args, **kwargs)

    def find_view(self, request: Request) -> HttpResponseBase:
        response: HttpResponseBase = super().find_view(request)
        response.headers["Location"] = response.headers["Location"].removesuffix("?")
        del response.headers["Content-Type"]  # there is no content
        return response

    def get_serializer_class(self) -> Any:
        """The same for the whole request: a class is dear to make."""
        if not hasattr(self, "_serializer_class"):
            with blaming("fields"):
                self._serializer_class = super().get_serializer_class()
        return self._serializer_class


class CheckedPagesViewSet(CheckedViewSet):
    """With `type` and `site`, which choose what there is before anything is filtered."""

    def listed_types(self, request: Request) -> tuple[type[Page], ...]:
        """Empty for all types."""
        named = request.GET.get("type")
        try:
            return page_models_from_string(named) if named else ()
        except (LookupError, ValueError) as error:
            raise ParameterError("type", "type doesn't exist") from error

    def listed_model(self, request: Request) -> type[Model]:
        types = self.listed_types(request)
        return types[0] if len(types) == 1 else Page

    def filters(self, request: Request) -> Sequence[Parameter]:
        """Raises ParameterError for a column that is there, but not in pages of every type."""
        own = super().filters(request)
        known = {parameter.name for parameter in own}
        for parameter in self.operations[self.action].filters(type(self)):
            name = parameter.name
            if name in request.GET and name not in known:
                message = f"query parameter is not an operation or a recognised field: {name}"
                raise ParameterError(name, f"{message} ({parameter.description})")
        return own

    def get_queryset(self) -> PageQuerySet:
        """Pages of one type are asked for as such: what tells the public ones stands beside the
        order, in one query, and a database can follow an index from page to page."""
        types = self.listed_types(self.request)
        if len(types) == 1:
            return self.public_pages(types[0])
        pages = self.get_base_queryset()
        return pages.type(*types) if types else pages

    def get_base_queryset(self) -> PageQuerySet:
        return self.public_pages(Page)

    def public_pages(self, model: type[Page]) -> PageQuerySet:
        """What anybody may read of the site, and of its translations. Wagtail's own asks for the
        restrictions each time, and shows more to who has a password."""
        site = self.site()
        if site is None:
            return model._default_manager.none()
        roots = [site.root_page]
        if getattr(settings, "WAGTAIL_I18N_ENABLED", False):
            roots += site.root_page.get_translations()
        below = [Page.objects.descendant_of_q(root, inclusive=True) for root in roots]
        return model._default_manager.filter(public(), reduce(or_, below))

    def site(self) -> Site | None:
        asked = self.request.GET.get("site")
        try:
            site: Site | None = SiteFilterValidator(site=asked, request=self.request).site_obj
        except ValueError as error:
            raise ParameterError("site", str(error)) from error
        return site

    def get_root_page(self) -> Page:
        site = Site.find_for_request(self.request)
        if site is None:
            raise Http404("No site is set up.")
        return site.root_page
