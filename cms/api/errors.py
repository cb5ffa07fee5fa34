"""Every error of the API is JSON: a message, and the status that fits."""

from typing import Any

from django.http import HttpRequest, JsonResponse
from rest_framework.response import Response
from rest_framework.views import exception_handler as rest_exception_handler


def exception_handler(error: Exception, context: dict[str, Any]) -> Response | None:
    """DRF's own answer, with its text under `message` as everywhere else in v2."""
    response = rest_exception_handler(error, context)
    if response is not None and isinstance(response.data, dict) and "detail" in response.data:
        response.data["message"] = str(response.data.pop("detail"))
    return response


def not_found(request: HttpRequest, path: str = "") -> JsonResponse:
    return JsonResponse({"message": f"No such endpoint: {request.path}"}, status=404)
