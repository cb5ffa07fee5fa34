"""What a user may do with a page: Wagtail's answer, and who wrote it."""

from functools import cached_property

from wagtail.models import PagePermissionTester

from cms.content.four_eyes import may_release


class PagePermissions(PagePermissionTester):
    """Wagtail's, for whom the writer of a submitted page may not publish it (see `four_eyes`)."""

    def can_publish(self) -> bool:
        return self.has_publish_permission() and self._may_release

    def has_publish_permission(self) -> bool:
        """Whether the user may publish here, whoever wrote the page."""
        return bool(super().can_publish())

    def can_unschedule(self) -> bool:
        return self.has_publish_permission()

    def can_set_view_restrictions(self) -> bool:
        return self.has_publish_permission()

    @cached_property
    def _may_release(self) -> bool:
        return may_release(self.page, self.user)
