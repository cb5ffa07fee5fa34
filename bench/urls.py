"""The portal's addresses, and one that only measures the server."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path

BODY = b"{" + b" " * 16_000 + b"}"
HEADERS = {"Content-Length": str(len(BODY))}  # Django's middleware adds it; there is none


def bare(request: HttpRequest) -> HttpResponse:
    """As little as a view can do."""
    return HttpResponse(BODY, content_type="application/json", headers=HEADERS)


urlpatterns = [path("bare/", bare), path("", include("cms.urls"))]
