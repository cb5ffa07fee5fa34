"""What reviewers read once they have decided: where the page is now."""

from django.http import HttpRequest
from wagtail.admin import messages
from wagtail.models import WorkflowState

from cms.content.dates import written


def tell(request: HttpRequest, submission: WorkflowState) -> None:
    messages.success(request, what_came_of(submission.pk))


def what_came_of(submission_id: int) -> str:
    """As it is stored: the objects that a view holds are older than the decision."""
    submission = WorkflowState.objects.get(pk=submission_id)
    page = submission.content_object
    title = page.get_admin_display_title()
    if submission.status == WorkflowState.STATUS_NEEDS_CHANGES:
        return f"Đã trả lại trang “{title}” cho người viết."
    if submission.status == WorkflowState.STATUS_IN_PROGRESS:
        step = submission.current_task_state.task.name
        return f"Đã duyệt trang “{title}”, đang chờ bước “{step}”."
    if page.scheduled_revision:
        moment = written(page.scheduled_revision.approved_go_live_at)
        return f"Đã duyệt trang “{title}”, sẽ lên trang lúc {moment}."
    return f"Đã duyệt và xuất bản trang “{title}”."
