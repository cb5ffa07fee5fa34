"""The columns that a viewset shows of a model, and how a query may compare with them."""

from collections.abc import Sequence
from functools import cache
from typing import Any, Final, NamedTuple

from django.db import models
from taggit.managers import TaggableManager
from wagtail.fields import StreamField

from cms.api.openapi.operations import Parameter
from cms.api.openapi.query_types import Day, Flag, Id, Moment, Number, Text, WholeNumber, listed

# Wagtail's own words; its clients may know them.
REFUSAL: Final = "field filter error. '{value}' is not a valid value for {name}"
NOT_WHOLE: Final = REFUSAL + " (invalid literal for int() with base 10: '{value}')"
NOT_BOOLEAN: Final = REFUSAL + " (expected 'true' or 'false', got '{value}')"
NOT_TEXT: Final = "field filter error. null characters are not allowed for {name}"

LOOKUPS: Final = {"gte": "This or more", "lte": "This or less", "in": "One of these, by comma"}


class Kind(NamedTuple):
    """What columns of a kind are compared with, and how beyond equality."""

    type: Any
    lookups: Sequence[str] = ()
    refusal: str = ""


KINDS: Final[tuple[tuple[Any, Kind], ...]] = (
    (models.BooleanField, Kind(Flag, refusal=NOT_BOOLEAN)),
    (models.ForeignKey, Kind(Id, ("in",), NOT_WHOLE)),
    (models.AutoField, Kind(Id, ("gte", "lte", "in"), NOT_WHOLE)),
    (models.IntegerField, Kind(WholeNumber, ("gte", "lte", "in"), NOT_WHOLE)),
    (models.FloatField | models.DecimalField, Kind(Number, ("gte", "lte"))),
    (models.DateTimeField, Kind(Moment, ("gte", "lte"))),
    (models.DateField, Kind(Day, ("gte", "lte", "in"))),
    (models.CharField, Kind(Text, ("in",), NOT_TEXT)),
    (models.Field, Kind(Text, refusal=NOT_TEXT)),
)


@cache
def columns(viewset: Any, model: type[models.Model]) -> dict[str, Any]:
    """Bodies and renditions are among v2's columns too, but nothing to compare with."""
    fields = {
        name: model._meta.get_field(name)
        for name in viewset.get_available_fields(model, db_fields_only=True)
        if name not in viewset.known_query_parameters
    }
    return {
        name: field
        for name, field in fields.items()
        if not field.is_relation or isinstance(field, models.ForeignKey | TaggableManager)
        if not isinstance(field, StreamField)
    }


def sortable(viewset: Any, model: type[models.Model]) -> set[str]:
    """Their names; what is not a value of the object itself has no order."""
    return {name for name, field in columns(viewset, model).items() if not field.is_relation}


@cache
def column_filters(viewset: Any, model: type[models.Model]) -> list[Parameter]:
    """A parameter for each way to compare with a column; its name is Django's lookup."""
    return [
        parameter for field in columns(viewset, model).values() for parameter in filters_by(field)
    ]


def filters_by(field: Any) -> list[Parameter]:
    if isinstance(field, TaggableManager):
        return [Parameter(field.name, listed(Text), "With all of these tags, by comma.")]
    kind = next(kind for made, kind in KINDS if isinstance(field, made))
    equal = Parameter(field.name, kind.type, "Equal to this.", refusal=kind.refusal)
    return [equal, *(compared(field.name, kind.type, lookup) for lookup in kind.lookups)]


def compared(name: str, kind: Any, lookup: str) -> Parameter:
    return Parameter(
        f"{name}__{lookup}", listed(kind) if lookup == "in" else kind, f"{LOOKUPS[lookup]}."
    )
