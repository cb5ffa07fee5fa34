"""The step of a flow in which others read what somebody wrote."""

from typing import Any

from django import forms
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from wagtail.models import (
    AbstractGroupApprovalTask,
    Page,
    TaskState,
    get_default_page_content_type,
)

from cms.content.four_eyes import may_release, withheld
from cms.editorial.forms import NoteForm, ReturnForm

APPROVE, RETURN = "approve", "reject"  # the names under which Wagtail knows them


class ReviewTask(AbstractGroupApprovalTask):
    """A step at which members of groups approve an article or return it with a note.

    Who wrote the article neither approves it nor edits it meanwhile, superusers included (see
    `cms.content.four_eyes`); they may take it back.
    """

    class Meta:
        verbose_name = "Bước duyệt của nhóm"
        verbose_name_plural = "Bước duyệt của nhóm"

    @classmethod
    def get_description(cls) -> str:
        return (
            "Thành viên của các nhóm được chọn duyệt hoặc trả lại bài kèm lý do; trong quy trình"
            " nhiều bước, người viết không tự duyệt bài của mình"
        )

    def may_review(self, page: Page, user: Any) -> bool:
        is_reviewer = user.is_superuser or self._user_in_groups(user)
        return is_reviewer and may_release(page, user)

    def locked_for_user(self, obj: Page, user: AbstractBaseUser) -> bool:
        return not self.may_review(obj, user)

    def user_can_access_editor(self, obj: Page, user: AbstractBaseUser) -> bool:
        return self.may_review(obj, user)

    def user_can_lock(self, obj: Page, user: AbstractBaseUser) -> bool:
        return super().user_can_lock(obj, user) and may_release(obj, user)

    def get_actions(self, obj: Page, user: AbstractBaseUser) -> list[tuple[str, str, bool]]:
        if not self.may_review(obj, user):
            return []
        return [
            (RETURN, "Trả lại", True),
            (APPROVE, "Duyệt", False),
            (APPROVE, "Duyệt kèm ghi chú", True),
        ]

    def get_form_for_action(self, action: str) -> type[forms.Form]:
        return ReturnForm if action == RETURN else NoteForm

    def on_action(
        self, task_state: TaskState, user: AbstractBaseUser, action_name: str, **kwargs: Any
    ) -> None:
        """Raises PermissionDenied for who may not, and for a return that says nothing; whatever
        button or request it came from."""
        page = task_state.workflow_state.content_object
        if not self.may_review(page, user):
            raise PermissionDenied("Người viết không tự duyệt bài của mình.")
        form = self.get_form_for_action(action_name)({"comment": kwargs.get("comment", "")})
        if not form.is_valid():
            raise PermissionDenied("Hãy ghi lý do trả lại.")
        super().on_action(task_state, user, action_name, comment=form.cleaned_data["comment"])

    def get_task_states_user_can_moderate(
        self, user: AbstractBaseUser, **kwargs: Any
    ) -> QuerySet[TaskState]:
        states = super().get_task_states_user_can_moderate(user, **kwargs)
        of_pages = states.filter(workflow_state__base_content_type=get_default_page_content_type())
        waiting = of_pages.values_list("pk", "workflow_state__object_id")
        pages = {pk: int(page_id) for pk, page_id in waiting}
        own = withheld(pages.values(), user)
        return states.exclude(pk__in=[pk for pk, page_id in pages.items() if page_id in own])
