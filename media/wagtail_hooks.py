from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import URLPattern
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.models import Page

from media.admin import photographs
from media.admin.panels import ACTION
from media.models import GalleryPage


@hooks.register("register_admin_urls")
def photographs_urls() -> list[URLPattern]:
    return photographs.urls


# The last of all: it answers with a redirect, and what answers ends the row of hooks.
@hooks.register("after_create_page", order=1000)
@hooks.register("after_edit_page", order=1000)
def go_on_to_photographs(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Once the draft is saved with the button of `PhotographsPanel`."""
    if ACTION in request.POST and isinstance(page.specific, GalleryPage):
        return redirect("gallery_photographs", page.pk)
    return None


@hooks.register("insert_global_admin_js")
def titles_from_file_names() -> SafeString:
    return format_html('<script type="module" src="{}"></script>', static("site/upload-titles.js"))
