"""Ratings are rows of their own, and the database itself holds their rules."""

from datetime import timedelta
from importlib import import_module
from io import StringIO

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import now
from wagtail.models import ReferenceIndex

from news.models import ArticlePage, RatingSummary, StarRating
from tests.factories import ArticlePageFactory, StarRatingFactory


def vote(client, article, stars: int) -> dict:
    response = client.post(
        f"/api/v2/ratings/{article.pk}/", {"stars": stars}, content_type="application/json"
    )
    assert response.status_code == 200
    return response.json()


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
    assert not RatingSummary.objects.exists()


@pytest.mark.parametrize("votes", [1, 30])
def test_the_votes_of_an_article_go_in_two_queries(article, votes):
    for _ in range(votes):
        StarRatingFactory(article=article)

    with CaptureQueriesContext(connection) as queries:
        article.delete()

    tables = ("news_starrating", "news_ratingsummary")
    about_votes = [sql["sql"] for sql in queries if any(table in sql["sql"] for table in tables)]
    assert len(about_votes) == 2


def test_an_article_is_not_in_use_because_somebody_rated_it(article, client):
    vote(client, article, 4)

    assert not ReferenceIndex.get_references_to(article).exists()


def test_a_deleted_vote_is_taken_out_of_the_sum(article):
    kept, deleted = (StarRatingFactory(article=article, stars=stars) for stars in (2, 5))

    deleted.delete()
    assert article.rating_summary.distribution == {1: 0, 2: 1, 3: 0, 4: 0, 5: 0}

    StarRating.objects.filter(pk=kept.pk).delete()
    assert RatingSummary.objects.get(article=article).average is None


def test_a_vote_that_was_changed_meanwhile_is_taken_out_as_it_is_now(article, client):
    vote(client, article, 4)
    old = StarRating.objects.get()
    vote(client, article, 1)

    old.delete()

    assert RatingSummary.objects.get(article=article).distribution == dict.fromkeys(range(1, 6), 0)


@pytest.mark.parametrize("mend", [False, True])
def test_a_recount_finds_and_mends_what_differs(article, mend):
    StarRatingFactory(article=article, stars=5)
    StarRatingFactory(article=article, stars=3)
    RatingSummary.objects.update(stars_5=7, stars_3=0)
    said = StringIO()

    if mend:
        call_command("recount_ratings", mend=True, stdout=said)
    else:
        with pytest.raises(CommandError, match="1 summaries differ"):
            call_command("recount_ratings", stdout=said)

    assert f"Article {article.pk}: summed" in said.getvalue()
    summary = RatingSummary.objects.get(article=article)
    assert (summary.stars_5, summary.stars_3) == ((1, 1) if mend else (7, 0))


@pytest.mark.parametrize("drifted", [{"stars_4": 0}, None])
def test_a_sum_that_has_drifted_is_put_right_by_the_next_vote(article, client, drifted):
    StarRatingFactory(article=article, stars=4)
    vote(client, article, 4)
    if drifted:
        RatingSummary.objects.update(**drifted)
    else:
        RatingSummary.objects.all().delete()

    assert vote(client, article, 5)["distribution"] == {"1": 0, "2": 0, "3": 0, "4": 1, "5": 1}
    assert client.delete(f"/api/v2/ratings/{article.pk}/").json()["count"] == 1


def test_a_recount_finds_votes_without_a_sum_and_a_sum_without_votes(section):
    first, second = (ArticlePageFactory(parent=section) for _ in range(2))
    StarRatingFactory(article=first)
    RatingSummary.objects.all().delete()
    RatingSummary.objects.create(article=second, stars_1=1)

    call_command("recount_ratings", mend=True, stdout=StringIO())

    assert RatingSummary.objects.get(article=first).count == 1
    assert RatingSummary.objects.get(article=second).count == 0
    call_command("recount_ratings", stdout=StringIO())


def test_who_voted_long_ago_is_forgotten_and_the_vote_stays(article, client):
    vote(client, article, 4)
    StarRatingFactory(article=article, stars=2)
    recent, old = StarRating.objects.order_by("stars")
    StarRating.objects.filter(pk=old.pk).update(updated_at=now() - timedelta(days=366))

    call_command("forget_visitors", stdout=StringIO())

    old.refresh_from_db()
    assert old.visitor == f"forgotten-{old.pk}"
    assert StarRating.objects.get(pk=recent.pk).visitor == recent.visitor
    assert RatingSummary.objects.get(article=article).count == 2
    assert client.get(f"/api/v2/ratings/{article.pk}/").json()["yours"] is None


def test_another_key_makes_everybody_new_and_keeps_the_votes(article, client, settings):
    vote(client, article, 4)
    settings.RATINGS_KEY = "khoá khác"

    assert vote(client, article, 2)["count"] == 2


def test_with_a_key_of_its_own_visitors_outlive_another_secret_key(article, client, settings):
    settings.RATINGS_KEY = "khoá riêng"
    vote(client, article, 4)
    settings.SECRET_KEY = "một khoá bí mật khác"

    assert vote(client, article, 2)["count"] == 1


def test_reading_costs_the_same_however_many_voted(article, client):
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            client.get(f"/api/v2/ratings/{article.pk}/")
        return len(captured)

    StarRatingFactory(article=article)
    few = queries()
    for _ in range(30):
        StarRatingFactory(article=article)

    assert queries() == few <= 3


def test_votes_from_before_the_sums_are_summed_up(article):
    StarRatingFactory(article=article, stars=5)
    StarRatingFactory(article=article, stars=5)
    StarRatingFactory(article=article, stars=1)
    RatingSummary.objects.all().delete()
    migration = import_module("news.migrations.0005_rating_summaries")

    migration.sum_up(apps, None)

    summary = RatingSummary.objects.get(article=article)
    assert summary.distribution == {1: 1, 2: 0, 3: 0, 4: 0, 5: 2}


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
