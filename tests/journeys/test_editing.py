"""An editor's way from an empty form to an article that visitors read."""

from playwright.sync_api import FrameLocator, Page, expect

from cms.content.blocks import BodyBlock
from news.models import ArticlePage
from tests.factories import CustomDocumentFactory, CustomImageFactory, InformationPageFactory
from tests.journeys.writing import BodyEditor

TITLE = "Kế hoạch tiếp công dân quý I năm 2027"


def write_every_block(body: BodyEditor) -> None:
    body.add("Tiêu đề mục").fill(text="Lịch tiếp").select("level", "2")
    body.add("Đoạn văn").write("Cơ quan tiếp công dân vào ngày 15 hằng tháng.")
    body.add("Trích dẫn").fill(text="Lắng nghe dân nói.", attribution="Chánh Văn phòng")
    body.add("Khung lưu ý").fill(title="Cần mang theo").write("Căn cước.", "text")
    body.add("Bảng").table("Số lượt tiếp", "row", ["Tháng", "Lượt", "Vụ", "Một", "12", "3"])
    body.add("Hình ảnh").choose("image", "Phòng tiếp công dân").fill(caption="Phòng tiếp")
    body.add("Nhóm ảnh").choose("photos-0-value-image", "Phòng tiếp công dân")
    body.add("Video, bản đồ").fill(
        url="https://www.openstreetmap.org/#map=16/10.36/106.36", title="Đường đến cơ quan"
    )
    body.add("Tài liệu").choose("document", "Mẫu đơn khiếu nại")
    body.add("Liên kết đến trang").choose("page", "Liên hệ")


def expect_every_block(page: Page | FrameLocator) -> None:
    expect(page.get_by_role("heading", name=TITLE)).to_be_visible()
    expect(page.get_by_role("heading", name="Lịch tiếp", exact=True)).to_be_visible()
    main = page.locator("main")
    for text in (
        "Cơ quan tiếp công dân vào ngày 15 hằng tháng.",
        "Lắng nghe dân nói.",
        "Cần mang theo",
        "Số lượt tiếp",
        "Phòng tiếp",
    ):
        expect(main.get_by_text(text).first).to_be_visible()
    expect(main.get_by_role("columnheader", name="Lượt")).to_be_visible()
    expect(main.get_by_role("img", name="Bàn tiếp công dân có hai cán bộ")).to_have_count(2)
    expect(main.locator("iframe[title='Đường đến cơ quan']")).to_have_count(1)
    expect(main.get_by_role("link", name="Mẫu đơn khiếu nại")).to_be_visible()
    expect(main.get_by_role("link", name="Liên hệ")).to_be_visible()


def test_an_editor_writes_an_article_with_every_block_and_visitors_read_it(
    home, section, editor: Page
):
    CustomImageFactory(title="Phòng tiếp công dân", alt_text="Bàn tiếp công dân có hai cán bộ")
    CustomDocumentFactory(title="Mẫu đơn khiếu nại")
    InformationPageFactory(parent=home, title="Liên hệ", slug="lien-he")
    editor.goto(f"/admin/pages/add/news/articlepage/{section.pk}/")
    editor.locator("#id_title").fill(TITLE)
    body = BodyEditor(editor)
    write_every_block(body)
    assert body.count == len(BodyBlock().child_blocks)

    editor.locator("[data-side-panel-toggle=preview]").click()
    expect_every_block(editor.frame_locator("[data-side-panel=preview] iframe").first)
    editor.get_by_role("button", name="Thao tác khác").click()
    editor.locator("[name=action-publish]").click()
    editor.wait_for_url("**/admin/pages/*/")

    article = ArticlePage.objects.get(title=TITLE)
    assert article.slug == "ke-hoach-tiep-cong-dan-quy-i-nam-2027"
    editor.goto(article.url)
    expect_every_block(editor)
