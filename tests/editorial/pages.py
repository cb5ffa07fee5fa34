"""Pages in every state in which somebody may meet them."""

from datetime import timedelta
from typing import Any

from django.utils import timezone
from wagtail.models import Workflow

from cms.editorial.roles import Role
from news.models import ArticlePage, NewsIndexPage
from tests.factories import ArticlePageFactory
from tests.roles import member

TWO_STEPS, ONE_STEP = "Duyệt hai bước", "Duyệt một bước"


def article(state: str, author: Any, section: NewsIndexPage) -> ArticlePage:
    """An article of `author` in a state of the table, as others brought it there."""
    page = ArticlePageFactory(parent=section, owner=author, live=False)
    revision = page.save_revision(user=author)
    match state:
        case "published" | "changed" | "locked":
            revision.publish()
        case "scheduled":
            page.go_live_at = timezone.now() + timedelta(days=1)
            page.save_revision(user=author).publish()
        case "review 1" | "review 2" | "returned" | "taken back":
            review(page, author, state)
        case "single step":
            Workflow.objects.get(name=ONE_STEP).start(page, author)
    page = ArticlePage.objects.get(pk=page.pk)
    if state in ("changed", "locked"):
        page.title += " (sửa)"
        page.save_revision(user=author)
    if state in ("locked", "locked draft"):
        page.locked, page.locked_by, page.locked_at = True, member(Role.BOARD), timezone.now()
        page.save()
    return ArticlePage.objects.get(pk=page.pk)


def review(page: ArticlePage, author: Any, state: str) -> None:
    submission = Workflow.objects.get(name=TWO_STEPS).start(page, author)
    step = submission.current_task_state
    if state == "review 2":
        step.approve(user=member(Role.EDITOR))
    elif state == "returned":
        step.reject(user=member(Role.EDITOR), comment="Thiếu số liệu quý III.")
    elif state == "taken back":
        submission.cancel(user=author)
