"""Why a program takes a page from the public: `reason`, in the query or in the body."""

import json
from typing import Any, Final

from django.http import HttpRequest, RawPostDataException

TAKING_AWAY: Final = ("/actions/unpublish/", "/actions/delete/")


def read_reason(request: HttpRequest) -> str:
    """The reason that comes with a request; empty where none is.

    Raises ValueError for one that is no text. A body that is no JSON object is left to the view,
    which says so.
    """
    if request.method != "DELETE" and not request.path.endswith(TAKING_AWAY):
        return ""
    reason = request.GET.get("reason", _from_body(request))
    if not isinstance(reason, str):
        raise ValueError("reason: a text is expected.")
    return reason


def _from_body(request: HttpRequest) -> Any:
    try:
        body = json.loads(request.body or b"{}")
    except (RawPostDataException, RecursionError, ValueError):  # a form has no such body
        return ""
    return body.get("reason", "") if isinstance(body, dict) else ""
