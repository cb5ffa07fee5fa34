"""The paths of the document: the URL patterns, and what the views behind them declare."""

import re
from collections.abc import Iterator
from typing import Any, Final

from django.urls import URLPattern, URLResolver
from django.urls.converters import IntConverter

from cms.api.openapi.components import Components, Schema
from cms.api.openapi.operations import Operation, Parameter
from cms.api.openapi.types import one_line, schema_of

JSON: Final = "application/json"

ERRORS: Final = {
    400: ("BadRequest", "A parameter is unknown or has a value that cannot be used."),
    403: ("Forbidden", "A page of another origin, which may not do this."),
    404: ("NotFound", "It does not exist, or is not public."),
    409: ("Conflict", "It is there, but is closed for this."),
    413: ("TooLarge", "The body is longer than anything that fits here."),
    415: ("NotJSON", "The body is of another type than application/json."),
    429: ("TooMany", "Too often; Retry-After says in how many seconds to try again."),
}

NOT_MODIFIED: Final = {"description": "The client has it already: its If-None-Match fits."}


def paths(patterns: list[Any], components: Components) -> Schema:
    """A path item for every pattern whose view has operations.

    Raises TypeError for a view of the REST framework that declares none.
    """
    found: Schema = {}
    for route, pattern in leaves(patterns):
        view = getattr(pattern.callback, "cls", None)
        if view is None:  # the guide, for people
            continue
        operations = declared(view, getattr(pattern.callback, "actions", None))
        if operations:
            path = "/" + re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", route)
            tag = path.split("/")[1] or "index"
            found[path] = {
                method: describe(operation, view, pattern, components) | {"tags": [tag]}
                for method, operation in operations.items()
            }
    return found


def leaves(patterns: list[Any], route: str = "") -> Iterator[tuple[str, URLPattern]]:
    for pattern in patterns:
        whole = route + str(pattern.pattern).removeprefix("^")
        if isinstance(pattern, URLResolver):
            yield from leaves(pattern.url_patterns, whole)
        else:
            yield whole, pattern


def declared(view: Any, actions: dict[str, str] | None) -> dict[str, Operation]:
    """What a view declares, by HTTP method; nothing when it is no endpoint for data."""
    operations = getattr(view, "operations", None)
    if operations is None:
        raise TypeError(f"{view.__name__} does not declare its operations.")
    if not operations or not actions:
        return dict(operations)
    name = actions["get"]
    if name not in operations:
        raise TypeError(f"{view.__name__} does not declare its operation {name}.")
    return {"get": operations[name]}


def describe(
    operation: Operation, view: Any, pattern: URLPattern, components: Components
) -> Schema:
    in_path = [
        {"name": name, "in": "path", "required": True, "schema": path_schema(converter)}
        for name, converter in pattern.pattern.converters.items()
    ]
    in_query = [
        query_parameter(parameter)
        for parameter in [*operation.parameters, *operation.filters(view)]
    ]
    return {
        "operationId": operation.id,
        "summary": operation.summary,
        "description": one_line(view.__doc__),
        "parameters": in_path + in_query,
        **request_body(operation, components),
        "responses": success(operation, view, components)
        | {
            str(status): {"$ref": f"#/components/responses/{ERRORS[status][0]}"}
            for status in operation.errors
        },
    }


def request_body(operation: Operation, components: Components) -> Schema:
    if operation.body is None:
        return {}
    content = {JSON: {"schema": schema_of(operation.body, components)}}
    return {"requestBody": {"required": True, "content": content}}


def path_schema(converter: Any) -> Schema:
    return {"type": "integer"} if isinstance(converter, IntConverter) else {"type": "string"}


def query_parameter(parameter: Parameter) -> Schema:
    described: Schema = {
        "name": parameter.name,
        "in": "query",
        "required": parameter.required,
        "description": parameter.description,
        "schema": parameter.schema,
    }
    by_comma = {"style": "form", "explode": False}
    return described | by_comma if parameter.schema.get("type") == "array" else described


def success(operation: Operation, view: Any, components: Components) -> Schema:
    if operation.answer is None:
        location = {"description": "Its detail", "schema": {"type": "string"}}
        return {"302": {"description": "It is there.", "headers": {"Location": location}}}
    content = {JSON: {"schema": operation.answer(view, components)}}
    answer = {"200": {"description": operation.summary, "content": content}}
    return answer | {"304": NOT_MODIFIED} if operation.is_kept else answer
