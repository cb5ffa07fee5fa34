"""A block whose type the portal does not have any more, in the hands of an editor."""

from playwright.sync_api import Page, expect

from news.models import ArticlePage
from tests.factories import ArticlePageFactory

HEADING = {"type": "heading", "value": {"text": "Lịch tiếp", "level": "2"}, "id": "a"}
POLL = {"type": "poll", "value": {"question": "Có hài lòng không?", "choices": [1, 2.5]}, "id": "b"}


def test_an_editor_publishes_a_page_with_a_block_that_nobody_knows(section, editor: Page):
    article = ArticlePageFactory(parent=section, title="Bài", body=[POLL, HEADING])
    editor.goto(f"/admin/pages/{article.pk}/edit/")
    unknown = editor.locator("[data-unknown-block]")
    expect(unknown.get_by_text("Có hài lòng không?")).to_be_visible()
    expect(unknown.locator("code")).to_have_text("poll")
    editor.locator("#panel-child-content-body-section button.c-sf-add-button").last.click()
    expect(editor.get_by_role("option", name="Trích dẫn", exact=True)).to_be_visible()
    expect(editor.get_by_role("option", name="Khối không còn được hỗ trợ")).to_have_count(0)
    editor.keyboard.press("Escape")

    editor.locator("#id_title").fill("Tên mới")
    editor.locator("[name=action-publish]").dispatch_event("click")
    editor.wait_for_url("**/admin/pages/*/")

    published = ArticlePage.objects.get(pk=article.pk)
    assert published.title == "Tên mới"
    assert list(published.body.raw_data) == [POLL, HEADING]
