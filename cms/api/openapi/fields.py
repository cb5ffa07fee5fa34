"""A serializer's field as a schema.

A field of ours says what it gives by the return annotation of `to_representation`. What Wagtail's
and DRF's fields give is listed here, because their code does not say it.
"""

from typing import Any, get_args

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from rest_framework import fields as rest
from wagtail.api.v2 import serializers as wagtail
from wagtail.documents.api.v2.serializers import DocumentDownloadUrlField
from wagtail.images.api.v2.serializers import ImageDownloadUrlField

from cms.api.openapi import blocks
from cms.api.openapi.components import Components, Schema, nullable
from cms.api.openapi.types import returned_by, schema_of
from cms.api.shapes import NearbyPageData

URL: Schema = {"type": "string", "format": "uri"}

# The first class that a field is an instance of counts.
GIVEN: list[tuple[type[rest.Field], Schema]] = [
    (wagtail.DetailUrlField, URL),
    (wagtail.PageHtmlUrlField, nullable(URL)),
    (wagtail.PageLocaleField, {"type": "string"}),
    (DocumentDownloadUrlField, URL),
    (ImageDownloadUrlField, {"type": "string", "format": "uri-reference"}),
    (rest.BooleanField, {"type": "boolean"}),
    (rest.IntegerField, {"type": "integer"}),
    (rest.FloatField, {"type": "number"}),
    (rest.DateTimeField, {"type": "string", "format": "date-time"}),
    (rest.DateField, {"type": "string", "format": "date"}),
    (rest.CharField, {"type": "string"}),
]


def field_schema(field: Any, components: Components) -> Schema:
    """Raises TypeError for a field whose code does not say what it gives."""
    if isinstance(field, wagtail.PageTypeField | wagtail.TypeField):
        return {"type": "string", "const": field.parent.Meta.model._meta.label}
    if isinstance(field, wagtail.PageParentField | wagtail.PageAliasOfField):
        return nullable(schema_of(NearbyPageData, components))
    schema = given(field, components)
    return nullable(schema) if may_be_null(field) else schema


def given(field: Any, components: Components) -> Schema:
    """What a field makes of a value that is not null."""
    if isinstance(field, wagtail.StreamField):
        stream = model_field(field)
        return blocks.stream_schema(stream.stream_block, components)
    if isinstance(field, rest.ChoiceField):
        return {"type": "string", "enum": list(field.choices)}
    if isinstance(field, rest.ReadOnlyField):
        annotation = read_only_type(field)
    else:
        annotation = returned_by(type(field).to_representation)
    if annotation is not None:
        return schema_of(annotation, components)
    for kind, schema in GIVEN:
        if isinstance(field, kind):
            return schema
    raise TypeError(
        f"{type(field).__name__} of {field.parent.Meta.model._meta.label}.{field.field_name} does"
        " not say what it gives: annotate what its to_representation, or the property, returns."
    )


def read_only_type(field: rest.ReadOnlyField) -> Any:
    """The type of a value that is passed on as it is: a column's, or what a property returns."""
    column = model_field(field)
    if column is not None:
        return COLUMN_TYPES.get(column.get_internal_type())
    return property_type(field)


def may_be_null(field: Any) -> bool:
    """Whether a serializer finds null where it looks for the field's value.

    A serializer writes that null itself, without asking the field.
    """
    if field.source == "*" or len(field.source_attrs) != 1 or type(field) in KNOWN:
        return False
    column = model_field(field)
    if column is not None:
        return column.concrete and column.null and not column.many_to_many
    annotation = property_type(field)
    # A property of Wagtail's that does not say: reckon with a null.
    unknown = annotation is None and isinstance(field, rest.CharField)
    return unknown or type(None) in get_args(annotation)


def model_field(field: Any) -> Any:
    """The column that a field reads; None for a property."""
    try:
        return field.parent.Meta.model._meta.get_field(field.source)
    except FieldDoesNotExist:
        return None


def property_type(field: Any) -> Any:
    found = getattr(field.parent.Meta.model, field.source, None)
    getter = getattr(found, "fget", None) or getattr(found, "func", None)
    return returned_by(getter) if getter else None


KNOWN = {kind for kind, _schema in GIVEN if kind.__module__.startswith("wagtail.")}

COLUMN_TYPES: dict[str, type] = {
    models.BooleanField.__name__: bool,
    models.CharField.__name__: str,
    models.IntegerField.__name__: int,
    models.TextField.__name__: str,
}
