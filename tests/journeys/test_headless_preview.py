"""An editor looks at a draft on a front end of another origin."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from cms.content.previews import DraftPreview
from tests import frontend
from tests.factories import ArticlePageFactory
from tests.journeys.test_autosave import WATCHING
from tests.journeys.writing import BodyEditor

TITLE = "Lịch tiếp công dân"
WRONG_ORDER = "Tiêu đề mục sai cấp"


@pytest.fixture
def front_end(live_server, settings) -> Iterator[str]:
    with frontend.serving(live_server.url) as address:
        settings.FRONTEND_URL = address
        settings.CORS_ALLOWED_ORIGINS = [address]
        settings.WAGTAIL_HEADLESS_PREVIEW = settings.WAGTAIL_HEADLESS_PREVIEW | {
            "CLIENT_URLS": {"default": address},
            "SERVE_BASE_URL": address,
        }
        yield address


def test_what_an_editor_types_is_shown_by_the_front_end_and_checked_there(
    section, editor: Page, front_end
):
    editor.add_init_script(WATCHING)
    editor.goto(f"/admin/pages/add/news/articlepage/{section.pk}/")
    editor.evaluate("watching")
    editor.locator("#id_title").fill(TITLE)
    editor.locator("[data-side-panel-toggle=preview]").click()
    shown = editor.frame_locator("#w-preview-iframe")
    expect(shown.get_by_role("heading", name=TITLE, level=1)).to_be_visible()

    body = BodyEditor(editor)
    body.add("Đoạn văn").write("Ngày 15 hằng tháng.")
    expect(shown.get_by_text("Ngày 15 hằng tháng.")).to_be_visible()
    heading = body.add("Tiêu đề mục").fill(text="Giờ tiếp").select("level", "3")
    expect(shown.get_by_role("heading", name="Giờ tiếp", level=3)).to_be_visible()
    expect(shown.locator("wagtail-userbar aside")).to_be_attached()
    expect(shown.locator("wagtail-userbar aside")).to_be_hidden()

    editor.locator("[data-side-panel-toggle=checks]").click()
    checks = editor.locator("[data-side-panel=checks]")
    expect(checks.get_by_text(WRONG_ORDER)).to_be_visible()
    expect(checks.locator("[data-content-word-count]")).to_have_text("10")
    heading.select("level", "2")
    expect(checks.get_by_text(WRONG_ORDER)).to_be_hidden()


def test_in_a_window_of_its_own_the_draft_has_the_bar_of_its_editor(
    section, editor: Page, front_end
):
    body = [("heading", {"text": "Giờ tiếp", "level": "3"})]
    article = ArticlePageFactory(parent=section, title=TITLE, body=body, live=False)
    editor.goto(f"/admin/pages/{article.pk}/edit/")
    editor.locator("[data-side-panel-toggle=preview]").click()
    with editor.expect_popup() as opened:
        editor.locator("[data-w-preview-target=newTab]").click()

    window = opened.value
    window.wait_for_url(f"{front_end}/**")
    expect(window.get_by_role("heading", name=TITLE)).to_be_visible()
    carried = parse_qs(urlsplit(window.url).query, keep_blank_values=True)
    assert carried["path"] == ["/tin-tuc/thanh-tra/lich-tiep-cong-dan/"]
    assert carried["in_panel"] == ["false"]
    bar = window.locator("wagtail-userbar")
    bar.get_by_role("button", name="Mở thao tác nhanh của Wagtail").click()
    bar.get_by_role("menuitem", name="Kiểm tra").click()
    expect(bar.get_by_text(WRONG_ORDER)).to_be_visible()

    DraftPreview.objects.all().delete()
    window.reload()
    expect(window.get_by_text("No preview is open")).to_be_visible()


def test_checks_asked_for_all_at_once_run_one_after_another(section, editor: Page, front_end):
    body = [("heading", {"text": "Giờ tiếp", "level": "3"})]
    article = ArticlePageFactory(parent=section, title=TITLE, body=body, live=False)
    editor.goto(f"/admin/pages/{article.pk}/edit/")
    editor.locator("[data-side-panel-toggle=checks]").click()
    checks = editor.locator("[data-side-panel=checks]")
    expect(checks.get_by_text(WRONG_ORDER)).to_be_visible()

    editor.evaluate(
        """() => new Promise((resolve) => {
          document.addEventListener("w-preview:content", () => resolve(), { once: true });
          const source = document.getElementById("w-preview-iframe").contentWindow;
          const data = { wagtail: { type: "w-userbar:axe-ready" } };
          for (let i = 0; i < 4; i++)
            window.dispatchEvent(new MessageEvent("message", { data, source }));
        })"""
    )
    expect(checks.get_by_text(WRONG_ORDER)).to_be_visible()
