from django.http import HttpRequest
from wagtail import hooks
from wagtail.models import Page

from cms.editorial import buttons, returned, taking_down
from cms.editorial.bulk_actions import (
    BulkDeleteWithReason,
    BulkPublishUnlocked,
    BulkUnpublishWithReason,
)
from cms.editorial.log import register_formatters
from cms.editorial.views import PageViewSet

hooks.register("before_unpublish_page", taking_down.ask_before_unpublishing)
hooks.register("before_delete_page", taking_down.ask_before_deleting)
# After Wagtail's own, whose place they take.
hooks.register("register_bulk_action", BulkDeleteWithReason, order=100)
hooks.register("register_bulk_action", BulkPublishUnlocked, order=100)
hooks.register("register_bulk_action", BulkUnpublishWithReason, order=100)
hooks.register("register_log_actions", register_formatters, order=100)
hooks.register("register_admin_viewset", PageViewSet)
hooks.register("construct_page_action_menu", buttons.say_that_it_will_be_scheduled)


@hooks.register("before_edit_page")
def show_why_it_was_returned(request: HttpRequest, page: Page) -> None:
    returned.show_note(request, page)
