"""Ratings are rows of their own, and the database itself holds their rules."""

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from news.models import ArticlePage, StarRating
from tests.factories import ArticlePageFactory, StarRatingFactory


@pytest.fixture
def article(section) -> ArticlePage:
    return ArticlePageFactory(parent=section)


def test_a_visitor_rates_an_article_once(article, section):
    rating = StarRatingFactory(article=article)

    with pytest.raises(IntegrityError, match=r"(?i)unique"), transaction.atomic():
        StarRatingFactory(article=article, visitor=rating.visitor)

    StarRatingFactory(article=article)
    StarRatingFactory(article=ArticlePageFactory(parent=section), visitor=rating.visitor)
    assert StarRating.objects.count() == 3


@pytest.mark.parametrize("stars", [0, 6, 100])
def test_stars_beyond_the_scale_are_refused(article, stars):
    rating = StarRatingFactory(article=article)

    with pytest.raises(IntegrityError), transaction.atomic():
        StarRatingFactory(article=article, stars=stars)
    with pytest.raises(IntegrityError), transaction.atomic():
        StarRating.objects.filter(pk=rating.pk).update(stars=stars)


def test_publishing_an_older_revision_keeps_the_votes(article):
    older = article.save_revision()
    StarRatingFactory(article=article, stars=2)
    article.save_revision().publish()

    older.publish()

    assert [rating.stars for rating in article.star_ratings.all()] == [2]


def test_votes_go_with_their_article(article):
    StarRatingFactory(article=article)

    article.delete()

    assert not StarRating.objects.exists()


def test_an_administrator_reads_and_deletes_votes_but_writes_none(admin_client, article):
    rating = StarRatingFactory(article=article)
    namespace = StarRating.snippet_viewset.get_url_name

    listing = admin_client.get(reverse(namespace("list")))
    assert article.title in listing.content.decode()
    assert rating.visitor not in listing.content.decode()
    assert admin_client.get(reverse(namespace("inspect"), args=[rating.pk])).status_code == 200
    for name, arguments in (("add", []), ("edit", [rating.pk])):
        response = admin_client.post(reverse(namespace(name), args=arguments), {"stars": "5"})
        assert response.status_code == 302
        assert response.headers["Location"] == reverse("wagtailadmin_home")
    assert StarRating.objects.get().stars == rating.stars
    admin_client.post(reverse(namespace("delete"), args=[rating.pk]))
    assert not StarRating.objects.exists()
