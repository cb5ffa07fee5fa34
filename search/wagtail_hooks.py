from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.bulk_action import BulkAction
from wagtail.documents import get_document_model
from wagtail.models import Page
from wagtail.snippets.models import register_snippet

from search.admin import report, similar
from search.admin.snippets import SearchViewSetGroup
from search.signal_handlers import refresh_pages_naming

register_snippet(SearchViewSetGroup)


@hooks.register("register_reports_menu_item")
def search_report_menu_item() -> MenuItem:
    return report.menu_item()


@hooks.register("register_admin_urls")
def search_report_urls() -> list[URLPattern]:
    return report.urls


@hooks.register("register_permissions")
def search_report_permissions() -> QuerySet[Permission]:
    return report.permissions()


@hooks.register("register_admin_urls")
def similar_pages_urls() -> list[URLPattern]:
    return similar.urls


@hooks.register("insert_editor_js")
def similar_pages_script() -> SafeString:
    return format_html(
        '<script type="module" src="{}" data-similar-url="{}"></script>',
        static("site/similar.js"),
        reverse(similar.NAME),
    )


@hooks.register("before_edit_page")
def similar_pages_before(request: HttpRequest, page: Page) -> None:
    similar.remember_title(request, page)


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def similar_pages_warning(request: HttpRequest, page: Page) -> None:
    similar.warn_of_similar(request, page)


@hooks.register("after_bulk_action")
def refresh_pages_with_moved_documents(
    request: HttpRequest, action_type: str, objects: list[Any], action: BulkAction
) -> None:
    """Wagtail moves many documents to another collection, private perhaps, past every signal."""
    if action_type == "add_to_collection" and action.model is get_document_model():
        refresh_pages_naming([each.pk for each in objects])
