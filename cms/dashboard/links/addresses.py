"""Which addresses are of this portal, and what answers there."""

from functools import cached_property
from typing import Any, NamedTuple
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from django.conf import settings
from django.core.files.storage import default_storage
from django.urls import Resolver404, resolve
from wagtail.models import Page, Site

from cms.content.addresses import PAGE_VIEW, url_path_of
from cms.content.redirects import find_redirect, leads_to_public
from cms.content.references import id_in
from cms.content.views import serve_upload

PORTS = {"http": 80, "https": 443}
DOCUMENT_VIEW = "wagtaildocs_serve"


class PortalAddress(NamedTuple):
    """An address of a site of this portal, by its path and query."""

    site: Site
    path: str

    @property
    def url_path(self) -> str:
        return url_path_of(self.site, self.path)

    @property
    def view(self) -> Any:
        """The match of the view that answers here other than that of pages; None for a page."""
        try:
            match = resolve(unquote(urlsplit(self.path).path))
        except Resolver404:
            return None
        return None if match.url_name == PAGE_VIEW else match

    @property
    def document_id(self) -> int | None:
        """The document that is downloaded here."""
        match = self.view
        is_document = match is not None and match.url_name == DOCUMENT_VIEW
        return id_in(match.args[0]) if is_document else None

    @property
    def is_answered(self) -> bool:
        """Whether a view answers. A picture must be there; asking a storage elsewhere for each
        would take too long, so that is done only for files on this machine."""
        match = self.view
        if match is None or match.func is not serve_upload:
            return match is not None
        path = match.kwargs["path"]
        return not hasattr(default_storage, "location") or default_storage.exists(path)

    @property
    def is_redirected(self) -> bool:
        try:
            redirect = find_redirect(self.site, self.path)
        except ValueError:
            return False
        return redirect is not None and leads_to_public(redirect)


class Portal:
    """The sites of this portal, as they are when it is first asked for one."""

    @cached_property
    def sites(self) -> list[Site]:
        return list(Site.objects.select_related("root_page"))

    @cached_property
    def by_host(self) -> dict[tuple[str | None, int | None], Site]:
        hosts: dict[tuple[str | None, int | None], Site] = {}
        default = next((site for site in self.sites if site.is_default_site), None)
        if default:
            hosts[host_of(urlsplit(settings.SITE_URL))] = default
        for site in self.sites:
            ports = PORTS.values() if site.port in PORTS.values() else [site.port]
            hosts |= {(site.hostname, port): site for port in ports}
        return hosts

    def address(self, href: str, page: Page) -> PortalAddress | None:
        """Where `href` leads from a page. None for other hosts, which cannot be asked from here,
        for a place within the page, and for what is no address of the web."""
        if href.startswith("#"):
            return None
        try:
            parts = urlsplit(urljoin(self.base(page), href))
            site = self.by_host.get(host_of(parts))
        except ValueError:
            return None
        if site is None or parts.scheme not in PORTS:
            return None
        return PortalAddress(site, f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}")

    def base(self, page: Page) -> str:
        """The address of the page itself, on this server."""
        for site in self.sites:
            root = site.root_page.url_path
            if page.url_path.startswith(root):
                return f"{site.root_url}/{page.url_path.removeprefix(root)}"
        return f"{settings.SITE_URL}/"


def host_of(parts: SplitResult) -> tuple[str | None, int | None]:
    """Raises ValueError for a port that is none."""
    return parts.hostname, parts.port or PORTS.get(parts.scheme)
