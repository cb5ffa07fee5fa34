from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern
from wagtail import hooks
from wagtail.models import Page

from media.admin import photographs
from media.admin.panels import ACTION
from media.models import GalleryPage


@hooks.register("register_admin_urls")
def photographs_urls() -> list[URLPattern]:
    return photographs.urls


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def go_on_to_photographs(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Once the draft is saved with the button of `PhotographsPanel`."""
    if ACTION in request.POST and isinstance(page.specific, GalleryPage):
        return redirect("gallery_photographs", page.pk)
    return None
