"""What browsers read to put the portal on a phone's screen: https://www.w3.org/TR/appmanifest/"""

from typing import Any, Final

from django.http import HttpRequest, HttpResponseRedirect, JsonResponse
from django.templatetags.static import static
from wagtail.models import Site

from home.icons import PNG, Icon, icons, logo_icons
from home.models import AgencySettings

PAPER: Final = "#fdfbf7"  # as in site.css


def agency_for(request: HttpRequest) -> AgencySettings:
    """The settings of the site that is asked; the defaults where there is no site."""
    if Site.find_for_request(request) is None:
        return AgencySettings()
    agency: AgencySettings = AgencySettings.for_request(request)
    return agency


def manifest(request: HttpRequest) -> JsonResponse:
    agency = agency_for(request)
    data = {
        "name": agency.name,
        "short_name": agency.name,
        "lang": "vi",
        "dir": "ltr",
        "start_url": "/",
        "display": "browser",
        "theme_color": agency.primary_colour,
        "background_color": PAPER,
        "icons": [icon_data(icon) for icon in icons(agency)],
    }
    return JsonResponse(
        data,
        json_dumps_params={"ensure_ascii": False},
        content_type="application/manifest+json",
    )


def icon_data(icon: Icon) -> dict[str, Any]:
    return {
        "src": icon.url,
        "sizes": f"{icon.size}x{icon.size}",
        "type": PNG,
        "purpose": "any maskable" if icon.maskable else "any",
    }


def favicon(request: HttpRequest) -> HttpResponseRedirect:
    """For programs that ask without having read a page."""
    own = logo_icons(agency_for(request))
    return HttpResponseRedirect(own[0].url if own else static("site/favicon.ico"))
