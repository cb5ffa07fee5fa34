"""The news for feed readers, as they read them."""

from datetime import date, datetime, timedelta
from xml.etree import ElementTree

import feedparser
import pytest
from bs4 import BeautifulSoup
from wagtail.models import Page

from home.models import AgencySettings
from news.models import ArticlePage
from tests.bodies import every_block
from tests.factories import (
    ArticlePageFactory,
    CustomDocumentFactory,
    InformationPageFactory,
    NewsIndexPageFactory,
)
from tests.queries import add_articles, queries
from tests.visibility import WAYS, hide

FORMATS = ("feed/", "feed/rss/")
ATOM = "{http://www.w3.org/2005/Atom}"


def read(client, path: str) -> feedparser.FeedParserDict:
    response = client.get(path)
    assert response.status_code == 200, path
    ElementTree.fromstring(response.content)
    feed = feedparser.parse(response.content)
    assert not feed.bozo, feed.get("bozo_exception")
    return feed


def first_content(client, path: str) -> str:
    """The body of the first entry as it is sent; feedparser would complete the addresses in it."""
    root = ElementTree.fromstring(client.get(path).content)
    names = (f"{ATOM}content", "{http://purl.org/rss/1.0/modules/content/}encoded")
    return next(element.text for name in names for element in root.iter(name))


@pytest.fixture
def agency(site) -> AgencySettings:
    agency = AgencySettings.for_site(site)
    agency.name = "Thanh tra tỉnh"
    agency.save()
    return agency


@pytest.mark.parametrize("form", FORMATS)
def test_a_feed_has_the_newest_articles_of_its_section(client, agency, news, section, form):
    other = NewsIndexPageFactory(parent=news, title="Hỏi đáp", slug="hoi-dap")
    ArticlePageFactory(parent=other, title="Nơi khác", date=date(2025, 7, 9))
    for day in range(1, 23):
        ArticlePageFactory(parent=section, title=f"Bài {day}", date=date(2025, 6, day))

    of_section = read(client, f"/tin-tuc/thanh-tra/{form}")
    of_all = read(client, f"/{form}")

    titles = [entry.title for entry in of_section.entries]
    assert titles == [f"Bài {day}" for day in range(22, 2, -1)]
    assert of_section.feed.title == "Thanh tra – Thanh tra tỉnh"
    assert of_section.feed.link == "http://testserver/tin-tuc/thanh-tra/"
    assert of_all.feed.title == "Tin mới – Thanh tra tỉnh"
    assert of_all.entries[0].title == "Nơi khác"
    assert len(of_all.entries) == 20
    addresses = [link.href for link in of_section.feed.links if link.rel == "self"]
    assert addresses == [f"http://testserver/tin-tuc/thanh-tra/{form}"]


@pytest.mark.parametrize("form", FORMATS)
def test_an_entry_says_all_that_the_article_does(client, agency, section, image, form):
    article = ArticlePageFactory(
        parent=section,
        title="“Đất” & <nước>",
        introduction="Thu < chi & ngược lại",
        date=date(2025, 7, 1),
        byline="Văn phòng",
        cover_image=image,
        body=[{"type": "paragraph", "value": "<p>Toàn văn <b>kết luận</b>.</p>"}],
    )

    (entry,) = read(client, f"{section.url}{form}").entries

    assert entry.title == "“Đất” & <nước>" if form == "feed/" else "“Đất”" in entry.title
    assert entry.link == f"http://testserver{article.url}"
    assert BeautifulSoup(entry.summary, "html.parser").get_text() == "Thu < chi & ngược lại"
    assert entry.content[0].value == "<p>Toàn văn <b>kết luận</b>.</p>"
    assert entry.author == "Văn phòng"
    assert [tag.term for tag in entry.tags] == ["Thanh tra"]
    assert entry.published in ("2025-07-01T00:00:00+07:00", "Tue, 01 Jul 2025 00:00:00 +0700")
    (picture,) = entry.media_content
    assert picture["type"] == "image/jpeg"
    assert client.get(picture["url"].removeprefix("http://testserver")).status_code == 200


def test_every_moment_in_a_feed_has_the_local_offset(client, section):
    ArticlePageFactory(parent=section)

    root = ElementTree.fromstring(client.get("/feed/").content)

    moments = [
        each.text for name in ("updated", "published") for each in root.iter(f"{ATOM}{name}")
    ]
    assert len(moments) == 3
    assert all(datetime.fromisoformat(at).utcoffset() == timedelta(hours=7) for at in moments)


@pytest.mark.parametrize("form", FORMATS)
def test_an_entry_keeps_its_id_when_the_article_is_renamed_and_moved(client, news, section, form):
    article = ArticlePageFactory(parent=section, title="Bài")
    (before,) = read(client, f"/{form}").entries

    article.slug, article.title = "ten-moi", "Tên mới"
    article.save_revision().publish()
    Page.objects.get(pk=article.pk).move(Page.objects.get(pk=news.pk), pos="last-child")
    (after,) = read(client, f"/{form}").entries

    assert after.id == before.id
    assert after.link == "http://testserver/tin-tuc/ten-moi/"


@pytest.mark.parametrize("form", FORMATS)
def test_every_block_is_there_with_absolute_addresses(client, section, image, form):
    document = CustomDocumentFactory()
    other = ArticlePageFactory(parent=section, date=date(2025, 1, 1))
    body = every_block(image, document, other)
    ArticlePageFactory(parent=section, body=body, date=date(2025, 2, 1))

    html = first_content(client, f"/{form}")

    shown = BeautifulSoup(html, "html.parser")
    for text in ("Mục lớn", "Dân biết", "Thời hạn", "126", "Buổi họp", "Phim", "Mẫu đơn"):
        assert text in shown.get_text(), text
    addresses = [element["href"] for element in shown.select("[href]")]
    addresses += [element["src"] for element in shown.select("[src]")]
    assert len(addresses) >= 8
    assert all(address.startswith(("http://testserver/", "https://")) for address in addresses)
    assert f"http://testserver{other.url}" in addresses
    assert not shown.select("[class], script, iframe, button, dialog")
    assert "Mở ảnh" not in html  # what a screen reader hears on the site


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_section_has_an_empty_feed_that_does_not_change(client, section, form):
    first, second = (client.get(f"{section.url}{form}").content for _ in range(2))

    assert first == second
    assert read(client, f"{section.url}{form}").entries == []


@pytest.mark.parametrize("form", FORMATS)
def test_a_feed_is_only_below_sections(client, home, section, galleries, form):
    about = InformationPageFactory(parent=home, title="Giới thiệu")
    article = ArticlePageFactory(parent=section)

    for address in (about.url, galleries.url, article.url, "/khong-co/", "/tin-tuc/khong-co/"):
        assert client.get(f"{address}{form}").status_code == 404, address


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("way", WAYS)
def test_what_is_not_public_is_in_no_feed(client, news, section, way, form):
    below = NewsIndexPageFactory(parent=section, title="Nội bộ")
    ArticlePageFactory(parent=below, title="Bài kín")
    article = ArticlePageFactory(parent=news, title="Bài mở")
    hidden = ArticlePageFactory(parent=section, title="Bài ẩn")
    hide(hidden, way)
    hide(below, way)

    titles = {entry.title for entry in read(client, f"/{form}").entries}

    assert client.get(f"{below.url}{form}").status_code == 404
    assert article.title in titles
    assert "Bài ẩn" not in titles
    assert way in ("draft", "expired") or "Bài kín" not in titles


@pytest.mark.parametrize("form", FORMATS)
def test_a_feed_costs_the_same_however_much_is_in_it(client, section, image, form):
    def add(count: int) -> None:
        document = CustomDocumentFactory()
        for article in add_articles(section, count):
            article.body = every_block(article.cover_image, document, section)
            article.save()

    add(2)
    before = queries(client, f"/{form}")
    add(12)

    assert queries(client, f"/{form}") == before
    assert ArticlePage.objects.count() == 14


def test_with_a_front_end_a_feed_leads_there(client, section, image, settings):
    settings.FRONTEND_URL = "https://mat-tien.example"
    link = f'<p><a linktype="page" id="{section.pk}">Xem</a></p>'
    article = ArticlePageFactory(
        parent=section,
        cover_image=image,
        body=[{"type": "paragraph", "value": link}],
    )

    feed = read(client, "/feed/")

    assert feed.feed.link == "https://mat-tien.example/"
    assert feed.entries[0].link == f"https://mat-tien.example{article.url}"
    assert 'href="https://mat-tien.example/tin-tuc/thanh-tra/"' in first_content(client, "/feed/")
    assert feed.entries[0].media_content[0]["url"].startswith("http://testserver/uploads/")
