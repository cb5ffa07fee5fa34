"""One portal for all these tests, and windows of any kind to look at it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.test import override_settings
from playwright.sync_api import Browser, Page, Route
from pytest_django.live_server_helper import LiveServer

from tests.journeys.conftest import PATIENCE
from tests.journeys.reading import contents
from tests.sites import default_site

CHOOSE = """([theme, textSize]) => {
  try {
    localStorage.setItem("theme", theme);
    localStorage.setItem("textSize", textSize);
  } catch { /* a frame from elsewhere */ }
}"""


@pytest.fixture(scope="package", autouse=True)
def uploads(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One folder for all these tests, since they share the pictures."""
    folder = tmp_path_factory.mktemp("uploads")
    with override_settings(MEDIA_ROOT=folder):
        cache.clear()
        yield folder


@pytest.fixture(scope="package")
def portal(django_db_setup, django_db_blocker, uploads) -> Iterator[str]:
    """The address of a portal with the pages of `contents`; the tables are empty afterwards."""
    with django_db_blocker.unblock():
        server = LiveServer("localhost")
        try:
            site = default_site()
            site.hostname, site.port = server.thread.host, server.thread.port
            site.save()
            contents.build(site)
            yield server.url
        finally:
            server.stop()
            call_command("flush", verbosity=0, interactive=False, inhibit_post_migrate=False)


@pytest.fixture
def _django_db_helper(portal: str) -> None:
    """In the place of pytest-django's, which empties the tables after each test: these tests only
    read. They are marked as the others that commit, so that they run among them."""


OpenWindow = Callable[..., Page]


@pytest.fixture
def open_window(chromium: Browser, portal: str) -> Iterator[OpenWindow]:
    """Opens windows of a width in CSS pixels, for a reader who chose a theme and a size of text.

    Nothing is asked of other hosts, what floats does not fade, and a script error on a page
    fails the test.
    """
    contexts = []
    errors: list[str] = []

    def open_one(
        width: int = 1280,
        height: int = 900,
        theme: str = "light",
        text_size: str = "normal",
        **options: Any,
    ) -> Page:
        context = chromium.new_context(
            base_url=portal,
            locale="vi-VN",
            reduced_motion="reduce",
            viewport={"width": width, "height": height},
            **options,
        )
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        context.add_init_script(f'({CHOOSE})(["{theme}", "{text_size}"])')
        context.route(lambda url: not url.startswith(portal), answer_for_others)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert errors == []


def answer_for_others(route: Route) -> None:
    """Films and maps from other hosts are empty here."""
    route.fulfill(content_type="text/html", body="<!DOCTYPE html><title>Ở nơi khác</title>")
