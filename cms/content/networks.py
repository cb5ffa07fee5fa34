"""Where a request comes from: as much of an address as belongs to one household."""

from ipaddress import IPv6Address, ip_address, ip_network
from typing import Final

import structlog
from django.conf import settings
from django.http import HttpRequest

logger = structlog.get_logger(__name__)

HOUSEHOLD: Final = {4: 32, 6: 64}  # bits


def client_address(request: HttpRequest) -> str:
    """The address that asked, or the one that the outermost of our own proxies saw.

    Each of the TRUSTED_PROXIES adds the address that it saw to the end of X-Forwarded-For; what
    stands before that is whatever the client wrote.
    """
    seen = request.headers.get("X-Forwarded-For", "").split(",")
    seen = [address.strip() for address in seen if address.strip()]
    direct: str = request.META.get("REMOTE_ADDR", "")
    proxies: int = settings.TRUSTED_PROXIES
    return seen[-proxies] if 0 < proxies <= len(seen) else direct


def without_port(address: str) -> str:
    """Of "203.0.113.7:54321" and "[2001:db8::1]:443", as some proxies write."""
    if address.startswith("["):
        return address[1:].partition("]")[0]
    return address.partition(":")[0] if address.count(":") == 1 else address


def network(request: HttpRequest) -> str:
    """ "203.0.113.7/32" or "2001:db8:1:2::/64"; what is no address is one network for all."""
    try:
        address = ip_address(without_port(client_address(request)))
    except ValueError:
        logger.warning("client_address_unreadable")
        return "unknown"
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    return str(ip_network(f"{address}/{HOUSEHOLD[address.version]}", strict=False))
