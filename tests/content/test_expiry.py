"""A page is gone at its minute, before the scheduler has been by; hidden pages are nowhere."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Page

from media.models import GalleryPage
from news.models import ArticlePage, NewsIndexPage
from tests.factories import ArticlePageFactory, GalleryPageFactory
from tests.visibility import WAYS, expire, hide, restrict

SECRET = "Kết luận chưa công bố"


@pytest.fixture
def article(section) -> ArticlePage:
    return ArticlePageFactory(parent=section, title=SECRET, introduction=SECRET)


@pytest.fixture
def read(client):
    """What an anonymous visitor reads at a path."""

    def read(path: str) -> str:
        response = client.get(path)
        assert response.status_code == 200, path
        return response.content.decode()

    return read


def test_a_page_is_there_until_its_end(client, article):
    end = timezone.now() + timedelta(hours=1)
    Page.objects.filter(pk=article.pk).update(expire_at=end)

    assert client.get(article.url).status_code == 200
    assert ArticlePage.objects.published().exists()
    assert not ArticlePage.objects.published(at=end).exists()
    assert ArticlePage.objects.published(at=end - timedelta(seconds=1)).exists()


def test_an_expired_page_is_gone_before_the_scheduler_ran(client, article):
    expire(article)

    assert Page.objects.get(pk=article.pk).live
    response = client.get(article.url)
    assert response.status_code == 404
    assert "Không tìm thấy trang này" in response.content.decode()


def test_what_stands_below_an_expired_section_stays(client, article, section):
    expire(section)

    assert client.get(section.url).status_code == 404
    response = client.get(article.url)
    assert response.status_code == 200
    assert f'href="{section.url}"' not in response.content.decode()
    meta = client.get(f"/api/v2/pages/{article.pk}/").json()["meta"]
    assert section.pk not in {above["id"] for above in meta["breadcrumbs"]}


@pytest.mark.parametrize("way", WAYS)
def test_a_hidden_article_is_not_in_lists(read, home, news, section, article, way):
    other = ArticlePageFactory(parent=news, title="Bài khác")
    home.body = [
        {"type": "latest_news", "value": {"heading": "Tin mới", "count": 5}},
        {"type": "section_news", "value": {"section": section.pk, "heading": "Mục", "count": 3}},
    ]
    home.save()
    paths = ("/", "/tin-tuc/", other.url)
    for path in paths:
        assert SECRET in read(path)

    hide(article, way)

    for path in paths:
        assert SECRET not in read(path)


@pytest.mark.parametrize("way", WAYS)
def test_a_hidden_article_is_not_found(read, article, way):
    path = "/tim-kiem/?q=chưa công bố"
    assert article.url in read(path)

    hide(article, way)

    assert article.url not in read(path)
    assert "Không có kết quả nào" in read(path)


@pytest.mark.parametrize("way", WAYS)
def test_a_hidden_article_is_not_in_the_api(client, article, way):
    detail = f"/api/v2/pages/{article.pk}/"
    lists = ("/api/v2/pages/", "/api/v2/pages/?type=news.ArticlePage")
    find = f"/api/v2/pages/find/?html_path={article.url}"
    assert client.get(detail).status_code == 200
    assert client.get(find).status_code == 302
    for path in lists:
        assert SECRET in client.get(path).content.decode()

    hide(article, way)

    assert client.get(detail).status_code == 404
    assert client.get(find).status_code == 404
    for path in lists:
        assert SECRET not in client.get(path).content.decode()


@pytest.mark.parametrize("way", WAYS)
def test_a_hidden_article_is_not_shown_to_search_engines(read, article, way):
    assert article.full_url in read("/sitemap.xml")

    hide(article, way)

    assert article.full_url not in read("/sitemap.xml")


@pytest.mark.parametrize("way", WAYS)
def test_a_hidden_section_is_not_in_the_menu(read, client, news, way):
    secret = NewsIndexPage(title=SECRET, show_in_menus=True)
    news.show_in_menus = True
    news.save()
    news.add_child(instance=secret)
    assert SECRET in read("/tim-kiem/")
    assert SECRET in client.get("/api/v2/navigation/").content.decode()

    hide(secret, way)

    assert SECRET not in read("/tim-kiem/")
    assert SECRET not in client.get("/api/v2/navigation/").content.decode()


@pytest.mark.parametrize("way", WAYS)
def test_a_hidden_section_is_not_listed_among_the_sections(news, section, way):
    assert list(news.sections()) == [section]

    hide(section, way)

    assert list(news.sections()) == []


@pytest.mark.parametrize("way", WAYS)
def test_a_hidden_gallery_is_not_listed(galleries, way):
    gallery = GalleryPageFactory(parent=galleries)
    assert list(galleries.galleries()) == [gallery]

    hide(gallery, way)

    assert list(galleries.galleries()) == []
    assert GalleryPage.objects.exists()


def test_a_visitor_is_asked_to_log_in_for_a_private_page(client, article):
    restrict(article)

    response = client.get(article.url)

    assert response.status_code == 302
    assert client.get(response.headers["Location"]).status_code == 200
    assert article.title not in client.get(response.headers["Location"]).content.decode()
