from datetime import datetime
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from wagtail.models import Page, Site

from cms.content.addresses import absolute_url
from cms.content.dates import local
from cms.content.sitemap import documents
from cms.content.sitemap.entries import entries, listed_pages

PART: Final = 5000  # pages; with their pictures a part stays far below the 50 MB that are allowed
MAX_START: Final = 2**31  # of rows: what a database counts to


def sitemap(request: HttpRequest) -> HttpResponse:
    """The whole sitemap of the site, or where its parts are when it is large."""
    root = root_page(request)
    changes = list(listed_pages(root).values_list("last_published_at", flat=True))
    if len(changes) <= PART:
        return sitemap_part(request, 1)
    parts = [changes[start : start + PART] for start in range(0, len(changes), PART)]
    places = [
        (part_address(request, number), last(part)) for number, part in enumerate(parts, start=1)
    ]
    return answer(documents.index(places))


def sitemap_part(request: HttpRequest, part: int) -> HttpResponse:
    """Raises Http404 for a part beyond the last."""
    start = PART * (part - 1)
    if not 0 <= start <= MAX_START:
        raise Http404
    found = entries(
        root_page(request), start, start + PART, lambda url: absolute_url(url, {"request": request})
    )
    if not found and part > 1:
        raise Http404
    return answer(documents.urlset(found))


def root_page(request: HttpRequest) -> Page:
    site = Site.find_for_request(request)
    if site is None:
        raise Http404
    page: Page = site.root_page
    return page


def part_address(request: HttpRequest, number: int) -> str:
    return absolute_url(reverse("sitemap_part", args=[number]), {"request": request})


def last(moments: list[datetime | None]) -> datetime | None:
    return local(max((moment for moment in moments if moment), default=None))


def answer(xml: str) -> HttpResponse:
    return HttpResponse(xml, content_type="application/xml")
