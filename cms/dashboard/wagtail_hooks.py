from functools import partial
from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path
from wagtail import hooks

from cms.dashboard.panels import panels_for
from cms.dashboard.reports.base import DeskReport, ReportMenuItem, urls_of
from cms.dashboard.reports.links import BrokenLinksView
from cms.dashboard.reports.pages import DraftsView, PublishedView, ScheduledView, StalePagesView
from cms.dashboard.reports.pictures import MissingAltTextsView
from cms.dashboard.reports.storage import StorageView
from cms.dashboard.views import ChooseSectionView

# In the menu, in this order; the rest is reached from the desk.
IN_MENU: list[type[DeskReport]] = [
    ScheduledView,
    StalePagesView,
    BrokenLinksView,
    MissingAltTextsView,
    StorageView,
]
BEYOND_MENU: list[type[DeskReport]] = [DraftsView, PublishedView]
FIRST_IN_MENU = 100  # before Wagtail's own

for place, view in enumerate(IN_MENU):
    item = partial(ReportMenuItem, view, FIRST_IN_MENU + place)
    hooks.register("register_reports_menu_item", item)


@hooks.register("construct_homepage_panels", order=1000)
def desk_panels(request: HttpRequest, panels: list[Any]) -> None:
    panels[:] = panels_for(request.user, panels)


@hooks.register("register_admin_urls")
def desk_urls() -> list[URLPattern]:
    reports = [
        pattern for view in (*IN_MENU, DraftsView, PublishedView) for pattern in urls_of(view)
    ]
    new_article = path("new-article/", ChooseSectionView.as_view(), name="desk_new_article")
    return [new_article, *reports]


@hooks.register("register_permissions")
def report_permissions() -> QuerySet[Permission]:
    return Permission.objects.filter(
        content_type__app_label="dashboard", content_type__model="report"
    )
