"""Titles while somebody types, and a near word where nothing is found."""

from collections import Counter

import pytest
from bs4 import BeautifulSoup

from search.suggestions import nearest, suggested_pages
from tests.factories import ArticlePageFactory, NewsIndexPageFactory
from tests.queries import queries
from tests.visibility import expire, restrict

TITLES = [
    "Thanh tra đất đai tại ba huyện",
    "Kết luận thanh tra",
    "Tra cứu hồ sơ, thanh toán phí",
    "Đạt đại biểu thi đua",
    "Quy chế làm việc",
    "Quyết định bổ nhiệm",
]


@pytest.fixture
def articles(news):
    section = NewsIndexPageFactory(parent=news, title="Chuyên mục")
    return [ArticlePageFactory(parent=section, title=title) for title in TITLES]


def suggested(typed: str) -> list[str]:
    return [page.title for page in suggested_pages(typed)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("thanh tra", [TITLES[0], TITLES[1], TITLES[2]]),
        ("thanh tr", [TITLES[0], TITLES[1], TITLES[2]]),
        ("dat dai", [TITLES[3], TITLES[0]]),
        ("đất đ", [TITLES[0], TITLES[3]]),
        ("ĐẤT", [TITLES[0], TITLES[3]]),
        ("qui che", [TITLES[4]]),
        ("quy", [TITLES[4], TITLES[5]]),
        ("quy c", [TITLES[4]]),
        ("quyế", [TITLES[5]]),
        ("huyện ba", [TITLES[0]]),
        ("ra", []),
        ("không có", []),
        ("", []),
        ("  ?! ", []),
    ],
)
def test_titles_go_on_as_they_are_typed(articles, typed, expected):
    """Those that begin so, then those in which it stands, then those with all the words."""
    found = suggested(typed)

    assert set(found) == set(expected)
    if typed in ("thanh tra", "dat dai"):
        assert found == expected


def test_of_many_the_first_six_are_enough(section):
    for number in range(9):
        ArticlePageFactory(parent=section, title=f"Thông báo {number}")

    assert len(suggested("thông")) == 6


@pytest.mark.parametrize("hide", [restrict, expire, lambda page: page.unpublish()])
def test_what_is_not_public_is_not_suggested(articles, hide):
    hide(articles[1])

    assert suggested("kết luận") == []


def near(client, query: str) -> str | None:
    main = BeautifulSoup(client.get("/tim-kiem/", {"q": query}).content, "html.parser").main
    found = main.select_one(".near-query a")
    return found and found.get_text()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("thanh trq", "thanh tra"),
        ("ket luanj", "kết luận"),
        ("huyệnn", "huyện"),
        ("xyzxyz", None),
        ("thanh tra", None),
        ("huyện luận", None),  # both are there, but on no page together
    ],
)
def test_where_nothing_is_found_a_near_word_that_finds_something_is_offered(
    client, articles, query, expected
):
    assert near(client, query) == expected


def test_letters_in_another_order_are_nearer_than_another_letter():
    known = {"nai": Counter(nại=1), "nam": Counter(năm=9)}

    assert nearest("nia", known) == "nại"


def test_the_endpoint_says_what_a_search_box_needs(client, articles):
    answer = client.get("/api/v2/search/suggest/?q=ket lu").json()

    (item,) = answer["items"]
    assert answer["meta"] == {"query": "ket lu"}
    assert item["title"] == "Kết luận thanh tra"
    assert item["title_html"] == "<mark>Kết lu</mark>ận thanh tra"
    assert item["url"] == f"http://testserver{articles[1].url}"
    assert item["meta"]["detail_url"].endswith(f"/api/v2/pages/{articles[1].pk}/")


@pytest.mark.parametrize("query", ["", "q=%00", "q=%ED%A0%80", f"q={'a' * 201}", "q=a&q=b"])
def test_what_cannot_be_searched_is_refused(client, site, query):
    response = client.get(f"/api/v2/search/suggest/?{query}")

    assert response.status_code == 400
    assert response.json()["parameter"] == "q"


def test_a_suggestion_costs_the_same_however_many_titles_there_are(client, section):
    address = "/api/v2/search/suggest/?q=thong"
    for number in range(7):
        ArticlePageFactory(parent=section, title=f"Thông báo {number}")
    before = queries(client, address)
    for number in range(30):
        ArticlePageFactory(parent=section, title=f"Thông báo thêm {number}")

    assert queries(client, address) == before <= 8
