from typing import Any

from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.models import Page

from cms.editorial import returned, taking_down
from cms.editorial.bulk_actions import DeleteWithReason, PublishUnlocked, UnpublishWithReason
from cms.editorial.log import register_formatters

hooks.register("before_unpublish_page", taking_down.ask_before_unpublishing)
hooks.register("before_delete_page", taking_down.ask_before_deleting)
# After Wagtail's own, whose place they take.
hooks.register("register_bulk_action", DeleteWithReason, order=100)
hooks.register("register_bulk_action", PublishUnlocked, order=100)
hooks.register("register_bulk_action", UnpublishWithReason, order=100)
hooks.register("register_log_actions", register_formatters, order=100)


@hooks.register("before_edit_page")
def show_why_it_was_returned(request: HttpRequest, page: Page) -> None:
    returned.show_note(request, page)


@hooks.register("construct_homepage_panels")
def add_returned_pages(request: HttpRequest, panels: list[Component]) -> Any:
    panels.append(returned.ReturnedPanel())
