"""The newest articles of the whole site, or of one section."""

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.html import escape
from wagtail.models import Page, Site

from cms.content import renditions
from cms.content.addresses import absolute_url
from cms.content.dates import midnight
from cms.content.loading import load, loading
from cms.content.models import BasePage
from home.feeds.formats import RSS, Atom
from home.feeds.html import feed_html
from home.models import AgencySettings, HomePage
from news.models import ArticlePage, NewsIndexPage

LENGTH: Final = 20
LOADED: Final = ("body", "breadcrumbs", "cover_image")
LONG_AGO: Final = midnight(date(1970, 1, 1))


def atom(request: HttpRequest, path: str = "") -> HttpResponse:
    return feed(request, path, Atom)


def rss(request: HttpRequest, path: str = "") -> HttpResponse:
    return feed(request, path, RSS)


def feed(request: HttpRequest, path: str, form: type[Atom | RSS]) -> HttpResponse:
    """The feed below the page with this path: "" for all news, else that of a section."""
    with loading():
        page = find_page(request, path)
        newest = ArticlePage.objects.in_section(page).published().newest_first()[:LENGTH]
        articles = list(newest)
        load(articles, LOADED)
        agency = AgencySettings.for_request(request)
        moments = [each.modified_at for each in (*articles, page)]
        channel = form(
            title=f"{'Tin mới' if isinstance(page, HomePage) else page.title} – {agency.name}",
            link=page.canonical_url,
            description=page.description or agency.name,
            language=page.language,
            author_name=agency.name,
            feed_url=absolute_url(request.path, {"request": request}),
            updated=max((at for at in moments if at), default=LONG_AGO),
        )
        for article in articles:
            channel.add_item(**item(article, agency, request))
        return HttpResponse(channel.writeString("utf-8"), content_type=channel.content_type)


def find_page(request: HttpRequest, path: str) -> BasePage:
    """Raises Http404 where there is no section that anybody may read."""
    site = Site.find_for_request(request)
    if site is None:
        raise Http404
    home: Page = site.root_page
    model = NewsIndexPage if path else HomePage
    pages = model.objects.published().filter(url_path=f"{home.url_path}{path}")
    page: BasePage | None = pages.defer_streamfields().first()
    if page is None:
        raise Http404
    return page


def item(article: ArticlePage, agency: AgencySettings, request: HttpRequest) -> dict[str, Any]:
    """What a feed says of an article. Its id stays when it is renamed or moved."""

    def absolute(url: str) -> str:
        return absolute_url(url, {"request": request})

    return {
        "title": article.title,
        "link": article.canonical_url,
        "unique_id": f"urn:uuid:{article.translation_key}",
        "unique_id_is_permalink": False,
        "description": escape(article.description),
        "content": feed_html(article.body.render_as_block({"request": request}), absolute),
        "pubdate": article.published_at,
        "updateddate": article.modified_at,
        "author_name": article.byline or agency.name,
        "categories": [article.section.title] if article.section else [],
        "picture": picture(article.cover, absolute),
    }


def picture(image: Any, absolute: Callable[[str], str]) -> dict[str, str] | None:
    """The cover in the largest form that there is for sharing."""
    if image is None:
        return None
    made = renditions.renditions(image, renditions.SHARE, renditions.LARGE)
    file = made.get(renditions.SHARE) or made.get(renditions.LARGE) or image
    return {
        "url": absolute(file.file.url),
        "type": renditions.media_type(file),
        "width": str(file.width),
        "height": str(file.height),
    }
