"""Votes are limited by network and by article, and nothing that is stored names anybody."""

import re

import pytest
from django.test import Client, RequestFactory

from cms.content.networks import network
from news.models import RatingAllowance, RatingSummary, StarRating
from news.ratings.retention import forget_allowances
from tests.factories import ArticlePageFactory


@pytest.fixture
def article(section):
    return ArticlePageFactory(parent=section)


def vote(article, address: str = "203.0.113.7"):
    """By somebody new."""
    return Client(REMOTE_ADDR=address).post(
        f"/api/v2/ratings/{article.pk}/", {"stars": 5}, content_type="application/json"
    )


def test_who_ignores_cookies_gains_what_the_network_may_give(settings, article):
    settings.RATINGS_PER_NETWORK = [(3, 600)]

    statuses = [vote(article).status_code for _ in range(5)]

    assert statuses == [200, 200, 200, 429, 429]
    assert StarRating.objects.count() == RatingSummary.objects.get().count == 3
    assert vote(article, "203.0.113.8").status_code == 200


def test_what_is_refused_says_when_to_try_again(settings, article):
    settings.RATINGS_PER_NETWORK = [(1, 600), (9, 86400)]
    vote(article)

    refused = vote(article)

    assert 0 < int(refused.headers["Retry-After"]) <= 600


def test_an_article_gets_so_many_votes_wherever_they_come_from(settings, article, section):
    settings.RATINGS_PER_ARTICLE = [(2, 3600)]

    statuses = [vote(article, f"203.0.113.{number}").status_code for number in range(4)]

    assert statuses == [200, 200, 429, 429]
    assert vote(ArticlePageFactory(parent=section)).status_code == 200


def test_without_limits_there_are_none(settings, article):
    settings.RATINGS_PER_NETWORK = settings.RATINGS_PER_ARTICLE = []

    assert {vote(article).status_code for _ in range(40)} == {200}
    assert not RatingAllowance.objects.exists()


def test_no_address_is_stored_nor_what_could_be_worked_out_from_one(settings, article):
    vote(article)
    stored = [*RatingAllowance.objects.values(), *StarRating.objects.values()]
    assert stored
    assert "203.0.113" not in str(stored)
    sources = set(RatingAllowance.objects.values_list("source", flat=True))

    settings.RATINGS_KEY = "khoá khác"
    vote(article)

    assert len(set(RatingAllowance.objects.values_list("source", flat=True)) - sources) == len(
        sources
    )


def test_what_is_refused_says_to_the_reader_when_to_come_back(settings, article):
    settings.RATINGS_PER_NETWORK = [(1, 600)]
    vote(article)
    assert re.search(r"Mạng .* sau \d+ phút\.", vote(article).json()["explanation"])

    settings.RATINGS_PER_NETWORK, settings.RATINGS_PER_ARTICLE = [], [(0, 86400 * 30)]
    assert re.search(r"Bài viết .* sau \d+ giờ\.", vote(article).json()["explanation"])


def test_windows_that_are_over_are_forgotten(settings, article):
    settings.RATINGS_PER_NETWORK, settings.RATINGS_PER_ARTICLE = [(3, 600)], []
    vote(article)
    assert forget_allowances() == 0

    settings.RATINGS_PER_NETWORK = [(3, 0)]
    assert forget_allowances() == 1


@pytest.mark.parametrize(
    ("proxies", "forwarded", "direct", "expected"),
    [
        (0, "", "203.0.113.7", "203.0.113.7/32"),
        (0, "198.51.100.1", "203.0.113.7", "203.0.113.7/32"),
        (1, "198.51.100.1", "10.0.0.1", "198.51.100.1/32"),
        (1, "6.6.6.6, 198.51.100.1", "10.0.0.1", "198.51.100.1/32"),
        (2, "6.6.6.6, 198.51.100.1, 10.0.0.2", "10.0.0.1", "198.51.100.1/32"),
        (2, "198.51.100.1", "10.0.0.1", "10.0.0.1/32"),
        (1, "", "10.0.0.1", "10.0.0.1/32"),
        (1, "không, 198.51.100.1x", "10.0.0.1", "unknown"),
        (0, "", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        (0, "", "2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"),
        (0, "", "::ffff:203.0.113.7", "203.0.113.7/32"),
        (0, "", "", "unknown"),
        (1, "198.51.100.1:54321", "10.0.0.1", "198.51.100.1/32"),
        (1, "[2001:db8:1:2::9]:443", "10.0.0.1", "2001:db8:1:2::/64"),
    ],
)
def test_a_vote_comes_from_the_network_that_our_own_proxies_saw(
    settings, proxies, forwarded, direct, expected
):
    settings.TRUSTED_PROXIES = proxies
    headers = {"x-forwarded-for": forwarded} if forwarded else {}

    assert network(RequestFactory(headers=headers).get("/", REMOTE_ADDR=direct)) == expected
