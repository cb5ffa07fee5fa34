"""The named schemas of the document."""

from typing import Any, Final

Schema = dict[str, Any]

PREFIX: Final = "#/components/schemas/"


class Components(dict[str, Schema]):
    """Schemas by name. A name means one thing: another schema under it is an error of ours."""

    def put(self, name: str, schema: Schema) -> Schema:
        """A reference to `schema`, kept under `name`. Raises ValueError when the name is taken."""
        if self.setdefault(name, schema) != schema:
            raise ValueError(f"Two different schemas want the name {name}.")
        return {"$ref": f"{PREFIX}{name}"}


def reference_name(schema: Schema) -> str:
    """The name that a reference leads to."""
    name: str = schema["$ref"].removeprefix(PREFIX)
    return name


def nullable(schema: Schema) -> Schema:
    branches = schema.get("anyOf", [schema])
    return schema if NULL in branches else {"anyOf": [*branches, NULL]}


def one_of(*schemas: Schema) -> Schema:
    return schemas[0] if len(schemas) == 1 else {"oneOf": list(schemas)}


NULL: Final[Schema] = {"type": "null"}
