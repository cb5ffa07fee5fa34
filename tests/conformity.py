"""Whether an answer of the content API is what openapi.json says of it."""

import re
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from typing import Any, Final
from urllib.parse import parse_qs

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError

from cms.api.openapi.document import document

ROOT: Final = "/api/v2/"
# For people; the document does not describe itself.
NOT_DESCRIBED: Final = ("/docs/", "/docs/reference/", "/openapi.json")
# v2 lets anybody send them: a browser's cache-busting, and the browsable API's choice of renderer.
UNDOCUMENTED_PARAMETERS: Final = {"_", "format"}


def check(response: Any) -> None:
    """Raises AssertionError that says where the answer and the document differ."""
    method = response.request["REQUEST_METHOD"]
    path = response.request["PATH_INFO"].removeprefix(ROOT.rstrip("/"))
    if path in NOT_DESCRIBED:
        return
    query = set(parse_qs(response.request["QUERY_STRING"], keep_blank_values=True))
    name = next((name for name in document()["paths"] if matches(name, path)), None)
    what = f"{method} {path} answers {response.status_code}"
    if method == "OPTIONS":
        assert response.status_code == 200, what
    elif name is None and response.status_code == 301:
        assert not path.endswith("/"), what
    elif name is None:
        assert response.status_code == 404, f"{what}, and is not in openapi.json"
        check_body(response, ERROR, what)
    elif described(name, method) is None:
        assert response.status_code == 405, f"{what}, and openapi.json has no such method"
        check_body(response, ERROR, what)
    else:
        check_operation(response, name, query, what)


def spelled(method: str) -> str:
    return "get" if method == "HEAD" else method.lower()


def described(name: str, method: str) -> Any:
    """The operation, or None where there is no such method."""
    return document()["paths"][name].get(spelled(method))


def check_operation(response: Any, name: str, query: set[str], what: str) -> None:
    method = response.request["REQUEST_METHOD"]
    operation = described(name, method)
    answer = operation["responses"].get(str(response.status_code))
    assert answer is not None, f"{what}, a status that openapi.json does not have there"
    if response.status_code < 400:
        documented = {each["name"] for each in operation["parameters"]}
        unknown = query - documented - UNDOCUMENTED_PARAMETERS
        assert not unknown, f"{what} to parameters that openapi.json does not have: {unknown}"
    if response.status_code >= 400:
        check_body(response, ERROR, what)
    elif "content" in answer:
        asked_for = "fields" in query
        responses = ("paths", name, spelled(method), "responses")
        pointer = (*responses, str(response.status_code), *JSON_SCHEMA)
        check_body(response, pointer, what, partial=asked_for)


def check_body(response: Any, pointer: tuple[str, ...], what: str, partial: bool = False) -> None:
    assert response.headers["Content-Type"] == "application/json", what
    if response.request["REQUEST_METHOD"] == "HEAD":
        assert response.content == b"", what
        return
    differences = [
        explain(error) for error in validator(pointer, partial).iter_errors(response.json())
    ]
    assert not differences, "\n".join([f"{what}, but not what openapi.json says:", *differences])


JSON_SCHEMA: Final = ("content", "application/json", "schema")
ERROR: Final = ("components", "schemas", "ErrorData")


@cache
def validator(pointer: tuple[str, ...], partial: bool) -> Draft202012Validator:
    """For the schema at `pointer`, in the document or in its relaxed copy."""
    whole = relaxed(document()) if partial else document()
    steps = "/".join(step.replace("~", "~0").replace("/", "~1") for step in pointer)
    schema = {"$ref": f"#/{steps}", "components": whole["components"], "paths": whole["paths"]}
    return Draft202012Validator(schema, format_checker=FormatChecker())


def relaxed(whole: dict[str, Any]) -> dict[str, Any]:
    """The document with answers from which `fields=` can take any key, and to which it can add.

    What is listed may then be all that a detail has.
    """
    copy = deepcopy(whole)
    schemas = copy["components"]["schemas"]
    for name, schema in schemas.items():
        if name.endswith("ListItem") and "properties" in schema:
            detail = schemas[name.removesuffix("ListItem")]
            meta = detail["properties"]["meta"]
            schema["properties"] = {**schema["properties"], **detail["properties"], "meta": meta}
    for schema in objects_in(copy):
        schema.pop("required", None)
        if "oneOf" in schema:
            schema["anyOf"] = schema.pop("oneOf")
        if "slug" in schema.get("properties", {}):
            schema["properties"]["locale"] = {"type": "string"}  # only there when it is asked for
    return copy


def objects_in(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "properties" in value or "oneOf" in value:
            yield value
        for item in value.values():
            yield from objects_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from objects_in(item)


def matches(template: str, path: str) -> bool:
    pattern = re.sub(r"\\{\w+\\}", r"\\d+", re.escape(template))
    return re.fullmatch(pattern, path) is not None


def explain(error: ValidationError) -> str:
    """Where and why, in the branch of a union that the value's own `type` chooses."""
    branches: dict[Any, list[ValidationError]] = {}
    for cause in error.context or ():
        branches.setdefault(cause.schema_path[0], []).append(cause)
    for causes in branches.values():
        if not any(map(speaks_of_another_branch, causes)):
            return "\n".join(map(explain, causes))
    return f"  {error.json_path}: {error.message[:300]}"


def speaks_of_another_branch(cause: ValidationError) -> bool:
    return cause.validator == "const" or (cause.validator == "type" and not cause.relative_path)
