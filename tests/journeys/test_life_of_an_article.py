"""From a contributor's first draft to the reason for which the board took the article down."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from django.utils import timezone
from playwright.sync_api import Page, expect

from cms.editorial.roles import Role
from news.models import ArticlePage
from tests.factories import picture_file
from tests.journeys.people import OpenWindow, window_of
from tests.journeys.test_pasting import CLIPBOARDS, PASTE
from tests.journeys.writing import BodyEditor
from tests.roles import install_roles, member

__all__ = ["window_of"]

TITLE = "Kế hoạch tiếp công dân quý I năm 2027"
RETURNED = "Thiếu ngày tiếp của tháng 3."
# As a script would, since the calendar that opens for a person lies over the button.
TYPE = """(field, text) => {
  field.value = text;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}"""
TAKEN_DOWN = "Ngày tiếp thay đổi theo Quyết định 12/QĐ-TTr."


@pytest.fixture
def contributor(window_of: OpenWindow, section) -> Page:
    install_roles()
    return window_of(member(Role.CONTRIBUTOR, first_name="Trần", last_name="Lan"))


@pytest.fixture
def colleague(contributor, window_of: OpenWindow) -> Page:
    return window_of(member(Role.EDITOR, first_name="Lê", last_name="Minh"))


@pytest.fixture
def board(contributor, window_of: OpenWindow) -> Page:
    return window_of(member(Role.BOARD, first_name="Phạm", last_name="Hòa"))


def act(window: Page, action: str) -> None:
    """Press one of the buttons below the page form."""
    window.get_by_role("button", name="Thao tác khác").click()
    window.locator(f"[name=action-{action}]").click()


def decide(window: Page, decision: str, note: str = "") -> None:
    """As a reviewer; with a note in the dialog that then opens."""
    expect(window.locator("[data-draftail-editor-wrapper]").first).to_be_visible()
    footer = window.locator("[data-edit-form] footer")
    button = footer.get_by_role("button", name=decision, exact=True)
    if not button.is_visible():
        window.get_by_role("button", name="Thao tác khác").click()
    button.click()
    if note:
        dialog = window.locator(".modal-content")
        dialog.locator("[name=comment]").fill(note)
        dialog.locator("[type=submit]").click()


def upload_cover(window: Page, path: Path) -> None:
    window.locator("#panel-child-content-cover_image-section").get_by_role(
        "button", name="Chọn một hình ảnh"
    ).click()
    dialog = window.locator(".modal-content")
    dialog.get_by_role("tab", name="Tải lên").click()
    dialog.locator("[type=file]").set_input_files(path)
    expect(dialog.locator("[name$=title]")).to_have_value("IMG 2034")
    dialog.get_by_label("Văn bản thay thế").fill("Cán bộ hướng dẫn một người dân điền đơn")
    dialog.get_by_role("button", name="Tải lên").click()
    expect(dialog).to_be_hidden()


def test_an_article_is_written_returned_approved_published_on_time_and_taken_down(
    section,
    contributor: Page,
    colleague: Page,
    board: Page,
    visitor: Page,
    tmp_path: Path,
    monkeypatch,
):
    photograph = tmp_path / "IMG_2034.jpg"
    photograph.write_bytes(picture_file(600, 400).read())

    contributor.goto(f"/admin/pages/add/news/articlepage/{section.pk}/")
    contributor.locator("#id_title").fill(TITLE)
    contributor.locator("#id_introduction").fill("Lãnh đạo cơ quan tiếp công dân mỗi tháng.")
    upload_cover(contributor, photograph)
    BodyEditor(contributor).add("Đoạn văn")
    text = contributor.locator("[id='body-0-value'] + div [contenteditable=true]").first
    text.click()
    text.evaluate(PASTE, (CLIPBOARDS / "word.html").read_text())
    expect(text).to_contain_text("Khoản sáu")
    act(contributor, "submit")
    contributor.wait_for_url("**/admin/pages/*/")
    expect(contributor.get_by_text(f"trình duyệt trang “{TITLE}”")).to_be_visible()
    article = ArticlePage.objects.get(title=TITLE)
    edit = f"/admin/pages/{article.pk}/edit/"

    colleague.goto("/admin/")
    colleague.get_by_role("link", name=TITLE).first.click()
    decide(colleague, "Trả lại", RETURNED)
    colleague.wait_for_url("**/admin/pages/*/")

    contributor.goto("/admin/")
    expect(contributor.get_by_text(RETURNED).first).to_be_visible()
    contributor.goto(edit)
    expect(contributor.get_by_text(RETURNED).first).to_be_visible()
    contributor.locator("#id_introduction").fill("Lãnh đạo tiếp công dân ngày 15 từng tháng.")
    act(contributor, "submit")
    contributor.wait_for_url("**/admin/pages/*/")

    colleague.goto(edit)
    expect(colleague.locator("#id_introduction")).to_have_value(
        "Lãnh đạo tiếp công dân ngày 15 từng tháng."
    )
    decide(colleague, "Duyệt")
    colleague.wait_for_url("**/admin/pages/*/")

    go_live = timezone.localtime() + timedelta(days=1)
    board.goto(edit)
    board.get_by_role("button", name="Mở hoặc đóng trạng thái").click()
    board.get_by_role("button", name="Đặt lịch").click()
    schedule = board.get_by_role("dialog").filter(has_text="Giờ lên trang")
    schedule.locator("#id_go_live_at").evaluate(TYPE, f"{go_live:%d/%m/%Y %H:%M}")
    schedule.get_by_role("button", name="Lưu lịch").click()
    decide(board, "Duyệt và hẹn giờ")
    board.wait_for_url("**/admin/pages/*/")
    expect(board.get_by_text(f"Đã duyệt trang “{TITLE}”, sẽ lên trang lúc")).to_be_visible()

    address = f"/tin-tuc/thanh-tra/{article.slug}/"
    call_command("publish_scheduled")
    assert visitor.goto(address).status == 404
    now = timezone.now
    monkeypatch.setattr(timezone, "now", lambda: now() + timedelta(days=1))
    call_command("publish_scheduled")
    assert visitor.goto(address).status == 200
    expect(visitor.get_by_role("heading", name=TITLE)).to_be_visible()
    expect(visitor.get_by_role("listitem").filter(has_text="Nộp đơn").last).to_be_visible()

    board.goto(f"/admin/pages/{article.pk}/unpublish/")
    board.locator("[name=reason]").fill(TAKEN_DOWN)
    board.get_by_role("button", name="Gỡ bài").click()
    board.wait_for_url("**/admin/pages/*/")
    assert visitor.goto(address).status == 404

    board.goto(f"/admin/pages/{article.pk}/history/")
    log = board.locator("main table")
    for line in (
        "Trần Lan",
        "Lê Minh",
        "Phạm Hòa",
        "Đã trình “Duyệt hai bước”",
        "Đã trả lại ở “Biên tập viên duyệt”",
        "Đã duyệt ở “Biên tập viên duyệt”",
        "Đã duyệt ở “Ban biên tập duyệt”",
        TAKEN_DOWN,
    ):
        expect(log.get_by_text(line).first).to_be_visible()
