"""The inverted index in the database at hand.

SQLite's and PostgreSQL's hold the same tokens under the same numbers and answer the same questions,
so a query finds the same documents in the same order on either.
"""

from django.db import connection

from search.engines.base import Engine
from search.engines.postgresql import PostgreSQLEngine
from search.engines.sqlite import SQLiteEngine

__all__ = ["Engine", "engine"]


def engine() -> Engine:
    return PostgreSQLEngine() if connection.vendor == "postgresql" else SQLiteEngine()
