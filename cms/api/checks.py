"""The one door for the query parameters of v2's viewsets: all of them are checked before anything
is done, and what Wagtail refuses afterwards names its parameter as well."""

from collections.abc import Sequence
from contextlib import nullcontext
from typing import Any

from django.db.models import Model
from django.http import Http404
from rest_framework.request import Request
from wagtail.api.querysets import get_public_pages_queryset
from wagtail.api.v2 import filters
from wagtail.api.v2.utils import page_models_from_string
from wagtail.api.v2.views import BaseAPIViewSet
from wagtail.models import Page, Site
from wagtail.query import PageQuerySet

from cms.api.columns import column_filters
from cms.api.errors import ParameterError, blaming
from cms.api.openapi.operations import Operation, Parameter
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

    def filter_queryset(self, queryset: Any) -> Any:
        for backend in self.filter_backends:
            name = PARAMETER_OF.get(backend)
            with blaming(name) if name else nullcontext():
                queryset = backend().filter_queryset(self.request, queryset, self)
        return queryset

    def get_serializer_class(self) -> Any:
        with blaming("fields"):
            return super().get_serializer_class()


class CheckedPagesViewSet(CheckedViewSet):
    """With `type` and `site`, which choose what there is before anything is filtered."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._public: dict[type[Page], PageQuerySet] = {}

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
        """Wagtail asks a view for its pages more than once, and each time takes a query to say
        which are public."""
        if model not in self._public:
            try:
                pages = get_public_pages_queryset(self.request, model)
            except ValueError as error:
                raise ParameterError("site", str(error)) from error
            self._public[model] = pages.filter(public())
        return self._public[model]

    def get_root_page(self) -> Page:
        site = Site.find_for_request(self.request)
        if site is None:
            raise Http404("No site is set up.")
        return site.root_page
