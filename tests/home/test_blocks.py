"""What the front page's blocks find and say, in JSON and in HTML."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from wagtail.blocks import StructBlockValidationError

from home.blocks import HomeBodyBlock
from tests import blocks
from tests.factories import ArticlePageFactory, CustomImageFactory, GalleryPageFactory
from tests.visibility import WAYS, hide

BODY = HomeBodyBlock()


def api(kind: str, raw):
    return blocks.api(kind, raw, BODY)


def soup(kind: str, raw) -> BeautifulSoup:
    return BeautifulSoup(blocks.html(kind, raw, BODY), "html.parser")


def clean(kind: str, raw):
    return blocks.clean(kind, raw, BODY)


def link(**values) -> dict:
    return {"title": "", "page": None, "url": ""} | values


@pytest.fixture
def articles(section) -> list:
    return [
        ArticlePageFactory(
            parent=section, title=f"Bài {day}", introduction="Tóm tắt", date=date(2026, 2, day)
        )
        for day in range(1, 6)
    ]


def test_the_latest_news_are_the_newest_of_the_whole_site(articles):
    raw = {"heading": "Tin mới", "count": 3}

    data = api("latest_news", raw)
    assert data["heading"] == "Tin mới"
    assert [article["title"] for article in data["articles"]] == ["Bài 5", "Bài 4", "Bài 3"]
    first = data["articles"][0]
    assert (first["date"], first["introduction"], first["cover_image"]) == (
        "2026-02-05",
        "Tóm tắt",
        None,
    )
    assert first["url"] == "http://testserver/tin-tuc/thanh-tra/bai-5/"
    shown = soup("latest_news", raw)
    paths = [f"/tin-tuc/thanh-tra/bai-{number}/" for number in (5, 4, 3)]
    assert [link["href"] for link in shown.find_all("a")] == [*paths, "/tin-tuc/"]


def test_a_front_page_without_news_says_so(home):
    assert "Chưa có bài viết" in soup("latest_news", {"heading": "Tin", "count": 5}).get_text()


def test_a_section_s_news_are_its_own(articles, news, section):
    ArticlePageFactory(parent=news, title="Bài khác", date=date(2026, 3, 1))
    raw = {"section": section.pk, "heading": "", "count": 2}

    data = api("section_news", raw)
    assert data["heading"] == section.title
    assert data["section"]["url"] == "http://testserver/tin-tuc/thanh-tra/"
    assert [article["title"] for article in data["articles"]] == ["Bài 5", "Bài 4"]
    assert "Bài khác" not in soup("section_news", raw).get_text()


def test_an_empty_section_says_so(section):
    shown = soup("section_news", {"section": section.pk, "heading": "Mục", "count": 2})

    assert "Chuyên mục chưa có bài viết" in shown.get_text()


@pytest.mark.parametrize("way", WAYS)
def test_a_section_that_is_not_public_says_nothing(articles, section, way):
    hide(section, way)
    raw = {"section": section.pk, "heading": "", "count": 2}

    assert api("section_news", raw) == {"heading": "", "section": None, "articles": []}
    assert blocks.html("section_news", raw, BODY) == ""


def test_a_slideshow_shows_the_first_photographs_of_a_gallery(galleries):
    photos = [
        {"type": "photo", "value": {"image": CustomImageFactory(alt_text=f"Ảnh {number}").pk}}
        for number in range(4)
    ]
    gallery = GalleryPageFactory(parent=galleries, title="Chuyến đi", body=photos)
    raw = {"heading": "Hình ảnh", "gallery": gallery.pk, "count": 2}

    data = api("photo_slideshow", raw)
    assert data["gallery"]["title"] == "Chuyến đi"
    assert [photo["alt_text"] for photo in data["photos"]] == ["Ảnh 0", "Ảnh 1"]
    shown = soup("photo_slideshow", raw)
    assert [img["alt"] for img in shown.find_all("img")] == ["Ảnh 0", "Ảnh 1"]
    assert "4 ảnh" in shown.a.get_text()


@pytest.mark.parametrize("way", WAYS)
def test_a_slideshow_of_a_gallery_that_is_not_public_says_nothing(galleries, way):
    photo = {"type": "photo", "value": {"image": CustomImageFactory().pk}}
    gallery = GalleryPageFactory(parent=galleries, body=[photo])
    hide(gallery, way)
    raw = {"heading": "Hình ảnh", "gallery": gallery.pk, "count": 2}

    assert api("photo_slideshow", raw) == {"heading": "Hình ảnh", "gallery": None, "photos": []}
    assert blocks.html("photo_slideshow", raw, BODY) == ""


def test_a_list_of_links_leads_inside_and_outside(section):
    raw = {
        "heading": "Liên kết",
        "links": [
            link(title="Thanh tra Chính phủ", url="https://thanhtra.gov.vn/"),
            link(page=section.pk),
            link(title="Tên khác", page=section.pk),
        ],
    }

    inside = "http://testserver/tin-tuc/thanh-tra/"
    assert api("link_list", raw) == {
        "heading": "Liên kết",
        "links": [
            {"title": "Thanh tra Chính phủ", "url": "https://thanhtra.gov.vn/"},
            {"title": section.title, "url": inside},
            {"title": "Tên khác", "url": inside},
        ],
    }
    assert [(a.get_text(), a["href"]) for a in soup("link_list", raw).find_all("a")] == [
        ("Thanh tra Chính phủ", "https://thanhtra.gov.vn/"),
        (section.title, "/tin-tuc/thanh-tra/"),
        ("Tên khác", "/tin-tuc/thanh-tra/"),
    ]


@pytest.mark.parametrize("way", WAYS)
def test_a_link_to_a_page_that_is_not_public_is_left_out(section, way):
    hide(section, way)
    raw = {"heading": "Liên kết", "links": [link(title="Bí mật", page=section.pk)]}

    assert api("link_list", raw)["links"] == []
    assert soup("link_list", raw).find("a") is None


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({}, "url"),
        ({"page": True, "url": "https://a.vn/", "title": "A"}, "url"),
        ({"url": "https://a.vn/"}, "title"),
    ],
)
def test_a_link_leads_to_one_place_and_has_a_name(section, values, field):
    if "page" in values:
        values = values | {"page": section.pk}

    with pytest.raises(StructBlockValidationError) as refused:
        clean("link_list", {"heading": "Liên kết", "links": [link(**values)]})

    (error,) = refused.value.block_errors["links"].block_errors.values()
    assert list(error.block_errors) == [field]


def test_a_banner_leads_to_its_page(section, image):
    raw = {"image": image.pk, "title": "Viết đơn", "text": "Ba bước", "page": section.pk, "url": ""}

    data = api("banner", raw)
    assert data | {"image": None} == {
        "image": None,
        "title": "Viết đơn",
        "text": "Ba bước",
        "url": "http://testserver/tin-tuc/thanh-tra/",
    }
    assert data["image"]["id"] == image.pk
    shown = soup("banner", raw)
    assert shown.a["href"] == "/tin-tuc/thanh-tra/"
    assert shown.img["alt"] == ""  # its words stand beside it


@pytest.mark.parametrize("way", WAYS)
def test_a_banner_to_a_page_that_is_not_public_leads_nowhere(section, image, way):
    hide(section, way)
    raw = {"image": image.pk, "title": "Viết đơn", "text": "", "page": section.pk, "url": ""}

    assert api("banner", raw)["url"] == ""
    assert soup("banner", raw).find("a") is None


def test_a_banner_leads_to_one_place(section, image):
    raw = {"image": image.pk, "title": "Viết đơn", "text": "", "page": section.pk}

    with pytest.raises(StructBlockValidationError) as refused:
        clean("banner", raw | {"url": "https://a.vn/"})

    assert list(refused.value.block_errors) == ["url"]
