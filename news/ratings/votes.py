"""Counting votes: a row for each, and the article's summary in the same transaction."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.db import transaction
from wagtail.models import Page

from news.models import ArticlePage, RatingSummary, StarRating
from news.models.ratings import read_closed_roots
from news.ratings.allowances import spend
from news.ratings.errors import ClosedError, NoArticleError

MAX_ID: Final = 2**31 - 1  # the largest that PostgreSQL's integer holds


@dataclass(frozen=True)
class Rating:
    """`yours` is what the visitor who asks has voted."""

    article: ArticlePage
    summary: RatingSummary
    yours: int | None

    @property
    def is_open(self) -> bool:
        return is_open(self.article)


def vote(article_id: int, visitor: str, stars: int, network: str) -> Rating:
    """Count a visitor's vote, in the place of an earlier one. Raises RatingError."""
    with transaction.atomic():
        spend(article_id, network)
        article = open_article(article_id)
        change(article, visitor, stars)
        return rating_of(article, visitor)


def withdraw(article_id: int, visitor: str) -> Rating:
    """Take a visitor's vote back, if there is one. Raises RatingError."""
    with transaction.atomic():
        article = open_article(article_id)
        StarRating.objects.filter(article=article, visitor=visitor).delete()
        return rating_of(article, visitor)


def open_article(article_id: int) -> ArticlePage:
    """One that takes ratings, and that nobody changes before the transaction ends: whoever
    publishes or unpublishes it waits, and whoever waits for that finds it as it is then. Raises
    NoArticleError and ClosedError."""
    lock(article_id)
    article = public_article(article_id)
    if not is_open(article):
        raise ClosedError
    return article


def lock(article_id: int) -> None:
    """Until the end of the transaction. What is read with the row would be as old as the wait."""
    if article_id <= MAX_ID:
        Page.objects.select_for_update(no_key=True).filter(pk=article_id).values("pk").first()


def public_article(article_id: int) -> ArticlePage:
    """Raises NoArticleError."""
    articles = ArticlePage.objects.published().defer_streamfields()
    article = articles.filter(pk=article_id).first() if article_id <= MAX_ID else None
    if article is None:
        raise NoArticleError
    return article


def change(article: ArticlePage, visitor: str, stars: int) -> None:
    """Store the vote of a visitor for an article whose row is locked."""
    mine = StarRating.objects.select_for_update().filter(article=article, visitor=visitor).first()
    if mine is None:
        StarRating.objects.create(article=article, visitor=visitor, stars=stars)
        count(article.pk, {stars: 1})
    elif mine.stars != stars:
        before, mine.stars = mine.stars, stars
        mine.save(update_fields=["stars", "updated_at"])
        count(article.pk, {before: -1, stars: 1})


def uncount(vote: StarRating) -> None:
    """Take a vote that is about to be deleted, in this transaction, out of the summary."""
    lock(vote.article_id)
    stars = StarRating.objects.filter(pk=vote.pk).values_list("stars", flat=True).first()
    if stars is not None:
        count(vote.article_id, {stars: -1}, without=vote)


def count(article_id: int, steps: Mapping[int, int], without: StarRating | None = None) -> None:
    """Change the summary of an article whose row is locked, by numbers of votes by stars. One that
    does not fit the votes, or is missing, is counted anew; `without` is on its way out."""
    summary = RatingSummary.objects.filter(pk=article_id).first()
    numbers = Counter(summary.distribution if summary else {})
    numbers.update(steps)
    if summary is None or min(numbers.values()) < 0:
        left = StarRating.objects.filter(article=article_id)
        left = left.exclude(pk=without.pk) if without else left
        numbers = Counter(left.by_stars())
    made = RatingSummary.of(numbers)
    made.article_id = article_id
    made.save()


def is_open(article: ArticlePage) -> bool:
    """Whether it can be rated at this moment."""
    return article.ratings_open and not article.path.startswith(tuple(read_closed_roots()))


def rating(article_id: int, visitor: str | None) -> Rating:
    """Raises NoArticleError."""
    return rating_of(public_article(article_id), visitor)


def rating_of(article: ArticlePage, visitor: str | None) -> Rating:
    mine = StarRating.objects.filter(article=article, visitor=visitor or "")
    return Rating(
        article,
        RatingSummary.objects.filter(pk=article.pk).first() or RatingSummary(article=article),
        mine.values_list("stars", flat=True).first(),
    )
