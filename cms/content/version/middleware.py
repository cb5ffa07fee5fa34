"""Every request is answered from one content version; what anybody may read is kept under it."""

from collections.abc import Callable
from hashlib import sha256
from typing import Final

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone
from django.utils.cache import get_conditional_response

from cms.content.version.moments import last_ending
from cms.content.version.reading import answering

CACHE: Final = "answers"
LARGEST: Final = 512 * 1024  # bytes of an answer that is kept

# A browser or a CDN may keep an answer, and asks with its ETag before it shows it again.
REVALIDATED: Final = "public, no-cache"


def answer_middleware(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    def middleware(request: HttpRequest) -> HttpResponseBase:
        with answering() as answer:
            if answer.version is None or not is_anonymous_read(request):
                return get_response(request)
            return kept_or_made(request, answer.version, get_response)

    return middleware


def is_anonymous_read(request: HttpRequest) -> bool:
    return (
        request.method in ("GET", "HEAD")
        and settings.SESSION_COOKIE_NAME not in request.COOKIES
        and "Authorization" not in request.headers
    )


def entity_tag(request: HttpRequest, version: int) -> str:
    """The same on every machine for the same version, moment and address. Weak, because the bytes
    that are sent may be compressed."""
    moment = last_ending(timezone.now())
    whole = f"{version} {moment} {request.build_absolute_uri()}"
    return f'W/"{sha256(whole.encode()).hexdigest()[:32]}"'


def kept_or_made(
    request: HttpRequest, version: int, get_response: Callable[[HttpRequest], HttpResponseBase]
) -> HttpResponseBase:
    """The answer from memory, or made and kept; 304 to who has it already.

    An ETag is given only to what may be kept, so who comes with it may have a 304 unseen.
    """
    tag = entity_tag(request, version)
    unchanged = get_conditional_response(request, etag=tag)
    if unchanged is not None and unchanged.status_code == 304:
        unchanged.headers["Cache-Control"] = REVALIDATED
        unchanged.headers["ETag"] = tag
        return unchanged
    kept: HttpResponse | None = caches[CACHE].get(tag)
    if kept is not None:
        return kept
    response = get_response(request)
    if isinstance(response, HttpResponse) and may_be_kept(response):
        response.headers.setdefault("Cache-Control", REVALIDATED)
        response.headers["ETag"] = tag
        if request.method == "GET" and len(response.content) <= LARGEST:
            caches[CACHE].set(tag, response)
    return response


def may_be_kept(response: HttpResponse) -> bool:
    control = response.headers.get("Cache-Control", "")
    return (
        response.status_code == 200
        and not response.cookies
        and "ETag" not in response.headers
        and "no-store" not in control
        and "private" not in control
    )
