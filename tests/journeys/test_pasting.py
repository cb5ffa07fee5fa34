"""What an editor pastes from a word processor is text with lists, and nothing of its looks."""

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from news.models import ArticlePage
from tests.journeys.writing import BodyEditor

CLIPBOARDS = Path(__file__).parent / "clipboards"

PASTE = """(editor, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", "dự phòng");
    editor.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true })
    );
}"""

WORD = [
    "<p><b>KẾ HOẠCH TIẾP CÔNG DÂN</b></p>",
    "<p>Căn cứ “Luật Tiếp công dân”, cơquan <i>tiếp</i> dân"
    ' <a href="https://thanhtra.gov.vn/">hằng tháng</a>:</p>',
    "<ul><li>Ngày 15<ul><li>Buổi sáng</li></ul></li><li>Ngày 30</li></ul>",
    "<p>Thủ tục:</p>",
    "<ol><li>Lấy số</li><li>Nộp đơn</li></ol>",
    "<p>Giấy tờ:</p>",
    "<ul><li>Căn cước</li><li>Đơn</li></ul>",
    "<p>a) Điểm thứ nhất</p>",
    "<p>5. Khoản năm</p>",
    "<p>6. Khoản sáu</p>",
    "<p>Quý I | 126 lượt</p>",
]
GOOGLE_DOCS = [
    "<p>Lịch tiếp</p>",
    "<p>Cơ quan <b>tiếp công dân</b><i> tại trụ sở</i>²</p>",
    "<ul><li>Buổi sáng<ul><li>Từ 7 giờ</li></ul></li><li>Buổi chiều</li></ul>",
    "<ol><li>Lấy số</li></ol>",
]
LIBREOFFICE = [
    "<p>Thông báo về việc <b>tiếp dân</b></p>",
    "<ul><li>Căn cước</li><li>Đơn</li></ul>",
    "<p>Và:</p>",
    "<ul><li>Một</li><li>Hai</li></ul>",
]


def test_an_editor_pastes_from_three_word_processors(section, editor: Page):
    editor.goto(f"/admin/pages/add/news/articlepage/{section.pk}/")
    editor.locator("#id_title").fill("Bài dán vào")
    body = BodyEditor(editor)
    clipboards = (("word", "Khoản sáu"), ("google_docs", "Lấy số"), ("libreoffice", "Hai"))
    for number, (name, end) in enumerate(clipboards):
        body.add("Đoạn văn")
        field = editor.locator(f"[id='body-{number}-value'] + div [contenteditable=true]").first
        field.click()
        expect(field).to_be_focused()
        field.evaluate(PASTE, (CLIPBOARDS / f"{name}.html").read_text())
        # The editor puts its text into the form a moment later.
        form_field = editor.locator(f"[id='body-{number}-value']")
        expect(form_field).to_have_value(re.compile(end))
    expect(editor.get_by_text("Bảng vừa dán đã thành các đoạn văn.")).to_be_visible()
    editor.locator("button.action-save").first.click()
    expect(editor.locator(".messages .success")).to_be_visible()

    draft = ArticlePage.objects.get(title="Bài dán vào").get_latest_revision_as_object()
    for block, expected in zip(draft.body, (WORD, GOOGLE_DOCS, LIBREOFFICE), strict=True):
        assert without_keys(block.value.source) == "".join(expected)


def without_keys(html: str) -> str:
    return re.sub(r' data-block-key="\w+"', "", html)
