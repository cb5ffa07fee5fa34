"""An answer costs the same however much is in it."""

import pytest

from media.models import CustomDocument
from tests.bodies import picture
from tests.factories import (
    ArticlePageFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    GalleryPageFactory,
    InformationPageFactory,
)
from tests.queries import add_articles, add_pictures, queries


@pytest.mark.parametrize(
    "parameters", ["type=news.ArticlePage", "type=news.ArticlePage,home.InformationPage", ""]
)
def test_a_list_of_pages(client, home, section, parameters):
    InformationPageFactory(parent=home, cover_image=CustomImageFactory())
    path = f"/api/v2/pages/?limit=100&{parameters}"
    add_articles(section, 3)
    short = queries(client, path)
    add_articles(section, 27)

    assert queries(client, path) == short


def test_the_front_page(client, home, section):
    home.body = [{"type": "latest_news", "value": {"heading": "Tin mới", "count": 20}}]
    home.save()
    path = f"/api/v2/pages/{home.pk}/"
    add_articles(section, 3)
    before = queries(client, path)
    add_articles(section, 27)

    assert queries(client, path) == before


def test_a_gallery(client, galleries):
    def gallery(count: int) -> str:
        body = [{"type": "photo", "value": picture(image)} for image in add_pictures(count)]
        return f"/api/v2/pages/{GalleryPageFactory(parent=galleries, body=body).pk}/"

    assert queries(client, gallery(30)) == queries(client, gallery(3))


def test_an_article_with_pictures(client, section):
    def article(count: int) -> str:
        photos = [picture(image) for image in add_pictures(count)]
        body = [{"type": "gallery", "value": {"photos": photos}}]
        return f"/api/v2/pages/{ArticlePageFactory(parent=section, body=body).pk}/"

    assert queries(client, article(30)) == queries(client, article(3))


def documents(count: int) -> list[CustomDocument]:
    return [CustomDocumentFactory() for _ in range(count)]


@pytest.mark.parametrize(("path", "make"), [("images", add_pictures), ("documents", documents)])
def test_a_list_of_files(client, db, path, make):
    def add(count: int) -> None:
        for file in make(count):
            file.tags.add("lễ", "hội")

    add(3)
    short = queries(client, f"/api/v2/{path}/?limit=100")
    add(27)

    assert queries(client, f"/api/v2/{path}/?limit=100") == short
