"""The choices that narrow a search, each with the number of pages that it leaves."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from cms.content.loading import public_pages
from cms.content.page_types import page_types
from search.filters import Filters
from search.hits import Hit


@dataclass(frozen=True)
class Choice:
    """`query` is that of the same search with this choice; without it, when it is chosen."""

    label: str
    count: int
    query: str
    is_chosen: bool


@dataclass(frozen=True)
class Facet:
    label: str
    choices: list[Choice]

    @property
    def is_of_use(self) -> bool:
        """One choice that leaves all there is narrows nothing."""
        return len(self.choices) > 1 or any(choice.is_chosen for choice in self.choices)


def facets(found: Iterable[Hit], filters: Filters, query: str) -> list[Facet]:
    """By type, section and year; a facet counts what all filters but its own leave. One
    that narrows nothing is left out."""
    hits = list(found)
    sections = public_pages({hit.section for hit in hits if hit.section})
    made = [
        facet("type", "Loại trang", hits, filters, query, type_name, most_common),
        facet("section", "Chuyên mục", hits, filters, query, names(sections), most_common),
        facet("year", "Năm", hits, filters, query, str, latest),
    ]
    return [each for each in made if each.is_of_use]


def facet(
    name: str,
    label: str,
    hits: list[Hit],
    filters: Filters,
    query: str,
    naming: Callable[[Any], str],
    order: Callable[[Counter[Any]], Iterable[Any]],
) -> Facet:
    others = filters.without(name)
    counts = Counter(getattr(hit, name) for hit in hits if others.admit(hit))
    chosen = getattr(filters, name)
    counts[chosen] += 0  # what is chosen can be taken back, also where it leaves nothing
    del counts[None]
    choices = [
        Choice(
            naming(value),
            counts[value],
            (others if value == chosen else replace(others, **{name: value})).query(q=query),
            value == chosen,
        )
        for value in order(counts)
        if naming(value)
    ]
    return Facet(label, choices)


def most_common(counts: Counter[Any]) -> list[Any]:
    return [value for value, _ in counts.most_common()]


def latest(counts: Counter[Any]) -> list[Any]:
    return sorted(counts, reverse=True)


def type_name(label: str) -> str:
    """Empty for what is no page type: an address can be typed by hand."""
    names = {str(model._meta.label): str(model._meta.verbose_name) for model in page_types()}
    return names.get(label, "")


def names(pages: dict[int, Any]) -> Callable[[int], str]:
    """Empty for a section that is not public: it is not offered."""
    return lambda pk: pages[pk].title if pk in pages else ""
