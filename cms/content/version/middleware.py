"""Every request is answered from one content version; what anybody may read is kept under it."""

from collections.abc import Callable, Sequence
from functools import partial
from hashlib import sha256
from typing import Final, NamedTuple

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone
from django.utils.cache import get_conditional_response
from wagtail.models import Site

from cms.content.version.moments import last_ending
from cms.content.version.observing import Observation
from cms.content.version.reading import Answer, answering, remembered
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
            key = key_of(request, answer.version)
            return kept_or_made(request, key, answer, get_response)

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


def key_of(request: HttpRequest, version: int) -> str:
    """The same on every machine for the same release, version, moment and address."""
    moment = last_ending(timezone.now())
    return digest(f"{release()} {version} {moment} {request.build_absolute_uri()}")


def entity_tag(key: str, observations: Sequence[Observation] = ()) -> str:
    """Of an answer with this key that was made of these observations. Weak, because the bytes that
    are sent may be compressed."""
    seen = [sorted(each.values.items()) for each in observations]
    return f'W/"{key}-{digest(repr(seen))}"' if seen else f'W/"{key}"'


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:32]


class Kept(NamedTuple):
    """An answer, or None in the place of one that is too large, and what it observed."""

    response: HttpResponse | None
    observations: list[Observation]


def kept_or_made(
    request: HttpRequest,
    key: str,
    answer: Answer,
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> HttpResponseBase:
    """The answer from memory, or made and kept; 304 to who has it already.

    An ETag is given only to what may be kept. One without observations tells by itself that the
    answer is still the same, so who comes with it has a 304 unseen.
    """
    known: Kept | None = caches[CACHE].get(key)
    observations = [each.again() for each in known.observations] if known else []
    unchanged = not_modified(request, entity_tag(key, observations))
    if unchanged is not None:
        return unchanged
    if known and known.response is not None and observations == known.observations:
        return known.response
    return made(request, key, answer, get_response)


def not_modified(request: HttpRequest, tag: str) -> HttpResponseBase | None:
    """304 for who has the answer with this tag. Who comes with "*" has none."""
    if "*" in request.headers.get("If-None-Match", ""):
        return None
    response = get_conditional_response(request, etag=tag)
    if response is None or response.status_code != 304:
        return None
    response.headers["Cache-Control"] = REVALIDATED
    response.headers["ETag"] = tag
    return response


def made(
    request: HttpRequest,
    key: str,
    answer: Answer,
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> HttpResponseBase:
    remember_site(request)
    response = get_response(request)
    if not isinstance(response, HttpResponse) or not may_be_kept(response):
        return response
    tag = entity_tag(key, answer.observations)
    response.headers.setdefault("Cache-Control", REVALIDATED)
    response.headers["ETag"] = tag
    if request.method == "GET":
        fits = len(response.content) <= LARGEST
        if fits or answer.observations:
            caches[CACHE].set(key, Kept(response if fits else None, answer.observations))
    return not_modified(request, tag) or response


def may_be_kept(response: HttpResponse) -> bool:
    control = response.headers.get("Cache-Control", "")
    return (
        response.status_code == 200
        and not response.cookies
        and "ETag" not in response.headers
        and "no-store" not in control
        and "private" not in control
    )
