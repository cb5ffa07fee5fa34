"""The site map for people."""

import pytest
from bs4 import BeautifulSoup

from tests.factories import (
    ArticlePageFactory,
    GalleryPageFactory,
    InformationPageFactory,
    NewsIndexPageFactory,
)
from tests.queries import queries
from tests.visibility import WAYS, hide


def soup(client, path: str = "/so-do-trang/") -> BeautifulSoup:
    response = client.get(path)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def nested(element) -> list:
    """The titles of a nested list, each with those below it."""
    return [
        [item.a.get_text(strip=True), nested(item.ul) if item.ul else []]
        for item in element.find_all("li", recursive=False)
    ]


def test_it_has_every_page_but_articles_and_galleries(client, home, section, galleries):
    about = InformationPageFactory(parent=home, title="Giới thiệu", show_in_menus=False)
    InformationPageFactory(parent=about, title="Nhiệm vụ")
    ArticlePageFactory(parent=section)
    GalleryPageFactory(parent=galleries)

    page = soup(client)

    assert nested(page.select_one(".site-map > ul")) == [
        ["Trang chủ", []],
        ["Tin tức", [["Thanh tra", []]]],
        ["Hình ảnh", []],
        ["Giới thiệu", [["Nhiệm vụ", []]]],
    ]
    assert page.title.get_text().startswith("Sơ đồ trang – ")
    assert page.find("link", rel="canonical")["href"] == "http://testserver/so-do-trang/"


def test_a_section_says_how_much_is_in_it_and_where_its_feed_is(client, news, section):
    NewsIndexPageFactory(parent=news, title="Hỏi đáp", slug="hoi-dap")
    ArticlePageFactory(parent=news)
    for _ in range(2):
        ArticlePageFactory(parent=section)

    lines = {line.a["href"]: line for line in soup(client).select(".site-map-line")}

    counts = {path: line.find(class_="count") for path, line in lines.items() if path != "/"}
    counts = {path: count.get_text() for path, count in counts.items()}
    assert counts == {
        "/tin-tuc/": "3 bài",
        "/tin-tuc/thanh-tra/": "2 bài",
        "/tin-tuc/hoi-dap/": "chưa có bài",
    }
    for path, line in lines.items():
        feed = line.select_one(".feed-link")["href"]
        assert feed == f"{path}feed/"
        assert client.get(feed).status_code == 200


@pytest.mark.parametrize("way", WAYS)
def test_what_is_not_public_is_not_in_it(client, home, section, way):
    about = InformationPageFactory(parent=section.get_parent().get_parent(), title="Giới thiệu")
    hidden = InformationPageFactory(parent=about, title="Nội bộ")
    article = ArticlePageFactory(parent=section)
    hide(hidden, way)
    hide(article, way)

    text = soup(client).main.get_text()

    assert "Nội bộ" not in text
    assert "1 bài" not in text


def test_it_costs_the_same_however_many_pages_there_are(client, home, section):
    def add(count: int) -> None:
        for _ in range(count):
            below = NewsIndexPageFactory(parent=section, title="Mục")
            ArticlePageFactory(parent=below)
            InformationPageFactory(parent=home, title="Trang")

    add(1)
    before = queries(client, "/so-do-trang/")
    add(9)

    assert queries(client, "/so-do-trang/") == before


def test_one_comes_to_it_from_every_page_and_from_an_error(client, home):
    for path in ("/", "/khong-co/"):
        page = BeautifulSoup(client.get(path).content, "html.parser")
        assert page.footer.find("a", href="/so-do-trang/"), path
    assert page.main.find("a", href="/so-do-trang/")
