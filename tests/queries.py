"""Counting what a page costs."""

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from news.models import ArticlePage, NewsIndexPage
from tests.factories import ArticlePageFactory, CustomImageFactory


def add_articles(section: NewsIndexPage, count: int) -> list[ArticlePage]:
    """Articles that each have a picture of their own."""
    return [
        ArticlePageFactory(parent=section, introduction="Tóm tắt", cover_image=CustomImageFactory())
        for _ in range(count)
    ]


def queries(client: Client, path: str) -> int:
    """The number of queries that an answer takes once all renditions are made."""
    assert client.get(path).status_code == 200, path
    with CaptureQueriesContext(connection) as captured:
        client.get(path)
    return len(captured)
