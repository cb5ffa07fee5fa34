"""SQLite is shared by several processes: readers do not wait, and writers wait for their turn."""

import sqlite3

import pytest
from django.db import connection

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def sqlite(db) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL is made for this")


def ask(pragma: str):
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {pragma}")
        return cursor.fetchone()[0]


def test_a_connection_is_ready_to_share_its_database():
    assert ask("journal_mode") == "wal"
    assert ask("busy_timeout") == 20_000
    assert ask("foreign_keys") == 1
    assert ask("synchronous") == 1  # NORMAL: as safe as FULL under WAL, save for a power cut


def test_a_transaction_takes_the_write_lock_when_it_begins():
    """One that takes it later, after reading, fails at once when another wrote in between."""
    name = connection.settings_dict["NAME"]
    other = sqlite3.connect(name, timeout=0, isolation_level=None)
    try:
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        assert other.execute("SELECT count(*) FROM django_migrations").fetchone()[0] > 0
    finally:
        other.close()
