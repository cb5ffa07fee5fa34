"""What the index is asked, in SQL that both databases read."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Mapping
from typing import Any, ClassVar, Final

from django.db import connection

from search.conditions import Condition
from search.expressions import Expression
from search.places import MAX_OBJECT, YEAR_AND_KIND, year_and_kind

TABLE: Final = "search_index"

Row = tuple[Any, ...]


class Engine(ABC):
    """`write` and `erase` belong into a transaction of who calls them."""

    number: ClassVar[str]  # the column with the numbers of documents
    match: ClassVar[str]  # the condition with a placeholder for an expression
    create: ClassVar[Iterable[str]]  # the statements that make what is not there yet

    def prepare(self) -> None:
        """Make the table. No model describes it: each database has its own kind of index."""
        with connection.cursor() as cursor:
            for statement in self.create:
                cursor.execute(statement)

    @abstractmethod
    def rendered(self, expression: Expression) -> str:
        """In the query language of the database."""

    @abstractmethod
    def write(self, documents: Mapping[int, Collection[str]]) -> None:
        """Add the tokens of documents that are not there, by their numbers."""

    @abstractmethod
    def erase(self, numbers: Collection[int]) -> None: ...

    @abstractmethod
    def clear(self) -> None: ...

    def rows(self, query: str, parameters: list[Any]) -> list[Row]:
        with connection.cursor() as cursor:
            cursor.execute(query, parameters)
            found: list[Row] = cursor.fetchall()
            return found

    def select(
        self, columns: str, wanted: Expression, condition: Condition
    ) -> tuple[str, list[Any]]:
        where, parameters = condition.where(self.number)
        query = f"SELECT {columns} FROM {TABLE} WHERE {self.match} AND {where}"  # noqa: S608 # constants
        return query, [self.rendered(wanted), *parameters]

    def newest(self, wanted: Expression, condition: Condition, limit: int) -> list[int]:
        """The numbers of documents, the newest first."""
        query, parameters = self.select(self.number, wanted, condition)
        ordered = f"{query} ORDER BY {self.number} DESC LIMIT %s"
        return [number for (number,) in self.rows(ordered, [*parameters, limit])]

    @abstractmethod
    def flags(
        self, wanted: Expression, flags: Iterable[Expression], condition: Condition
    ) -> dict[int, list[bool]]:
        """Of each document that is wanted, which of `flags` it matches too. For few documents."""

    def count(self, wanted: Expression, condition: Condition) -> int:
        query, parameters = self.select("COUNT(*)", wanted, condition)
        ((count,),) = self.rows(query, parameters)
        return int(count)

    def groups(self, wanted: Expression, condition: Condition) -> dict[tuple[int, int], int]:
        """How many documents there are by (year, kind)."""
        group = f"{self.number} & {YEAR_AND_KIND}"
        query, parameters = self.select(f"{group}, COUNT(*)", wanted, condition)
        found = self.rows(f"{query} GROUP BY 1", parameters)
        return {year_and_kind(group): count for group, count in found}

    def object_ids(self, wanted: Expression, condition: Condition) -> tuple[str, list[Any]]:
        """A query for the ids of the objects, and its parameters."""
        return self.select(f"{self.number} & {MAX_OBJECT}", wanted, condition)
