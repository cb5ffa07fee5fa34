"""Counting votes: a row for each, and the article's summary in the same transaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.db import transaction
from django.db.models import F
from wagtail.models import Page

from cms.content.visibility import public
from news.models import ArticlePage, RatingSummary, StarRating
from news.models.ratings import column, read_closed_roots
from news.ratings.allowances import spend
from news.ratings.errors import ClosedError, NoArticleError

MAX_ID: Final = 2**31 - 1  # the largest that PostgreSQL's integer holds


def vote(article_id: int, visitor: str, stars: int, network: str) -> None:
    """Count a visitor's vote, in the place of an earlier one. Raises RatingError."""
    with transaction.atomic():
        article = locked(article_id)
        if not is_open(article):
            raise ClosedError
        spend(article.pk, network)
        change(article, visitor, stars)


def withdraw(article_id: int, visitor: str) -> None:
    """Take a visitor's vote back, if there is one. Raises RatingError."""
    with transaction.atomic():
        article = locked(article_id)
        if not is_open(article):
            raise ClosedError
        change(article, visitor, None)


def locked(article_id: int) -> ArticlePage:
    """The article, which nobody takes away before the transaction ends: whoever unpublishes it
    waits, and whoever votes meanwhile finds it gone. Raises NoArticleError."""
    articles = ArticlePage.objects.select_for_update(of=("page_ptr",), no_key=True)
    found = articles.filter(public(), pk=article_id).defer_streamfields()
    article = found.first() if article_id <= MAX_ID else None
    if article is None:
        raise NoArticleError
    return article


def change(article: ArticlePage, visitor: str, stars: int | None) -> None:
    """From what the visitor voted before, if at all, to `stars`; None withdraws it."""
    votes = StarRating.objects.filter(article=article, visitor=visitor)
    before = votes.values_list("stars", flat=True).first()
    if before == stars:
        return
    if stars is None:
        votes.delete()
        return
    votes.update_or_create({"stars": stars}, article=article, visitor=visitor)
    count(article.pk, {before: -1, stars: 1})


def uncount(vote: StarRating) -> None:
    """Take a vote that is about to be deleted, in this transaction, out of the summary."""
    Page.objects.select_for_update(no_key=True).filter(pk=vote.article_id).first()
    stars = StarRating.objects.filter(pk=vote.pk).values_list("stars", flat=True).first()
    count(vote.article_id, {stars: -1})


def count(article_id: int, steps: Mapping[int | None, int]) -> None:
    """Change the summary of an article whose row is locked, by numbers of votes by stars; None is
    where no vote was."""
    changes = {column(stars): F(column(stars)) + step for stars, step in steps.items() if stars}
    if changes:
        RatingSummary.objects.get_or_create(article_id=article_id)
        RatingSummary.objects.filter(article=article_id).update(**changes)


def is_open(article: ArticlePage) -> bool:
    """Whether it can be rated at this moment."""
    return article.ratings_open and not article.path.startswith(tuple(read_closed_roots()))


@dataclass(frozen=True)
class Rating:
    """`yours` is what the visitor who asks has voted."""

    article: ArticlePage
    summary: RatingSummary
    yours: int | None
    is_open: bool


def rating(article_id: int, visitor: str | None) -> Rating:
    """Raises NoArticleError."""
    articles = ArticlePage.objects.published().defer_streamfields().select_related("rating_summary")
    article = articles.filter(pk=article_id).first() if article_id <= MAX_ID else None
    if article is None:
        raise NoArticleError
    mine = StarRating.objects.filter(article=article, visitor=visitor or "")
    return Rating(
        article,
        getattr(article, "rating_summary", None) or RatingSummary(article=article),
        mine.values_list("stars", flat=True).first(),
        is_open(article),
    )
