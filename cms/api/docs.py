"""What front-end developers read: the guide, the OpenAPI document, and the reference of it in
which a request can be tried."""

import hashlib
from functools import cache
from pathlib import Path
from typing import Final

import orjson
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import etag
from markdown_it import MarkdownIt
from rest_framework.request import Request
from rest_framework.views import APIView

from cms.api.errors import read_only
from cms.api.openapi.document import document
from cms.api.openapi.operations import Operation

GUIDE = Path("docs") / "content-api.md"

# Swagger UI draws its icons from data URLs. Nothing comes from another host, nothing goes there.
REFERENCE_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


@cache
def guide_html() -> str:
    """The guide as HTML; read once in the life of a process."""
    text = (settings.BASE_DIR / GUIDE).read_text(encoding="utf-8")
    html: str = MarkdownIt().enable("table").render(text)
    # A wide table scrolls by itself on a phone, also by key.
    frame = '<div class="table" role="region" aria-label="Table" tabindex="0"><table>'
    return html.replace("<table>", frame).replace("</table>", "</table></div>")


@read_only
def docs(request: HttpRequest) -> HttpResponse:
    title = "The content API, for front-end developers"
    return render(request, "content_api/docs.html", {"title": title, "html": guide_html()})


@read_only
def reference(request: HttpRequest) -> HttpResponse:
    response = render(request, "content_api/reference.html")
    response.headers["Content-Security-Policy"] = REFERENCE_POLICY
    return response


@cache
def document_json() -> bytes:
    return orjson.dumps(document())


def document_etag(request: HttpRequest) -> str:
    return f'"{hashlib.sha256(document_json()).hexdigest()[:32]}"'


@etag(document_etag)
def document_response(request: HttpRequest) -> HttpResponse:
    return HttpResponse(document_json(), content_type="application/json")


class OpenAPIView(APIView):
    """The document; it does not describe itself."""

    operations: dict[str, Operation] = {}

    def get(self, request: Request) -> HttpResponse:
        return document_response(request._request)
