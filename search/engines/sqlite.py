"""The index as a table of SQLite's FTS5.

It keeps of every token only the documents that it stands in (`detail=none`), in the order of their
numbers: all that a query asks for, and the newest are read first without sorting. FTS5 forgets a
document only if it is told its tokens again, so those are kept beside it, packed.
"""

import zlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from django.db import connection

from search.conditions import Condition
from search.engines.base import TABLE, Engine
from search.expressions import All, Any, ButNot, Expression, Token
from search.places import KIND_SHIFT, YEAR_AND_KIND, year_and_kind

TOKENS: Final = "search_tokens"
LEVEL: Final = 1  # of zlib: the fastest

CREATE: Final = (
    f"CREATE VIRTUAL TABLE IF NOT EXISTS {TABLE} USING fts5("
    "tokens, content='', detail=none, columnsize=0, tokenize=\"ascii tokenchars '_'\")",
    f"CREATE TABLE IF NOT EXISTS {TOKENS} (number INTEGER PRIMARY KEY, packed BLOB NOT NULL)",
)


class SQLiteEngine(Engine):
    number = "rowid"
    match = f"{TABLE} MATCH %s"
    create = CREATE

    def rendered(self, expression: Expression) -> str:
        match expression:
            case Token(text, is_prefix):
                return f'"{text}"*' if is_prefix else f'"{text}"'
            case All(parts):
                return f"({' AND '.join(map(self.rendered, parts))})"
            case Any(parts):
                return f"({' OR '.join(map(self.rendered, parts))})"
            case ButNot(wanted, unwanted):
                return f"({self.rendered(wanted)} NOT {self.rendered(unwanted)})"
        return '""'

    def write(self, documents: Mapping[int, Collection[str]]) -> None:
        texts = {number: " ".join(sorted(tokens)) for number, tokens in documents.items()}
        packed = [(number, zlib.compress(text.encode(), LEVEL)) for number, text in texts.items()]
        with connection.cursor() as cursor:
            cursor.executemany(f"INSERT INTO {TOKENS} (number, packed) VALUES (%s, %s)", packed)  # noqa: S608
            cursor.executemany(
                f"INSERT INTO {TABLE} (rowid, tokens) VALUES (%s, %s)",  # noqa: S608
                list(texts.items()),
            )

    def erase(self, numbers: Collection[int]) -> None:
        with connection.cursor() as cursor:
            for number in numbers:
                cursor.execute(f"SELECT packed FROM {TOKENS} WHERE number = %s", [number])  # noqa: S608
                row = cursor.fetchone()
                if row is None:
                    continue
                cursor.execute(
                    f"INSERT INTO {TABLE} ({TABLE}, rowid, tokens) VALUES ('delete', %s, %s)",  # noqa: S608
                    [number, zlib.decompress(row[0]).decode()],
                )
                cursor.execute(f"DELETE FROM {TOKENS} WHERE number = %s", [number])  # noqa: S608

    def clear(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO {TABLE} ({TABLE}) VALUES ('delete-all')")  # noqa: S608
            cursor.execute(f"DELETE FROM {TOKENS}")  # noqa: S608

    def groups(self, wanted: Expression, condition: Condition) -> dict[tuple[int, int], int]:
        """Counted in Python: to group them, SQLite would sort them all."""
        group = f"{self.number} >> {KIND_SHIFT} & {YEAR_AND_KIND >> KIND_SHIFT}"
        query, parameters = self.select(f"group_concat({group})", wanted, condition)
        ((found,),) = self.rows(query, parameters)
        counts = Counter(found.split(",") if found else ())
        return {year_and_kind(int(each) << KIND_SHIFT): count for each, count in counts.items()}

    def flags(
        self, wanted: Expression, flags: Iterable[Expression], condition: Condition
    ) -> dict[int, list[bool]]:
        asked = list(flags)
        queries, parameters = [], []
        for place, expression in enumerate([wanted, *asked]):
            query, its_parameters = self.select(f"{place}, {self.number}", expression, condition)
            queries.append(query)
            parameters += its_parameters
        found: dict[int, list[bool]] = {}
        for place, number in self.rows(" UNION ALL ".join(queries), parameters):
            if place == 0:
                found[number] = [False] * len(asked)
            elif number in found:
                found[number][place - 1] = True
        return found
