"""A schema in words, for the message to who sent something else."""

from typing import Final

from cms.api.openapi.components import Schema

FORMATS: Final = {
    "date": "a date like 2026-01-31",
    "date-time": "a moment like 2026-01-31T08:00:00Z (a plus of a time zone is written %2B)",
}


def expected(schema: Schema) -> str:
    if "anyOf" in schema:
        return " or ".join(expected(each) for each in schema["anyOf"])
    if "enum" in schema:
        return f"one of: {', '.join(schema['enum'])}"
    if "const" in schema:
        return f"“{schema['const']}”"
    if schema["type"] == "array":
        return f"at most {schema['maxItems']} values by comma, each {expected(schema['items'])}"
    if schema["type"] == "integer":
        return f"a whole number from {schema['minimum']} to {schema['maximum']}"
    if schema["type"] == "string":
        return FORMATS.get(schema.get("format", "")) or text(schema)
    return NAMES[schema["type"]]


def text(schema: Schema) -> str:
    """Every free text has its largest length."""
    return f"text of at most {schema['maxLength']} characters, in UTF-8 and without NUL"


NAMES: Final = {"boolean": "true or false", "number": "a number"}
