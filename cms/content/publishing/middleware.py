from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse

from cms.content.publishing.gate import PublicationStoppedError, noting
from cms.content.publishing.telling import edit_url, refuse, warn_of


class PublishingMiddleware:
    """Tells the editor what is wrong in the pages that her request published, or why it did not.

    Whatever view publishes: Wagtail's have no common place to say it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with noting() as noted:
            response = self.get_response(request)
        for page, flaws in noted.values():
            warn_of(request, page, flaws)
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Back to the form of the page. What the form sent was saved as a draft before; of a bulk
        action nothing was done."""
        if not isinstance(exception, PublicationStoppedError):
            return None
        refuse(request, exception.page, exception.flaws)
        url = edit_url(exception.page)
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            # A dialog of Wagtail's, like the one that asks for a comment on an approval.
            return JsonResponse({"step": "success", "redirect": url})
        return HttpResponseRedirect(url)
