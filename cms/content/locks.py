"""One lock around every change of the page tree.

A materialized path is computed from its neighbours and written later. Two writers at once compute
from the same neighbours: on PostgreSQL six of them leave orphans, wrong child counts and duplicate
addresses. Tree writes are rare and short, so one lock for the whole tree costs nothing.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

# Any number that no other advisory lock of the database uses: "tree" in ASCII.
TREE_LOCK_ID = 0x74726565


@contextmanager
def tree_lock() -> Iterator[None]:
    """A transaction in which no other process changes the page tree.

    Waits for its turn; may be nested; is given back when the outermost transaction ends. On SQLite
    the transaction itself is the lock, since it begins IMMEDIATE.
    """
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [TREE_LOCK_ID])
        yield
