"""Every error of the API is JSON: a message, and the status that fits."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import structlog
from django.core.exceptions import ValidationError
from django.db import DataError
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
    JsonResponse,
)
from django.urls import resolve
from django.views.decorators.csrf import csrf_exempt
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


class NothingThereError(ParameterError):
    """404 that names the parameter whose value nothing has."""

    status_code = status.HTTP_404_NOT_FOUND


@contextmanager
def blaming(parameter: str) -> Iterator[None]:
    """What Wagtail refuses in this block is refused with its own words, and names the parameter."""
    try:
        yield
    except BadRequestError as error:
        raise ParameterError(parameter, str(error)) from error
    except Http404 as error:
        raise NothingThereError(parameter, str(error)) from error


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


@csrf_exempt
def not_found(request: HttpRequest) -> HttpResponse:
    """An address without the slash at its end leads to the endpoint, as everywhere on the site."""
    if request.method in ("GET", "HEAD") and is_endpoint(f"{request.path_info}/"):
        return HttpResponsePermanentRedirect(request.get_full_path(force_append_slash=True))
    data: ErrorData = {"message": f"No such endpoint: {request.path}"}
    return JsonResponse(data, status=404)


def is_endpoint(path: str) -> bool:
    return not path.endswith("//") and resolve(path).func is not not_found


def read_only(view: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """For a view of documents for people: what it refuses, it refuses like an endpoint."""

    @csrf_exempt
    def refusing(request: HttpRequest) -> HttpResponse:
        if request.method in ("GET", "HEAD"):
            return view(request)
        data: ErrorData = {"message": f"{request.method} is not allowed here."}
        answer = HttpResponse() if request.method == "OPTIONS" else JsonResponse(data, status=405)
        answer.headers["Allow"] = "GET, HEAD, OPTIONS"
        return answer

    return refusing
