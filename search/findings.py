"""One search: what somebody typed, what is found, and how many."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from search.facets import Facet, facets
from search.filters import Filters
from search.finding import Group, best, groups
from search.queries import Query, read_query
from search.suggestions import near_query
from search.synonyms import with_synonyms


@dataclass(frozen=True)
class Findings:
    text: str
    filters: Filters

    @cached_property
    def query(self) -> Query:
        return with_synonyms(read_query(self.text))

    @cached_property
    def groups(self) -> list[Group]:
        """Of all that is found, before it is narrowed."""
        return groups(self.query)

    @cached_property
    def total(self) -> int:
        return sum(group.count for group in self.groups if self.filters.admit(group))

    @cached_property
    def facets(self) -> list[Facet]:
        return facets(self.groups, self.filters)

    def ids(self, start: int, stop: int) -> list[int]:
        """Of the pages from one place to another, the best first."""
        stop = min(stop, self.total)
        return best(self.query, self.filters, stop)[start:] if start < stop else []

    @property
    def suggestion(self) -> str:
        """A near query where nothing at all is found; else empty."""
        return "" if self.groups or not self.query else near_query(self.text)
