"""Pages tell of votes as they are, although answers are kept and votes raise no version."""

import pytest
from django.core.cache import caches
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cms.content.version import current_version
from home.models import AgencySettings
from tests.factories import ArticlePageFactory

pytestmark = pytest.mark.django_db(transaction=True)

LIST = "/api/v2/pages/?type=news.ArticlePage"


@pytest.fixture
def article(site, section):
    caches["answers"].clear()
    AgencySettings.for_site(site)  # made where they are first asked for
    return ArticlePageFactory(parent=section, title="Bài")


def vote(article, stars: int) -> None:
    response = Client().post(
        f"/api/v2/ratings/{article.pk}/", {"stars": stars}, content_type="application/json"
    )
    assert response.status_code == 200


def average_and_count(client, path: str) -> tuple[float | None, int]:
    answer = client.get(path).json()
    (article,) = answer.get("items", [answer])
    return article["average"], article["count"]


@pytest.mark.parametrize("path", ["/api/v2/pages/{}/", f"{LIST}&fields=average,count"])
def test_the_next_answer_knows_a_vote(client, article, path):
    path = path.format(article.pk)
    assert average_and_count(client, path) == (None, 0)
    vote(article, 4)
    assert average_and_count(client, path) == (4, 1)
    vote(article, 5)

    assert average_and_count(client, path) == (4.5, 2)


def test_the_next_reader_without_a_script_knows_a_vote(client, article):
    assert "Chưa có đánh giá" in client.get(article.url).content.decode()
    vote(article, 4)
    vote(article, 5)
    vote(article, 5)

    assert "4,7/5 từ 3 lượt" in client.get(article.url).content.decode()


def test_what_tells_of_no_votes_stays_as_it_is(client, article):
    tag = client.get(LIST).headers["ETag"]
    version = current_version()

    vote(article, 4)

    assert current_version() == version
    assert client.get(LIST, headers={"If-None-Match": tag}).status_code == 304


def test_who_has_the_votes_already_is_told_so(client, article):
    path = f"/api/v2/pages/{article.pk}/"
    before = client.get(path).headers["ETag"]
    vote(article, 4)
    changed = client.get(path, headers={"If-None-Match": before})
    assert changed.status_code == 200

    tag = changed.headers["ETag"]
    with CaptureQueriesContext(connection) as queries:
        again = client.get(path, headers={"If-None-Match": tag})
    assert (again.status_code, len(queries)) == (304, 2)

    caches["answers"].clear()  # as in another process
    assert client.get(path, headers={"If-None-Match": tag}).status_code == 304
    assert client.get(path, headers={"If-None-Match": before}).status_code == 200


@pytest.mark.parametrize("path", ["/api/v2/pages/{}/", "/tin-tuc/thanh-tra/bai/"])
def test_an_answer_with_votes_comes_a_second_time_from_memory(client, article, path):
    path = path.format(article.pk)
    first = client.get(path)
    with CaptureQueriesContext(connection) as queries:
        second = client.get(path)

    assert second.content == first.content
    assert second.headers["ETag"] == first.headers["ETag"]
    assert len(queries) == 2  # the version, and the votes
