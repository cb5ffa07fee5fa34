"""The address in SITE_URL, and the site record from which Wagtail makes every absolute link."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import QuerySet
from wagtail.models import Site

PORTS = {"http": 80, "https": 443}


def configured_address() -> tuple[str, int]:
    """Host name and port."""
    address = urlsplit(settings.SITE_URL)
    return address.hostname or "localhost", address.port or PORTS.get(address.scheme, 80)


def sites_elsewhere() -> "QuerySet[Site]":
    """The default site, if it has another address than the configured one."""
    hostname, port = configured_address()
    return Site.objects.filter(is_default_site=True).exclude(hostname=hostname, port=port)
