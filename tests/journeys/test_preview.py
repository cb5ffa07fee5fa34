"""An editor sees a draft in other widths and themes, and what is to be mended in it."""

from playwright.sync_api import Page, expect

from tests.factories import ArticlePageFactory

BODY = [
    ("heading", {"text": "Giờ tiếp", "level": "3"}),
    ("paragraph", '<p>Xem <a href="https://vi.du/">Tại đây</a> và hỏi.</p>'),
    ("table", {"data": [["Quý", "Lượt"], ["I", "126"]]}),
]


def test_widths_and_themes_of_a_draft_and_what_is_wrong_in_it(section, editor: Page):
    article = ArticlePageFactory(parent=section, title="Lịch tiếp công dân", body=BODY)
    article.save_revision()
    editor.goto(f"/admin/pages/{article.pk}/edit/")
    editor.locator("[data-side-panel-toggle=preview]").click()
    shown = editor.frame_locator("#w-preview-iframe")
    root = shown.locator("html")
    expect(root).to_have_attribute("data-theme", "light")

    for label, width in (("Máy tính bảng", 768), ("Máy tính", 1280), ("Điện thoại", 375)):
        editor.get_by_role("radio", name=label, exact=True).check(force=True)
        expect(root).to_have_js_property("clientWidth", width)

    for mode, name, value in (
        ("Chữ lớn", "data-text-size", "large"),
        ("Tương phản cao", "data-theme", "contrast"),
    ):
        editor.locator("#id_preview_mode").select_option(mode)
        expect(root).to_have_attribute(name, value)
    assert editor.evaluate("localStorage.getItem('theme')") is None

    editor.locator("[data-side-panel-toggle=checks]").click()
    checks = editor.locator("[data-side-panel=checks]")
    for said in (
        "Chưa có tóm tắt",
        "Tiêu đề mục sai cấp",
        "Chữ của liên kết không nói dẫn đến đâu",
        "Bảng không có hàng hoặc cột tiêu đề",
    ):
        expect(checks.get_by_text(said)).to_be_visible()
    expect(checks.locator("[data-content-word-count]")).to_have_text("11")
