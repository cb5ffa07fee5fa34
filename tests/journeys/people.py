"""Colleagues, each with a window of their own."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, Page

from tests.journeys.conftest import PATIENCE

OpenWindow = Callable[[Any], Page]


@pytest.fixture
def window_of(chromium: Browser, live_site, live_server) -> Iterator[OpenWindow]:
    """Opens a window in which somebody has logged in; a script error in one fails the test."""
    contexts = []
    errors: list[str] = []

    def open_window(user: Any) -> Page:
        client = Client()
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        context = chromium.new_context(
            base_url=live_server.url,
            locale="vi-VN",
            reduced_motion="reduce",
            viewport={"width": 1280, "height": 900},
        )
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        session = client.cookies[settings.SESSION_COOKIE_NAME].value
        context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}]
        )
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        return page

    yield open_window
    for context in contexts:
        context.close()
    assert errors == []
