import pytest
from django.db import connections

from cms.operations import health

STRANGERS_HOST = {"HTTP_HOST": "10.0.0.7:8000"}


def test_the_process_answers_without_asking_the_database(client, settings):
    settings.ALLOWED_HOSTS = ["thanhtra.example.vn"]
    settings.SECURE_SSL_REDIRECT = True

    response = client.get("/health/live", **STRANGERS_HOST)

    assert response.status_code == 200
    assert response.json() == {"status": "live"}
    assert "no-store" in response["Cache-Control"]


@pytest.mark.django_db
@pytest.mark.parametrize("accept", ["*/*", "text/html", "application/atom+xml", "no media type"])
def test_a_portal_that_has_what_it_needs_is_ready(client, settings, accept):
    settings.ALLOWED_HOSTS = ["thanhtra.example.vn"]

    response = client.get("/health/ready", HTTP_ACCEPT=accept, **STRANGERS_HOST)

    assert response.status_code == 200
    assert response.json() == {"status": "ready"}


@pytest.mark.django_db
def test_migrations_to_apply_make_it_unavailable(client, monkeypatch):
    newest = health.newest_migrations() | {("news", "9999_not_applied_yet")}
    monkeypatch.setattr(health, "newest_migrations", lambda: newest)

    assert_unavailable(client, "Migrations")


@pytest.mark.django_db
def test_uploads_that_cannot_be_written_make_it_unavailable(client, settings, tmp_path):
    (tmp_path / "file").touch()
    settings.MEDIA_ROOT = tmp_path / "file" / "below"

    assert_unavailable(client, "Uploads")


@pytest.mark.django_db
def test_a_cache_that_forgets_makes_it_unavailable(client, settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}

    assert_unavailable(client, "Cache")


@pytest.mark.django_db
def test_a_silent_database_makes_it_unavailable(client, monkeypatch):
    def refuse(*args, **kwargs):
        raise connections["default"].Database.OperationalError("connection to db.internal refused")

    monkeypatch.setattr(type(connections["default"]), "get_new_connection", refuse)

    assert_unavailable(client, "Database", "Migrations")


def assert_unavailable(client, *failing: str) -> None:
    response = client.get("/health/ready")
    assert response.status_code == 503
    assert response.json() == {"status": "unavailable", "failing": list(failing)}


def test_other_addresses_below_health_are_not_found(client, db):
    assert client.get("/health/secrets/").status_code == 404
