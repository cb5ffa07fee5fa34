"""When, besides at a change, public answers become others: at the end of a page."""

from bisect import bisect_right
from datetime import datetime

from wagtail.models import Page

from cms.content.version.reading import remembered


@remembered
def endings() -> list[datetime]:
    """The ends of all live pages, past and to come, earliest first."""
    ends = Page.objects.filter(live=True, expire_at__isnull=False).order_by("expire_at")
    return list(ends.values_list("expire_at", flat=True))


def last_ending(at: datetime) -> datetime | None:
    """The last moment before `at` at which a page ended that is not taken down yet."""
    ends = endings()
    passed = bisect_right(ends, at)
    return ends[passed - 1] if passed else None
