"""The unit that signs an article, remembered for each editor."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, Revision

from news.models import ArticlePage


def last_byline(user: Any) -> str:
    """What this editor's latest version of an article is signed with; empty without one."""
    versions = Revision.objects.filter(
        user=user, content_type=ContentType.objects.get_for_model(ArticlePage)
    )
    latest = versions.order_by("-created_at").values_list("content", flat=True).first()
    return str(latest.get("byline", "")) if latest else ""


def sign_new_article(page: Page, **kwargs: Any) -> None:
    """When the form of a new page is opened."""
    if isinstance(page, ArticlePage):
        page.byline = last_byline(page.owner)
