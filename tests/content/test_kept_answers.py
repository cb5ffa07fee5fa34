"""Answers that anybody may read are kept under the content version, and not a moment longer."""

from datetime import timedelta

import pytest
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site

from cms.content.version.release import release
from home.models import AgencySettings
from tests.factories import ArticlePageFactory
from tests.visibility import expire, restrict

pytestmark = pytest.mark.django_db(transaction=True)

LISTING = "/api/v2/pages/?type=news.ArticlePage"


@pytest.fixture(autouse=True)
def _empty(site):
    caches["answers"].clear()
    AgencySettings.for_site(site)  # made where it is first asked for


@pytest.fixture
def article(section):
    return ArticlePageFactory(parent=section, title="Bài")


@pytest.mark.parametrize("path", [LISTING, "/tin-tuc/thanh-tra/", "/api/v2/site/"])
def test_an_answer_comes_a_second_time_from_memory(client, article, path):
    first = client.get(path)
    with CaptureQueriesContext(connection) as queries:
        second = client.get(path)

    assert first.status_code == 200
    assert second.content == first.content
    assert second.headers["ETag"] == first.headers["ETag"]
    assert len(queries) == 1


def test_who_has_it_already_is_told_so(client, article):
    first = client.get(LISTING)
    tag = first.headers["ETag"]

    with CaptureQueriesContext(connection) as queries:
        second = client.get(LISTING, headers={"If-None-Match": tag})

    assert (second.status_code, second.content) == (304, b"")
    assert second.headers["ETag"] == tag
    assert second.headers["Cache-Control"] == first.headers["Cache-Control"] == "public, no-cache"
    assert len(queries) == 1


def test_a_publication_is_seen_at_the_next_request(client, article):
    tag = client.get(LISTING).headers["ETag"]
    article.title = "Bài đã sửa"
    article.save_revision().publish()

    answer = client.get(LISTING, headers={"If-None-Match": tag})

    assert answer.json()["items"][0]["title"] == "Bài đã sửa"


def test_a_restriction_is_in_force_at_the_next_request(client, article):
    client.get(article.url)
    restrict(article)

    assert client.get(article.url).status_code == 302


def test_the_end_of_a_page_is_the_end_of_what_is_kept(client, article, monkeypatch):
    expire(article)
    ended = type(article).objects.get(pk=article.pk).expire_at
    before = ended.replace(year=ended.year - 1)
    monkeypatch.setattr("django.utils.timezone.now", lambda: before)
    assert client.get(article.url).status_code == 200
    monkeypatch.undo()

    assert client.get(article.url).status_code == 404


def test_what_an_editor_sees_is_not_kept(client, admin_client, article):
    answer = admin_client.get(article.url)

    assert "ETag" not in answer.headers
    assert "ETag" in client.get(article.url).headers


@pytest.mark.parametrize(
    "path",
    ["/khong-co/", "/admin/login/", "/api/v2/page_preview/?token=a", "/api/v2/pages/?limit=-1"],
)
def test_what_is_not_for_keeping_is_not_kept(client, site, path):
    assert "ETag" not in client.get(path).headers


def test_two_hosts_have_two_answers(client, article):
    first = client.get("/api/v2/site/", headers={"host": "a.example.vn"})
    second = client.get("/api/v2/site/", headers={"host": "b.example.vn"})

    assert first.headers["ETag"] != second.headers["ETag"]


def counts(client, path):
    with CaptureQueriesContext(connection) as queries:
        total = client.get(path).json()["meta"]["total_count"]
    return total, sum("COUNT(*)" in query["sql"] for query in queries)


def test_a_list_is_counted_once_for_all_its_parts(client, section, article):
    for _ in range(3):
        ArticlePageFactory(parent=section)

    assert counts(client, f"{LISTING}&limit=2") == (4, 1)
    cursor = client.get(f"{LISTING}&limit=2").json()["meta"]["next"]
    assert counts(client, cursor) == (4, 0)
    assert counts(client, f"{LISTING}&offset=3&order=-date") == (4, 0)
    assert counts(client, f"{LISTING}&title={article.title}") == (1, 1)
    assert counts(client, f"{LISTING}&search=viết") == (3, 1)


def test_a_list_is_counted_anew_after_a_change(client, section, article):
    assert counts(client, f"{LISTING}&limit=1") == (1, 1)
    ArticlePageFactory(parent=section)

    assert counts(client, f"{LISTING}&limit=1") == (2, 1)


def test_a_list_is_counted_anew_when_a_page_has_come_to_its_end(client, article, monkeypatch):
    expire(article)
    before = type(article).objects.get(pk=article.pk).expire_at - timedelta(days=1)
    monkeypatch.setattr("django.utils.timezone.now", lambda: before)
    assert counts(client, f"{LISTING}&limit=1") == (1, 1)
    monkeypatch.undo()

    assert counts(client, f"{LISTING}&limit=2") == (0, 1)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (LISTING, 200),
        ("/khong-co/", 404),
        ("/api/v2/pages/?limit=-1", 400),
        ("/api/v3-preview/pages/", 401),
    ],
)
def test_who_has_anything_at_all_gets_the_answer_itself(client, site, path, status):
    assert client.get(path, headers={"If-None-Match": "*"}).status_code == status


def test_what_another_release_or_setting_answers_has_another_tag(client, article, settings):
    tag = client.get(LISTING).headers["ETag"]
    settings.FRONTEND_URL = "https://thanhtra.example.vn"
    release.cache_clear()
    try:
        answer = client.get(LISTING, headers={"If-None-Match": tag})
    finally:
        release.cache_clear()

    assert answer.status_code == 200
    assert answer.json()["items"][0]["meta"]["html_url"].startswith("https://thanhtra.example.vn/")


def test_a_site_that_another_process_changed_is_known_at_once(client, site, article):
    assert "http://testserver/" in client.get(LISTING).content.decode()
    Site.objects.filter(pk=site.pk).update(hostname="moi.example.vn")  # no signal, as from afar

    (item,) = client.get(LISTING).json()["items"]

    assert item["meta"]["html_url"].startswith("http://moi.example.vn/")


def test_a_random_order_is_another_each_time(client, article):
    answer = client.get("/api/v2/pages/?order=random")

    assert answer.headers["Cache-Control"] == "no-store"
    assert "ETag" not in answer.headers


def test_the_site_is_looked_up_once_for_all_requests(client, section, article):
    def lookups(path):
        with CaptureQueriesContext(connection) as queries:
            assert client.get(path).status_code == 200
        return sum('FROM "wagtailcore_site"' in query["sql"] for query in queries)

    assert lookups("/api/v2/navigation/") == 1
    assert lookups("/api/v2/navigation/?depth=2") == 0
