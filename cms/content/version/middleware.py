"""Every request is answered from one content version; what anybody may read is kept under it."""

from collections.abc import Callable
from functools import partial
from hashlib import sha256
from typing import Final

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone
from django.utils.cache import get_conditional_response
from wagtail.models import Site

from cms.content.version.moments import last_ending
from cms.content.version.reading import answering, remembered
from cms.content.version.release import release
from cms.content.version.results import remembered_result

CACHE: Final = "answers"
LARGEST: Final = 128 * 1024  # bytes of an answer that is kept; CACHES says of how many

# A browser or a CDN may keep an answer, and asks with its ETag before it shows it again.
REVALIDATED: Final = "public, no-cache"


def answer_middleware(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    def middleware(request: HttpRequest) -> HttpResponseBase:
        with answering() as answer:
            if answer.version is None or not is_anonymous_read(request):
                return get_response(request)
            forget_site_addresses()
            return kept_or_made(request, answer.version, get_response)

    return middleware


def is_anonymous_read(request: HttpRequest) -> bool:
    return (
        request.method in ("GET", "HEAD")
        and settings.SESSION_COOKIE_NAME not in request.COOKIES
        and "Authorization" not in request.headers
    )


@remembered
def forget_site_addresses() -> None:
    """Wagtail remembers them in each process, and only the one that changes a site forgets them."""
    Site.clear_site_root_paths_cache()


def remember_site(request: HttpRequest) -> None:
    """The site that is asked, where Wagtail keeps it for the length of a request."""
    find = partial(Site.find_for_request, request)
    request._wagtail_site = remembered_result(find, "site", request.get_host())  # type: ignore[attr-defined]


def entity_tag(request: HttpRequest, version: int) -> str:
    """The same on every machine for the same release, version, moment and address. Weak, because
    the bytes that are sent may be compressed."""
    moment = last_ending(timezone.now())
    whole = f"{release()} {version} {moment} {request.build_absolute_uri()}"
    return f'W/"{sha256(whole.encode()).hexdigest()[:32]}"'


def kept_or_made(
    request: HttpRequest, version: int, get_response: Callable[[HttpRequest], HttpResponseBase]
) -> HttpResponseBase:
    """The answer from memory, or made and kept; 304 to who has it already.

    An ETag is given only to what may be kept, so who comes with it may have a 304 unseen. Who comes
    with "*" has none.
    """
    tag = entity_tag(request, version)
    has_tag = "*" not in request.headers.get("If-None-Match", "")
    unchanged = get_conditional_response(request, etag=tag) if has_tag else None
    if unchanged is not None and unchanged.status_code == 304:
        unchanged.headers["Cache-Control"] = REVALIDATED
        unchanged.headers["ETag"] = tag
        return unchanged
    kept: HttpResponse | None = caches[CACHE].get(tag)
    if kept is not None:
        return kept
    remember_site(request)
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
