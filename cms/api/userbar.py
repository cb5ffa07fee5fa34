"""Wagtail's user bar, and in it the content checker, for a draft that a front end shows."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe
from wagtail.admin.userbar import Userbar

from cms.api.preview import keep_between_us, requested_preview
from cms.content.checker import CheckerItem

# What axe-core calls the origin that a script runs on.
SAME_ORIGIN = "<same_origin>"


class FrontEndCheckerItem(CheckerItem):
    """The checker, with the editor and the front end of another origin talking to each other."""

    axe_include = ["body"]  # a front end need not have a `main`

    def get_axe_spec(self, request: HttpRequest) -> dict[str, Any]:
        spec: dict[str, Any] = super().get_axe_spec(request)
        front_end = urlsplit(settings.FRONTEND_URL)
        origins = [
            SAME_ORIGIN,
            f"{front_end.scheme}://{front_end.netloc}",
            f"{request.scheme}://{request.get_host()}",
        ]
        return spec | {"allowedOrigins": origins}


@require_safe
def userbar(request: HttpRequest) -> HttpResponse:
    """The bar as HTML, for the editor who made the preview: a front end on another origin gets no
    session cookie, so the preview's token says who asks. Without a token that works, 404."""
    response = bar_or_not_found(request)
    keep_between_us(response)
    return response


def bar_or_not_found(request: HttpRequest) -> HttpResponse:
    try:
        preview = requested_preview(request)
    except Http404 as error:
        return JsonResponse({"message": str(error)}, status=404)
    looking: Any = request  # Wagtail's items read these from the request of a preview
    looking.user = preview.user
    looking.is_preview = looking.is_editing = True
    looking.in_preview_panel = request.GET.get("in_panel") == "true"
    html = Userbar(object=preview.as_page()).render_html({"request": request})
    # Wagtail's own files have their host already; what a hook adds need not.
    files = settings.STATIC_URL
    return HttpResponse(html.replace(f'="{files}', f'="//{request.get_host()}{files}'))
