"""v2's filters: a query parameter for each column that an endpoint shows."""

from datetime import date, datetime
from typing import Any, Final

from django.db import models
from taggit.managers import TaggableManager
from wagtail.fields import StreamField

from cms.api.openapi.operations import Parameter
from cms.content.page_types import page_types


def filters(view: Any) -> list[Parameter]:
    """A parameter for each column that the viewset's model shows."""
    return [filter_by(view.model._meta.get_field(name)) for name in filter_names(view, view.model)]


def page_filters(view: Any) -> list[Parameter]:
    """A parameter for each column that any page type shows; the types named where not all do."""
    found: dict[str, list[Any]] = {}
    for model in page_types():
        for name in filter_names(view, model):
            found.setdefault(name, []).append(model)
    return [
        filter_by(
            models_with[0]._meta.get_field(name),
            "" if len(models_with) == len(page_types()) else labels(models_with),
        )
        for name, models_with in found.items()
    ]


def filter_names(view: Any, model: type[models.Model]) -> list[str]:
    """Bodies and renditions are among v2's columns too, but nothing to compare with."""
    columns = {
        name: model._meta.get_field(name)
        for name in view.get_available_fields(model, db_fields_only=True)
        if name not in view.known_query_parameters
    }
    return [
        name
        for name, column in columns.items()
        if not column.auto_created or column.concrete
        if not isinstance(column, StreamField)
    ]


def filter_by(column: Any, types: str = "") -> Parameter:
    if isinstance(column, TaggableManager):
        return Parameter(column.name, str, "With all of these tags, by comma.")
    kind: Any = next((made for kind, made in KINDS if isinstance(column, kind)), str)
    only = f"; with `type=` one of {types}" if types else ""
    return Parameter(column.name, kind, f"Equal to this{only}.")


def labels(page_models: list[Any]) -> str:
    return ", ".join(model._meta.label for model in page_models)


KINDS: Final[tuple[tuple[Any, Any], ...]] = (
    (models.BooleanField, bool),
    (models.IntegerField | models.ForeignKey, int),
    (models.DateTimeField, datetime),
    (models.DateField, date),
)
