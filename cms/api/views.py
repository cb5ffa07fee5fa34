"""The endpoints that v2 does not have: index, menu, site."""

from typing import Any

from django.conf import settings
from django.http import Http404
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.views import APIView
from wagtail.models import Page, Site

from cms.api.shapes import NavigationData, NavigationItemData, SiteData
from cms.content.navigation import NavigationItem, navigation_tree
from cms.content.visibility import public, public_file
from home.models import AgencySettings, HomePage

MAX_DEPTH = 5


def public_root(site: Site) -> str:
    """Where visitors read the site, without a slash at the end."""
    return settings.FRONTEND_URL or site.root_url


def check_parameters(request: Request, *known: str) -> None:
    """Raises ValidationError (400) naming the parameters that an endpoint does not have."""
    if unknown := sorted(set(request.GET) - set(known)):
        message = f"query parameter is not an operation or a recognised field: {', '.join(unknown)}"
        raise ValidationError({"message": message})


class IndexView(APIView):
    """Every endpoint of the API by its name."""

    def get(self, request: Request) -> Response:
        names = {
            "pages": "wagtailapi:pages:listing",
            "images": "wagtailapi:images:listing",
            "documents": "wagtailapi:documents:listing",
            "redirects": "wagtailapi:redirects:listing",
            "navigation": "navigation",
            "resolve": "resolve",
            "site": "site",
            "changes": "changes",
            "docs": "content_api_docs",
        }
        return Response({name: reverse(view, request=request) for name, view in names.items()})


class NavigationView(APIView):
    """The menu: `depth` levels (3) below the page `root` (the home page); `current` is the path
    that the visitor is at."""

    def get(self, request: Request) -> Response:
        check_parameters(request, "depth", "root", "current")
        site = Site.find_for_request(request)
        if site is None:
            raise Http404("No site is set up.")
        depth = positive_integer(request, "depth", default=3, maximum=MAX_DEPTH)
        root: Page = site.root_page
        if "root" in request.GET:
            root_id = positive_integer(request, "root", default=root.pk)
            pages = Page.objects.descendant_of(site.root_page, inclusive=True)
            found = pages.filter(public(), pk=root_id).first()
            if found is None:
                raise Http404(f"There is no public page with the id {root_id}.")
            root = found
        items = navigation_tree(site, root, depth, request.GET.get("current", ""))
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


def positive_integer(request: Request, name: str, default: int, maximum: int = 2**31 - 1) -> int:
    """Raises ValidationError (400) naming the parameter when it is no number in 1..maximum."""
    text = request.GET.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and len(text) < 12 and 1 <= int(text) <= maximum):
        raise ValidationError({"message": f"{name} must be a whole number from 1 to {maximum}."})
    return int(text)


class SiteView(APIView):
    """What the agency says of itself."""

    def get(self, request: Request) -> Response:
        check_parameters(request)
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
