"""What a program does to pages, as the admin would let its user do it.

Wagtail's actions ask for permissions. Added is what its admin asks beside them: that a locked page,
also one that is with its reviewers, is neither published nor reverted, and that taking something
from the public has a reason.
"""

from typing import Any

from django.core.exceptions import PermissionDenied
from wagtail.actions.delete_page import DeletePageAction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.actions.registry import ActionRegistry
from wagtail.actions.revert_to_page_revision import RevertToPageRevisionAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.api.v3.errors import as_validation_error
from wagtail.models import Page

from cms.content.reasons import MAX_LENGTH, given_reason, takes_from_public


class NoReasonError(ValueError):
    pass


def refuse_locked(page: Page, user: Any) -> None:
    """Raises PermissionDenied."""
    lock = page.get_lock()
    if user and lock and lock.for_user(user):
        raise PermissionDenied("This page is locked.")


def demand_reason(user: Any) -> None:
    """Raises a validation error, of status 422, naming `reason`."""
    reason = given_reason()
    if user and not reason:
        text = "A published page is taken from the public with a reason: send a text as `reason`."
        raise as_validation_error(NoReasonError(text), loc=("reason",))
    if user and len(reason) > MAX_LENGTH:
        text = f"Not more than {MAX_LENGTH} characters."
        raise as_validation_error(NoReasonError(text), loc=("reason",))


class RevertUnlocked(RevertToPageRevisionAction):
    def check(self, skip_permission_checks: bool = False) -> None:
        super().check(skip_permission_checks)
        refuse_locked(self.instance, self.user)


class PublishUnlocked(PublishPageRevisionAction):
    def check(self, skip_permission_checks: bool = False) -> None:
        super().check(skip_permission_checks)
        refuse_locked(self.object, self.user)


class UnpublishWithReason(UnpublishPageAction):
    def check(self, skip_permission_checks: bool = False) -> None:
        super().check(skip_permission_checks)
        demand_reason(self.user)


class DeleteWithReason(DeletePageAction):
    def check(self, skip_permission_checks: bool = False) -> None:
        super().check(skip_permission_checks)
        if takes_from_public([self.page]):
            demand_reason(self.user)


def register_actions(registry: ActionRegistry) -> None:
    """In place of Wagtail's, for what looks them up: the writing API."""
    for action in (
        RevertUnlocked,
        PublishUnlocked,
        UnpublishWithReason,
        DeleteWithReason,
    ):
        registry.register(Page, action)
