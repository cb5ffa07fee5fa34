"""Until the second step is taken, nobody is logged in.

Wherever a session comes from (the admin's login, Wagtail's for private pages, one from before the
device was set up), `request.user` is anonymous for all of the site as long as something is due. So
no address can be forgotten.
"""

from collections.abc import Callable
from functools import partial

from asgiref.sync import sync_to_async
from django.contrib.auth.middleware import get_user
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponseBase
from django.utils.functional import SimpleLazyObject

from cms.accounts.second_step import Person, is_complete


def second_step_middleware(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Follows AuthenticationMiddleware. Reads no session that nobody asks for."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        request.user = SimpleLazyObject(partial(admitted, request))  # type: ignore[assignment]
        request.auser = partial(admitted_later, request)
        return get_response(request)

    return middleware


def admitted(request: HttpRequest) -> Person:
    user = whose_session(request)
    return user if user.is_anonymous or is_complete(request, user) else AnonymousUser()


async def admitted_later(request: HttpRequest) -> Person:
    return await sync_to_async(admitted)(request)


def whose_session(request: HttpRequest) -> Person:
    """Who gave the right password in this session, whatever is still due."""
    return get_user(request)
