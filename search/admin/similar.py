"""Tells an editor of pages that are like hers: under the title, and when she saves."""

from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, path, reverse
from wagtail.admin import messages
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.auth import user_passes_test as only
from wagtail.models import Page

from search.admin.likeness import alike, spoken, state

NAME: Final = "similar_pages"
TITLE_BEFORE: Final = "search.title_before"  # in the request's META


@only(user_has_any_page_permission)
def similar(request: HttpRequest) -> HttpResponse:
    """A list in HTML for `?title=`, of pages other than `?page=`; empty if there is none."""
    page = request.GET.get("page", "")
    page_id = int(page) if page.isascii() and page.isdigit() and len(page) < 10 else None
    found = alike(request.GET.get("title", "")[:255], request.user, page_id)
    shown = [
        {
            "title": each.page.title,
            "reason": each.reason,
            "state": state(each.page),
            "type": each.page.specific_class.get_verbose_name(),
            "url": address(each.page, request.user),
        }
        for each in found
    ]
    return render(request, "search/admin/similar.html", {"pages": shown})


def address(page: Page, user: Any) -> str:
    """Of its form for who may edit it, else of what readers see; empty if there is neither."""
    if page.permissions_for_user(user).can_edit():
        return reverse("wagtailadmin_pages:edit", args=[page.pk])
    return (page.get_url() or "") if page.live else ""


def remember_title(request: HttpRequest, page: Page) -> None:
    """Before an editor saves a page that is there already."""
    request.META[TITLE_BEFORE] = page.title


def warn_of_similar(request: HttpRequest, page: Page) -> None:
    """After an editor saved a page that is new, or has another title now; a form that saves itself
    says it under the title."""
    if not request.accepts("text/html") or request.META.get(TITLE_BEFORE) == page.title:
        return
    found = alike(page.title, request.user, page.pk)
    if found:
        first = address(found[0].page, request.user)
        buttons = [messages.button(first, "Xem", new_window=True)] if first else []
        messages.warning(
            request, f"Đã lưu. Có trang giống trang này: {spoken(found)}.", buttons=buttons
        )


urls: list[URLPattern] = [path("pages/similar/", similar, name=NAME)]
