"""Counting what a page costs."""

from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site

from media.models import CustomImage, CustomRendition
from news.models import ArticlePage, NewsIndexPage
from tests.factories import ArticlePageFactory, CustomImageFactory


def add_pictures(count: int) -> list[CustomImage]:
    """Pictures with all their renditions; one is drawn, the others are rows that show its files."""
    drawn = CustomImageFactory()
    made = drawn.renditions.all()
    copies = CustomImage.objects.bulk_create(
        CustomImage(
            title=f"{drawn.title} {number}",
            alt_text=drawn.alt_text,
            file=drawn.file.name,
            width=drawn.width,
            height=drawn.height,
        )
        for number in range(count - 1)
    )
    CustomRendition.objects.bulk_create(
        CustomRendition(
            image=copy,
            filter_spec=rendition.filter_spec,
            focal_point_key=rendition.focal_point_key,
            file=rendition.file.name,
            width=rendition.width,
            height=rendition.height,
        )
        for copy in copies
        for rendition in made
    )
    return [drawn, *copies]


def add_articles(section: NewsIndexPage, count: int) -> list[ArticlePage]:
    """Articles that each have a picture of their own."""
    return [
        ArticlePageFactory(parent=section, introduction="Tóm tắt", cover_image=image)
        for image in add_pictures(count)
    ]


def queries(client: Client, path: str) -> int:
    """The number of queries that an answer takes once all renditions are made, in a process that
    has none of them in its memory, and knows no more than the addresses of its sites."""
    assert client.get(path).status_code == 200, path
    cache.clear()
    Site.get_site_root_paths()
    with CaptureQueriesContext(connection) as captured:
        client.get(path)
    return len(captured)
