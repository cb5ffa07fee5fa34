"""An answer costs the same few queries however much is in it."""

import pytest
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from cms.content.models import PageChange
from media.models import CustomDocument
from tests.bodies import every_block, every_front_page_block, picture
from tests.factories import (
    ArticlePageFactory,
    CustomDocumentFactory,
    GalleryPageFactory,
    InformationPageFactory,
)
from tests.queries import add_articles, add_pictures, queries

MOST = 10
FEW, MANY = 3, 100


def documents(count: int) -> list[CustomDocument]:
    return [CustomDocumentFactory() for _ in range(count)]


def add_full_articles(section: Page, count: int) -> None:
    """Articles with every block, each with pictures, documents and links of its own."""
    plain = add_articles(section, count)
    files = documents(count)
    for article, image, document, target in zip(
        plain, add_pictures(count), files, plain[1:] + plain[:1], strict=True
    ):
        article.body = every_block(image, document, target)
        article.save()


@pytest.fixture
def full_site(home, section, galleries):
    """Pages of all types."""
    InformationPageFactory(parent=home, cover_image=add_pictures(1)[0])
    GalleryPageFactory(parent=galleries, cover_image=add_pictures(1)[0])


LISTS = [
    "type=news.ArticlePage",
    "type=news.ArticlePage&fields=*",
    "type=news.ArticlePage,home.InformationPage",
    "fields=*",
    "search=viết",
    "search=viết&type=news.ArticlePage&fields=*",
    "",
]


def test_lists_of_pages(client, full_site, section):
    paths = [f"/api/v2/pages/?limit=100&{parameters}" for parameters in LISTS]
    add_full_articles(section, FEW)
    few = {path: queries(client, path) for path in paths}
    add_full_articles(section, MANY - FEW)

    assert {path: queries(client, path) for path in paths} == few
    for path, count in few.items():
        to_search = 3 if "search" in path else 0  # synonyms, what is in the index, the order
        assert count <= MOST + to_search, path


def test_a_search(client, full_site, section):
    path = "/api/v2/search/?q=viết&limit=100"
    add_full_articles(section, FEW)
    few = queries(client, path)
    add_full_articles(section, MANY - FEW)

    assert queries(client, path) == few < 25


def test_an_article(client, section):
    """With few and with many blocks of each kind."""
    targets = add_articles(section, MANY)

    def article(count: int) -> str:
        things = zip(add_pictures(count), documents(count), targets, strict=False)
        body = [block for each in things for block in every_block(*each)]
        cover = add_pictures(1)[0]
        page = ArticlePageFactory(parent=section, body=body, cover_image=cover)
        return f"/api/v2/pages/{page.pk}/"

    assert queries(client, article(MANY)) == queries(client, article(FEW)) <= MOST


def test_an_article_by_its_address(client, section):
    (target,) = add_articles(section, 1)
    body = every_block(*add_pictures(1), *documents(1), target)
    page = ArticlePageFactory(parent=section, body=body)

    assert queries(client, f"/api/v2/resolve/?path={page.url}") <= MOST + 1  # and the site


def test_the_front_page(client, home, section, galleries):
    def with_blocks(count: int) -> str:
        body = []
        for image in add_pictures(count):
            photos = [{"type": "photo", "value": picture(each)} for each in add_pictures(2)]
            gallery = GalleryPageFactory(parent=galleries, body=photos)
            body += every_front_page_block(image, section, gallery)
        home.body = body
        home.save()
        return f"/api/v2/pages/{home.pk}/"

    add_articles(section, 5)
    few = queries(client, with_blocks(FEW))

    assert queries(client, with_blocks(30)) == few <= MOST


def test_a_gallery(client, galleries):
    def gallery(count: int) -> str:
        body = [{"type": "photo", "value": picture(image)} for image in add_pictures(count)]
        return f"/api/v2/pages/{GalleryPageFactory(parent=galleries, body=body).pk}/"

    assert queries(client, gallery(MANY)) == queries(client, gallery(FEW)) <= MOST


@pytest.mark.parametrize(("path", "make"), [("images", add_pictures), ("documents", documents)])
@pytest.mark.parametrize("fields", ["", "&fields=*"])
def test_a_list_of_files(client, db, path, make, fields):
    def add(count: int) -> None:
        for file in make(count):
            file.tags.add("lễ", "hội")

    add(FEW)
    few = queries(client, f"/api/v2/{path}/?limit=100{fields}")
    add(MANY - FEW)

    assert queries(client, f"/api/v2/{path}/?limit=100{fields}") == few <= MOST


@pytest.mark.parametrize("fields", ["", "&fields=*"])
def test_a_list_of_redirects(client, section, site, fields):
    def add(count: int) -> None:
        for page in add_articles(section, count):
            Redirect.objects.create(old_path=f"/cu-{page.pk}", site=site, redirect_page=page)

    add(FEW)
    few = queries(client, f"/api/v2/redirects/?limit=100{fields}")
    add(MANY - FEW)

    assert queries(client, f"/api/v2/redirects/?limit=100{fields}") == few <= MOST


def test_the_log_of_changes(client, section):
    PageChange.objects.all().delete()
    add_articles(section, FEW)
    few = queries(client, "/api/v2/changes/")
    add_articles(section, MANY - FEW)

    assert queries(client, "/api/v2/changes/") == few <= MOST


@pytest.mark.parametrize("root", ["", "root"])
def test_the_menu(client, home, news, root):
    path = f"/api/v2/navigation/?depth=5{f'&root={news.pk}' if root else ''}"

    def add(count: int) -> None:
        for _ in range(count):
            InformationPageFactory(parent=home, title=str(timezone.now()))

    add(FEW)
    assert queries(client, path) <= 2
    add(MANY)

    assert queries(client, path) <= 2
