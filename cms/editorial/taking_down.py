"""Unpublishing and deleting one page in the admin: not without a reason.

Wagtail's views do the work. Before they do, these hooks look for the reason, and show the question
again, with what is wrong, when there is none.
"""

from typing import Any, Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.pages.delete import DeleteView
from wagtail.admin.views.pages.unpublish import UnpublishView
from wagtail.admin.views.pages.utils import type_to_delete_confirmation
from wagtail.models import Page, ReferenceIndex

from cms.content.reasons import give_reason, takes_from_public
from cms.editorial.forms import ReasonForm

FORM: Final = "reason_form"  # under which templates find the form


def ask_before_unpublishing(request: HttpRequest, page: Page) -> HttpResponse | None:
    form = ReasonForm(request.POST)
    if form.is_valid():
        give_reason(form.cleaned_data["reason"])
        return None
    view = UnpublishView()
    view.setup(request, page.pk)
    view.objects_to_unpublish = view.get_objects_to_unpublish()
    answer: HttpResponse = view.render_to_response(view.get_context_data(**{FORM: form}))
    return answer


def ask_before_deleting(request: HttpRequest, page: Page) -> HttpResponse | None:
    """What nobody but editors ever saw is deleted without a reason."""
    if not takes_from_public([page]):
        return None
    form = ReasonForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and type_to_delete_confirmation(request):
        give_reason(form.cleaned_data["reason"])
        return None
    return DeletePublishedView.question(request, page, form)


class DeletePublishedView(DeleteView):
    """Wagtail's question whether to delete a page, with one more: why."""

    template_name = "editorial/confirm_delete_published.html"

    @classmethod
    def question(cls, request: HttpRequest, page: Page, form: ReasonForm) -> HttpResponse:
        view = cls()
        view.setup(request)
        view.page = page
        view.pages_to_delete = [page]
        view.next_url = get_valid_next_url_from_request(request)
        view.wagtail_site_name = settings.WAGTAIL_SITE_NAME
        view.usage = ReferenceIndex.get_references_to(page).group_by_source_object()
        context: dict[str, Any] = view.get_context_data() | {FORM: form}
        answer: HttpResponse = view.render_to_response(context)
        return answer
