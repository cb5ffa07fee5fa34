"""The body of a request: bounded, and JSON whose texts are spelled as an editor's are."""

import json
from typing import Any, Final, NoReturn

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.http import HttpRequest
from django.http.multipartparser import MultiPartParserError
from ninja.errors import HttpError
from ninja.parser import Parser
from ninja.types import DictStrAny

from cms.content.text import normalize_json

MAX_BODY: Final = 1024 * 1024  # bytes; a long article has some 100 kB


class TooLongError(Exception):
    pass


def read_body(request: HttpRequest) -> None:
    """Read all of a body, so that nobody waits under a lock for a slow client.

    A new picture or document comes as a form, and may be as long as an upload of an editor's.
    Raises TooLongError, or ValueError for a form that is none.
    """
    if request.method == "POST" and request.content_type == "multipart/form-data":
        if _announced_length(request) > _longest_file(request) + MAX_BODY:
            raise TooLongError
        try:
            request.FILES  # noqa: B018  # reads it
        except (MultiPartParserError, SuspiciousOperation) as error:
            raise ValueError("The form cannot be read.") from error
        return
    try:
        if len(request.body) > MAX_BODY:
            raise TooLongError
    except RequestDataTooBig as error:
        raise TooLongError from error


def _longest_file(request: HttpRequest) -> int:
    """In bytes."""
    is_document = request.path.endswith("/documents/")
    name = "WAGTAILDOCS" if is_document else "WAGTAILIMAGES"
    return int(getattr(settings, f"{name}_MAX_UPLOAD_SIZE"))


def _announced_length(request: HttpRequest) -> int:
    """In bytes; no more than that is read."""
    length = request.META.get("CONTENT_LENGTH") or "0"
    return int(length) if length.isdecimal() else 0


class NormalizedParser(Parser):
    """Reads JSON strictly, without NaN, and every string of it in one spelling (`normalize_text`):
    what is checked is what will be stored."""

    def parse_body(self, request: HttpRequest) -> DictStrAny:
        """Raises HttpError (400) for what is no JSON object."""
        try:
            data: Any = normalize_json(json.loads(request.body, parse_constant=_refuse))
        except (ValueError, RecursionError) as error:
            raise HttpError(400, "The body is not JSON in UTF-8.") from error
        if not isinstance(data, dict):
            raise HttpError(400, "The body is not a JSON object.")
        return data


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number of JSON")
