"""What the head of a page says to machines."""

from typing import Any, Final

from django import template
from django.template.context import Context
from django.utils.safestring import SafeString

from cms.content import linked_data as linked
from cms.content.models import BasePage

register = template.Library()

# Open Graph names a country with each language.
OPEN_GRAPH_LOCALES: Final = {"vi": "vi_VN", "en": "en_US"}


@register.simple_tag(takes_context=True)
def linked_data(context: Context, page: Any, agency: Any) -> SafeString | str:
    """The page, the way to it and the agency as one graph; `agency` is the site's settings."""
    if not isinstance(page, BasePage):
        return ""
    asked = {"request": context.get("request")}
    nodes = [page.linked_data(asked), linked.breadcrumbs(page)]
    return linked.script([*nodes, agency.linked_data(asked) if agency else None])


@register.simple_tag
def address_of_part(page: BasePage, number: int, chosen: str = "") -> str:
    """The canonical address of one part of a list, of which `chosen` is the query of a choice."""
    query = "&".join(filter(None, [chosen, f"page={number}" if number > 1 else ""]))
    return f"{page.canonical_url}?{query}" if query else page.canonical_url


@register.filter
def open_graph_locale(language: str) -> str:
    return OPEN_GRAPH_LOCALES.get(language, language)
