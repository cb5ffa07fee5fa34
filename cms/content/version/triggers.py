"""The version is raised by the database itself, in the transaction of the change.

A trigger sees what no signal sees (bulk writes, raw SQL) and cannot commit without its change.
Triggers are laid anew after every migration: SQLite loses them when a table is altered, and the
table of a new page type has none yet. The number is at least the time in milliseconds, so that none
comes a second time after a backup was restored.
"""

from collections.abc import Iterator
from typing import Any, Final

from django.apps import AppConfig
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

from cms.content.version.watched import watched

TABLE: Final = "content_contentversion"
NAME: Final = "raise_content_version"

# On PostgreSQL it is raised once, at the end of the transaction: a row written earlier is locked so
# long, and whoever holds the page tree would wait for one who waits for the page tree.
POSTGRESQL_FUNCTION: Final = f"""
CREATE OR REPLACE FUNCTION {NAME}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('trang.version_raised', true) IS DISTINCT FROM 'yes' THEN
    PERFORM set_config('trang.version_raised', 'yes', true);
    INSERT INTO {TABLE} (id, number)
      VALUES (1, (extract(epoch FROM clock_timestamp()) * 1000)::bigint)
      ON CONFLICT (id) DO UPDATE SET number = greatest({TABLE}.number + 1, excluded.number);
  END IF;
  RETURN NULL;
END $$
"""  # noqa: S608 # constants
SQLITE_BODY: Final = f"""
BEGIN
  INSERT INTO {TABLE} (id, number)
    VALUES (1, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER))
    ON CONFLICT (id) DO UPDATE SET number = max(number + 1, excluded.number);
END
"""  # noqa: S608 # constants


def lay_triggers(app_config: AppConfig, using: str, **kwargs: Any) -> None:
    """Lay the triggers on the watched tables of one app, as far as they exist."""
    connection = connections[using]
    tables = watched(app_config.get_models())
    if not tables:
        return
    with connection.cursor() as cursor:
        existing = set(connection.introspection.table_names(cursor))
        if TABLE not in existing:
            return
        laid = {table: columns for table, columns in tables.items() if table in existing}
        for statement in statements(connection, laid):
            cursor.execute(statement)


def statements(connection: BaseDatabaseWrapper, tables: dict[str, list[str]]) -> Iterator[str]:
    """The SQL that lays the triggers on these tables, whatever lay there before."""
    quote = connection.ops.quote_name
    if connection.vendor == "postgresql":
        yield POSTGRESQL_FUNCTION
    for table, columns in tables.items():
        seen = ", ".join(map(quote, columns))
        for event in ("INSERT", "DELETE", f"UPDATE OF {seen}"):
            name = quote(f"{NAME}_{table}_{event.split()[0].lower()}"[:63])
            if connection.vendor == "postgresql":
                yield f"DROP TRIGGER IF EXISTS {name} ON {quote(table)}"
                yield (
                    f"CREATE CONSTRAINT TRIGGER {name} AFTER {event} ON {quote(table)}"
                    f" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION {NAME}()"
                )
            else:
                yield f"DROP TRIGGER IF EXISTS {name}"
                yield f"CREATE TRIGGER {name} AFTER {event} ON {quote(table)} {SQLITE_BODY}"
