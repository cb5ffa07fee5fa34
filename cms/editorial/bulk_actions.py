"""Many pages at once: with a reason, and not past those who review."""

from typing import Any

from django import forms
from wagtail.admin.views.pages.bulk_actions import (
    DeleteBulkAction,
    PublishBulkAction,
    UnpublishBulkAction,
)
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import DefaultPageForm
from wagtail.models import Page

from cms.content.reasons import give_reason, takes_from_public
from cms.editorial.forms import ReasonField


class UnpublishForm(DefaultPageForm):
    include_descendants = forms.BooleanField(label="Gỡ cả các trang con", required=False)
    reason = ReasonField()


class DeleteForm(DefaultPageForm):
    reason = ReasonField()


class UnpublishWithReason(UnpublishBulkAction):
    form_class = UnpublishForm

    def prepare_action(self, objects: list[Page], objects_without_access: Any) -> Any:
        give_reason(self.cleaned_form.cleaned_data["reason"])
        return super().prepare_action(objects, objects_without_access)


class DeleteWithReason(DeleteBulkAction):
    """Asks for the reason when one of the pages, or a page below one of them, is published."""

    form_class = DeleteForm

    def get_form(self, form_class: type[forms.Form] | None = None) -> forms.Form:
        form: forms.Form = super().get_form(form_class)
        pages, _ = self.get_actionable_objects()
        if not takes_from_public(pages):
            del form.fields["reason"]
        return form

    def prepare_action(self, objects: list[Page], objects_without_access: Any) -> Any:
        give_reason(self.cleaned_form.cleaned_data.get("reason", ""))
        return super().prepare_action(objects, objects_without_access)


class PublishUnlocked(PublishBulkAction):
    """Leaves out what is locked for the user, as the page form does: what waits for its reviewers,
    and what somebody else has locked."""

    def check_perm(self, page: Page) -> bool:
        permissions = page.permissions_for_user(self.request.user)
        return bool(permissions.can_publish() and not permissions.page_locked())
