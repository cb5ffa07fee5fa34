"""Work for the background."""

from django_tasks import task
from wagtail.models import Page

from cms.dashboard.actions.check_links import check_links
from cms.dashboard.links.referring import pages_naming, pages_referring_to


@task()
def check_links_in(page_ids: list[int]) -> int:
    """How many of these pages are live."""
    return check_links(page_ids)


@task()
def check_links_around(page_id: int) -> int:
    """Check a page, and those that lead to it or to a page below it; how many were looked at."""
    page = Page.objects.filter(pk=page_id).first()
    if page is None:
        return 0
    below = Page.objects.descendant_of(page, inclusive=True).values_list("pk", flat=True)
    return check_links({page_id} | pages_referring_to(Page, list(below)) | pages_naming(page))
