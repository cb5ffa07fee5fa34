"""The pages that editors put above what is found."""

from dataclasses import dataclass
from typing import Any

from cms.content.loading import public_pages
from cms.content.version import remembered
from search.models import PromotedPage
from search.queries import Query


@dataclass(frozen=True)
class Promoted:
    page: Any
    description: str


@remembered
def promotions() -> dict[str, list[tuple[int, str]]]:
    """Ids of pages and what is said of them, in order, by the plain form of a query."""
    found: dict[str, list[tuple[int, str]]] = {}
    for promoted in PromotedPage.objects.select_related("promotion").order_by("sort_order", "pk"):
        for form in promoted.promotion.forms:
            found.setdefault(form, []).append((promoted.page_id, promoted.description))
    return found


def promoted_pages(query: Query) -> list[Promoted]:
    """Those that the public may see; in at most two queries."""
    chosen = promotions().get(query.plain_form, []) if query else []
    pages = public_pages([pk for pk, _ in chosen]) if chosen else {}
    return [
        Promoted(pages[pk], description or pages[pk].introduction)
        for pk, description in chosen
        if pk in pages
    ]
