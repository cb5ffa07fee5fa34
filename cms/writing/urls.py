"""`/api/v3-preview/`: Wagtail's v3, behind the gate."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import re_path
from wagtail.api.v3.api import api
from wagtail.utils.urlpatterns import decorate_urlpatterns

from cms.writing.bodies import NormalizedParser
from cms.writing.errors import refuse_flawed, refuse_unusable
from cms.writing.gate import for_programs

# Ninja's page with the documentation loads its scripts from another host, and a browser that opens
# it could bring no token. The document itself, openapi.json, stays.
WITHOUT = "openapi-view"


def not_found(request: HttpRequest) -> HttpResponse:
    raise Http404


refuse_unusable(api)
refuse_flawed(api)
api.parser = NormalizedParser()
patterns, _, app_name = api.urls  # Wagtail finds its own addresses under this name
served = [pattern for pattern in patterns if getattr(pattern, "name", "") != WITHOUT]
urlpatterns = decorate_urlpatterns([*served, re_path("", not_found)], for_programs)
