"""Wagtail's reports as we give them. Stands before Wagtail's own addresses, whose names lead here:
what `register_admin_urls` adds comes after those and would never be asked."""

from collections.abc import Callable
from typing import Any

from django.urls import URLPattern, path
from django.views.decorators.cache import never_cache
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.reports import ReportView
from wagtail.utils.urlpatterns import decorate_urlpatterns

from cms.dashboard.reports import upstream

REPORTS: dict[str, type[ReportView]] = {
    "locked/": upstream.LockedPagesReport,
    "workflow/": upstream.WorkflowsReport,
    "workflow_tasks/": upstream.WorkflowTasksReport,
    "site-history/": upstream.SiteHistoryReport,
    "aging-pages/": upstream.AgingPagesReport,
    "page-types-usage/": upstream.PageTypesReport,
}


def for_the_staff(view: Callable[..., Any]) -> Callable[..., Any]:
    """As Wagtail guards its own."""
    return never_cache(require_admin_access(view))


urlpatterns: list[URLPattern] = decorate_urlpatterns(
    [
        pattern
        for address, view in REPORTS.items()
        for pattern in (
            path(address, view.as_view()),
            path(f"{address}results/", view.as_view(results_only=True)),
        )
    ],
    for_the_staff,
)
