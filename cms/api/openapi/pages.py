"""What the pages endpoints give: a schema for each page type, and their union.

OpenAPI's discriminator must be a key at the top; v2's type is under `meta`. So the union is told
apart by a constant in `meta.type`, which every validator and TypeScript's `Extract` understand.
"""

from collections.abc import Callable

from wagtail.models import Page

from cms.api.openapi.components import NULL, Components, Schema, nullable
from cms.api.openapi.objects import (
    Properties,
    ViewSet,
    closed,
    described,
    list_of,
    properties,
    with_meta,
)
from cms.content.models import BasePage
from cms.content.page_types import page_types


def page_schema(viewset: ViewSet, model: type[BasePage], components: Components) -> Schema:
    meta, body = properties(viewset, model, components, detail=True)
    return described(model, closed(with_meta(body, closed(meta))))


def draft_schema(viewset: ViewSet, model: type[BasePage], components: Components) -> Schema:
    """Before a page was ever saved it has no id, and so no address in the API."""
    meta, body = properties(viewset, model, components, detail=True)
    body["id"] = nullable(body["id"])
    return closed(with_meta(body, closed(meta, optional=("detail_url",))))


def item_schema(viewset: ViewSet, model: type[BasePage], components: Components) -> Schema:
    """A page in a list of its own type, or in one of many types.

    The latter also has the keys that only other types fill: they are null there, and absent in a
    list of this type.
    """
    meta, body = properties(viewset, model, components, detail=False)
    elsewhere: Properties = dict.fromkeys(any_type_names(viewset) - set(body), NULL)
    return closed(with_meta(body | elsewhere, closed(meta)), optional=tuple(elsewhere))


def any_type_names(viewset: ViewSet) -> set[str]:
    """The keys beside `meta` of a list of pages of many types."""
    listed = set(viewset.get_listing_default_fields(Page))
    return listed - set(viewset.get_meta_fields_names(Page))


def union(
    name: str,
    schema_for: Callable[[ViewSet, type[BasePage], Components], Schema],
    viewset: ViewSet,
    components: Components,
) -> Schema:
    """The component Page, of the components ArticlePage, HomePage … (`name` is what follows)."""
    kinds = [
        components.put(f"{model.__name__}{name}", schema_for(viewset, model, components))
        for model in page_types()
    ]
    return components.put(f"Page{name}", {"oneOf": kinds})


def detail(viewset: ViewSet, components: Components) -> Schema:
    return union("", page_schema, viewset, components)


def draft(viewset: ViewSet, components: Components) -> Schema:
    return union("Draft", draft_schema, viewset, components)


def listing(viewset: ViewSet, components: Components) -> Schema:
    item = union("ListItem", item_schema, viewset, components)
    return list_of(viewset, item, components)
