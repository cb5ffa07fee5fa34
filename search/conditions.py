"""What a document must be, beside what it says."""

from dataclasses import dataclass
from typing import Any

from search.places import KIND_SHIFT, MAX_KIND, MAX_OBJECT, numbers_of_year


@dataclass(frozen=True)
class Condition:
    """Of one of these kinds, or of any; of a year; one of the objects that a query, with its
    parameters, gives the ids of; none of the documents with these numbers."""

    kinds: frozenset[int] | None = None
    year: int | None = None
    without: frozenset[int] = frozenset()
    objects: tuple[str, tuple[Any, ...]] | None = None

    def where(self, number: str) -> tuple[str, list[Any]]:
        """As SQL on a column with the numbers of documents, and its parameters."""
        clauses, parameters = ["TRUE"], list[Any]()
        if self.kinds is not None:
            kinds = ", ".join(map(str, sorted(self.kinds))) or "NULL"
            clauses.append(f"({number} >> {KIND_SHIFT}) & {MAX_KIND} IN ({kinds})")
        if self.year is not None:
            clauses.append(f"{number} BETWEEN %s AND %s")
            parameters += numbers_of_year(self.year)
        if self.without:
            clauses.append(f"{number} NOT IN ({', '.join(map(str, sorted(self.without)))})")
        if self.objects:
            query, its_parameters = self.objects
            clauses.append(f"{number} & {MAX_OBJECT} IN ({query})")
            parameters += its_parameters
        return " AND ".join(clauses), parameters
