"""Every error of the API is JSON: a message, and the status that fits."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import structlog
from django.core.exceptions import ValidationError
from django.db import DataError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.defaults import bad_request as default_bad_request
from rest_framework import status
from rest_framework.exceptions import MethodNotAllowed
from rest_framework.exceptions import ValidationError as RestValidationError
from rest_framework.response import Response
from rest_framework.views import exception_handler as rest_exception_handler
from wagtail.api.v2.utils import BadRequestError

from cms.api.shapes import ErrorData

logger = structlog.get_logger(__name__)

# What Wagtail's and Django's code raises on its way from a query parameter to the database, when
# the parameter is no number, no date, or no text that the database can hold.
UNUSABLE = (DataError, OverflowError, RecursionError, ValidationError, ValueError)


class ParameterError(RestValidationError):
    """400 that names the parameter of the query which is to blame."""

    def __init__(self, parameter: str, message: str) -> None:
        super().__init__({"message": message, "parameter": parameter})


@contextmanager
def blaming(parameter: str) -> Iterator[None]:
    """What Wagtail refuses in this block is refused with its own words, and names the parameter."""
    try:
        yield
    except BadRequestError as error:
        raise ParameterError(parameter, str(error)) from error


def exception_handler(error: Exception, context: dict[str, Any]) -> Response | None:
    """DRF's own answer, with its text under `message` as everywhere else in v2; 400 for parameters
    that cannot be used."""
    if isinstance(error, UNUSABLE):
        logger.warning("api_parameter_unusable", exc_info=error)
        message = "A parameter of the query has a value that cannot be used."
        data: ErrorData = {"message": message}
        return Response(data, status=status.HTTP_400_BAD_REQUEST)
    response = rest_exception_handler(error, context)
    if response is not None and isinstance(response.data, dict) and "detail" in response.data:
        message = str(response.data.pop("detail"))
        if isinstance(error, MethodNotAllowed):  # DRF says it in the site's language
            message = f"{context['request'].method} is not allowed here."
        response.data["message"] = message
    return response


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What Django refuses before a view is asked: a foreign host, or too many parameters."""
    if not request.path.startswith("/api/"):
        return default_bad_request(request, exception)
    data: ErrorData = {"message": "The request cannot be read."}
    return JsonResponse(data, status=400)


def not_found(request: HttpRequest) -> JsonResponse:
    data: ErrorData = {"message": f"No such endpoint: {request.path}"}
    return JsonResponse(data, status=404)
