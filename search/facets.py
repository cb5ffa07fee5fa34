"""The choices that narrow a search, each with the number of pages that it leaves."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from cms.content.loading import public_pages
from cms.content.page_types import page_types
from search.filters import Filters
from search.finding import Group


@dataclass(frozen=True)
class Choice:
    """`value` is what the filter takes: a page type, the id of a section, a year."""

    value: Any
    label: str
    count: int
    is_chosen: bool


@dataclass(frozen=True)
class Facet:
    """`name` is that of the filter."""

    name: str
    choices: list[Choice]

    @property
    def is_of_use(self) -> bool:
        """One choice that leaves all there is narrows nothing."""
        return len(self.choices) > 1 or any(choice.is_chosen for choice in self.choices)


def facets(found: Collection[Group], filters: Filters) -> list[Facet]:
    """Three: by type and by section, the most frequent first; by year, the latest first. One counts
    what all filters but its own leave; a page counts for each section above it."""
    counts: dict[str, Counter[Any]] = {name: Counter() for name in ("type", "section", "year")}
    for group in found:
        values = {"type": [group.type], "section": group.sections, "year": [group.year]}
        for name, count in counts.items():
            if filters.without(name).admit(group):
                count.update(dict.fromkeys(values[name], group.count))
    sections = public_pages({pk for group in found for pk in group.sections})
    titles = {pk: page.title for pk, page in sections.items()}
    years = sorted((item for item in counts["year"].items() if item[0]), reverse=True)
    year_names = {year: str(year) for year in [*counts["year"], filters.year] if year}
    return [
        facet("type", counts["type"].most_common(), filters.type, type_names()),
        facet("section", counts["section"].most_common(), filters.section, titles),
        facet("year", years, filters.year, year_names),
    ]


def facet(
    name: str, counts: list[tuple[Any, int]], chosen: Any, labels: Mapping[Any, str]
) -> Facet:
    """What has no label is not offered: a type can be typed by hand, a section be private. What is
    chosen can be taken back, also where it leaves nothing."""
    if chosen is not None and chosen not in dict(counts):
        counts = [*counts, (chosen, 0)]
    return Facet(
        name,
        [
            Choice(value, labels[value], count, value == chosen)
            for value, count in counts
            if labels.get(value)
        ],
    )


def type_names() -> dict[Any, str]:
    return {str(model._meta.label): str(model._meta.verbose_name) for model in page_types()}
