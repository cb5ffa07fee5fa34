"""Series of photographs."""

from datetime import date

from bs4 import BeautifulSoup

from media.models import GalleryPage
from tests.factories import CustomImageFactory, GalleryPageFactory
from tests.queries import queries


def photographs(count: int) -> list[dict]:
    return [
        {
            "type": "photo",
            "value": {"image": CustomImageFactory(alt_text=f"Ảnh {number}").pk, "caption": f"{number}"},
        }
        for number in range(count)
    ]


def soup(client, path: str) -> BeautifulSoup:
    response = client.get(path)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").main


def test_a_gallery_shows_its_photographs_in_order(client, galleries):
    gallery = GalleryPageFactory(
        parent=galleries, title="Chuyến công tác", date=date(2025, 7, 1), body=photographs(3)
    )

    main = soup(client, gallery.url)

    assert [img["alt"] for img in main.find_all("img")] == ["Ảnh 0", "Ảnh 1", "Ảnh 2"]
    assert "3 ảnh" in main.get_text()
    assert main.time.get_text() == "01/07/2025"


def test_a_gallery_without_photographs_says_so(client, galleries):
    main = soup(client, GalleryPageFactory(parent=galleries).url)

    assert "Bộ ảnh chưa có ảnh nào" in main.get_text()


def test_a_photograph_that_was_deleted_is_left_out(client, galleries):
    gallery = GalleryPageFactory(parent=galleries, body=photographs(2))
    gallery.body[0].value["image"].delete()

    assert [img["alt"] for img in soup(client, gallery.url).find_all("img")] == ["Ảnh 1"]


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
    few = GalleryPageFactory(parent=galleries, body=photographs(3))
    many = GalleryPageFactory(parent=galleries, body=photographs(30))

    assert queries(client, many.url) == queries(client, few.url)


def test_the_list_of_galleries_costs_the_same_however_long_it_is(client, galleries):
    def add(count: int) -> None:
        for _ in range(count):
            GalleryPageFactory(
                parent=galleries, cover_image=CustomImageFactory(), body=photographs(2)
            )

    add(2)
    before = queries(client, "/hinh-anh/")
    add(9)

    assert GalleryPage.objects.count() == 11
    assert queries(client, "/hinh-anh/") == before
