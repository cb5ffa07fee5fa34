"""A Python type as a schema. A TypedDict becomes a component, its docstring the description."""

from collections.abc import Callable
from inspect import cleandoc
from typing import Any, get_type_hints

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import TypedDictSchema

from cms.api.openapi.components import PREFIX, Components, Schema


class ClosedSchemas(GenerateJsonSchema):
    """Pydantic's schemas, but a TypedDict has its declared keys and no others."""

    def typed_dict_schema(self, schema: TypedDictSchema) -> JsonSchemaValue:
        closed = super().typed_dict_schema(schema) | {"additionalProperties": False}
        closed.pop("title", None)
        if "description" in closed:
            closed["description"] = one_line(closed["description"])
        return closed

    def field_title_should_be_set(self, schema: Any) -> bool:
        """No: a title that repeats the key says nothing."""
        return False


def schema_of(annotation: Any, components: Components) -> Schema:
    """Raises what pydantic raises for a type that has no JSON form."""
    inputs = [("it", "serialization", TypeAdapter(annotation))]
    schemas, definitions = TypeAdapter.json_schemas(
        inputs,  # type: ignore[arg-type]  # pydantic's Literal, inside a list
        ref_template=PREFIX + "{model}",
        schema_generator=ClosedSchemas,
    )
    for name, definition in definitions.get("$defs", {}).items():
        components.put(name, definition)
    (schema,) = schemas.values()
    return schema


def returned_by(method: Callable[..., Any]) -> Any:
    """What a method is annotated to return; None when it does not say, or says Any."""
    annotation = get_type_hints(method).get("return")
    return None if annotation is Any else annotation


def one_line(text: str | None) -> str:
    """The first paragraph of a docstring."""
    paragraph, *_rest = cleandoc(text or "").split("\n\n")
    return " ".join(paragraph.split())
