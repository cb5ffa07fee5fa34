"""What was found can be narrowed by type, section and year, one choice at a time."""

from datetime import date

import pytest
from bs4 import BeautifulSoup

from tests.factories import ArticlePageFactory, GalleryPageFactory, NewsIndexPageFactory
from tests.visibility import restrict


@pytest.fixture
def find(client):
    def find(query: str = "") -> BeautifulSoup:
        response = client.get(f"/tim-kiem/?q=đất{query}")
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser").main

    return find


@pytest.fixture
def pages(news, section, galleries):
    other = NewsIndexPageFactory(parent=news, title="Tiếp dân")
    return [
        ArticlePageFactory(parent=section, title="Đất một", date=date(2024, 1, 1)),
        ArticlePageFactory(parent=section, title="Đất hai", date=date(2025, 1, 1)),
        ArticlePageFactory(parent=other, title="Đất ba", date=date(2025, 2, 1)),
        GalleryPageFactory(parent=galleries, title="Đất bốn", date=date(2025, 3, 1)),
    ]


def titles(main: BeautifulSoup) -> set[str]:
    return {" ".join(link.get_text().split()) for link in main.select(".listing h3 a")}


def choices(main: BeautifulSoup) -> dict[str, int]:
    found = {}
    for item in main.select(".facets li"):
        label = item.a.get_text(" ", strip=True)
        found[label] = int(item.select_one(".count").find(string=True))
    return found


def follow(main: BeautifulSoup, label: str) -> str:
    """The query of a choice, without what is searched for."""
    (link,) = (a for a in main.select(".facets a") if label in a.get_text(" ", strip=True))
    return link["href"].removeprefix("?q=%C4%91%E1%BA%A5t")


def test_every_choice_says_what_it_leaves(find, pages):
    assert choices(find()) == {
        "Bài viết": 3,
        "Bộ ảnh": 1,
        "Tin tức": 3,
        "Hình ảnh": 1,
        "Thanh tra": 2,
        "Tiếp dân": 1,
        "2025": 3,
        "2024": 1,
    }


def test_choices_narrow_each_other_and_can_be_taken_back(find, pages):
    chosen = find(follow(find(), "2025"))
    assert titles(chosen) == {"Đất hai", "Đất ba", "Đất bốn"}
    assert choices(chosen)["Thanh tra"] == 1
    assert choices(chosen)["2024"] == 1  # what another year would leave

    narrower = find(follow(chosen, "Thanh tra"))
    assert titles(narrower) == {"Đất hai"}
    assert "1 kết quả" in narrower.h2.get_text(" ", strip=True)

    assert titles(find(follow(narrower, "Bỏ lựa chọn: 2025"))) == {"Đất một", "Đất hai"}


def test_the_parts_of_a_list_keep_the_choices(find, section):
    for _ in range(11):
        ArticlePageFactory(parent=section, title="Đất", date=date(2025, 1, 1))
    ArticlePageFactory(parent=section, title="Đất", date=date(2024, 1, 1))

    links = [link["href"] for link in find("&year=2025").select(".pagination a")]

    assert links
    assert all("year=2025" in link for link in links)


def test_choices_that_leave_nothing_can_be_taken_back(find, pages):
    main = find("&year=2024&type=media.GalleryPage")

    assert "Không còn kết quả nào" in main.get_text()
    assert titles(find(follow(main, "Bỏ lựa chọn: 2024"))) == {"Đất bốn"}


@pytest.mark.parametrize(
    "query", ["&type=", "&year=abc", "&section=-1", "&year=%00", "&section=²", f"&year={'9' * 40}"]
)
def test_what_is_no_choice_is_none(find, pages, query):
    assert len(titles(find(query))) == 4


@pytest.mark.parametrize("query", ["&type=a.B", "&section=999999", "&year=1800", "&type=<script>"])
def test_a_choice_that_there_is_not_leaves_nothing_and_can_be_taken_back(find, pages, query):
    main = find(query)

    assert titles(main) == set()
    assert main.find("a", string="Bỏ mọi lựa chọn")["href"] == "?q=%C4%91%E1%BA%A5t"


def test_a_section_that_is_not_public_is_not_named(find, pages, news):
    hidden = NewsIndexPageFactory(parent=news, title="Nội bộ")
    ArticlePageFactory(parent=hidden, title="Đất kín", date=date(2025, 1, 1))
    restrict(hidden)

    main = find()

    assert "Nội bộ" not in main.get_text()
    assert "Đất kín" not in main.get_text()
