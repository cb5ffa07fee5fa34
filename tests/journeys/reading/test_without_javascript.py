"""Without a script every page is read, browsed and searched."""

import pytest
from playwright.sync_api import expect

from tests.journeys.reading.conftest import OpenWindow
from tests.journeys.reading.contents import ORDINARY

pytestmark = pytest.mark.django_db(transaction=True)

# What only a script can serve.
FOR_SCRIPTS = ".text-sizes, .theme, .page-tools button, .strip-button"


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("kind", ORDINARY)
def test_every_page_is_read(open_window: OpenWindow, kind: str, width: int):
    page = open_window(width, java_script_enabled=False)
    page.goto(ORDINARY[kind])

    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    expect(page.locator("main")).to_be_visible()
    expect(page.locator(".menu").get_by_role("link", name="Liên hệ")).to_be_visible()
    for useless in page.locator(FOR_SCRIPTS).all():
        expect(useless).to_be_hidden()


def test_the_way_from_the_front_page_to_an_article_and_back(open_window: OpenWindow):
    page = open_window(390, java_script_enabled=False)
    page.goto("/")

    page.locator(".lead h3 a").click()
    page.wait_for_url("**/tin-tuc/**")
    title = page.get_by_role("heading", level=1).inner_text()
    page.get_by_role("link", name="Bài cũ hơn").click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text(title)
    page.locator(".breadcrumbs").get_by_role("link", name="Tin tức").click()
    page.get_by_role("link", name="Trang sau").click()

    page.wait_for_url("**/?page=2")


def test_articles_of_a_month_are_found(open_window: OpenWindow):
    page = open_window(390, java_script_enabled=False)
    page.goto("/tin-tuc/")

    page.locator(".archive").get_by_role("link", name="Năm 2026").click()
    page.locator(".archive").get_by_role("link", name="Tháng 11").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Tin tức, tháng 11 năm 2026")


def test_a_search_is_narrowed(open_window: OpenWindow):
    page = open_window(390, java_script_enabled=False)
    page.goto("/lien-he/")

    page.locator("#q-header").fill("tiếp công dân")
    page.locator("#q-header").press("Enter")
    expect(page.locator(".search-count")).to_contain_text("kết quả cho “tiếp công dân”")
    page.get_by_role("link", name="Thu hẹp kết quả").click()
    facets = page.locator(".facets")
    facets.get_by_role("link", name="Bài viết").click()

    expect(facets.get_by_role("link", name="Bỏ lựa chọn: Bài viết")).to_be_visible()
