"""Visitors find pages by their words, and nothing that they type breaks the search."""

from datetime import date

import pytest
from bs4 import BeautifulSoup

from tests.factories import ArticlePageFactory, InformationPageFactory
from tests.queries import add_articles, queries


@pytest.fixture
def find(client):
    def find(query: str, **parameters: str) -> BeautifulSoup:
        response = client.get("/tim-kiem/", {"q": query} | parameters)
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser").main

    return find


def found(main: BeautifulSoup) -> set[str]:
    return {link["href"] for link in main.select(".listing h3 a")}


def test_a_page_is_found_by_its_title_and_by_its_body(find, home, section):
    body = [{"type": "paragraph", "value": "<p>Tiếp nhận phản ánh</p>"}]
    ArticlePageFactory(parent=section, title="Lịch tiếp công dân", body=body)
    InformationPageFactory(parent=home, title="Giới thiệu", body=body)

    assert found(find("lịch tiếp công dân")) == {"/tin-tuc/thanh-tra/lich-tiep-cong-dan/"}
    assert found(find("tiếp nhận phản ánh")) == {
        "/tin-tuc/thanh-tra/lich-tiep-cong-dan/",
        "/gioi-thieu/",
    }


def test_a_result_says_when_and_what(find, section):
    ArticlePageFactory(
        parent=section, title="Lịch tiếp", date=date(2020, 2, 5), introduction="Tóm tắt <bài>"
    )

    main = find("lịch tiếp")

    assert "1 kết quả cho “lịch tiếp”" in main.get_text()
    assert main.time.get_text() == "05/02/2020"
    assert "Tóm tắt <bài>" in main.get_text()


def test_nothing_found_leads_on(find, site):
    main = find("không có gì")

    assert "Không có kết quả nào cho “không có gì”" in main.get_text()
    assert main.find("a", href="/")


def test_no_query_is_an_invitation(find, site):
    main = find("")

    assert "Gõ vài từ" in main.get_text()
    assert "kết quả" not in main.get_text()


@pytest.mark.parametrize(
    "query",
    ["\x00", '"', 'a"b', "%20%20", "a " * 3000, "(", "NEAR(", "a:b", "*", "' OR 1=1 --", "\ud800"],
)
def test_whatever_is_typed_is_answered(find, section, query):
    ArticlePageFactory(parent=section, title="Bài")

    find(query.encode(errors="surrogatepass").decode(errors="replace"))


def test_what_is_typed_is_shown_as_text(client, site):
    response = client.get("/tim-kiem/", {"q": "<script>alert(1)</script>"})

    assert "<script>alert" not in response.content.decode()


@pytest.mark.parametrize("page", ["2", "99", "0", "-1", "x", "9" * 30])
def test_any_page_of_the_results_is_answered(find, section, page):
    for _ in range(11):
        ArticlePageFactory(parent=section, title="Lịch tiếp")

    assert found(find("lịch tiếp", page=page))


def test_a_page_of_results_costs_the_same_however_many_there_are(client, section):
    add_articles(section, 10)
    before = queries(client, "/tim-kiem/?q=tóm tắt")
    add_articles(section, 20)

    assert queries(client, "/tim-kiem/?q=tóm tắt") == before
