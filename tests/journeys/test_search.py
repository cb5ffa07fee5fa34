"""Searching with the keyboard, by ear, and without a script."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.factories import ArticlePageFactory

TITLES = ["Lịch tiếp công dân tháng 11", "Lịch trực cơ quan", "Kết luận thanh tra"]


@pytest.fixture
def articles(section, live_site):
    return [ArticlePageFactory(parent=section, title=title) for title in TITLES]


def typed(visitor: Page, text: str) -> Locator:
    """The suggestions for what is typed into the box of the header."""
    search = visitor.locator("#q-header")
    search.focus()
    expect(search).to_have_attribute("role", "combobox")
    search.press_sequentially(text)
    return visitor.locator(".suggestions").get_by_role("option")


def test_titles_are_suggested_and_announced(visitor: Page, articles):
    visitor.goto("/")

    options = typed(visitor, "lich")

    expect(options).to_have_count(2)
    expect(visitor.get_by_role("status").filter(has_text="2 gợi ý")).to_be_attached()
    expect(visitor.locator("#q-header")).to_have_attribute("aria-expanded", "true")
    expect(options.first.locator("mark")).to_have_text("Lịch")


def test_a_suggestion_is_chosen_by_key(visitor: Page, articles):
    visitor.goto("/")
    options = typed(visitor, "lich")
    expect(options).to_have_count(2)
    title = options.nth(1).inner_text()

    visitor.keyboard.press("ArrowDown")
    visitor.keyboard.press("ArrowDown")
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    expect(visitor.locator("#q-header")).to_have_attribute(
        "aria-activedescendant", options.nth(1).get_attribute("id")
    )
    visitor.keyboard.press("Enter")

    expect(visitor.get_by_role("heading", level=1)).to_have_text(title)


def test_a_suggestion_is_chosen_by_a_press(visitor: Page, articles):
    visitor.goto("/")

    typed(visitor, "ket luan").click()

    expect(visitor.get_by_role("heading", level=1)).to_have_text("Kết luận thanh tra")


def test_escape_closes_and_enter_searches(visitor: Page, articles):
    visitor.goto("/")
    options = typed(visitor, "lịch")
    expect(options).to_have_count(2)

    visitor.keyboard.press("Escape")
    expect(options).to_have_count(0)
    expect(visitor.locator("#q-header")).to_have_value("lịch")
    visitor.keyboard.press("Enter")

    visitor.wait_for_url("**/tim-kiem/?q=l%E1%BB%8Bch")
    expect(visitor.get_by_role("heading", name="2 kết quả cho “lịch”")).to_be_visible()


def test_whoever_goes_on_is_not_followed_by_the_list(visitor: Page, articles):
    visitor.goto("/")
    options = typed(visitor, "lich")
    expect(options).to_have_count(2)

    visitor.keyboard.press("Tab")

    expect(options).to_have_count(0)


def test_typing_goes_on_where_the_network_does_not(visitor: Page, articles):
    visitor.goto("/")
    visitor.route("**/search/suggest/**", lambda route: route.abort())

    options = typed(visitor, "lịch")
    visitor.keyboard.press("Enter")

    visitor.wait_for_url("**/tim-kiem/?q=l%E1%BB%8Bch")
    expect(options).to_have_count(0)


def test_without_a_script_pages_are_searched_and_narrowed(chromium, articles, live_server):
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()
    page.goto("/")
    page.fill("#q-header", "lịch")
    page.press("#q-header", "Enter")

    expect(page.get_by_role("heading", name="2 kết quả cho “lịch”")).to_be_visible()
    page.locator(".listing a").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Lịch")
    context.close()
