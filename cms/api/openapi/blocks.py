"""A block as a schema.

A block says what it gives by the return annotation of `get_api_representation`, or, when it leaves
that to its value, by the one of the value's `as_data`.
"""

from typing import Any

from wagtail.blocks import Block, StreamBlock

from cms.api.openapi.components import Components, Schema
from cms.api.openapi.types import one_line, returned_by, schema_of


def stream_schema(stream: StreamBlock, components: Components) -> Schema:
    """A list of blocks; every kind of block and their union are components of their own."""
    name = type(stream).__name__
    kinds = {kind: item_schema(block, components) for kind, block in stream.child_blocks.items()}
    union = {
        "description": one_line(type(stream).__dict__.get("__doc__")),
        "oneOf": list(kinds.values()),
        "discriminator": {
            "propertyName": "type",
            "mapping": {kind: schema["$ref"] for kind, schema in kinds.items()},
        },
    }
    return {"type": "array", "items": components.put(name, without_empty(union))}


def item_schema(block: Block, components: Components) -> Schema:
    """A block in a stream: `page_link` is a PageLinkBlock."""
    name = "".join(word.capitalize() for word in block.name.split("_")) + "Block"
    item: Schema = {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": block.name},
            "value": value_schema(block, components),
            "id": {"type": "string"},
        },
        "required": ["type", "value", "id"],
        "additionalProperties": False,
    }
    return components.put(name, item)


def value_schema(block: Block, components: Components) -> Schema:
    """Raises TypeError for a block whose code does not say what it gives."""
    annotation = returned_by(type(block).get_api_representation)
    value_class: Any = getattr(block.meta, "value_class", None)
    if annotation is None and hasattr(value_class, "as_data"):
        annotation = returned_by(value_class.as_data)
    if annotation is None:
        raise TypeError(
            f"{type(block).__name__} does not say what it gives: annotate what its"
            " get_api_representation, or its value's as_data, returns."
        )
    return schema_of(annotation, components)


def without_empty(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if value != ""}
