"""The buttons with which a page is approved: what they will do, by its hour."""

from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from wagtail.admin.action_menu import ActionMenuItem, WorkflowMenuItem


def say_that_it_will_be_scheduled(
    items: list[ActionMenuItem], request: HttpRequest, context: dict[str, Any]
) -> None:
    """Wagtail calls the last approval "Duyệt và xuất bản" whenever the page goes live."""
    page = context.get("page")
    if not (page and page.go_live_at and page.go_live_at > timezone.now()):
        return
    for item in items:
        # The other items are made once, for all requests.
        if isinstance(item, WorkflowMenuItem):
            item.label = item.label.replace(" và xuất bản", " và hẹn giờ")
