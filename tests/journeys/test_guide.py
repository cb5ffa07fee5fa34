"""The editors' guide tells of the screens as they are: its pictures are made here, and every word
that it prints in bold stands on one of them."""

import re
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from playwright.sync_api import Page

from cms.dashboard.actions.check_links import check_links
from cms.editorial.roles import Role
from cms.guide.contents import TEXT, picture_path
from news.models import ArticlePage
from tests.bodies import every_block
from tests.editorial.pages import article as article_in
from tests.factories import (
    ArticlePageFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    GalleryPageFactory,
)
from tests.journeys.people import OpenWindow, window_of
from tests.journeys.screens import lines
from tests.roles import install_roles, member

__all__ = ["window_of"]

TITLE = "Kế hoạch tiếp công dân quý I năm 2027"
QUALITY = 80  # of WebP


class Recorder:
    """Notes what stands on each screen, and takes its picture for the guide if asked to."""

    def __init__(self, writes: bool) -> None:
        self.writes = writes
        self.words: list[str] = []
        self.names: set[str] = set()

    def read(self, page: Page) -> None:
        self.words += lines(page)

    def record(self, page: Page, name: str) -> None:
        self.names.add(name)
        self.read(page)
        if self.writes:
            picture = Image.open(BytesIO(page.screenshot(animations="disabled")))
            picture.save(picture_path(name), "WEBP", quality=QUALITY, method=6)


@pytest.fixture
def recorder(request) -> Recorder:
    return Recorder(request.config.getoption("--refresh-snapshots"))


def guide_text() -> str:
    return (Path(settings.BASE_DIR) / TEXT).read_text()


def edit_address(page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def record_page_form(board: Page, article: ArticlePage, recorder: Recorder) -> None:
    board.goto(edit_address(article))
    board.locator("[data-draftail-editor-wrapper]").first.wait_for()
    recorder.record(board, "viet-bai")
    section = board.locator("#panel-child-content-body-section")
    section.locator("button.c-sf-add-button").first.click()
    board.get_by_role("option", name="Tiêu đề mục", exact=True).wait_for()
    recorder.record(board, "chon-khoi")
    board.keyboard.press("Escape")
    board.locator("[data-side-panel-toggle=preview]").click()
    board.frame_locator("#w-preview-iframe").get_by_role("heading", name=TITLE).wait_for()
    recorder.record(board, "xem-truoc")
    board.goto(edit_address(article))
    board.get_by_role("button", name="Mở hoặc đóng trạng thái").click()
    board.get_by_role("button", name="Đặt lịch").click()
    board.get_by_role("dialog").filter(has_text="Giờ lên trang").wait_for()
    recorder.record(board, "hen-gio")


def record_actions(window: Page, article: ArticlePage, recorder: Recorder, name: str) -> None:
    window.goto(edit_address(article))
    window.get_by_role("button", name="Thao tác khác").click()
    recorder.record(window, name)


def test_the_guide_shows_the_screens_as_they_are(
    section, galleries, visitor: Page, window_of: OpenWindow, recorder: Recorder
):
    install_roles()
    image, document = CustomImageFactory(), CustomDocumentFactory()
    author = member(Role.CONTRIBUTOR, first_name="Trần", last_name="Lan")
    body = every_block(image, document, ArticlePageFactory(parent=section, title="Bài khác"))
    article = ArticlePageFactory(
        parent=section,
        title=TITLE,
        introduction="Lãnh đạo cơ quan tiếp công dân vào ngày 15 hằng tháng.",
        cover_image=image,
        body=body,
        owner=author,
    )
    article.save_revision(user=author, log_action=True).publish()
    waiting = article_in("review 2", author, section)
    article_in("returned", author, section)
    draft = article_in("draft", author, section)
    gallery = GalleryPageFactory(parent=galleries, title="Ba ngày ở cơ sở")
    lost = ("paragraph", '<p><a href="/khong-co/">mẫu đơn</a></p>')
    ArticlePageFactory(parent=section, title="Thông báo tiếp nhận hồ sơ", body=[lost])
    check_links()
    board = window_of(member(Role.BOARD, first_name="Phạm", last_name="Hòa"))

    visitor.set_viewport_size({"width": 1280, "height": 900})
    visitor.goto("/admin/login/")
    recorder.record(visitor, "dang-nhap")
    board.goto("/admin/")
    recorder.record(board, "ban-lam-viec")
    record_page_form(board, article, recorder)
    record_actions(window_of(author), draft, recorder, "trinh-duyet")
    record_actions(board, waiting, recorder, "duyet")
    waiting.go_live_at = timezone.now() + timedelta(days=1)
    waiting.save_revision(user=author)
    board.reload()
    board.get_by_role("button", name="Thao tác khác").click()
    recorder.read(board)
    for name, address in {
        "hinh-anh": reverse("wagtailimages:add"),
        "bo-anh": reverse("gallery_photographs", args=[gallery.pk]),
        "go-bai": reverse("wagtailadmin_pages:unpublish", args=[article.pk]),
        "lich-su": reverse("wagtailadmin_pages:history", args=[article.pk]),
        "bao-cao": reverse("broken_links_report"),
    }.items():
        board.goto(address)
        recorder.record(board, name)

    assert recorder.names == set(re.findall(r"\(bien-tap/([\w-]+)\.webp\)", guide_text()))
    said = " ".join(recorder.words)
    bold = re.findall(r"\*\*([^*]+)\*\*", guide_text())
    assert [words for words in bold if words not in said] == []
