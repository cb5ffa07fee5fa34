"""What stands in front of every address of v3."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Final

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt
from wagtail.api.v3.errors import problem_response
from wagtail.log_actions import LogContext

from cms.content.locks import tree_lock
from cms.content.publishing.gate import noting
from cms.content.reasons import give_reason
from cms.writing.bodies import TooLongError, read_body
from cms.writing.errors import with_message, with_warnings
from cms.writing.parameters import refuse_parameters
from cms.writing.reasons import read_reason
from cms.writing.tokens import authenticated

READING: Final = {"GET", "HEAD", "OPTIONS"}
OF_THE_TREE: Final = "/pages/"

View = Callable[..., HttpResponse]


def for_programs(view: View) -> View:
    """`view` for requests with a token that works; any other gets 401, even where nothing is.

    A token is no cookie, so there is nothing that another site could send on a user's behalf.
    """

    @csrf_exempt
    @wraps(view)
    def gated(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        with translation.override("en"):
            response = with_message(_answer(view, request, *args, **kwargs))
        response["Cache-Control"] = "no-store"
        return response

    return gated


def _answer(view: View, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
    if not authenticated(request):
        response = problem_response(status=401, detail="A valid bearer token is required.")
        response["WWW-Authenticate"] = "Bearer"
        return response
    try:
        refuse_parameters(request)
        read_body(request)
        reason = read_reason(request)
    except TooLongError:
        return problem_response(status=413, detail="The body is too long.")
    except ValueError as error:
        return problem_response(status=400, detail=str(error))
    try:
        with LogContext(user=request.user):
            give_reason(reason)
            if request.method in READING:
                return view(request, *args, **kwargs)
            return _write(view, request, *args, **kwargs)
    except Http404:
        return problem_response(status=404, detail=f"No such endpoint: {request.path}")


def _write(view: View, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
    """All that a request changes, or nothing: what ends in an error leaves no half-made page."""
    lock = tree_lock() if OF_THE_TREE in request.path else transaction.atomic()
    with noting() as noted, lock:
        response = view(request, *args, **kwargs)
        if response.status_code >= 400:
            transaction.set_rollback(True)
    return with_warnings(response, [flaw for _page, flaws in noted.values() for flaw in flaws])
