"""Which pages may write in a visitor's name: our own, and those of origins that may read too."""

from django.conf import settings
from django.http import HttpRequest


def is_from_us(request: HttpRequest) -> bool:
    """A browser says with each request that writes from where it comes; a program says nothing, and
    has no visitor's cookies to misuse."""
    origin = request.headers.get("Origin")
    if origin is None:
        return request.headers.get("Sec-Fetch-Site") in (None, "same-origin", "none")
    host = origin.partition("://")[2]
    return host == request.get_host() or origin in settings.CORS_ALLOWED_ORIGINS
