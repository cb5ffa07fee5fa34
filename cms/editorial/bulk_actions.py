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


class BulkUnpublishWithReason(UnpublishBulkAction):
    form_class = UnpublishForm

    def prepare_action(self, objects: list[Page], objects_without_access: Any) -> Any:
        give_reason(self.cleaned_form.cleaned_data["reason"])
        return super().prepare_action(objects, objects_without_access)


class BulkDeleteWithReason(DeleteBulkAction):
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


class BulkPublishUnlocked(PublishBulkAction):
    """Leaves out what is locked for the user, as the page form does: what waits for its reviewers,
    and what somebody else has locked. Of what is below the pages, too."""

    def check_perm(self, page: Page) -> bool:
        return may_publish(page, self.request.user)

    @classmethod
    def execute_action(
        cls, objects: list[Page], include_descendants: bool = False, user: Any = None, **kwargs: Any
    ) -> tuple[int, int]:
        parents, _ = super().execute_action(objects, user=user, **kwargs)
        below = drafts_below(objects, user) if include_descendants else []
        children, _ = super().execute_action(below, user=user, **kwargs)
        return parents, children


def drafts_below(pages: list[Page], user: Any) -> list[Page]:
    """What `user` may publish of them, each once."""
    drafts = {
        draft.pk: draft
        for page in pages
        for draft in page.get_descendants().not_live().defer_streamfields().specific()
    }
    return [draft for draft in drafts.values() if user is None or may_publish(draft, user)]


def may_publish(page: Page, user: Any) -> bool:
    permissions = page.permissions_for_user(user)
    return bool(permissions.can_publish() and not permissions.page_locked())
