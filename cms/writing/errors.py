"""Every error of v3 says in its `message` what is wrong, beside Wagtail's problem details."""

import json
from typing import Any, Final

import structlog
from django.db import DataError, IntegrityError
from django.db.models import ProtectedError
from django.http import HttpRequest, HttpResponse, RawPostDataException
from ninja import NinjaAPI
from treebeard.exceptions import InvalidMoveToDescendant, InvalidPosition, PathOverflow
from wagtail.api.v3.errors import PROBLEM_JSON, problem_response
from wagtail.models import get_page_models

from cms.content.content_checks import Flaw
from cms.content.publishing.gate import PublicationStoppedError

logger = structlog.get_logger(__name__)

# What Wagtail's, treebeard's and Django's code raises when a value of the request is no number, no
# date, no text that a database can hold, or no place in the tree. All are logged with their trace.
UNUSABLE: Final = (
    AttributeError,  # a copy of the root, which has no page above it
    DataError,
    IntegrityError,
    InvalidMoveToDescendant,
    InvalidPosition,
    OverflowError,
    PathOverflow,
    ProtectedError,
    RawPostDataException,  # a form where JSON is expected
    RecursionError,
    ValueError,
)
# Ninja's words for the parts of a request.
PARTS: Final = {"query", "path", "form", "file"}


def refuse_unusable(api: NinjaAPI) -> None:
    """Answer 400 where Wagtail's own handlers would let the error become a 500."""

    def unusable(request: HttpRequest, error: Exception | type[Exception]) -> HttpResponse:
        logger.warning("api_value_unusable", exc_info=error)
        text = f"A value of the request cannot be used ({type(error).__name__})."
        return problem_response(status=400, detail=text)

    for error in UNUSABLE:
        api.add_exception_handler(error, unusable)


def refuse_flawed(api: NinjaAPI) -> None:
    """Answer 422 for a page that is not published because of its content, with a line for each
    thing that is wrong; the `type` is the name of the flaw."""

    def flawed(request: HttpRequest, error: Any) -> HttpResponse:
        errors = [
            {"type": flaw.kind.code, "loc": flaw.place.path, "msg": flaw.kind.english}
            for flaw in error.flaws
        ]
        text = "The page is not published until its content is mended."
        return problem_response(status=422, detail=text, errors=errors)

    api.add_exception_handler(PublicationStoppedError, flawed)


def with_warnings(response: HttpResponse, flaws: list[Flaw]) -> HttpResponse:
    """The answer about a page with, in `meta.warnings`, a sentence for each of its flaws."""
    if not flaws or response.status_code >= 400:
        return response
    page: dict[str, Any] = json.loads(response.content)
    if "meta" in page:
        lines = [{"loc": flaw.place.path, "msg": flaw.kind.english} for flaw in flaws]
        warnings = page["meta"].get("warnings") or []
        page["meta"]["warnings"] = [*warnings, *map(_sentence, lines)]
        response.content = json.dumps(page, ensure_ascii=False).encode()
    return response


def with_message(response: HttpResponse) -> HttpResponse:
    """An answer as it is, or, when it is an error, as JSON with a `message`."""
    if response.status_code < 400:
        return response
    problem = _problem(response)
    errors = [_sentence(error) for error in problem.get("errors", [])]
    problem["message"] = " ".join(errors) or problem["detail"]
    response.content = json.dumps(problem).encode()
    response["Content-Type"] = PROBLEM_JSON
    return response


def _problem(response: HttpResponse) -> dict[str, Any]:
    """The problem details of an error; made for one that has none, like a method not allowed."""
    if not response.get("Content-Type", "").startswith(PROBLEM_JSON):
        response = problem_response(status=response.status_code, detail=response.reason_phrase)
    problem: dict[str, Any] = json.loads(response.content)
    return problem


def _sentence(error: dict[str, Any]) -> str:
    """What one error is about, and what it says: "meta.parent_id: Field required."."""
    place = ".".join(map(str, _place(list(error.get("loc", [])))))
    text = str(error["msg"]).rstrip(".")
    return f"{text}." if text.startswith(place) else f"{place}: {text}."


def _place(loc: list[str | int]) -> list[str | int]:
    """Where a value stands in what a client sent; ninja says also what it is a part of."""
    if loc[:2] == ["body", "data"]:
        loc = loc[2:]
        labels = {model._meta.label for model in get_page_models()}
        return loc[1:] if loc and loc[0] in labels else loc
    return loc[1:] if len(loc) > 1 and loc[0] in PARTS else loc
