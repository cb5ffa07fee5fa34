"""From the desk, on a phone, to the block in which a link is broken."""

from playwright.sync_api import Page, expect

from cms.dashboard.actions.check_links import check_links
from tests.dashboard.conftest import page_with

LONG = ("paragraph", "<p>Nội dung của trang.</p>" * 8)

# Wagtail scrolls to a block once, smoothly; on a busy machine something else gets in its way.
INTERRUPTED = """
const { scrollIntoView } = Element.prototype;
Element.prototype.scrollIntoView = function (options) {
  if (options?.behavior === "smooth") document.querySelector("#main").scrollTop = 0;
  else scrollIntoView.call(this, options);
};
"""


def test_a_broken_link_is_a_few_taps_away_from_the_desk(home, editor: Page):
    editor.add_init_script(INTERRUPTED)
    link = ("paragraph", '<p><a href="/khong-co/">tải về tại đây</a></p>')
    page = page_with(home, *[LONG] * 6, link, title="Thông báo tiếp nhận hồ sơ trực tuyến")
    check_links()
    editor.set_viewport_size({"width": 390, "height": 800})
    editor.goto("/admin/")
    expect(editor.get_by_role("heading", name="Bàn làm việc", exact=True)).to_be_visible()
    assert editor.evaluate("document.documentElement.scrollWidth") == 390

    editor.get_by_role("link", name="1 liên kết hỏng").click()
    editor.get_by_role("link", name="Thông báo tiếp nhận hồ sơ").click()

    expect(editor.locator(f"#block-{page.body[6].id}-section")).to_be_in_viewport()
