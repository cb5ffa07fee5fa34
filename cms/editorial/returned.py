"""Articles that were returned to their writers, who are to see the note."""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Q
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail.admin.ui.components import Component
from wagtail.admin.utils import get_user_display_name
from wagtail.models import (
    Page,
    WorkflowState,
    WorkflowStateQuerySet,
    get_default_page_content_type,
)
from wagtail.utils.timestamps import render_timestamp


def returned() -> WorkflowStateQuerySet:
    """The submissions that wait for a correction, last returned first."""
    states = WorkflowState.objects.filter(
        status=WorkflowState.STATUS_NEEDS_CHANGES,
        base_content_type=get_default_page_content_type(),
        current_task_state__isnull=False,
    )
    return states.select_related(
        "current_task_state__task", "current_task_state__finished_by"
    ).order_by("-current_task_state__finished_at")


def returned_to(user: AbstractBaseUser) -> WorkflowStateQuerySet:
    """Those that `user` submitted, or whose page `user` created."""
    own = [str(pk) for pk in Page.objects.filter(owner=user).values_list("pk", flat=True)]
    mine = returned().filter(Q(requested_by=user) | Q(object_id__in=own))
    return mine.prefetch_related("content_object")


class ReturnedPanel(Component):
    """On the dashboard of a writer: what came back, from whom, and why."""

    name = "returned"
    order = 90
    template_name = "editorial/returned_panel.html"

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        states = returned_to(parent_context["request"].user)
        return {"states": [state for state in states if state.content_object]}


def show_note(request: HttpRequest, page: Page) -> None:
    """Above the form of a page that was returned: the note with which it came."""
    if request.method != "GET":
        return
    state = returned().for_instance(page).first()
    if state:
        messages.warning(request, note_of(state), extra_tags="returned")


def note_of(state: WorkflowState) -> SafeString:
    step = state.current_task_state
    return format_html(
        "<b>Bài bị trả lại</b> ở bước “{}”, {}, lúc {}: <q>{}</q>",
        step.task.name,
        get_user_display_name(step.finished_by) if step.finished_by else "không rõ người trả",
        render_timestamp(step.finished_at),
        step.comment,
    )
