"""Absolute addresses for readers who are not on this site: API clients, feeds, share cards."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin

from django.conf import settings
from wagtail.models import Page


def absolute_url(url: str, context: Mapping[str, Any] | None = None) -> str:
    """`url` with scheme and host: those of the request in a serializer's `context`, else SITE_URL.

    An address that is absolute already (files on S3, say) is given back as it is, and so is one
    within the same text ("#muc-1").
    """
    if url.startswith("#"):
        return url
    request = (context or {}).get("request")
    base = request.build_absolute_uri("/") if request else f"{settings.SITE_URL}/"
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
