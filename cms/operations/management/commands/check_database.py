from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

from cms.operations.addresses import sites_elsewhere
from cms.operations.administrators import administrators
from home.models import HomePage


class Command(BaseCommand):
    help = "Ends with one line and status 1 if this code cannot work with the database."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--missing",
            action="store_true",
            help="print which commands a new installation still has to run",
        )

    def handle(self, *args: Any, missing: bool, **options: Any) -> None:
        try:
            connection.ensure_connection()
            check_is_writable()
            loader = MigrationLoader(connection)
            check_is_not_newer(loader)
        except DatabaseError as error:
            raise CommandError(in_plain_words(error)) from error
        if missing:
            self.stdout.write("\n".join(missing_commands()))


def missing_commands() -> list[str]:
    """What is left to do; all of it while there are tables to make."""
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return ["migrate", "apply_site_url", "load_demo", "create_administrator"]
    return [
        *(["apply_site_url"] if sites_elsewhere().exists() else []),
        *([] if HomePage.objects.begun().exists() else ["load_demo"]),
        *([] if administrators().exists() else ["create_administrator"]),
    ]


def check_is_writable() -> None:
    """Only a write shows that SQLite may write; a PostgreSQL standby can be asked."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA user_version")
            (version,) = cursor.fetchone()
            cursor.execute(f"PRAGMA user_version = {version:d}")
        else:
            cursor.execute("SHOW transaction_read_only")
            if cursor.fetchone() == ("on",):
                raise CommandError(
                    "The database takes no changes (a standby server?). "
                    "Name the primary server in DATABASE_URL."
                )


def check_is_not_newer(loader: MigrationLoader) -> None:
    """A migration of one of our apps that is applied and not in this code came from a later one."""
    known = {*loader.disk_migrations, *replaced_migrations(loader)}
    unknown = sorted(
        f"{app}.{name}"
        for app, name in loader.applied_migrations
        if app in loader.migrated_apps and (app, name) not in known
    )
    if unknown:
        raise CommandError(
            f"The database is from a newer version: this code does not know {', '.join(unknown)}. "
            "Use that version, or restore a backup made with this one; nothing was changed."
        )


def replaced_migrations(loader: MigrationLoader) -> set[tuple[str, str]]:
    """Migrations that a squashed one stands for; their rows stay in older databases."""
    return {old for migration in loader.disk_migrations.values() for old in migration.replaces}


def in_plain_words(error: DatabaseError) -> str:
    """One line that says which database, what is wrong and what to do; never with a password."""
    text = str(error).strip().splitlines()[0]
    if connection.vendor != "sqlite":
        return f"The database does not answer: {text}. Check DATABASE_URL and that it runs."
    name = connection.settings_dict["NAME"]
    if "not a database" in text or "malformed" in text:
        return f"{name} is no intact SQLite database. Restore a backup, or move the file away."
    return f"Cannot use {name}: {text}. May this user write the file and its folder?"
