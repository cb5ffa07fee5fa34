"""What search engines read to know every page."""

from datetime import datetime
from xml.etree import ElementTree

import pytest
from django.utils import timezone
from wagtail.models import Page

from cms.content.sitemap import views
from news.models import ArticlePage
from tests.factories import (
    ArticlePageFactory,
    CustomImageFactory,
    GalleryPageFactory,
    HomePageFactory,
)
from tests.queries import add_articles, add_pictures, queries
from tests.visibility import WAYS, hide, private_collection

NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
}


def read(client, path: str) -> ElementTree.Element:
    response = client.get(path)
    assert response.status_code == 200, path
    assert response.headers["Content-Type"] == "application/xml"
    return ElementTree.fromstring(response.content)


def texts(element: ElementTree.Element, path: str) -> list[str]:
    return [each.text for each in element.findall(path, NAMES)]


def photographs(images) -> list[dict]:
    return [{"type": "photo", "value": {"image": image.pk, "caption": ""}} for image in images]


def test_every_public_page_is_listed_with_its_last_change(client, section):
    article = ArticlePageFactory(parent=section)
    changed = datetime(2025, 7, 2, 1, 30, tzinfo=timezone.get_default_timezone())
    ArticlePage.objects.filter(pk=article.pk).update(last_published_at=changed)

    urls = read(client, "/sitemap.xml").findall("s:url", NAMES)

    found = {url.findtext("s:loc", "", NAMES): url.findtext("s:lastmod", "", NAMES) for url in urls}
    pages = ("/", "/tin-tuc/", "/tin-tuc/thanh-tra/", article.url)
    assert set(found) == {f"http://testserver{path}" for path in pages}
    assert found[article.full_url] == "2025-07-02T01:30:00+07:00"


@pytest.mark.parametrize("way", WAYS)
def test_what_is_not_public_is_not_listed(client, news, section, way):
    hidden = ArticlePageFactory(parent=section)
    hide(hidden, way)

    addresses = texts(read(client, "/sitemap.xml"), "s:url/s:loc")

    assert hidden.full_url not in addresses
    assert news.full_url in addresses


def test_pictures_are_listed_as_large_as_they_are_shown(client, section, galleries, image):
    small = CustomImageFactory(with_renditions=False)
    gallery = GalleryPageFactory(
        parent=galleries, cover_image=image, body=photographs([image, small])
    )

    root = read(client, "/sitemap.xml")

    (url,) = [
        each
        for each in root.findall("s:url", NAMES)
        if each.findtext("s:loc", None, NAMES) == gallery.full_url
    ]
    addresses = texts(url, "image:image/image:loc")
    large = image.renditions.get(filter_spec="max-1600x1600")
    assert addresses == [f"http://testserver{file.file.url}" for file in (large, small)]


def test_of_a_page_a_thousand_pictures_are_listed(client, galleries, monkeypatch):
    monkeypatch.setattr("cms.content.sitemap.entries.MAX_PICTURES", 3)
    GalleryPageFactory(parent=galleries, body=photographs(add_pictures(5)))

    assert len(texts(read(client, "/sitemap.xml"), "s:url/image:image")) == 3


def test_private_pictures_are_not_listed(client, galleries, image):
    image.collection = private_collection()
    image.save()
    GalleryPageFactory(parent=galleries, cover_image=image, body=photographs([image]))

    assert texts(read(client, "/sitemap.xml"), "s:url/image:image") == []


def test_a_large_sitemap_is_in_parts(client, section, monkeypatch):
    monkeypatch.setattr(views, "PART", 4)
    articles = [ArticlePageFactory(parent=section) for _ in range(6)]
    changed = datetime(2025, 7, 2, 1, 30, tzinfo=timezone.get_default_timezone())
    Page.objects.filter(pk=articles[-1].pk).update(last_published_at=changed)

    index = read(client, "/sitemap.xml")

    parts = texts(index, "s:sitemap/s:loc")
    assert parts == [f"http://testserver/sitemap-{number}.xml" for number in (1, 2, 3)]
    assert texts(index, "s:sitemap/s:lastmod")[-1] == "2025-07-02T01:30:00+07:00"
    listed = [
        texts(read(client, part.removeprefix("http://testserver")), "s:url/s:loc") for part in parts
    ]
    assert [len(part) for part in listed] == [4, 4, 1]
    assert len({address for part in listed for address in part}) == 9


@pytest.mark.parametrize("part", ["0", "2", "999999999", "9" * 30, "-1", "a"])
def test_a_part_that_there_is_not(client, section, part):
    assert client.get(f"/sitemap-{part}.xml").status_code == 404


def test_a_part_costs_the_same_however_many_pages_are_in_it(client, section, galleries):
    def add(count: int) -> None:
        add_articles(section, count)
        GalleryPageFactory(parent=galleries, body=photographs(add_pictures(count)))

    add(2)
    before = queries(client, "/sitemap.xml")
    add(15)

    assert queries(client, "/sitemap.xml") == before


def test_another_site_has_a_sitemap_of_its_own(client, section, site):
    root = site.root_page.get_parent()
    other = HomePageFactory(parent=root, title="Cổng khác", slug="cong-khac")
    type(site).objects.create(hostname="khac.example", port=80, root_page=other)

    here = texts(read(client, "/sitemap.xml"), "s:url/s:loc")
    there = client.get("/sitemap.xml", headers={"host": "khac.example"}).content

    assert "http://khac.example/" not in here
    assert texts(ElementTree.fromstring(there), "s:url/s:loc") == ["http://khac.example/"]


def test_robots_are_told_of_it(client, home):
    text = client.get("/robots.txt").content.decode()

    assert "Sitemap: http://testserver/sitemap.xml" in text
    assert "Disallow: /admin/" in text
