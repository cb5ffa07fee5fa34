"""A real Chromium on the real site."""

import os
import threading
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.core.management import call_command
from django.core.signals import request_finished, request_started
from playwright.sync_api import Browser, Page, expect, sync_playwright
from wagtail.models import Site

from tests.browser import find_chromium
from tests.waiting import wait_until

PATIENCE = 60_000  # milliseconds: a machine that is busy is slow, and no reason to fail
expect.set_options(timeout=PATIENCE)

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.journey)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = find_chromium()
    if path is None:
        pytest.fail("No Chromium was found: install one, or name it in CHROMIUM.")
    # Playwright runs an event loop in this thread, which Django takes for asynchronous code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def under_way() -> Iterator[set[int]]:
    """The threads of the server that work on an answer at this moment."""
    threads: set[int] = set()

    def begin(**kwargs: Any) -> None:
        threads.add(threading.get_ident())

    def end(**kwargs: Any) -> None:
        threads.discard(threading.get_ident())

    request_started.connect(begin)
    request_finished.connect(end)
    yield threads
    request_started.disconnect(begin)
    request_finished.disconnect(end)


@pytest.fixture
def live_site(transactional_db, site, live_server, under_way) -> Iterator[Site]:
    """The site, under the address at which the browser reaches it; the tables are not emptied
    while the server still works on what a window that is closed has asked for."""
    address = urlsplit(live_server.url)
    site.hostname, site.port = address.hostname, address.port
    site.save()
    yield site
    wait_until(lambda: not under_way)


@pytest.fixture
def visitor(chromium: Browser, live_site, live_server) -> Iterator[Page]:
    """A browser window on a desktop; a script error on a page fails the test."""
    context = chromium.new_context(
        base_url=live_server.url, locale="vi-VN", viewport={"width": 1280, "height": 1000}
    )
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []


@pytest.fixture
def editor(visitor: Page) -> Page:
    """A window in which the administrator has logged in with the password that was printed."""
    printed = StringIO()
    call_command("create_administrator", "--if-missing", stdout=printed)
    visitor.goto("/admin/login/")
    visitor.fill("[name=username]", "admin")
    visitor.fill("[name=password]", printed.getvalue().strip())
    visitor.press("[name=password]", "Enter")
    visitor.wait_for_url("**/admin/")
    return visitor
