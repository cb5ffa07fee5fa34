"""Nobody releases what they wrote: a flow of several steps is passed with the help of others.

Whoever wrote or submitted any of what is not published yet is a writer of it. A reviewer who
corrects a word while the article is with the reviewers is none: somebody else has written it, and
the correction stands in the history. What was once submitted goes to the public through somebody
else, also when its writer takes it back; what was never submitted is published by whoever may
publish.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Count
from wagtail.models import (
    Page,
    Revision,
    TaskState,
    WorkflowState,
    get_default_page_content_type,
)

Span = tuple[datetime, datetime | None]


@dataclass(frozen=True)
class Draft:
    """What was submitted of a page, to flows of several steps, and is not published yet."""

    page_id: int
    published_at: datetime | None
    owner_id: int | None
    submissions: list[WorkflowState]


def may_release(page: Page, user: AbstractBaseUser) -> bool:
    """Whether `user` may approve or publish what is not published of `page`, as far as it matters
    who wrote it. Always, with SELF_APPROVAL."""
    return page.pk not in withheld([page.pk], user)


def withheld(page_ids: Collection[int], user: AbstractBaseUser) -> set[int]:
    """Those of these pages that `user` may not release. Takes four queries at most, and one for
    pages of which nothing was submitted."""
    drafts = [] if settings.SELF_APPROVAL else submitted(page_ids)
    begun = {draft.page_id for draft in drafts if _began(draft, user)}
    return begun | _wrote_into([draft for draft in drafts if draft.page_id not in begun], user)


def submitted(page_ids: Collection[int]) -> list[Draft]:
    states = WorkflowState.objects.filter(
        base_content_type=get_default_page_content_type(),
        object_id__in=[str(page_id) for page_id in page_ids],
    )
    found = defaultdict(list)
    for state in states.annotate(steps=Count("workflow__workflow_tasks")).filter(steps__gt=1):
        found[int(state.object_id)].append(state)
    if not found:
        return []
    pages = Page.objects.filter(pk__in=found)
    drafts = [
        Draft(pk, moment, owner_id, [each for each in found[pk] if _after(each.created_at, moment)])
        for pk, moment, owner_id in pages.values_list("pk", "last_published_at", "owner_id")
    ]
    return [draft for draft in drafts if draft.submissions]


def _began(draft: Draft, user: AbstractBaseUser) -> bool:
    if any(state.requested_by_id == user.pk for state in draft.submissions):
        return True
    return draft.published_at is None and draft.owner_id == user.pk


def _wrote_into(drafts: list[Draft], user: AbstractBaseUser) -> set[int]:
    if not drafts:
        return set()
    saved, reviews = _saved(drafts, user), _reviews(drafts)
    return {
        draft.page_id
        for draft in drafts
        for moment in saved[draft.page_id]
        if _after(moment, draft.published_at) and not _within(moment, reviews[draft.page_id])
    }


def _saved(drafts: list[Draft], user: AbstractBaseUser) -> dict[int, list[datetime]]:
    ids = [str(draft.page_id) for draft in drafts]
    revisions = Revision.page_revisions.filter(object_id__in=ids, user=user)
    saved = defaultdict(list)
    for page_id, moment in revisions.values_list("object_id", "created_at"):
        saved[int(page_id)].append(moment)
    return saved


def _reviews(drafts: list[Draft]) -> dict[int, list[Span]]:
    """When the pages were with reviewers, who alone may then change them."""
    states = [state for draft in drafts for state in draft.submissions]
    steps = TaskState.objects.filter(workflow_state__in=states)
    reviews = defaultdict(list)
    rows = steps.values_list("workflow_state__object_id", "started_at", "finished_at")
    for page_id, start, end in rows:
        reviews[int(page_id)].append((start, end))
    return reviews


def _after(moment: datetime, other: datetime | None) -> bool:
    return other is None or moment > other


def _within(moment: datetime, spans: Iterable[Span]) -> bool:
    return any(start <= moment and (end is None or moment <= end) for start, end in spans)
