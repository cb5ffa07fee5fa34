"""What `/health/ready` looks at beside the checks that django-health-check brings."""

import dataclasses
from functools import cache
from uuid import uuid4

from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from health_check.base import HealthCheck
from health_check.checks import Storage
from health_check.exceptions import ServiceUnavailable


@dataclasses.dataclass
class Migrations(HealthCheck):
    """The database has every migration of this code."""

    def run(self) -> None:
        try:
            applied = MigrationRecorder(connection).applied_migrations()
        finally:
            connection.close()  # it belongs to this check's thread, which ends now
        missing = newest_migrations() - applied.keys()
        if missing:
            raise ServiceUnavailable(f"{len(missing)} apps have migrations to apply")


@cache
def newest_migrations() -> frozenset[tuple[str, str]]:
    """The last migration of each app, read from disk once in the life of a process."""
    return frozenset(MigrationLoader(None).graph.leaf_nodes())


@dataclasses.dataclass
class Uploads(Storage):
    """A file can be saved, read and deleted where uploads go."""

    def get_file_name(self) -> str:
        return f".health/{uuid4().hex}"
