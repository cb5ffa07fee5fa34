"""Two people who write on one page at the same time: neither loses a text, and both are told.

Wagtail makes a version of its own of each saving that an editor asks for, and a form does not save
itself over a version that it has not seen. While a form is open it also says, every ten seconds,
who else has saved. What is missing is told here: that a saving has come after somebody else's, in
the moment it is done, in the page's log, and to the one who was overtaken when she opens the page
the next time.
"""

from datetime import datetime
from typing import Any, Final

from django.http import HttpRequest
from django.urls import reverse
from wagtail.admin import messages
from wagtail.admin.utils import get_user_display_name
from wagtail.log_actions import LogFormatter, log
from wagtail.models import Page, PageLogEntry

from cms.content.dates import written

SAVED_OVER: Final = "content.saved_over"  # in the log


class SavedOverFormatter(LogFormatter):
    label = "Lưu sau phiên bản của người khác"

    def format_message(self, log_entry: Any) -> str:
        name = log_entry.data.get("name", "người khác")
        return f"Lưu sau một phiên bản mới hơn của {name}; cả hai phiên bản đều còn"


def tell_of_newer_version(request: HttpRequest, page: Page) -> None:
    """After a page was saved: whether somebody else had saved since the form was opened."""
    own = page.latest_revision
    loaded = read_moment(request.POST.get("loaded_revision_created_at", ""))
    if loaded is None or own is None or own.user_id != request.user.pk or saves_itself(request):
        return
    newer = (
        page.revisions.filter(created_at__gt=loaded, user__isnull=False)
        .exclude(user=request.user)
        .select_related("user")
        .order_by("-created_at")
        .first()
    )
    if newer is None:
        return
    name = get_user_display_name(newer.user)
    data = {"user": newer.user_id, "name": name, "revision": newer.pk, "own": own.pk}
    log(page, SAVED_OVER, user=request.user, revision=own, data=data)
    messages.warning(
        request,
        f"Trong lúc trang này được sửa, {name} đã lưu một phiên bản lúc"
        f" {written(newer.created_at)}. Không mất gì: cả hai phiên bản đều còn trong Lịch sử. Phiên"
        " bản vừa lưu là phiên bản mới nhất; hãy so sánh để lấy lại những chỗ cần giữ.",
        buttons=compare_buttons(page, newer.pk, own.pk),
    )


def tell_who_was_overtaken(request: HttpRequest, page: Page) -> None:
    """When a page is opened: whether somebody has saved over the reader's last version since."""
    if request.method != "GET":
        return
    own = page.revisions.filter(user=request.user).order_by("-created_at").first()
    if own is None:
        return
    entries = PageLogEntry.objects.filter(
        page=page.pk, action=SAVED_OVER, data__user=request.user.pk, timestamp__gt=own.created_at
    )
    entry = entries.select_related("user").order_by("-timestamp").first()
    if entry is None:
        return
    name = get_user_display_name(entry.user)
    messages.warning(
        request,
        f"Phiên bản lưu lúc {written(own.created_at)} không còn là mới nhất: {name} đã lưu sau đó."
        " Phiên bản ấy vẫn còn trong Lịch sử; biểu mẫu này đang hiện phiên bản mới nhất.",
        buttons=compare_buttons(page, own.pk, "latest"),
    )


def compare_buttons(page: Page, one: int, other: int | str) -> list[tuple[str, str, bool]]:
    compare = reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, one, other])
    history = reverse("wagtailadmin_pages:history", args=[page.pk])
    return [
        messages.button(compare, "So sánh hai phiên bản", new_window=True),
        messages.button(history, "Lịch sử", new_window=True),
    ]


def saves_itself(request: HttpRequest) -> bool:
    """A form that saves itself asks for JSON, and does not save over what it has not seen."""
    return not request.accepts("text/html")


def read_moment(text: str) -> datetime | None:
    """None also for what is no moment with its time zone."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
