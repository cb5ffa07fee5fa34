"""Articles that were returned to their writers, who are to see the note."""

from django.contrib import messages
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
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
