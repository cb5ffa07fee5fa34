"""The index as a table of PostgreSQL with a GIN index on sets of tokens.

The sets have no positions and are made here, not by a text search configuration, so no dictionary
of the server has a say. They lie out of line: whoever counts or sorts reads narrow rows.

The year of a document is a token too. GIN gives documents in no order, so the newest of many would
be all of them, sorted; instead the newest years are asked first.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any as AnyValue
from typing import Final

from django.db import connection

from cms.content.version import remembered
from search.conditions import Condition
from search.engines.base import TABLE, Engine, Row
from search.expressions import All, Any, ButNot, Expression, Token, all_of, any_of
from search.places import YEAR_SHIFT

CREATE: Final = (
    f"CREATE TABLE IF NOT EXISTS {TABLE} (number bigint PRIMARY KEY, tokens tsvector NOT NULL)"
    " WITH (toast_tuple_target = 128)",
    # Without the list of what is pending, every search is as fast as the last.
    f"CREATE INDEX IF NOT EXISTS {TABLE}_tokens ON {TABLE}"
    " USING gin (tokens) WITH (fastupdate = off)",
)

# The planner does not know that reading the tokens of a row is dear, and would read every row.
BY_TOKENS: Final = "SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off; "

NEWEST: Final = 5000  # documents that are asked before all

YEARS = f"""
    SELECT number >> {YEAR_SHIFT}, COUNT(*)
    FROM (SELECT number FROM {TABLE} ORDER BY number DESC LIMIT %s) AS newest
    GROUP BY 1
"""  # noqa: S608 # constants


@remembered
def newest_years() -> list[int]:
    """Of the newest documents; none where there are so few that all may be asked at once."""
    with connection.cursor() as cursor:
        cursor.execute(YEARS, [NEWEST])
        counts = dict(cursor.fetchall())
    return list(counts) if sum(counts.values()) == NEWEST else []


def year_token(year: int) -> str:
    return f"y{year}"


class PostgreSQLEngine(Engine):
    number = "number"
    match = "tokens @@ %s::tsquery"
    create = CREATE

    def rendered(self, expression: Expression) -> str:
        match expression:
            case Token(text, is_prefix):
                return f"'{text}':*" if is_prefix else f"'{text}'"
            case All(parts):
                return f"({' & '.join(map(self.rendered, parts))})"
            case Any(parts):
                return f"({' | '.join(map(self.rendered, parts))})"
            case ButNot(wanted, unwanted):
                return f"({self.rendered(wanted)} & !{self.rendered(unwanted)})"
        return ""

    def rows(self, query: str, parameters: list[AnyValue]) -> list[Row]:
        # With two statements in one, the settings end with the second; inside a transaction they
        # would stay until its end.
        settings = "" if connection.in_atomic_block else BY_TOKENS
        return super().rows(settings + query, parameters)

    def write(self, documents: Mapping[int, Collection[str]]) -> None:
        rows = [
            (number, " ".join([*tokens, year_token(number >> YEAR_SHIFT)]))
            for number, tokens in documents.items()
        ]
        with connection.cursor() as cursor:
            cursor.executemany(
                f"INSERT INTO {TABLE} (number, tokens)"  # noqa: S608
                " VALUES (%s, array_to_tsvector(string_to_array(%s, ' ')))",
                rows,
            )

    def erase(self, numbers: Collection[int]) -> None:
        with connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {TABLE} WHERE number = ANY(%s)", [list(numbers)])  # noqa: S608

    def clear(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {TABLE}")  # noqa: S608

    def newest(self, wanted: Expression, condition: Condition, limit: int) -> list[int]:
        """Among the newest of all, and only if they are too few, among all."""
        if years := newest_years():
            among_newest = all_of([wanted, any_of(Token(year_token(year)) for year in years)])
            found = super().newest(among_newest, condition, limit)
            if len(found) == limit:
                return found
        return super().newest(wanted, condition, limit)

    def flags(
        self, wanted: Expression, flags: Iterable[Expression], condition: Condition
    ) -> dict[int, list[bool]]:
        asked = [self.rendered(flag) for flag in flags]
        columns = "".join([", tokens @@ %s::tsquery"] * len(asked))
        query, parameters = self.select(self.number + columns, wanted, condition)
        return {row[0]: list(row[1:]) for row in self.rows(query, [*asked, *parameters])}
