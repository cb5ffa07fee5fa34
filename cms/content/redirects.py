"""Old addresses, as far as they lead to what anybody may read."""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.db.models import F, Q, QuerySet
from django.http import (
    HttpRequest,
    HttpResponseBase,
    HttpResponsePermanentRedirect,
    HttpResponseRedirect,
)
from django.utils.encoding import uri_to_iri
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from cms.content.querysets import public_ids


def public_redirects(redirects: QuerySet[Redirect]) -> QuerySet[Redirect]:
    """Without those whose address would tell of a page that is not for everybody."""
    return redirects.filter(Q(redirect_page=None) | Q(redirect_page__in=public_ids()))


def find_redirect(site: Site | None, path: str) -> Redirect | None:
    """The redirect from a path in any of its spellings, with its query string or else without;
    one for this site before one for all. Raises ValueError for a path that is no address.

    Whether it leads to something public is another question.
    """
    redirects = Redirect.get_for_site(site).select_related("redirect_page")
    for candidate in dict.fromkeys((path, urlsplit(path).path)):
        normal = Redirect.normalise_path(candidate, decode_unicode=False)
        for spelled in dict.fromkeys((uri_to_iri(normal), normal)):
            found = redirects.filter(old_path=spelled) if "\0" not in spelled else redirects.none()
            redirect: Redirect | None = found.order_by(F("site").desc(nulls_last=True)).first()
            if redirect:
                return redirect
    return None


def leads_to_public(redirect: Redirect) -> bool:
    page_id = redirect.redirect_page_id
    is_public = page_id is None or Page.objects.filter(pk__in=public_ids()).filter(pk=page_id)
    return bool(redirect.link and is_public)


def redirect_middleware(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """As Wagtail's own, which also leads to drafts and private pages, and so tells their names."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if response.status_code != 404:
            return response
        redirect = find_redirect(Site.find_for_request(request), request.get_full_path())
        if redirect is None or not leads_to_public(redirect):
            return response
        kind = HttpResponsePermanentRedirect if redirect.is_permanent else HttpResponseRedirect
        return kind(redirect.link)

    return middleware
