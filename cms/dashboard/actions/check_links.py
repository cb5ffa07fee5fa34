from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from django.db import transaction
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.dashboard.links.judging import broken_links
from cms.dashboard.models import BrokenLink

AT_ONCE = 100  # pages


def check_links(ids: Collection[int] | None = None) -> int:
    """Look at the links in the live pages with these ids (in all), a hundred pages at a time, and
    keep what is broken; what works again is forgotten. How many pages were looked at.

    A page that shows another's body is left out: its links are that one's. Links to other hosts
    are not followed. Running it twice, or two at once, leaves what one run would.
    """
    checked = 0
    for batch in batches(sorted(wanted(ids).values_list("pk", flat=True))):
        checked += check_batch(batch)
    of_no_page = BrokenLink.objects.exclude(page__in=wanted(None).values("pk"))
    (of_no_page if ids is None else of_no_page.filter(page__in=ids)).delete()
    return checked


def wanted(ids: Collection[int] | None) -> PageQuerySet:
    pages: PageQuerySet = Page.objects.filter(live=True, depth__gt=1, alias_of=None)
    return pages if ids is None else pages.filter(pk__in=ids)


def batches(ids: Sequence[int]) -> Iterator[list[int]]:
    rest = iter(ids)
    while batch := list(islice(rest, AT_ONCE)):
        yield batch


def check_batch(ids: Collection[int]) -> int:
    """How many of these pages are there. Their rows are held, so that none is deleted before what
    was found of it is written."""
    with transaction.atomic():
        there = wanted(ids).order_by("pk").select_for_update(no_key=True)
        pages = list(wanted([page.pk for page in there]).specific())
        found = {(link.page_id, link.digest): link for link in broken_links(pages)}
        known = BrokenLink.objects.filter(page__in=pages).in_bulk()
        kept = {(link.page_id, link.digest) for link in known.values()}
        gone = [pk for pk, link in known.items() if (link.page_id, link.digest) not in found]
        BrokenLink.objects.filter(pk__in=gone).delete()
        new = [link for identity, link in found.items() if identity not in kept]
        BrokenLink.objects.bulk_create(new, ignore_conflicts=True)
    return len(pages)
