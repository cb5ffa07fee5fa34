"""The site map for people: every public page but articles and galleries, as a nested list."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urljoin

from django.db.models import Count, F
from django.db.models.functions import Length, Substr
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from wagtail.models import Page, Site
from wagtail.query import PageQuerySet

from cms.content.addresses import front_page_url
from cms.content.page_types import with_language
from cms.content.visibility import public
from media.models import GalleryPage
from news.models import ArticlePage, NewsIndexPage


@dataclass
class Place:
    """A page in the site map. `articles`: how many there are in this section and the sections in
    it; None for a page that is no section."""

    title: str
    path: str
    language: str
    articles: int | None = None
    children: "list[Place]" = field(default_factory=list)


def site_map(request: HttpRequest) -> HttpResponse:
    site = Site.find_for_request(request)
    if site is None:
        raise Http404
    address = urljoin(front_page_url(site.root_url), reverse("site_map"))
    context = {"places": places(site.root_page), "address": address}
    return render(request, "home/site_map.html", context)


def places(home: Page) -> list[Place]:
    """The pages below the front page, in two queries whatever their number."""
    counts = article_counts(home)
    known: dict[str, Place] = {}
    top: list[Place] = []
    for page in mapped_pages(home).select_related("content_type").order_by("path"):
        place = Place(page.title, local_path(page, home), page.language)
        if page.content_type.model_class() is NewsIndexPage:
            place.articles = sum(n for path, n in counts.items() if path.startswith(page.path))
        known[page.path] = place
        nearest = next((known[path] for path in paths_up(page, home) if path in known), None)
        (nearest.children if nearest else top).append(place)
    return top


def mapped_pages(home: Page) -> PageQuerySet:
    pages = Page.objects.descendant_of(home).filter(public())
    return with_language(pages.not_exact_type(ArticlePage, GalleryPage))


def local_path(page: Page, home: Page) -> str:
    return "/" + page.url_path.removeprefix(home.url_path)


def paths_up(page: Page, home: Page) -> Iterable[str]:
    """The tree paths of the pages above, nearest first, up to the front page."""
    step = page.steplen
    return (page.path[:end] for end in range(len(page.path) - step, len(home.path), -step))


def article_counts(home: Page) -> dict[str, int]:
    """The numbers of public articles right below each page that has any, by its tree path."""
    articles = ArticlePage.objects.in_section(home).published().order_by()
    above = Substr("path", 1, Length("path") - Page.steplen)
    counted = articles.annotate(above=above).values("above").annotate(count=Count(F("pk")))
    return dict(counted.values_list("above", "count"))
