"""What waits for somebody: pages to approve, pages that came back, pages that are with others."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import BigIntegerField, Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Cast
from django.urls import reverse
from wagtail.models import Page, TaskState, WorkflowState

from cms.dashboard.desk import edit_url
from cms.dashboard.panels.base import DeskPanel
from cms.dashboard.panels.rows import LIMIT, More, Row, Rows, joined, moment, name_of


class WaitingPanel(DeskPanel):
    name = "waiting"
    heading = "Việc đang chờ"
    icon = "tasks"
    order = 100
    empty = "Không có việc nào đang chờ."

    def lists(self) -> list[Rows]:
        user = self.desk.user
        tasks = [(task.workflow_state, task) for task in to_review(user)[:LIMIT]]
        returned = with_task(of_user(user, WorkflowState.STATUS_NEEDS_CHANGES)[:LIMIT])
        submitted = with_task(of_user(user, WorkflowState.STATUS_IN_PROGRESS)[:LIMIT])
        pages = pages_of(state for state, _task in (*tasks, *returned, *submitted))
        return [
            Rows(rows(tasks, pages, to_approve), "Chờ tôi duyệt", tasks_url()),
            Rows(rows(returned, pages, to_correct), "Bị trả lại", self.states_url("needs_changes")),
            Rows(
                rows(submitted, pages, with_others),
                "Tôi đã trình, đang chờ duyệt",
                self.states_url("in_progress"),
            ),
        ]

    def states_url(self, status: str) -> More:
        report = reverse("wagtailadmin_reports:workflow")
        return More("Xem tất cả", f"{report}?status={status}&requested_by={self.desk.user.pk}")


def tasks_url() -> More:
    report = reverse("wagtailadmin_reports:workflow_tasks")
    return More("Xem tất cả", f"{report}?reviewable=true")


def to_review(user: Any) -> QuerySet[TaskState]:
    """The tasks that the user may act on, the longest waiting first."""
    tasks: QuerySet[TaskState] = TaskState.objects.reviewable_by(user)
    return (
        tasks.filter(workflow_state__base_content_type=page_type())
        .select_related("task", "workflow_state__requested_by")
        .order_by("started_at", "pk")
    )


def of_user(user: Any, status: str) -> QuerySet[WorkflowState]:
    """What the user submitted, or is theirs, and has come to this state; the latest first."""
    own = Page.objects.filter(owner=user, pk=Cast(OuterRef("object_id"), BigIntegerField()))
    states: QuerySet[WorkflowState] = WorkflowState.objects.filter(
        Q(requested_by=user) | Exists(own), status=status, base_content_type=page_type()
    )
    return states.select_related(
        "current_task_state__task", "current_task_state__finished_by"
    ).order_by("-created_at", "-pk")


def page_type() -> ContentType:
    return ContentType.objects.get_for_model(Page)


def pages_of(states: Iterable[WorkflowState]) -> dict[str, Page]:
    """By the id that a workflow knows them by; without those that are gone."""
    pages = Page.objects.filter(pk__in={int(state.object_id) for state in states})
    return {str(page.pk): page for page in pages}


def with_task(states: Iterable[WorkflowState]) -> list[tuple[WorkflowState, TaskState]]:
    return [(state, state.current_task_state) for state in states]


def rows(
    states: Sequence[tuple[WorkflowState, Any]],
    pages: dict[str, Page],
    row: Callable[[Page, WorkflowState, Any], Row],
) -> list[Row]:
    known = ((pages.get(state.object_id), state, task) for state, task in states)
    return [row(page, state, task) for page, state, task in known if page]


def to_approve(page: Page, state: WorkflowState, task: TaskState) -> Row:
    by = name_of(state.requested_by)
    about = joined(task.task.name, f"{by} trình" if by else "", moment(task.started_at))
    return Row(page.get_admin_display_title(), edit_url(page.pk), about, action="Xem và duyệt")


def to_correct(page: Page, state: WorkflowState, task: TaskState | None) -> Row:
    by = name_of(task.finished_by) if task else ""
    about = joined(f"{by} trả lại" if by else "", moment(task.finished_at) if task else "")
    return Row(
        page.get_admin_display_title(),
        edit_url(page.pk),
        about,
        note=task.comment if task else "",
        action="Sửa và trình lại",
    )


def with_others(page: Page, state: WorkflowState, task: TaskState | None) -> Row:
    about = joined(task.task.name if task else "", f"trình lúc {moment(state.created_at)}")
    return Row(page.get_admin_display_title(), edit_url(page.pk), about)
