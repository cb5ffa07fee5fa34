"""What deletes votes, however they are deleted, keeps their summary right; and a new article is
signed as the last one of its editor."""

from typing import Any

from django.db.models.signals import pre_delete
from wagtail.signals import init_new_page

from news.bylines import sign_new_article
from news.models import ArticlePage, RatingSummary, StarRating
from news.ratings.votes import lock, uncount


def register() -> None:
    pre_delete.connect(delete_votes, sender=ArticlePage, dispatch_uid="delete_votes")
    pre_delete.connect(uncount_vote, sender=StarRating, dispatch_uid="uncount_vote")
    init_new_page.connect(sign_new_article, dispatch_uid="sign_new_article")


def delete_votes(instance: ArticlePage, **kwargs: Any) -> None:
    """Votes go with their article, also those that are being given in the same moment: whoever is
    voting holds the page's row, which we wait for; whoever comes later waits for us, and finds no
    article. In two queries, however many there are."""
    lock(instance.pk)
    for model in (StarRating, RatingSummary):
        rows = model._default_manager.filter(article=instance.pk)
        rows._raw_delete(rows.db)


def uncount_vote(instance: StarRating, **kwargs: Any) -> None:
    uncount(instance)
