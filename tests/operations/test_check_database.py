"""A database that this code cannot work with is refused in one line, before anything changes."""

import os
import sqlite3
from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.backends.postgresql.base import DatabaseWrapper as PostgreSQL
from django.db.backends.sqlite3.base import DatabaseWrapper as SQLite
from django.db.migrations.recorder import MigrationRecorder

from cms.operations.management.commands import check_database
from home.models import HomePage


def missing() -> list[str]:
    output = StringIO()
    call_command("check_database", "--missing", stdout=output)
    return output.getvalue().split()


@pytest.fixture
def other_database(monkeypatch):
    """Let the command look at another database than the test's."""

    def use(backend: type, **settings: object) -> None:
        other = backend({**connection.settings_dict, "OPTIONS": {}, **settings})
        monkeypatch.setattr(check_database, "connection", other)

    return use


@pytest.mark.django_db
def test_a_database_from_a_newer_version_is_refused_by_name():
    MigrationRecorder(connection).record_applied("news", "9999_from_the_future")

    with pytest.raises(CommandError, match=r"newer version.*news\.9999_from_the_future"):
        call_command("check_database")


@pytest.mark.django_db
def test_migrations_of_an_app_that_is_gone_are_no_reason_to_refuse():
    MigrationRecorder(connection).record_applied("retired", "0001_initial")

    call_command("check_database")


@pytest.mark.django_db
def test_what_is_missing_shrinks_as_it_is_done(news):
    assert missing() == ["apply_site_url", "create_administrator"]
    get_user_model().objects.create_superuser("chi", password="x")
    assert missing() == ["apply_site_url"]
    call_command("apply_site_url")
    assert missing() == []
    home = HomePage.objects.get()
    news.delete()
    assert missing() == ["load_demo"]
    home.save_revision()
    assert missing() == []  # somebody has begun to write


def test_an_empty_database_misses_everything(tmp_path: Path, other_database, django_db_blocker):
    with django_db_blocker.unblock():
        other_database(SQLite, NAME=str(tmp_path / "new.sqlite3"))

        assert missing() == ["migrate", "apply_site_url", "load_demo", "create_administrator"]


def test_a_file_that_is_no_database_is_refused(tmp_path: Path, other_database, django_db_blocker):
    path = tmp_path / "letter.txt"
    path.write_text("Kính gửi…" * 100)
    with django_db_blocker.unblock():
        other_database(SQLite, NAME=str(path))

        with pytest.raises(CommandError, match=r"letter\.txt is no intact SQLite database"):
            call_command("check_database")


def test_a_database_that_cannot_be_written_is_refused(
    tmp_path: Path, other_database, django_db_blocker
):
    path = tmp_path / "db.sqlite3"
    sqlite3.connect(path).close()
    with django_db_blocker.unblock():
        # Read-only by its address, since no permission bit would keep root from writing.
        other_database(SQLite, NAME=f"file:{path}?mode=ro", OPTIONS={"uri": True})

        with pytest.raises(CommandError, match="May this user write the file"):
            call_command("check_database")


def test_a_server_that_does_not_answer_is_named_without_its_password(
    tmp_path: Path, other_database, django_db_blocker
):
    with django_db_blocker.unblock():
        other_database(PostgreSQL, NAME="trang", USER="u", PASSWORD="hidden", HOST=str(tmp_path))

        with pytest.raises(CommandError, match=r"does not answer: .*Check DATABASE_URL") as refusal:
            call_command("check_database")

    assert "hidden" not in str(refusal.value)
    assert os.linesep not in str(refusal.value)


@pytest.mark.django_db
@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite has no standby servers")
def test_a_standby_server_is_refused():
    with connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION READ ONLY")

    with pytest.raises(CommandError, match="takes no changes"):
        call_command("check_database")
