from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

from cms.content.version.reading import answering


def answer_middleware(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Every request is answered from one content version, which is read once."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        with answering():
            return get_response(request)

    return middleware
