from django.conf import settings
from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.userbar import BaseItem, ContentCheckerItem
from wagtail.models import Page

from cms.api.userbar import FrontEndCheckerItem


@hooks.register("construct_wagtail_userbar")
def check_content_across_origins(
    request: HttpRequest, items: list[BaseItem], page: Page | None
) -> None:
    """In the editor's panel of checks as in the bar on the page: both read the items of the bar."""
    if settings.FRONTEND_URL:
        items[:] = [
            FrontEndCheckerItem(in_editor=item.in_editor)
            if isinstance(item, ContentCheckerItem)
            else item
            for item in items
        ]
