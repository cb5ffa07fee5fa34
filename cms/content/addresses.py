"""Absolute addresses for readers who are not on this site: API clients, feeds, share cards.

Pages are where visitors read them, which is a front end if there is one; files and the API are on
this server.
"""

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.urls import Resolver404, resolve
from wagtail.models import Page, Site

PAGE_VIEW: Final = "wagtail_serve"


def absolute_url(url: str, context: Mapping[str, Any] | None = None) -> str:
    """`url` with scheme and host: those of the request in a serializer's `context`, else SITE_URL.

    An address that is absolute already (files on S3, say) is given back as it is, and so is one
    within the same text ("#muc-1").
    """
    if url.startswith("#"):
        return url
    request = (context or {}).get("request")
    base = request.build_absolute_uri("/") if request else f"{settings.SITE_URL}/"
    if url.startswith("/") and not url.startswith("//"):
        return base + url[1:]  # a list has hundreds of them, and urljoin takes its time
    return urljoin(base, url)


def detail_url(endpoint: str, pk: int, context: Mapping[str, Any] | None = None) -> str:
    """Where the content API tells all of an object."""
    return absolute_url(f"/api/v2/{endpoint}/{pk}/", context)


def canonical_url(page: Page) -> str:
    """The one address under which visitors and search engines should know a page; empty for a page
    outside every site."""
    parts = page.get_url_parts()
    if parts is None:
        return ""
    _site_id, root_url, path = parts
    return urljoin(settings.FRONTEND_URL or root_url, path)


def front_page_url(root_url: str) -> str:
    """Where visitors read the front page of the site with this address."""
    return urljoin(settings.FRONTEND_URL or root_url, "/")


def linked_page_url(url: str) -> str:
    """Where visitors read the page that a link in a text leads to by its path; empty for a link to
    anything else (a document, another site), and where a path does not say of which site it is."""
    parts = urlsplit(url)
    if not url.startswith("/") or parts.netloc or not is_of_page(parts.path):
        return ""
    origin = settings.FRONTEND_URL or only_site_url()
    return urljoin(origin, url) if origin else ""


def url_path_of(site: Site, path: str) -> str:
    """The `url_path` that the page at an address of this site has, if there is one; with or without
    slash at its end and with or without a query string."""
    root: str = site.root_page.url_path
    return f"{root}{urlsplit(path).path.strip('/')}".rstrip("/") + "/"


def is_of_page(path: str) -> bool:
    """Whether no other view of this server than that of pages answers at `path`."""
    try:
        return resolve(path).url_name == PAGE_VIEW
    except Resolver404:
        return True


def only_site_url() -> str:
    """The site's address; empty where there are several sites."""
    addresses = {root.root_url for root in Site.get_site_root_paths()}
    return addresses.pop() if len(addresses) == 1 else ""
