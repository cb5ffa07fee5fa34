from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.urls import URLPattern
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.snippets.models import register_snippet

from search.admin import report
from search.admin.snippets import SearchViewSetGroup

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
