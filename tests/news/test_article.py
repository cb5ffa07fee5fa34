"""What visitors read of an article."""

from datetime import date

import pytest
from bs4 import BeautifulSoup

from news.models import ArticlePage
from tests.bodies import picture
from tests.factories import ArticlePageFactory, NewsIndexPageFactory
from tests.queries import add_articles, add_pictures, queries


@pytest.fixture
def article(section, image):
    return ArticlePageFactory(
        parent=section,
        title="Kế hoạch <2020>",
        slug="ke-hoach",
        date=date(2020, 2, 5),
        introduction="Tóm tắt của bài",
        byline="Văn phòng",
        source="Báo Ấp Bắc",
        cover_image=image,
        body=[{"type": "paragraph", "value": "<p>Nội dung./.</p>"}],
    )


def soup(response) -> BeautifulSoup:
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def test_an_article_shows_its_facts(client, article):
    page = soup(client.get(article.url))

    main = page.main
    assert main.h1.get_text(strip=True) == "Kế hoạch <2020>"
    assert (main.time["datetime"], main.time.get_text()) == ("2020-02-05", "05/02/2020")
    assert main.select_one(".introduction").get_text() == "Tóm tắt của bài"
    assert main.select_one(".body p").get_text() == "Nội dung./."
    assert main.select_one(".byline").get_text() == "Văn phòng"
    assert "Báo Ấp Bắc" in main.select_one(".source").get_text()
    assert len(page.find_all("h1")) == 1


def test_an_article_tells_other_sites_how_to_show_it(client, article):
    head = soup(client.get(article.url)).head

    def meta(name: str) -> str:
        return head.find("meta", attrs={"property": name})["content"]

    assert head.title.get_text().startswith("Kế hoạch <2020> – ")
    assert (
        head.find("link", rel="canonical")["href"]
        == "http://testserver/tin-tuc/thanh-tra/ke-hoach/"
    )
    assert meta("og:title") == "Kế hoạch <2020>"
    assert meta("og:description") == "Tóm tắt của bài"
    assert meta("og:image").startswith("http://testserver/uploads/images/")
    assert meta("og:image:alt") == article.cover_image.alt


def test_an_article_stands_in_its_place_in_the_tree(client, article):
    page = soup(client.get(article.url))

    links = page.select(".breadcrumbs a")
    assert [link["href"] for link in links][:3] == ["/", "/tin-tuc/", "/tin-tuc/thanh-tra/"]


def test_the_latest_news_stand_beside_an_article_without_the_article_itself(client, article):
    others = [
        ArticlePageFactory(parent=article.section, date=date(2026, 1, day)) for day in range(1, 9)
    ]

    links = soup(client.get(others[-1].url)).select(".latest .headlines a")

    newest = sorted(others[:-1], key=lambda page: page.date, reverse=True)[:6]
    assert [link.get_text() for link in links] == [page.title for page in newest]


def test_an_article_alone_has_no_list_beside_it(client, article):
    assert soup(client.get(article.url)).select_one(".latest") is None


def neighbours(client, article) -> dict[str, str]:
    links = soup(client.get(article.url)).select(".neighbour")
    return {link["rel"][0]: link["href"] for link in links}


def test_an_article_leads_to_the_one_before_and_the_one_after_it_in_its_section(client, section):
    """Of one day, the one that was written first is the older."""
    days = [date(2026, 1, 1), date(2026, 1, 2), date(2026, 1, 2), date(2026, 1, 3)]
    first, second, third, last = (ArticlePageFactory(parent=section, date=day) for day in days)
    ArticlePageFactory(parent=section, date=date(2026, 1, 2), live=False)
    elsewhere = NewsIndexPageFactory(parent=section.get_parent(), title="Khác")
    ArticlePageFactory(parent=elsewhere, date=date(2026, 1, 2))

    assert neighbours(client, first) == {"next": second.url}
    assert neighbours(client, second) == {"prev": first.url, "next": third.url}
    assert neighbours(client, third) == {"prev": second.url, "next": last.url}
    assert neighbours(client, last) == {"prev": third.url}


def test_no_article_is_shown_twice_around_another(client, section):
    for day in range(1, 20):
        ArticlePageFactory(parent=section, date=date(2026, 1, day))
    (article,) = ArticlePage.objects.filter(date=date(2026, 1, 10))

    page = soup(client.get(article.url))

    around = [link["href"] for link in page.select(".latest .headlines a, .related a, .neighbour")]
    assert len(around) == len(set(around)) == 6 + 4 + 2
    assert article.url not in around


def test_under_an_article_stand_others_of_its_section_only(client, section):
    elsewhere = NewsIndexPageFactory(parent=section.get_parent(), title="Khác")
    for _ in range(9):
        ArticlePageFactory(parent=elsewhere, date=date(2026, 2, 1))
    related = ArticlePageFactory(parent=section, date=date(2025, 1, 1))
    ArticlePageFactory(parent=section, date=date(2026, 1, 1))
    article = ArticlePageFactory(parent=section, date=date(2026, 1, 1))

    links = soup(client.get(article.url)).select(".related a")

    assert [link["href"] for link in links] == [related.url]


def test_an_article_can_be_passed_on(client, article):
    page = soup(client.get(article.url))

    assert {button["data-tool"] for button in page.select(".page-tools button")} == {
        "copy",
        "share",
        "print",
    }
    address = "http://testserver/tin-tuc/thanh-tra/ke-hoach/"
    assert address in page.select_one(".page-address").get_text()


def test_an_article_costs_the_same_however_many_there_are(client, section):
    articles = add_articles(section, 20)
    before = queries(client, articles[10].url)
    add_articles(section, 30)

    assert queries(client, articles[10].url) == before


def test_an_article_costs_the_same_however_many_pictures_it_has(client, section):
    def article(count: int) -> str:
        photos = [picture(image) for image in add_pictures(count)]
        body = [{"type": "gallery", "value": {"photos": photos}}]
        return ArticlePageFactory(parent=section, body=body).url

    few, many = article(3), article(30)

    assert queries(client, many) == queries(client, few)
