"""Articles by year and month."""

from datetime import date

import pytest
from bs4 import BeautifulSoup

from tests.factories import ArticlePageFactory, NewsIndexPageFactory

ADDRESS = "/tin-tuc/thanh-tra/"


@pytest.fixture
def read(client):
    def read(path: str) -> BeautifulSoup:
        response = client.get(path)
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return read


@pytest.fixture
def articles(section):
    days = [(2020, 2, 13), (2020, 2, 28), (2020, 12, 31), (2021, 1, 1)]
    return [ArticlePageFactory(parent=section, date=date(*day), title=f"{day}") for day in days]


def listed(page: BeautifulSoup) -> list[str]:
    return [heading.get_text(strip=True) for heading in page.select(".listing h2")]


def periods(page: BeautifulSoup) -> dict[str, str]:
    """The links of the archive, by their words."""
    return {" ".join(link.get_text().split()): link["href"] for link in page.select(".archive a")}


def test_the_archive_says_how_many_there_are(read, articles):
    assert periods(read(ADDRESS)) == {
        "Năm 2021 1 bài": "?year=2021",
        "Năm 2020 3 bài": "?year=2020",
    }
    assert periods(read(f"{ADDRESS}?year=2020")) == {
        "Năm 2021 1 bài": "?year=2021",
        "Năm 2020 3 bài": "?year=2020",
        "Tháng 12 1 bài": "?year=2020&month=12",
        "Tháng 2 2 bài": "?year=2020&month=2",
    }


def test_a_period_shows_its_articles_and_says_so(read, articles):
    year, month = read(f"{ADDRESS}?year=2020"), read(f"{ADDRESS}?year=2020&month=2")

    assert listed(year) == ["(2020, 12, 31)", "(2020, 2, 28)", "(2020, 2, 13)"]
    assert listed(month) == ["(2020, 2, 28)", "(2020, 2, 13)"]
    assert month.h1.get_text() == "Thanh tra, tháng 2 năm 2020"
    assert month.title.get_text().startswith("Thanh tra, tháng 2 năm 2020 – ")
    current = month.select_one('.archive [aria-current="page"]')
    assert current["href"] == "?year=2020&month=2"


def test_the_parts_of_a_period_are_parts_of_it(read, section):
    section.articles_per_page = 2
    section.save()
    for day in range(1, 7):
        ArticlePageFactory(parent=section, date=date(2020, 2, day))

    page = read(f"{ADDRESS}?year=2020&month=2&page=2")

    links = [link["href"] for link in page.select(".pagination a")]
    assert "?year=2020&month=2" in links
    assert "?year=2020&month=2&page=3" in links
    addresses = {link["rel"][0]: link["href"] for link in page.head.find_all("link")}
    root = f"http://testserver{ADDRESS}?year=2020&month=2"
    assert addresses["canonical"] == f"{root}&page=2"
    assert (addresses["prev"], addresses["next"]) == (root, f"{root}&page=3")


def test_what_is_not_public_is_not_counted(read, section, articles):
    ArticlePageFactory(parent=section, date=date(2019, 1, 1), live=False)
    elsewhere = NewsIndexPageFactory(parent=section.get_parent(), title="Khác")
    ArticlePageFactory(parent=elsewhere, date=date(2018, 1, 1))

    assert set(periods(read(ADDRESS))) == {"Năm 2021 1 bài", "Năm 2020 3 bài"}


def test_a_period_without_articles_leads_back(read, articles):
    page = read(f"{ADDRESS}?year=1999")

    assert "Không có bài viết nào trong năm 1999" in page.main.get_text()
    assert page.select_one(".empty a")["href"] == "./"


@pytest.mark.parametrize(
    "query",
    [
        "year=",
        "year=a",
        "year=0",
        "year=10000",
        "year=%00",
        "year=²",
        "year=9999999999999999999999",
        "month=2",
        "year=2020&month=",
        "year=2020&month=13",
        "year=2020&month=-1",
    ],
)
def test_what_is_no_period_is_not_found(client, articles, query):
    assert client.get(f"{ADDRESS}?{query}").status_code == 404
