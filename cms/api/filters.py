"""What narrows and orders v2's lists, by parameters that are checked already."""

from typing import Any, Final

from django.db.models import DateField, DateTimeField, ForeignKey, Model, Q
from rest_framework.filters import BaseFilterBackend
from rest_framework.request import Request
from taggit.managers import TaggableManager
from wagtail.api.v2.filters import FieldsFilter, OrderingFilter, SearchFilter
from wagtail.models import CollectionMember, Page

from cms.api.columns import column_filters, columns, sortable
from cms.api.errors import ParameterError, blaming
from cms.api.openapi.pages import page_types
from cms.content.querysets import public_ids
from cms.content.visibility import private_collections


class ColumnsFilter(BaseFilterBackend):
    """By the declared columns: `field`, `field__gte`, `field__lte`, `field__in`."""

    def filter_queryset(self, request: Request, queryset: Any, view: Any) -> Any:
        viewset: Any = type(view)
        fields = columns(viewset, queryset.model)
        for parameter in column_filters(viewset, queryset.model):
            name = parameter.name
            if name not in view.parameters:
                continue
            value = view.parameters[name]
            if isinstance(fields.get(name), TaggableManager):
                for tag in value:
                    queryset = queryset.filter(**{f"{name}__name": tag})
            else:
                queryset = queryset.filter(of_public(name, fields), **{name: value})
        return queryset


def of_public(name: str, fields: dict[str, Any]) -> Q:
    """Where a column refers to a page or file, only to a public one: who asks by an id must not
    learn what is not shown."""
    field = fields.get(name.removesuffix("__in"))
    if not isinstance(field, ForeignKey):
        return Q()
    if issubclass(field.related_model, Page):
        return Q(**{f"{field.name}__in": public_ids()})
    if issubclass(field.related_model, CollectionMember):
        return ~Q(**{f"{field.name}__collection__in": private_collections()})
    return Q()


class SectionFilter(BaseFilterBackend):
    """`section`: the pages below one that is itself public."""

    def filter_queryset(self, request: Request, queryset: Any, view: Any) -> Any:
        if "section" not in view.parameters:
            return queryset
        section = view.get_base_queryset().filter(pk=view.parameters["section"]).first()
        if section is None:
            raise ParameterError("section", "section must be the id of a public page")
        return queryset.descendant_of(section)


class YearFilter(BaseFilterBackend):
    """`year` of the `date` that some page types have; the others have no page in it."""

    def filter_queryset(self, request: Request, queryset: Any, view: Any) -> Any:
        if "year" not in view.parameters:
            return queryset
        in_year = {"date__year": view.parameters["year"]}
        if has_date(view, queryset.model):
            return queryset.filter(**in_year)
        dated = [model for model in self.types(request, queryset, view) if has_date(view, model)]
        if not dated:
            raise ParameterError("year", "year needs a type of pages that have a date")
        pages = Q()
        for model in dated:
            ids = model._default_manager.filter(**in_year).order_by().values("pk")
            pages |= Q(pk__in=ids)
        return queryset.filter(pages)

    def types(self, request: Request, queryset: Any, view: Any) -> list[type[Model]]:
        if queryset.model is not Page:
            return [queryset.model]
        return [*(view.listed_types(request) or page_types())]


def has_date(view: Any, model: type[Model]) -> bool:
    viewset: Any = type(view)
    column = columns(viewset, model).get("date")
    return isinstance(column, DateField) and not isinstance(column, DateTimeField)


class ColumnsOrdering(OrderingFilter):
    """v2's `order`, by columns of the object itself only: by a related object or a body, what
    comes first would mean nothing."""

    def filter_queryset(self, request: Request, queryset: Any, view: Any) -> Any:
        order = view.parameters.get("order")
        viewset: Any = type(view)
        allowed = sortable(viewset, queryset.model) | {"random"}
        for field in order.split(",") if order else ():
            if field == "-random" or field.removeprefix("-") not in allowed:
                raise ParameterError("order", f"cannot order by '{field}' (unknown field)")
        with blaming("order"):
            return super().filter_queryset(request, queryset, view)


class IndexSearchFilter(SearchFilter):
    """v2's `search`, narrowed by whatever the queryset says."""

    def filter_queryset(self, request: Request, queryset: Any, view: Any) -> Any:
        if "search" not in request.GET:
            return queryset
        with blaming("search"):
            return super().filter_queryset(request, view.prepared(queryset), view)


INSTEAD: Final[dict[Any, type[BaseFilterBackend]]] = {
    FieldsFilter: ColumnsFilter,
    OrderingFilter: ColumnsOrdering,
    SearchFilter: IndexSearchFilter,
}


def backends(viewset: Any) -> list[type[BaseFilterBackend]]:
    """Wagtail's filters in their order (the search is last), with ours in the place of some."""
    return [INSTEAD.get(backend, backend) for backend in viewset.filter_backends]
