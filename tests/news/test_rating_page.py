"""Rating without a script: what the form may send, and what not."""

import pytest
from django.test import Client

from news.models import StarRating
from tests.factories import ArticlePageFactory, InformationPageFactory
from tests.visibility import expire, restrict


@pytest.fixture
def article(section):
    return ArticlePageFactory(parent=section)


def address(pk: int) -> str:
    return f"/danh-gia/{pk}/"


BAD = [
    ({}, {}, 400),
    ({"stars": "6"}, {}, 400),
    ({"stars": "4.5"}, {}, 400),
    ({"stars": ""}, {}, 400),
    ({"stars": "4"}, {"origin": "https://khac.example"}, 403),
    ({"stars": "4"}, {"origin": "http://["}, 403),
]


@pytest.mark.parametrize(("data", "headers", "status"), BAD)
def test_what_is_no_vote_is_refused_in_words(client, article, data, headers, status):
    response = client.post(address(article.pk), data, headers=headers)

    assert response.status_code == status
    assert "Xin " in response.content.decode()
    assert not StarRating.objects.exists()


@pytest.mark.parametrize("data", [{"stars": "4"}, {"withdraw": "1"}, {}])
@pytest.mark.parametrize("hide", [restrict, expire, lambda page: page.unpublish(), None])
def test_what_is_no_public_article_is_not_found(client, home, article, hide, data):
    if hide:
        hide(article)
    pk = article.pk if hide else InformationPageFactory(parent=home).pk

    for there in (pk, 999999, 2**40):
        assert client.post(address(there), data).status_code == 404
        assert client.get(address(there)).status_code == 404
    assert not StarRating.objects.exists()


def test_a_closed_article_says_so(client, article):
    article.ratings_open = False
    article.save_revision().publish()

    response = client.post(address(article.pk), {"stars": "4"})

    assert response.status_code == 409
    assert "không nhận đánh giá" in response.content.decode()


def test_too_many_votes_are_told_when_to_come_back(client, article, settings):
    settings.RATINGS_PER_NETWORK = [(1, 600)]
    client.post(address(article.pk), {"stars": "4"})

    response = Client().post(address(article.pk), {"stars": "4"})

    assert response.status_code == 429
    assert 0 < int(response.headers["Retry-After"]) <= 600
    assert "phút" in response.content.decode()


@pytest.mark.parametrize("said", ["", "counted", "withdrawn", "<script>"])
def test_only_our_own_words_are_said(client, article, said):
    response = client.get(address(article.pk), {"said": said})

    assert response.status_code == 200
    assert "<script>" not in response.content.decode().partition('role="status"')[2][:60]
    assert "no-store" in response.headers["Cache-Control"]
