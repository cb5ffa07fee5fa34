"""What stands under an article: its address for others, and on paper."""

import pytest
from playwright.sync_api import Page, expect

from tests.factories import ArticlePageFactory

WATCHED = """
    window.asked = [];
    navigator.share = async (data) => { window.asked.push(data); };
    window.print = () => { window.asked.push("print"); };
"""


@pytest.fixture
def article(section, live_site):
    return ArticlePageFactory(parent=section, title="Lịch tiếp công dân")


def said(page: Page):
    return page.locator(".tool-status[role=status]")


def test_the_address_is_copied(visitor: Page, article, live_server):
    visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visitor.goto(article.url)

    visitor.get_by_role("button", name="Chép liên kết").click()

    expect(said(visitor)).to_have_text("Đã chép địa chỉ của trang này.")
    address = f"{live_server.url}{article.url}"
    assert visitor.evaluate("navigator.clipboard.readText()") == address


def test_where_copying_is_forbidden_the_address_is_shown(visitor: Page, article, live_server):
    visitor.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error());")
    visitor.goto(article.url)

    visitor.get_by_role("button", name="Chép liên kết").click()

    expect(said(visitor)).to_contain_text(f"{live_server.url}{article.url}")


def test_the_system_s_sheet_is_offered_where_there_is_one(visitor: Page, article, live_server):
    visitor.add_init_script(WATCHED)
    visitor.goto(article.url)

    visitor.get_by_role("button", name="Chia sẻ").click()

    shared = {"title": "Lịch tiếp công dân", "url": f"{live_server.url}{article.url}"}
    assert visitor.evaluate("window.asked") == [shared]


def test_there_is_no_button_for_a_sheet_that_is_not_there(visitor: Page, article):
    visitor.add_init_script("delete Navigator.prototype.share;")
    visitor.goto(article.url)

    expect(visitor.get_by_role("button", name="In hoặc lưu thành PDF")).to_be_visible()
    expect(visitor.get_by_role("button", name="Chia sẻ")).to_be_hidden()


def test_paper_has_the_article_and_its_address_and_nothing_to_press(
    visitor: Page, section, article, live_server
):
    for _ in range(3):
        ArticlePageFactory(parent=section)
    visitor.add_init_script(WATCHED)
    visitor.goto(article.url)
    visitor.get_by_role("button", name="In hoặc lưu thành PDF").click()
    assert visitor.evaluate("window.asked") == ["print"]

    visitor.emulate_media(media="print")

    expect(visitor.get_by_role("heading", level=1)).to_be_visible()
    expect(visitor.get_by_text(f"{live_server.url}{article.url}")).to_be_visible()
    for furniture in ("button", "input", "nav", ".latest", ".related", ".skip-link"):
        for element in visitor.locator(furniture).all():
            expect(element).to_be_hidden()
