"""A list costs the same however long it is."""

import pytest

from media.models import CustomDocument
from tests.factories import CustomDocumentFactory, CustomImageFactory, InformationPageFactory
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
