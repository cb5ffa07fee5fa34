"""Nobody releases what they wrote: a flow of several steps is passed with the help of others.

Whoever wrote or submitted any of what is not published yet is a writer of it. A reviewer who
corrects a word while the article is with the reviewers is none: somebody else has written it, and
the correction stands in the history. What was once submitted goes to the public through somebody
else, also when its writer takes it back; what was never submitted is published by whoever may
publish.
"""

from datetime import datetime

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Count
from wagtail.models import Page, TaskState, WorkflowState


def may_release(page: Page, user: AbstractBaseUser) -> bool:
    """Whether `user` may approve or publish what is not published of `page`, as far as it matters
    who wrote it. Always, with SELF_APPROVAL."""
    if settings.SELF_APPROVAL:
        return True
    submissions = submitted(page)
    return not submissions or not wrote(page, user, submissions)


def submitted(page: Page) -> list[WorkflowState]:
    """The submissions of `page` to a flow of several steps since it was last published."""
    states = page.workflow_states.annotate(steps=Count("workflow__workflow_tasks"))
    if page.last_published_at:
        states = states.filter(created_at__gt=page.last_published_at)
    return list(states.filter(steps__gt=1))


def wrote(page: Page, user: AbstractBaseUser, submissions: list[WorkflowState]) -> bool:
    if any(state.requested_by_id == user.pk for state in submissions):
        return True
    if page.last_published_at is None and page.owner_id == user.pk:
        return True
    revisions = page.revisions.filter(user=user)
    if page.last_published_at:
        revisions = revisions.filter(created_at__gt=page.last_published_at)
    saved = list(revisions.values_list("created_at", flat=True))
    return bool(saved) and not all(_within(moment, _reviews(submissions)) for moment in saved)


def _reviews(submissions: list[WorkflowState]) -> list[tuple[datetime, datetime | None]]:
    """When the page was with reviewers, who alone may then change it."""
    steps = TaskState.objects.filter(workflow_state__in=submissions)
    return list(steps.values_list("started_at", "finished_at"))


def _within(moment: datetime, spans: list[tuple[datetime, datetime | None]]) -> bool:
    return any(start <= moment and (end is None or moment <= end) for start, end in spans)
