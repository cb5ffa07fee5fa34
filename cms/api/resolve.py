"""`resolve/`: what is at a path, in one hop for the router of a front end."""

from typing import Annotated, Any
from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.http import Http404
from django.utils import timezone
from pydantic import Field
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from cms.api.openapi import pages
from cms.api.openapi.components import Components, Schema
from cms.api.openapi.objects import closed
from cms.api.openapi.operations import Operation, Parameter
from cms.api.openapi.query_types import MAX_TEXT
from cms.api.openapi.types import schema_of
from cms.api.router import router
from cms.api.shapes import NothingResolvedData, ResolvedData, ResolvedRedirectData
from cms.api.views import public_root
from cms.api.viewsets import PagesAPIViewSet
from cms.content.addresses import url_path_of
from cms.content.loading import loading
from cms.content.models import PageChange
from cms.content.page_types import own_type, with_types
from cms.content.redirects import find_redirect, leads_to_public
from cms.content.visibility import public

# Text that begins with one slash: two would begin the name of a host.
Path = Annotated[str, Field(max_length=MAX_TEXT, pattern=r"^/([^/\u0000\ufffd][^\u0000\ufffd]*)?$")]


def resolved_schema(view: Any, components: Components) -> Schema:
    page = closed(
        {
            "kind": {"type": "string", "const": "page"},
            "page": pages.detail(PagesAPIViewSet, components),
        }
    )
    kinds = [
        components.put("ResolvedPageData", page),
        schema_of(ResolvedRedirectData, components),
        schema_of(NothingResolvedData, components),
    ]
    return components.put("ResolvedData", {"oneOf": kinds})


class ResolveView(APIView):
    """The page, redirect or nothing at `path`, an address of this site with or without slash
    at its end and with or without a query string.

    Always 200: whether the path leads anywhere is the answer, in `kind`, and not an error.
    """

    operations = {
        "get": Operation(
            "resolve_path",
            "What is at a path",
            resolved_schema,
            [
                Parameter(
                    "path",
                    Path,
                    "A path on this site, with its query string.",
                    required=True,
                    refusal="{name} must be a path on this site that begins with one slash",
                )
            ],
            errors=(400, 404),
        )
    }

    def get(self, request: Request) -> Response:
        path = self.operations["get"].check(request)["path"]
        site = Site.find_for_request(request)
        if site is None:
            raise Http404("No site is set up.")
        return Response(resolve(request, site, path))


def resolve(request: Request, site: Site, path: str) -> ResolvedData:
    url_path = url_path_of(site, path)
    there = Page.objects.filter(url_path=url_path)
    if page := with_types(there.filter(public()), with_bodies=True).first():
        return {"kind": "page", "page": page_data(request, own_type(page))}
    if redirect := find_redirect(site, path):
        return redirect_data(redirect, site)
    if at := there.filter(live=True).first():
        return hidden_data(at)
    last = PageChange.objects.filter(url_path=url_path).order_by("-pk").first()
    return {"kind": "gone"} if last and not last.is_visible else {"kind": "not_found"}


def hidden_data(page: Page) -> NothingResolvedData:
    """Of a page that is not public: whether it is there for some."""
    has_ended = page.expire_at is not None and page.expire_at <= timezone.now()
    is_for_some = page.live and not has_ended and page.get_view_restrictions()
    return {"kind": "restricted" if is_for_some else "gone"}


def was_public(page: Page) -> bool:
    return PageChange.objects.filter(page_id=page.pk).exists()


def page_data(request: Request, page: Page) -> dict[str, Any]:
    """The page in full, as `pages/<id>/` has it."""
    request._request.wagtailapi_router = router  # type: ignore[attr-defined]
    view = FoundPage(page=page, request=request, action="detail_view", format_kwarg=None)
    with loading():
        data: dict[str, Any] = view.get_serializer(page).data
    return data


class FoundPage(PagesAPIViewSet):
    """The endpoint of a page that is at hand."""

    page: Page | None = None

    def get_object(self) -> Page | None:
        return self.page


def redirect_data(redirect: Redirect, site: Site) -> ResolvedData:
    """Where the redirect leads; one to a page that is not public leads nowhere any more."""
    page = redirect.redirect_page
    if not leads_to_public(redirect):
        return hidden_data(page) if page and was_public(page) else {"kind": "not_found"}
    root = f"{settings.FRONTEND_URL or public_root(site)}/"
    location = urljoin(root, urlsplit(redirect.link).path if page else redirect.link)
    return {"kind": "redirect", "location": location, "permanent": redirect.is_permanent}
