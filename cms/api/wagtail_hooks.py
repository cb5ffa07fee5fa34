from django.conf import settings
from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
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


@hooks.register("insert_editor_js")
def one_check_after_the_other() -> SafeString:
    return format_html('<script type="module" src="{}"></script>', static("site/preview-checks.js"))
