"""The endpoints that v2 does not have: index, menu, site."""

from typing import Annotated, Any, ClassVar

from django.conf import settings
from django.http import Http404
from pydantic import Field
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.views import APIView
from wagtail.models import Site

from cms.api.errors import NothingThereError
from cms.api.openapi.components import Components, Schema
from cms.api.openapi.fields import URL
from cms.api.openapi.objects import closed
from cms.api.openapi.operations import Operation, Parameter, answers
from cms.api.openapi.query_types import DIGITS, Id, Text, spelled
from cms.api.shapes import NavigationData, NavigationItemData, SiteData
from cms.content.navigation import NavigationItem, navigation_tree
from cms.content.visibility import public_file
from home.models import AgencySettings, HomePage

DEFAULT_DEPTH = 3
MAX_DEPTH = 5


def public_root(site: Site) -> str:
    """Where visitors read the site, without a slash at the end."""
    return settings.FRONTEND_URL or site.root_url


def index_data(view: Any, components: Components) -> Schema:
    return closed(dict.fromkeys(view.endpoints, URL))


class IndexView(APIView):
    """Every endpoint of the API by its name."""

    operations = {"get": Operation("index", "The endpoints", index_data)}
    endpoints: ClassVar[dict[str, str]] = {
        "pages": "wagtailapi:pages:listing",
        "images": "wagtailapi:images:listing",
        "documents": "wagtailapi:documents:listing",
        "redirects": "wagtailapi:redirects:listing",
        "navigation": "navigation",
        "resolve": "resolve",
        "site": "site",
        "changes": "changes",
        "suggest": "suggest",
        "page_preview": "wagtailapi:page_preview:listing",
        "openapi": "content_api_openapi",
        "docs": "content_api_docs",
    }

    def get(self, request: Request) -> Response:
        self.operations["get"].check(request)
        addresses = {name: reverse(view, request=request) for name, view in self.endpoints.items()}
        return Response(addresses)


class NavigationView(APIView):
    """The menu: the public pages that are shown in menus, in the order of the tree."""

    operations = {
        "get": Operation(
            "read_navigation",
            "The menu",
            answers(NavigationData),
            [
                Parameter(
                    "depth",
                    Annotated[int, Field(ge=1, le=MAX_DEPTH), spelled(DIGITS)],
                    f"Levels: {DEFAULT_DEPTH} if absent.",
                ),
                Parameter("root", Id, "The page above the menu: the front page if absent."),
                Parameter("current", Text, "The path that the visitor is at, to mark as active."),
            ],
            errors=(400, 404),
        )
    }

    def get(self, request: Request) -> Response:
        parameters = self.operations["get"].check(request)
        site = Site.find_for_request(request)
        if site is None:
            raise Http404("No site is set up.")
        depth = parameters.get("depth", DEFAULT_DEPTH)
        root_id = parameters.get("root", site.root_page_id)
        items = navigation_tree(site, depth, parameters.get("current", ""), root_id)
        if items is None:
            raise NothingThereError("root", f"There is no public page with the id {root_id}.")
        data: NavigationData = {"items": [item_data(item, public_root(site)) for item in items]}
        return Response(data)


def item_data(item: NavigationItem, root_url: str) -> NavigationItemData:
    return {
        "id": item.id,
        "title": item.title,
        "url": f"{root_url}{item.path}",
        "type": item.type,
        "active": item.active,
        "children": [item_data(child, root_url) for child in item.children],
    }


class SiteView(APIView):
    """What the agency says of itself."""

    operations = {
        "get": Operation("read_site", "The site", answers(SiteData), errors=(400, 404)),
    }

    def get(self, request: Request) -> Response:
        self.operations["get"].check(request)
        site = Site.find_for_request(request)
        if site is None:
            raise Http404("No site is set up.")
        agency = AgencySettings.for_site(site)
        logo = public_file(agency.logo)
        home = HomePage.objects.published().filter(pk=site.root_page_id).first()
        context: dict[str, Any] = {"request": request}
        data: SiteData = {
            "name": site.site_name or agency.name,
            "url": f"{public_root(site)}/",
            "agency": agency.name,
            "parent_agency": agency.parent_agency,
            "welcome": home.welcome if home else "",
            "logo": logo.as_data(context) if logo else None,
            "contacts": {
                "address": agency.address,
                "phone": agency.phone,
                "email": agency.email,
            },
            "footer": {
                "responsible_editor": agency.responsible_editor,
                "licence": agency.licence,
                "note": agency.footer_note,
            },
            "parent_portal": {
                "name": agency.parent_portal_name,
                "url": agency.parent_portal_url,
            }
            if agency.parent_portal_url
            else None,
            "locale": settings.LANGUAGE_CODE,
        }
        return Response(data)
