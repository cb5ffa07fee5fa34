"""Wagtail's bar and content checker, for a front end on another origin."""

import json
import re

import pytest
from django.urls import reverse

from tests.api.test_preview import FRONT_END, front_end, never_saved, token_of

__all__ = ["front_end"]

CONFIGURATION = re.compile(r'<script id="checker-axe-configuration"[^>]*>(.+?)</script>')
CMS = "http://testserver"


@pytest.fixture
def bar(client, front_end, article, admin_user):
    """The answer with the bar for a preview of the article, and what else is asked with it."""
    parameters = token_of(article, admin_user)
    return lambda **more: client.get("/userbar/", parameters | more, headers={"origin": FRONT_END})


def origins(html: str) -> list[str]:
    (configuration,) = CONFIGURATION.findall(html)
    return json.loads(configuration)["spec"]["allowedOrigins"]


def test_the_bar_is_given_to_the_front_end_and_kept_by_nobody(bar):
    response = bar()

    assert response.headers["Access-Control-Allow-Origin"] == FRONT_END
    assert "Access-Control-Allow-Credentials" not in response.headers
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Referrer-Policy"] == "no-referrer"


def test_the_bar_asks_for_its_files_where_it_comes_from(bar):
    html = bar().content.decode()

    addresses = re.findall(r'<(?:link|script)[^>]* (?:href|src)="([^"]+)"', html)
    assert len(addresses) >= 4
    assert {address.split("/static/")[0] for address in addresses} == {"//testserver"}


def test_the_bar_in_the_panel_has_the_checks_and_nothing_else(bar, section, article):
    alone, in_panel = (bar(in_panel=value).content.decode() for value in ("false", "true"))

    explorer = reverse("wagtailadmin_explore", args=[section.pk])
    assert explorer in alone
    assert explorer not in in_panel
    assert "checker-trigger" in alone
    assert "checker-trigger" in in_panel


def test_a_page_that_was_never_saved_has_a_bar_too(admin_client, front_end, section):
    response = admin_client.get("/userbar/", never_saved(admin_client, section))

    assert response.status_code == 200
    assert "checker-trigger" in response.content.decode()


def test_the_checker_talks_to_the_editor_and_to_no_other_origin(bar):
    assert origins(bar(in_panel="true").content.decode()) == ["<same_origin>", FRONT_END, CMS]


def test_the_editor_talks_to_the_front_end_and_to_no_other_origin(admin_client, front_end, article):
    url = reverse("wagtailadmin_pages:edit", args=[article.pk])

    assert origins(admin_client.get(url).content.decode()) == ["<same_origin>", FRONT_END, CMS]


def test_without_a_front_end_the_editor_talks_to_itself(admin_client, article):
    url = reverse("wagtailadmin_pages:edit", args=[article.pk])

    (configuration,) = CONFIGURATION.findall(admin_client.get(url).content.decode())
    assert "allowedOrigins" not in json.loads(configuration)["spec"]


def test_the_bar_is_for_reading_only(client, db):
    assert client.post("/userbar/").status_code == 405
