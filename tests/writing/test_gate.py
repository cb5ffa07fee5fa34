"""Who gets in at /api/v3-preview/, and who does not."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from wagtail.models import APIToken

from news.models import ArticlePage
from tests.writing.conftest import ADDRESS, token_of

PATHS = (
    "",
    "pages/",
    "pages/1/",
    "pages/find/?html_path=/",
    "pages/99999999999999999999/",
    "images/",
    "documents/",
    "redirects/",
    "sites/",
    "schema/",
    "whoami/",
    "openapi.json",
    "docs/",
    "khong-co/",
    "pages",
)


def is_refused(response) -> bool:
    assert response.status_code == 401
    assert response.headers["WWW-Authenticate"] == "Bearer"
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.json()["message"] == "A valid bearer token is required."
    return True


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete", "options"])
def test_nobody_gets_in_without_a_token(client, site, path, method):
    assert is_refused(getattr(client, method)(ADDRESS + path))


@pytest.mark.parametrize("path", PATHS)
def test_a_session_does_not_open_the_gate(client, site, administrator, path):
    client.force_login(administrator)

    assert is_refused(client.get(ADDRESS + path))


@pytest.mark.parametrize(
    "header",
    ["Bearer", "Bearer ", "Bearer khong-co", "Basic YTpi", "Bearer \xff\x00", "x" * 5000],
)
def test_what_is_no_token_does_not_open_the_gate(client, site, header):
    assert is_refused(client.get(f"{ADDRESS}pages/", headers={"authorization": header}))


def test_a_revoked_token_does_not_open_the_gate(client, editor):
    token, plain = APIToken.create_token(user=editor, name="Máy")
    token.revoke()

    assert is_refused(client.get(f"{ADDRESS}whoami/", headers={"authorization": f"Bearer {plain}"}))


def test_the_token_of_an_inactive_user_does_not_open_the_gate(ask, editor):
    editor.is_active = False
    editor.save()

    assert is_refused(ask("get", "whoami/"))


@pytest.mark.parametrize(("age", "limit", "status"), [(29, 30, 200), (31, 30, 401), (31, 0, 200)])
def test_a_token_ends_after_the_days_of_the_setting(client, editor, settings, age, limit, status):
    settings.API_TOKEN_MAX_AGE = limit
    token, plain = APIToken.create_token(user=editor, name="Máy")
    token.created -= timedelta(days=age)
    token.save()

    response = client.get(f"{ADDRESS}whoami/", headers={"authorization": f"Bearer {plain}"})

    assert response.status_code == status


def test_the_token_counts_and_not_the_session(client, ask, editor, administrator):
    client.force_login(administrator)

    assert ask("get", "whoami/").json()["user"]["username"] == editor.username


def test_a_program_needs_no_csrf_token(editor, section):
    client = Client(enforce_csrf_checks=True)
    article = {"title": "Tin", "meta": {"type": "news.ArticlePage", "parent_id": section.pk}}

    response = client.post(
        f"{ADDRESS}pages/",
        article,
        content_type="application/json",
        headers={"authorization": f"Bearer {token_of(editor)}"},
    )

    assert response.status_code == 201
    assert ArticlePage.objects.get().owner == editor


def test_the_command_prints_a_token_that_works(client, editor):
    printed = StringIO()
    call_command("api_tokens", "create", user=editor.username, name="Máy", stdout=printed)
    headers = {"authorization": f"Bearer {printed.getvalue().strip()}"}

    assert client.get(f"{ADDRESS}whoami/", headers=headers).status_code == 200


def test_an_administrator_revokes_a_token_in_the_admin(client, editor, administrator):
    token, plain = APIToken.create_token(user=editor, name="Máy")
    client.force_login(administrator)
    listing = client.get(reverse("wagtailusers_api_tokens:index")).content.decode()
    assert "Máy" in listing
    assert plain not in listing

    client.post(reverse("wagtailusers_api_tokens:delete", args=[token.pk]))

    client.logout()
    assert is_refused(client.get(f"{ADDRESS}whoami/", headers={"authorization": f"Bearer {plain}"}))


def test_the_document_is_for_programs_and_the_page_that_shows_it_for_nobody(ask):
    assert ask("get", "openapi.json").json()["openapi"].startswith("3.1")
    assert ask("get", "docs/").status_code == 404


@pytest.mark.parametrize("path", ["", "khong-co/", "pages", "pages/1/khong-co/"])
def test_an_unknown_address_is_404_for_a_program(ask, path):
    response = ask("get", path)

    assert response.status_code == 404
    assert response.json()["message"]


def test_a_method_that_an_endpoint_does_not_have_is_405(ask):
    response = ask("put", "pages/", {})

    assert response.status_code == 405
    assert "POST" in response.headers["Allow"]
    assert response.json()["message"] == "Method Not Allowed"
