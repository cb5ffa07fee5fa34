"""The head of a page: for search engines, share cards and the catalogues of the state."""

from datetime import date

from bs4 import BeautifulSoup

from home.models import AgencySettings
from tests.factories import ArticlePageFactory, InformationPageFactory


def head(client, path: str) -> BeautifulSoup:
    response = client.get(path)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").head


def meta(client, path: str) -> dict[str, str]:
    elements = head(client, path).find_all("meta", content=True)
    return {
        element.get("name") or element.get("property"): element["content"] for element in elements
    }


def links(client, path: str) -> dict[str, str]:
    return {link["rel"][0]: link["href"] for link in head(client, path).find_all("link")}


def test_a_page_has_the_elements_of_dublin_core_that_portals_of_the_state_have(
    client, site, section
):
    agency = AgencySettings.for_site(site)
    agency.name = "Thanh tra tỉnh"
    agency.save()
    article = ArticlePageFactory(
        parent=section,
        title="Kết luận “số 12”",
        introduction="Tóm tắt",
        date=date(2025, 7, 1),
        byline="Văn phòng",
    )

    said = meta(client, article.url)

    core = {name: content for name, content in said.items() if name.startswith("DC.")}
    assert core == {
        "DC.title": "Kết luận “số 12”",
        "DC.creator": "Văn phòng",
        "DC.date": "2025-07-01",
        "DC.description": "Tóm tắt",
        "DC.publisher": "Thanh tra tỉnh",
        "DC.identifier": f"http://testserver{article.url}",
        "DC.language": "vi",
        "DC.subject": "Thanh tra",
    }
    assert links(client, article.url)["schema.DC"] == "http://purl.org/dc/elements/1.1/"


def test_every_page_type_has_them(client, site, section, galleries, home):
    about = InformationPageFactory(parent=home, title="Giới thiệu")

    for page in (home, about, section, galleries):
        page.save_revision().publish()
        said = meta(client, page.url)
        for name in ("title", "creator", "date", "description", "publisher", "identifier"):
            assert said[f"DC.{name}"], (page, name)


def test_an_article_without_introduction_is_described_by_its_beginning(client, section):
    text = "<p>Ngày <b>11/02/2020</b>, tại cuộc họp.</p><p>" + "Thi đua sôi nổi " * 30 + "</p>"
    article = ArticlePageFactory(
        parent=section,
        body=[
            {"type": "heading", "value": {"text": "Mục", "level": "2"}},
            {"type": "paragraph", "value": text},
        ],
    )

    description = meta(client, article.url)["description"]

    assert description.startswith("Ngày 11/02/2020, tại cuộc họp. Thi đua")
    assert description.endswith("…")
    assert 150 < len(description) <= 201
    assert meta(client, article.url)["og:description"] == description


def test_an_article_says_when_it_was_written_and_in_which_section(client, section):
    article = ArticlePageFactory(parent=section, date=date(2025, 7, 1))

    said = meta(client, article.url)

    assert said["og:type"] == "article"
    assert said["article:published_time"] == "2025-07-01T00:00:00+07:00"
    assert said["article:modified_time"].endswith("+07:00")
    assert said["article:section"] == "Thanh tra"


def test_the_pages_of_a_list_lead_to_each_other(client, section):
    section.articles_per_page = 1
    section.save()
    for _ in range(3):
        ArticlePageFactory(parent=section)

    address = "http://testserver/tin-tuc/thanh-tra/"
    places = [links(client, f"{section.url}?page={number}") for number in (1, 2, 3)]

    assert [place["canonical"] for place in places] == [
        address,
        f"{address}?page=2",
        f"{address}?page=3",
    ]
    assert [place.get("prev") for place in places] == [None, address, f"{address}?page=2"]
    assert [place.get("next") for place in places] == [
        f"{address}?page=2",
        f"{address}?page=3",
        None,
    ]


def test_a_page_leads_to_the_feed_with_its_news(client, home, section, galleries):
    article = ArticlePageFactory(parent=section)

    assert links(client, "/")["alternate"] == "/feed/"
    assert links(client, section.url)["alternate"] == "/tin-tuc/thanh-tra/feed/"
    assert links(client, article.url)["alternate"] == "/tin-tuc/thanh-tra/feed/"
    assert "alternate" not in links(client, galleries.url)
