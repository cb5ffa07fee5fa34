"""Series of photographs."""

from datetime import date

import pytest
from bs4 import BeautifulSoup

from media.models import CustomImage
from tests.factories import CustomImageFactory, GalleryPageFactory
from tests.queries import add_pictures, queries


def photographs(images: list[CustomImage]) -> list[dict]:
    return [{"type": "photo", "value": {"image": image.pk, "caption": "Họp"}} for image in images]


@pytest.fixture
def images(db) -> list[CustomImage]:
    return [CustomImageFactory(alt_text=f"Ảnh {number}") for number in range(3)]


def soup(client, path: str) -> BeautifulSoup:
    response = client.get(path)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").main


def test_a_gallery_shows_its_photographs_in_order(client, galleries, images):
    body = photographs(images)
    gallery = GalleryPageFactory(
        parent=galleries, title="Chuyến công tác", date=date(2025, 7, 1), body=body
    )

    main = soup(client, gallery.url)

    assert [img["alt"] for img in main.find_all("img")] == ["Ảnh 0", "Ảnh 1", "Ảnh 2"]
    assert "3 ảnh" in main.get_text()
    assert main.time.get_text() == "01/07/2025"


def test_a_gallery_without_photographs_says_so(client, galleries):
    main = soup(client, GalleryPageFactory(parent=galleries).url)

    assert "Bộ ảnh chưa có ảnh nào" in main.get_text()


def test_a_photograph_that_was_deleted_is_left_out(client, galleries, images):
    gallery = GalleryPageFactory(parent=galleries, body=photographs(images))
    images[1].delete()

    assert [img["alt"] for img in soup(client, gallery.url).find_all("img")] == ["Ảnh 0", "Ảnh 2"]


def test_the_list_of_galleries_is_newest_first_and_cut_into_pages(client, galleries):
    for day in range(1, 14):
        GalleryPageFactory(parent=galleries, title=f"Bộ {day}", date=date(2025, 7, day))

    first, second = soup(client, "/hinh-anh/"), soup(client, "/hinh-anh/?page=2")

    titles = [heading.get_text(strip=True) for heading in first.select("h2") + second.select("h2")]
    assert titles == [f"Bộ {day}" for day in range(13, 0, -1)]
    assert len(second.select("h2")) == 1


def test_a_list_without_galleries_says_so(client, galleries):
    assert "Chưa có bộ ảnh nào" in soup(client, "/hinh-anh/").get_text()


def test_a_gallery_costs_the_same_however_many_photographs_it_has(client, galleries):
    few = GalleryPageFactory(parent=galleries, body=photographs(add_pictures(3)))
    many = GalleryPageFactory(parent=galleries, body=photographs(add_pictures(30)))

    assert queries(client, many.url) == queries(client, few.url)


def test_the_list_of_galleries_costs_the_same_however_long_it_is(client, galleries):
    def add(count: int) -> None:
        for image in add_pictures(count):
            GalleryPageFactory(parent=galleries, cover_image=image, body=photographs([image]))

    add(3)
    before = queries(client, "/hinh-anh/")
    add(9)

    assert queries(client, "/hinh-anh/") == before
