"""What pages say to search engines: https://developers.google.com/search/docs/appearance/structured-data"""

import json
from datetime import date, datetime

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from home.models import AgencySettings
from news.models import ArticlePage
from tests.factories import (
    ArticlePageFactory,
    CustomImageFactory,
    GalleryPageFactory,
    InformationPageFactory,
    picture_file,
)
from tests.queries import add_pictures, queries
from tests.visibility import private_collection


def graph(client, path: str) -> dict[str, dict]:
    """The nodes of a page by their types."""
    response = client.get(path)
    assert response.status_code == 200
    scripts = BeautifulSoup(response.content, "html.parser").select(
        'head script[type="application/ld+json"]'
    )
    (script,) = scripts
    document = json.loads(script.string)
    assert document["@context"] == "https://schema.org"
    nodes = {node["@type"]: node for node in document["@graph"]}
    assert len(nodes) == len(document["@graph"])
    assert_nothing_empty(document)
    return nodes


def assert_nothing_empty(value) -> None:
    for item in value.values() if isinstance(value, dict) else value:
        assert item not in (None, "", [], {})
        if isinstance(item, dict | list):
            assert_nothing_empty(item)


@pytest.fixture
def agency(site) -> AgencySettings:
    agency = AgencySettings.for_site(site)
    agency.name, agency.parent_agency = "Thanh tra tỉnh", "Ủy ban nhân dân tỉnh"
    agency.address, agency.phone, agency.email = "Số 68 Lê Lợi", "0273 000 0000", "a@b.example"
    agency.save()
    return agency


def test_an_article_is_news_by_the_unit_that_signs_it(client, section, agency):
    image = CustomImageFactory(file=picture_file(1500, 1000))
    article = ArticlePageFactory(
        parent=section,
        title="Kết luận số 12",
        introduction="Tóm tắt",
        date=date(2025, 7, 1),
        byline="Văn phòng",
        source="Báo Nhân Dân",
        cover_image=image,
    )
    published = datetime(2025, 7, 2, 1, 30, tzinfo=timezone.get_default_timezone())
    ArticlePage.objects.filter(pk=article.pk).update(last_published_at=published)

    news = graph(client, article.url)["NewsArticle"]

    address = f"http://testserver{article.url}"
    agency_id = {"@id": "http://testserver/#agency"}
    sizes = [(picture["width"], picture["height"]) for picture in news.pop("image")]
    assert sizes == [(1200, 630), (1280, 720), (1500, 1000)]
    assert news == {
        "@type": "NewsArticle",
        "@id": f"{address}#page",
        "url": address,
        "mainEntityOfPage": address,
        "name": "Kết luận số 12",
        "headline": "Kết luận số 12",
        "description": "Tóm tắt",
        "inLanguage": "vi",
        "datePublished": "2025-07-01T00:00:00+07:00",
        "dateModified": "2025-07-02T01:30:00+07:00",
        "articleSection": "Thanh tra",
        "author": {
            "@type": "Organization",
            "name": "Văn phòng",
            "parentOrganization": agency_id,
        },
        "publisher": agency_id,
        "isBasedOn": {
            "@type": "CreativeWork",
            "publisher": {"@type": "Organization", "name": "Báo Nhân Dân"},
        },
    }


def test_an_article_that_nobody_signs_is_by_the_agency(client, section):
    article = ArticlePageFactory(parent=section, source="https://baochinhphu.vn/tin")

    news = graph(client, article.url)["NewsArticle"]

    assert news["author"] == news["publisher"] == {"@id": "http://testserver/#agency"}
    assert news["isBasedOn"] == "https://baochinhphu.vn/tin"
    assert "image" not in news


def test_an_article_dated_ahead_was_not_changed_before_it_was_published(client, section):
    article = ArticlePageFactory(parent=section, date=date(2999, 1, 1))

    news = graph(client, article.url)["NewsArticle"]

    assert news["dateModified"] == news["datePublished"] == "2999-01-01T00:00:00+07:00"


def test_nothing_in_a_title_ends_the_script(client, section):
    title = "</script><script>alert(1)</script><!-- \u2028 & “Đất”"
    article = ArticlePageFactory(parent=section, title=title, slug="dat", byline=title)

    response = client.get(article.url)

    assert b"<script>alert" not in response.content
    assert graph(client, article.url)["NewsArticle"]["headline"] == article.title


def test_the_front_page_is_the_portal_of_an_agency(client, home, agency):
    nodes = graph(client, "/")

    assert set(nodes) == {"WebSite", "GovernmentOrganization"}
    action = nodes["WebSite"]["potentialAction"]
    assert action["target"]["urlTemplate"] == "http://testserver/tim-kiem/?q={search_term_string}"
    assert nodes["WebSite"]["name"] == "Cổng"
    assert nodes["WebSite"]["publisher"]["@id"] == nodes["GovernmentOrganization"]["@id"]
    logo = nodes["GovernmentOrganization"].pop("logo")
    assert client.get(logo["url"].removeprefix("http://testserver")).status_code == 200
    assert nodes["GovernmentOrganization"] == {
        "@type": "GovernmentOrganization",
        "@id": "http://testserver/#agency",
        "name": "Thanh tra tỉnh",
        "url": "http://testserver/",
        "parentOrganization": {"@type": "GovernmentOrganization", "name": "Ủy ban nhân dân tỉnh"},
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "Số 68 Lê Lợi",
            "addressCountry": "VN",
        },
        "telephone": "0273 000 0000",
        "email": "a@b.example",
    }


def test_every_page_but_the_front_page_says_how_one_comes_to_it(client, section, galleries, home):
    about = InformationPageFactory(parent=home, title="Giới thiệu")
    article = ArticlePageFactory(parent=section, title="Bài")
    gallery = GalleryPageFactory(parent=galleries, title="Bộ ảnh")

    trails = {
        page: [
            (item["position"], item["name"], item["item"])
            for item in graph(client, page.url)["BreadcrumbList"]["itemListElement"]
        ]
        for page in (about, section, article, gallery)
    }

    assert [names[-1][1] for names in trails.values()] == [
        "Giới thiệu",
        "Thanh tra",
        "Bài",
        "Bộ ảnh",
    ]
    assert trails[article] == [
        (1, "Trang chủ", "http://testserver/"),
        (2, "Tin tức", "http://testserver/tin-tuc/"),
        (3, "Thanh tra", "http://testserver/tin-tuc/thanh-tra/"),
        (4, "Bài", f"http://testserver{article.url}"),
    ]


def test_each_page_type_is_what_it_is(client, section, galleries, home):
    about = InformationPageFactory(parent=home, title="Giới thiệu")

    assert "WebPage" in graph(client, about.url)
    assert "CollectionPage" in graph(client, section.url)
    assert "CollectionPage" in graph(client, galleries.url)


def test_a_gallery_tells_of_its_first_photographs(client, galleries, image):
    image.credit = "Văn phòng"
    image.save()
    photo = {"image": image.pk, "caption": "Buổi họp"}
    gallery = GalleryPageFactory(
        parent=galleries, body=[{"type": "photo", "value": photo}] * 45, date=date(2025, 7, 1)
    )

    node = graph(client, gallery.url)["ImageGallery"]

    assert node["datePublished"] == "2025-07-01T00:00:00+07:00"
    assert len(node["associatedMedia"]) == 40
    first = node["associatedMedia"][0]
    assert (first["width"], first["height"]) == (60, 40)
    assert (first["caption"], first["creditText"]) == ("Buổi họp", "Văn phòng")
    assert client.get(first["contentUrl"].removeprefix("http://testserver")).status_code == 200


def test_what_a_gallery_says_costs_the_same_however_many_photographs_it_has(client, galleries):
    few, many = (
        GalleryPageFactory(
            parent=galleries,
            body=[{"type": "photo", "value": {"image": each.pk}} for each in add_pictures(count)],
        )
        for count in (2, 20)
    )

    assert queries(client, many.url) == queries(client, few.url)


def test_a_private_cover_is_not_told(client, section, image):
    image.collection = private_collection()
    image.save()
    article = ArticlePageFactory(parent=section, cover_image=image)

    assert "image" not in graph(client, article.url)["NewsArticle"]


def test_on_a_front_end_all_addresses_of_pages_are_there(section, agency, settings):
    settings.FRONTEND_URL = "https://mat-tien.example"
    article = ArticlePageFactory(parent=section)

    assert article.linked_data()["url"] == f"https://mat-tien.example{article.url}"
    assert article.linked_data()["publisher"]["@id"] == agency.linked_data()["@id"]
    assert agency.linked_data()["url"] == "https://mat-tien.example/"
