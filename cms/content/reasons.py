"""Why something was taken from the public: a reason that the log keeps.

The reason is noted on Wagtail's log context, of which every request to the admin and to the writing
API has one of its own; from there it comes to each line that the request adds to the log about a
page that was taken down or deleted, pages below it included. A program that calls `unpublish` or
`delete` itself has no such context and gives no reason.
"""

from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Any, Final

from django.db.models import Q
from wagtail.log_actions import empty_log_context, get_active_log_context
from wagtail.models import Page, PageLogEntry

from cms.content.text import normalize_text

TAKING_AWAY: Final = frozenset({"wagtail.unpublish", "wagtail.delete"})
MAX_LENGTH: Final = 500
LABEL: Final = "Lý do"
MISSING: Final = "Hãy ghi lý do. Lý do được lưu trong nhật ký, cùng tên người thực hiện."


def cleaned(text: str) -> str:
    """A reason in one spelling, without space around it; empty when nothing can be read in it."""
    return normalize_text(text).strip()


def give_reason(text: str) -> None:
    """Note why this request takes pages away. Outside any request nothing is noted."""
    context = get_active_log_context()
    if context is not empty_log_context:
        context.reason = cleaned(text)


def given_reason() -> str:
    """What this request gave as its reason; empty when nothing."""
    return getattr(get_active_log_context(), "reason", "")


def takes_from_public(pages: Iterable[Page]) -> bool:
    """Whether deleting these pages, with all below them, would take a published one away."""
    trees = [Q(path__startswith=page.path) for page in pages]
    return bool(trees) and Page.objects.live().filter(reduce(or_, trees)).exists()


def keep_reason(instance: PageLogEntry, **kwargs: Any) -> None:
    """Receiver of `pre_save`: a new line of the log gets the reason of its request."""
    if instance._state.adding and instance.action in TAKING_AWAY and (reason := given_reason()):
        instance.data = {**instance.data, "reason": reason}
