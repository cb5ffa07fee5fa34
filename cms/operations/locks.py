"""Locks for work that only one process at a time should do, and that another may simply skip."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path

from django.db import DatabaseError, connection


@contextmanager
def exclusive(name: str) -> Iterator[bool]:
    """Says whether this process is the one that may do `name` now; never waits.

    All processes that share the database share the lock. It ends with the block, or with the
    process, however that ends.
    """
    lock = _in_postgresql if connection.vendor == "postgresql" else _beside_sqlite
    with lock(name) as mine:
        yield mine


@contextmanager
def _in_postgresql(name: str) -> Iterator[bool]:
    """An advisory lock in a transaction on a connection of its own.

    So the caller's transactions stay its own, and the lock also holds where a connection pooler
    hands out server connections for one transaction at a time.
    """
    number = int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), signed=True)
    own = connection.copy()
    try:
        own.set_autocommit(False)
        with own.cursor() as cursor:
            # The transaction idles while the work is done; a server may end such ones otherwise.
            cursor.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
            cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [number])
            (mine,) = cursor.fetchone()
        yield mine
    finally:
        # Answered when the lock is free; of a connection that is only closed the server may learn
        # after the next one has asked. One that was lost holds no lock.
        with suppress(DatabaseError):
            own.rollback()
        own.close()


@contextmanager
def _beside_sqlite(name: str) -> Iterator[bool]:
    """A locked file next to the database file.

    Not the database file itself: closing it would drop the locks that SQLite holds on it in this
    process. The lock file stays behind, because removing it would let two processes lock two files
    of the same name.
    """
    with Path(f"{connection.settings_dict['NAME']}.{name}.lock").open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True
