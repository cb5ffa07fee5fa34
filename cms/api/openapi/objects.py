"""What v2's viewsets give of a model: the fields of the serializer that they would use."""

from typing import Any

from django.db.models import Model
from wagtail.api.v2.views import BaseAPIViewSet

from cms.api.openapi.components import Components, Schema
from cms.api.openapi.fields import field_schema
from cms.api.openapi.types import one_line, schema_of

ViewSet = type[BaseAPIViewSet]
Properties = dict[str, Schema]


def serializer_fields(
    viewset: ViewSet, model: type[Model], detail: bool
) -> tuple[list[Any], list[Any]]:
    """The fields under `meta` and those beside it, by default, in a detail or in a list."""
    from cms.api.router import router  # it imports the viewsets, which declare their answers by us

    serializer = viewset._get_serializer_class(router, model, [], show_details=detail)()
    fields = serializer.fields.values()
    meta = [field for field in fields if field.field_name in serializer.meta_fields]
    return meta, [field for field in fields if field not in meta]


def properties(
    viewset: ViewSet, model: type[Model], components: Components, detail: bool
) -> tuple[Properties, Properties]:
    """The schemas of those fields by name."""
    meta, body = serializer_fields(viewset, model, detail)
    return (
        {field.field_name: field_schema(field, components) for field in meta},
        {field.field_name: field_schema(field, components) for field in body},
    )


def closed(properties: Properties, optional: tuple[str, ...] = ()) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def with_meta(body: Properties, meta: Schema) -> Properties:
    """`meta` stands where v2 puts it: after the id."""
    return {"id": body["id"], "meta": meta} | body


def described(model: type[Model], schema: Schema) -> Schema:
    """`schema` with the model's docstring, unless Django wrote that."""
    text = model.__doc__ or ""
    if text.startswith(f"{model.__name__}("):
        return schema
    return {"description": one_line(text)} | schema


def detail(viewset: ViewSet, components: Components) -> Schema:
    """One object of the viewset's own model."""
    model = viewset.model
    meta, body = properties(viewset, model, components, detail=True)
    return components.put(model.__name__, described(model, closed(with_meta(body, closed(meta)))))


def listing(viewset: ViewSet, components: Components) -> Schema:
    """A list of them; its items have a schema of their own when they say less than the detail."""
    model = viewset.model
    meta, body = properties(viewset, model, components, detail=False)
    item = described(model, closed(with_meta(body, closed(meta))))
    whole = detail(viewset, components)
    if components[model.__name__] == item:
        return list_of(viewset, whole, components)
    return list_of(viewset, components.put(f"{model.__name__}ListItem", item), components)


def list_of(viewset: ViewSet, item: Schema, components: Components) -> Schema:
    """v2's envelope around a list; the pagination says what is in its `meta`."""
    meta = schema_of(viewset.pagination_class.meta_data, components)
    return closed({"meta": meta, "items": {"type": "array", "items": item}})
