"""What is wrong in a page's content, as the server finds it."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction

from cms.content.checker import FILE_NAME_PATTERN
from cms.content.content_checks import Kind, flaws_in
from cms.content.content_checks.words import is_vague
from home.models import HomePage
from media.models import GalleryPage
from news.models import ArticlePage
from tests.bodies import every_block, every_front_page_block, picture
from tests.factories import (
    ArticlePageFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    GalleryPageFactory,
)


def article(*blocks, **fields) -> ArticlePage:
    """An article with these blocks, as it would come from the form."""
    page = ArticlePage(title="Bài", **fields)
    raw = [
        {"type": kind, "value": value, "id": f"khoi-{number}"}
        for number, (kind, value) in enumerate(blocks, start=1)
    ]
    page.body = page.body.stream_block.to_python(raw)
    return page


def kinds(page) -> list[Kind]:
    return [flaw.kind for flaw in flaws_in(page)]


def heading(text: str, level: str) -> tuple[str, dict]:
    return "heading", {"text": text, "level": level}


def table(**header) -> tuple[str, dict]:
    return "table", {"data": [["Quý", "Lượt"], ["I", "126"]]} | header


def link(attributes: str, text: str = "Kế hoạch thanh tra") -> tuple[str, str]:
    return "paragraph", f"<p>Theo <a {attributes}>{text}</a></p>"


def test_a_page_with_every_block_well_filled_has_no_flaw(image, section):
    blocks = every_block(image, CustomDocumentFactory(), section)

    page = article(*((block["type"], block["value"]) for block in blocks), cover_image=image)

    assert flaws_in(page) == []


def test_a_front_page_has_no_flaw(image, section, galleries):
    gallery = GalleryPageFactory(parent=galleries)
    page = HomePage(title="Trang chủ")
    raw = every_front_page_block(image, section, gallery)
    page.body = page.body.stream_block.to_python(raw)

    assert flaws_in(page) == []


def test_a_picture_that_nothing_describes(db):
    image = CustomImageFactory(alt_text="")

    assert kinds(article(("image", picture(image)))) == [Kind.PICTURE_WITHOUT_ALT]
    assert kinds(article(("image", picture(image) | {"alt_text": "Cổng chính"}))) == []
    assert kinds(article(("image", picture(image) | {"decorative": True}))) == []
    assert kinds(article(cover_image=image)) == [Kind.PICTURE_WITHOUT_ALT]


def test_a_picture_in_a_set_is_found_in_the_block_of_the_set(db):
    photos = {"photos": [picture(CustomImageFactory()), picture(CustomImageFactory(alt_text=""))]}

    (flaw,) = flaws_in(article(heading("Mục", "2"), ("gallery", photos)))

    assert flaw.kind is Kind.PICTURE_WITHOUT_ALT
    assert flaw.place.label == "Khối 2 – Nhóm ảnh"
    assert flaw.place.anchor == "#block-khoi-2-section"
    assert flaw.place.path == ["body", 1]


def test_the_photographs_of_a_gallery_are_checked(db):
    page = GalleryPage(title="Bộ ảnh")
    raw = [{"type": "photo", "value": picture(CustomImageFactory(alt_text=""))}]
    page.body = page.body.stream_block.to_python(raw)

    assert kinds(page) == [Kind.PICTURE_WITHOUT_ALT]


def test_a_picture_within_a_text(db):
    image = CustomImageFactory(alt_text="")

    def inside(alt: str) -> ArticlePage:
        embed = f'<embed {alt} embedtype="image" format="fullwidth" id="{image.pk}"/>'
        return article(("paragraph", embed))

    assert kinds(inside("")) == [Kind.PICTURE_WITHOUT_ALT]
    assert kinds(inside('alt=""')) == []  # the editor called it decorative
    assert kinds(inside('alt="DSC_0012.JPG"')) == [Kind.POOR_ALT]


@pytest.mark.parametrize("text", ["IMG_2034", "anh1.jpg", "Slideshow Image 1", "DSC 0012", "ảnh 3"])
def test_what_the_browser_finds_poor_is_poor_for_the_server(db, text):
    assert re.search(FILE_NAME_PATTERN, text, re.IGNORECASE)
    assert kinds(article(("image", picture(CustomImageFactory(alt_text=text))))) == [Kind.POOR_ALT]


@pytest.mark.parametrize("text", ["Trụ sở cơ quan", "Biểu mẫu 01_TTr đã điền", "Đồng chí An, số 2"])
def test_a_sentence_is_an_alternative_text(db, text):
    assert not re.search(FILE_NAME_PATTERN, text, re.IGNORECASE)
    assert kinds(article(("image", picture(CustomImageFactory(alt_text=text))))) == []


def test_a_cover_is_judged_as_any_picture(db):
    assert kinds(article(cover_image=CustomImageFactory(alt_text="Ảnh minh họa"))) == [
        Kind.POOR_ALT
    ]


def test_headings_go_down_step_by_step(db):
    assert kinds(article(heading("A", "3"))) == [Kind.SKIPPED_HEADING]
    assert kinds(article(heading("A", "2"), heading("B", "3"), heading("C", "3"))) == []
    assert kinds(article(heading(" – ", "2"))) == [Kind.EMPTY_HEADING]


@pytest.mark.parametrize("text", ["tại đây", "Tại  đây.", "» Xem thêm…", "[Click here]", "Tải về"])
def test_a_link_that_does_not_say_where_it_leads(text):
    assert is_vague(text)


@pytest.mark.parametrize("text", ["Tải về Kế hoạch số 12", "Xem lịch tiếp công dân", "Nơi đây"])
def test_a_link_that_says_where_it_leads(text):
    assert not is_vague(text)


def test_the_words_of_links(db, section):
    place = f'linktype="page" id="{section.pk}"'

    assert kinds(article(link(place, "tại đây"))) == [Kind.VAGUE_LINK]
    assert kinds(article(link(place, "<b>tại</b> đây"))) == [Kind.VAGUE_LINK]
    assert kinds(article(link(place, ""))) == [Kind.EMPTY_LINK]
    named = {"page": section.pk, "title": "Xem thêm"}
    assert kinds(article(("page_link", named))) == [Kind.VAGUE_LINK]


def test_a_link_to_a_page_that_nobody_can_open(db, section):
    draft = ArticlePageFactory(parent=section, live=False)
    expired = ArticlePageFactory(parent=section, expire_at=timezone.now() - timedelta(days=1))

    for pk in (draft.pk, expired.pk, 10**6):
        assert kinds(article(link(f'linktype="page" id="{pk}"'))) == [Kind.HIDDEN_TARGET]
        chosen = {"page": pk, "title": ""}
        assert kinds(article(("page_link", chosen))) == [Kind.HIDDEN_TARGET]


def test_a_page_may_link_to_itself_before_it_is_public(section):
    page = ArticlePageFactory(parent=section, live=False)
    raw = [{"type": "paragraph", "value": f'<a linktype="page" id="{page.pk}">Mục lục</a>'}]
    page.body = page.body.stream_block.to_python(raw)

    assert flaws_in(page) == []


def test_files_of_a_private_collection(db):
    private = Collection.get_first_root_node().add_child(name="Nội bộ")
    CollectionViewRestriction.objects.create(collection=private, restriction_type="login")
    document = CustomDocumentFactory(collection=private)
    image = CustomImageFactory(collection=private)

    chosen = {"document": document.pk, "title": ""}
    assert kinds(article(("document", chosen))) == [Kind.HIDDEN_TARGET]
    within = link(f'linktype="document" id="{document.pk}"')
    assert kinds(article(within)) == [Kind.HIDDEN_TARGET]
    assert kinds(article(("image", picture(image)))) == [Kind.HIDDEN_PICTURE]
    assert kinds(article(("paragraph", f'<embed embedtype="image" id="{image.pk}"/>'))) == [
        Kind.HIDDEN_PICTURE
    ]


def test_tables_and_videos(db):
    assert kinds(article(table())) == [Kind.TABLE_WITHOUT_HEADER]
    assert kinds(article(table(first_col_is_header=True))) == []
    assert kinds(article(("table", {"data": [["", None]]}))) == []
    video = {"url": "https://youtu.be/dQw4w9WgXcQ", "title": "", "caption": ""}
    assert kinds(article(("embed", video))) == [Kind.EMBED_WITHOUT_TITLE]


def test_flaws_stand_in_the_order_of_the_page(db):
    page = article(table(), heading("A", "3"), link("href='https://vi.du/'", "đây"))

    assert kinds(page) == [Kind.TABLE_WITHOUT_HEADER, Kind.SKIPPED_HEADING, Kind.VAGUE_LINK]


def test_a_page_without_links_asks_the_database_nothing(db, django_assert_num_queries):
    page = article(heading("A", "2"), ("paragraph", "<p>Chữ</p>"))

    with django_assert_num_queries(0):
        flaws_in(page)
