"""What happens around every request: the probes' short cut, and the log line with its id."""

import re
from collections.abc import Awaitable, Callable

import structlog
from asgiref.sync import async_to_sync, iscoroutinefunction
from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, resolve
from django_structlog.middlewares import RequestMiddleware

HEALTH = "/health/"

# Django's link for a new password carries its token in the path.
SECRET_IN_PATH = re.compile(r"(/password_reset/confirm/).+")


class HealthMiddleware:
    """Answers probes before the host name, the scheme or the session is looked at.

    Load balancers and containers ask by address and in plain HTTP. Comes first of all.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path_info.startswith(HEALTH):
            return self.get_response(request)
        try:
            view, args, kwargs = resolve(request.path_info)
        except Resolver404:
            return self.get_response(request)
        if iscoroutinefunction(view):
            view = async_to_sync(view)
        return view(request, *args, **kwargs)


class RequestLogMiddleware(RequestMiddleware):
    """One line for each request, without its secrets; its id goes back as `X-Request-ID`."""

    def __call__(self, request: HttpRequest) -> HttpResponse | Awaitable[HttpResponse]:
        # Wagtail renders a preview by a request of its own making inside the editor's. Its end
        # would take the editor's request id away.
        if getattr(request, "is_dummy", False):
            return self.get_response(request)
        return super().__call__(request)

    def handle_response(self, request: HttpRequest, response: HttpResponse) -> None:
        response["X-Request-ID"] = structlog.contextvars.get_contextvars()["request_id"]
        super().handle_response(request, response)

    @staticmethod
    def format_request(request: HttpRequest) -> str:
        """The method, the path and the names of the parameters.

        Their values stay out: a preview token opens a draft, and a search is the visitor's own.
        """
        path = SECRET_IN_PATH.sub(r"\1…", request.path)
        names = "&".join(request.GET)
        return f"{request.method} {path}?{names}" if names else f"{request.method} {path}"

    @staticmethod
    def bind_user_id(request: HttpRequest) -> None:
        """Names the user if the request has asked who it is; the log asks for nobody's session."""
        user = getattr(request, "_cached_user", None)
        if user and user.pk:
            structlog.contextvars.bind_contextvars(user_id=user.pk)
