"""The whole document."""

from functools import cache

from cms.api.openapi.components import Components, Schema
from cms.api.openapi.endpoints import ERRORS, JSON, paths
from cms.api.openapi.types import schema_of
from cms.api.shapes import ErrorData

DESCRIPTION = """\
For reading, without a login. HEAD and OPTIONS are answered as well; any other method is a 405 \
with an error like the others. The answers described here are the default ones: with `fields=`, \
where an endpoint has it, keys can be left out or added."""


@cache
def document() -> Schema:
    """OpenAPI 3.1; made once in the life of a process."""
    from cms.api.urls import v2  # it joins all views, also the one that shows this

    components = Components()
    described = paths(v2, components)
    error = schema_of(ErrorData, components)
    return {
        "openapi": "3.1.0",
        "info": {"title": "The content API", "version": "2", "description": DESCRIPTION},
        "servers": [{"url": "/api/v2", "description": "This site"}],
        "paths": described,
        "components": {
            # With a title, a reader of a union sees the names of its kinds, not only "object".
            "schemas": {name: {"title": name} | components[name] for name in sorted(components)},
            "responses": {
                name: {"description": description, "content": {JSON: {"schema": error}}}
                for name, description in ERRORS.values()
            },
        },
    }
