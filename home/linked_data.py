"""The portal and its agency in the terms of schema.org."""

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from django.urls import reverse
from wagtail.models import Site

from cms.content.addresses import absolute_url, front_page_url
from cms.content.linked_data import Context, LinkedData, filled, reference
from home.icons import icons

if TYPE_CHECKING:
    from home.models import AgencySettings, HomePage


def site_data(home: "HomePage", context: Context = None) -> LinkedData:
    """What the front page says beyond what every page does: search engines take the name of the
    whole portal from it."""
    site = Site.find_for_request((context or {}).get("request"))
    search = urljoin(home.canonical_url, reverse("search"))
    return filled(
        {
            "name": site.site_name if site else "",
            "potentialAction": {
                "@type": "SearchAction",
                "target": {
                    "@type": "EntryPoint",
                    "urlTemplate": f"{search}?q={{search_term_string}}",
                },
                "query-input": "required name=search_term_string",
            },
        }
    )


def agency_data(agency: "AgencySettings", context: Context = None) -> LinkedData:
    root_url = agency.site.root_url
    parent = {"@type": "GovernmentOrganization", "name": agency.parent_agency}
    address = {
        "@type": "PostalAddress",
        "streetAddress": agency.address,
        "addressCountry": "VN",
    }
    return filled(
        {
            "@type": "GovernmentOrganization",
            **reference(root_url),
            "name": agency.name,
            "url": front_page_url(root_url),
            "parentOrganization": parent if agency.parent_agency else None,
            "address": address if agency.address else None,
            "telephone": agency.phone,
            "email": agency.email,
            "logo": logo_data(agency, context),
        }
    )


def logo_data(agency: "AgencySettings", context: Context = None) -> LinkedData:
    """A square one: search engines show no other."""
    icon = icons(agency)[-1]
    url = absolute_url(icon.url, context)
    return {"@type": "ImageObject", "url": url, "width": icon.size, "height": icon.size}
