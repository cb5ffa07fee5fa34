"""The reference of the content API: read in a browser, and a request tried."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.factories import ArticlePageFactory

ADDRESS = "/api/v2/docs/reference/"


@pytest.fixture
def hosts(visitor: Page, live_server) -> set[str]:
    """What a page asks for anywhere but on the site itself."""
    elsewhere: set[str] = set()

    def note(request) -> None:
        if not request.url.startswith((live_server.url, "data:")):
            elsewhere.add(request.url)

    visitor.on("request", note)
    return elsewhere


def test_a_request_is_tried_in_the_reference(section, visitor: Page, hosts):
    article = ArticlePageFactory(parent=section, title="Lịch tiếp công dân")
    visitor.goto(ADDRESS)
    operation = visitor.locator("#operations-pages-list_pages")
    operation.locator(".opblock-summary-control").click()
    operation.get_by_role("button", name="Try it out").click()
    operation.locator("[data-param-name=type] input").fill("news.ArticlePage")

    operation.get_by_role("button", name="Execute").click()

    expect(operation.locator(".request-url")).to_contain_text(
        "/api/v2/pages/?type=news.ArticlePage"
    )
    answer = operation.locator(".live-responses-table .response .highlight-code code").first
    data = json.loads(answer.inner_text())
    assert [item["id"] for item in data["items"]] == [article.pk]
    assert hosts == set()


def test_every_operation_of_the_document_is_shown(section, visitor: Page, hosts):
    visitor.goto(ADDRESS)
    visitor.locator(".opblock").first.wait_for()

    document = visitor.request.get("/api/v2/openapi.json").json()

    shown = visitor.locator(".opblock-summary-path").evaluate_all(
        "paths => paths.map(path => path.dataset.path)"
    )
    assert sorted(shown) == sorted(path for path, each in document["paths"].items() for _ in each)
    assert visitor.locator(".errors-wrapper").count() == 0
    assert hosts == set()


def test_the_guide_leads_to_the_reference(section, visitor: Page):
    visitor.goto("/api/v2/docs/")

    visitor.locator("a[href='/api/v2/docs/reference/']").first.click()

    expect(visitor.locator(".opblock").first).to_be_visible()
