"""What pages of other origins may ask of us, in the browsers of their visitors."""

from typing import Final

from corsheaders.middleware import CorsMiddleware
from django.http import HttpRequest
from django.http.response import HttpResponseBase

WITH_COOKIES: Final = "/api/v2/ratings/"


class OriginMiddleware(CorsMiddleware):
    """Pages of an allowed origin may send a visitor's cookie where it says who votes, and nowhere
    else."""

    def add_response_headers(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        response = super().add_response_headers(request, response)
        if "Access-Control-Allow-Origin" in response and request.path.startswith(WITH_COOKIES):
            response.headers["Access-Control-Allow-Credentials"] = "true"
        return response
