"""Tells an editor what is wrong in what was published, or why it was not."""

from typing import Final

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail.admin import messages

from cms.content.content_checks import Flaw
from cms.content.models import BasePage

LISTED: Final = 10  # as many are listed; who mends them sees the rest the next time

PUBLISHED: Final = "“{}” đã được xuất bản, nhưng còn {} chỗ cần sửa. Hãy sửa rồi xuất bản lại:"
SCHEDULED: Final = (
    "“{}” đã được hẹn giờ, nhưng còn {} chỗ cần sửa. Hãy sửa rồi hẹn lại trước giờ lên trang:"
)


def warn_of(request: HttpRequest, page: BasePage, flaws: list[Flaw]) -> None:
    """After a page was published; that is not yet done where its hour is still to come."""
    is_scheduled = page.go_live_at is not None and page.go_live_at > timezone.now()
    sentence = SCHEDULED if is_scheduled else PUBLISHED
    beginning = format_html(sentence, page.get_admin_display_title(), len(flaws))
    messages.warning(request, beginning + listed(page, flaws))


def refuse(request: HttpRequest, page: BasePage, flaws: list[Flaw]) -> None:
    beginning = format_html(
        "“{}” chưa được xuất bản vì còn {} chỗ phải sửa. Nội dung đã lưu vẫn còn nguyên:",
        page.get_admin_display_title(),
        len(flaws),
    )
    messages.error(request, beginning + listed(page, flaws))


def edit_url(page: BasePage) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def listed(page: BasePage, flaws: list[Flaw]) -> SafeString:
    """The flaws as a list of links, each of which leads to its block in the page form."""
    form = edit_url(page) if page.pk else ""
    lines = [(form + flaw.place.anchor, flaw.sentence) for flaw in flaws[:LISTED]]
    html = format_html_join("", '<li><a href="{}">{}</a></li>', lines)
    if len(flaws) > LISTED:
        html += format_html("<li>… và {} chỗ khác.</li>", len(flaws) - LISTED)
    return format_html('<ul class="flaws">{}</ul>', html)
