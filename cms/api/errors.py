"""Every error of the API is JSON: a message, and the status that fits."""

from typing import Any

import structlog
from django.core.exceptions import ValidationError
from django.db import DataError
from django.http import HttpRequest, JsonResponse
from rest_framework import status
from rest_framework.response import Response
from rest_framework.views import exception_handler as rest_exception_handler

from cms.api.shapes import ErrorData

logger = structlog.get_logger(__name__)

# What Wagtail's and Django's code raises on its way from a query parameter to the database, when
# the parameter is no number, no date, or no text that the database can hold.
UNUSABLE = (DataError, OverflowError, RecursionError, ValidationError, ValueError)


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
        response.data["message"] = str(response.data.pop("detail"))
    return response


def not_found(request: HttpRequest) -> JsonResponse:
    data: ErrorData = {"message": f"No such endpoint: {request.path}"}
    return JsonResponse(data, status=404)
