"""Wagtail's views in which somebody reviews a page. They do the work; what came of it is said
here."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from wagtail.admin.views.pages import edit, workflow
from wagtail.admin.viewsets import pages

from cms.editorial import decided


class EditView(edit.EditView):
    def add_save_confirmation_message(self) -> None:
        if self.action_name == "perform_workflow_action":
            decided.tell(self.request, self.workflow_state)
        else:
            super().add_save_confirmation_message()


class WorkflowActionView(workflow.WorkflowActionView):
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        before = self.task_state.status
        answer: HttpResponse = super().post(request, *args, **kwargs)
        if self.task_state.status != before:
            decided.tell(request, self.task_state.workflow_state)
        return answer


class PageViewSet(pages.PageViewSet):
    edit_view_class = EditView
    workflow_action_view_class = WorkflowActionView
