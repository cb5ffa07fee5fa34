"""Answers are compressed as the client prefers: Brotli before gzip."""

from typing import Final

import brotli
from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware
from django.utils.cache import patch_vary_headers

SHORT: Final = 200  # bytes: below this, compressing saves nothing
QUALITY: Final = 5  # of 11; smaller than gzip, and no slower

# In our order where a client likes two alike. "identity" is no compression.
ENCODINGS: Final = ("br", "gzip", "identity")


def preferred_encoding(accepted: str) -> str:
    """The encoding to answer with, from an Accept-Encoding header (RFC 9110, 12.5.3)."""
    weights = {"identity": 0.001, "*": 0.0}  # without compression, if nothing else will do
    for item in accepted.split(","):
        name, *parameters = (part.strip().lower() for part in item.split(";"))
        weights[name] = weight(parameters)
    return max(ENCODINGS, key=lambda name: weights.get(name, weights["*"]))


def weight(parameters: list[str]) -> float:
    """1 without a `q`; 0 for one that is no number."""
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        if key.strip() == "q":
            try:
                return float(value)
            except ValueError:
                return 0.0
    return 1.0


class CompressionMiddleware(GZipMiddleware):
    """Compresses pages and JSON, but no files: pictures and office documents are compressed
    already, and a download without its length shows no progress."""

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        if isinstance(response, FileResponse):
            # What Wagtail's view of documents says where a file is in no encoding.
            if response.get("Content-Encoding") == "None":
                del response["Content-Encoding"]
            return response
        encoding = preferred_encoding(request.headers.get("Accept-Encoding", ""))
        if encoding == "gzip":
            return super().process_response(request, response)
        patch_vary_headers(response, ("Accept-Encoding",))
        if encoding == "br" and isinstance(response, HttpResponse):
            compress_with_brotli(response)
        return response


def compress_with_brotli(response: HttpResponse) -> None:
    if len(response.content) < SHORT or response.has_header("Content-Encoding"):
        return
    response.content = brotli.compress(response.content, quality=QUALITY)
    response.headers["Content-Length"] = str(len(response.content))
    response.headers["Content-Encoding"] = "br"
    tag = response.headers.get("ETag", "")
    if tag.startswith('"'):
        response.headers["ETag"] = f"W/{tag}"  # the same content in other bytes
