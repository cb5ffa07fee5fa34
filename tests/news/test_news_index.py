"""What visitors read of a section."""

from datetime import date

import pytest
from bs4 import BeautifulSoup

from tests.factories import ArticlePageFactory, NewsIndexPageFactory
from tests.queries import add_articles, queries


@pytest.fixture
def read(client):
    def read(path: str) -> BeautifulSoup:
        response = client.get(path)
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser").main

    return read


def titles(main: BeautifulSoup) -> list[str]:
    return [heading.get_text(strip=True) for heading in main.select(".listing h2")]


def test_the_newest_article_comes_first(read, news, section):
    for title, day in (("Giữa", 2), ("Cũ", 1), ("Mới", 3), ("Mới, viết sau", 3)):
        ArticlePageFactory(parent=section, title=title, date=date(2026, 2, day))

    expected = ["Mới, viết sau", "Mới", "Giữa", "Cũ"]
    assert titles(read("/tin-tuc/thanh-tra/")) == expected
    assert titles(read("/tin-tuc/")) == expected  # with those of all sections below


def test_a_line_of_the_list_says_when_and_what(read, section, image):
    ArticlePageFactory(
        parent=section,
        title="Bài",
        date=date(2020, 2, 5),
        introduction="Tóm tắt",
        cover_image=image,
    )

    item = read("/tin-tuc/thanh-tra/").select_one(".listing-item")

    assert item.time["datetime"] == "2020-02-05"
    assert item.time.get_text() == "05/02/2020"
    assert item.h2.a["href"] == "/tin-tuc/thanh-tra/bai/"
    assert "Tóm tắt" in item.get_text()
    assert item.img["alt"] == ""  # the title beside it says the same


def test_a_section_without_articles_says_so_and_leads_on(read, section):
    main = read("/tin-tuc/thanh-tra/")

    assert "Chuyên mục chưa có bài viết" in main.get_text()
    assert main.select_one(".empty a")["href"] == "/tin-tuc/"


@pytest.mark.parametrize(
    ("page", "shown"),
    [("", 3), ("?page=1", 3), ("?page=3", 1), ("?page=99", 1), ("?page=x", 3)],
)
def test_a_long_list_is_cut_into_pages(read, section, page, shown):
    section.articles_per_page = 3
    section.save()
    for _ in range(7):
        ArticlePageFactory(parent=section)

    main = read(f"/tin-tuc/thanh-tra/{page}")

    assert len(titles(main)) == shown
    assert "/ 3" in main.select_one(".pagination-place").get_text()


def test_the_first_page_of_a_list_has_one_address(read, section):
    section.articles_per_page = 1
    section.save()
    for _ in range(3):
        ArticlePageFactory(parent=section)

    second = read("/tin-tuc/thanh-tra/?page=2")

    assert second.select_one("[rel=prev]")["href"] == "./"
    assert second.select_one("[rel=next]")["href"] == "?page=3"


def test_the_index_of_all_news_leads_to_its_sections_in_tree_order(read, news):
    for title in ("Thanh tra", "Cải cách"):
        NewsIndexPageFactory(parent=news, title=title)

    links = read("/tin-tuc/").select(".sections a")

    assert [link["href"] for link in links] == ["/tin-tuc/thanh-tra/", "/tin-tuc/cai-cach/"]


def test_a_list_costs_the_same_however_long_it_is(client, section):
    section.articles_per_page = 50
    section.save()
    add_articles(section, 3)
    short = queries(client, "/tin-tuc/thanh-tra/")
    add_articles(section, 27)

    assert queries(client, "/tin-tuc/thanh-tra/") == short
