"""Somebody who must have a second step sets it up on a phone, and logs in with it."""

from pathlib import Path

import pytest
from django.contrib.auth.models import Group, Permission
from playwright.sync_api import Page, expect

from tests.accounts.conftest import PASSWORD, code
from tests.factories import UserFactory


@pytest.fixture
def phone(visitor: Page, settings) -> Page:
    group = Group.objects.create(name="Nhóm thử")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    UserFactory(username="lan").groups.add(group)
    settings.TWO_FACTOR_GROUPS = ["Nhóm thử"]
    visitor.set_viewport_size({"width": 360, "height": 740})
    return visitor


def log_in(page: Page) -> None:
    page.goto("/admin/account/")
    page.fill("[name=username]", "lan")
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")


def fits(page: Page) -> bool:
    return page.evaluate(
        """() => document.documentElement.scrollWidth <= innerWidth
        && [...document.querySelectorAll('.account-page .button')]
            .every((button) => button.scrollWidth <= button.clientWidth + 1)"""
    )


def test_from_the_first_login_to_the_second(phone: Page):
    asked: list[str] = []
    phone.on("request", lambda request: asked.append(request.url))

    log_in(phone)
    phone.wait_for_url("**/set-up/**")
    expect(phone.locator(".qr-code svg")).to_be_visible()
    assert fits(phone)
    phone.fill("[name=code]", "000 000")
    phone.press("[name=code]", "Enter")
    expect(phone.get_by_text("Mã không đúng")).to_be_visible()
    secret = phone.inner_text(".account-secret").replace(" ", "")
    phone.fill("[name=code]", code(secret=secret))
    phone.press("[name=code]", "Enter")

    phone.wait_for_url("**/recovery-codes/**")
    codes = phone.locator(".recovery-codes code").all_inner_texts()
    expect(phone.get_by_role("button", name="In")).to_be_visible()  # its script is there
    with phone.expect_download() as download:
        phone.get_by_role("link", name="Tải về").click()
    assert codes[0] in Path(download.value.path()).read_text()
    assert fits(phone)
    phone.get_by_role("link", name="Đã cất mã, tiếp tục").click()
    phone.wait_for_url("**/admin/account/")

    phone.context.clear_cookies()
    log_in(phone)
    phone.wait_for_url("**/login/code/")
    phone.get_by_role("link", name="Dùng mã dự phòng").click()
    phone.wait_for_url("**?recovery")
    assert fits(phone)
    phone.fill("[name=code]", codes[0])
    phone.press("[name=code]", "Enter")
    phone.wait_for_url("**/admin/account/")

    host = phone.url.split("/admin/")[0]
    assert [url for url in asked if not url.startswith((host, "data:", "blob:"))] == []
