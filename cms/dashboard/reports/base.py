"""What the reports of the portal's state have in common."""

from functools import cached_property
from typing import Any

from django.db.models import QuerySet
from django.urls import URLPattern, path, reverse
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.reports import ReportView

from cms.dashboard.desk import REPORTS, Desk
from news.admin.export import LocalExport


class DeskReport(LocalExport, ReportView):
    """A report with a sentence of `help` above it. `report` is the middle of the codename of its
    permission; without one, every editor may read it and sees what they see in the page tree."""

    template_name = "dashboard/report.html"
    report = ""
    slug = ""
    help = ""
    default_ordering = None

    @cached_property
    def desk(self) -> Desk:
        return Desk(self.request.user)

    @property
    def permission_policy(self) -> Any:
        return REPORTS if self.report else self.desk.policy

    @property
    def any_permission_required(self) -> list[str] | None:
        return [f"view_{self.report}"] if self.report else None

    @property
    def export_filename(self) -> str:
        return self.slug

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Nothing where the filter cannot be understood; the form says why."""
        if self.filters and not self.filters.is_valid():
            return queryset.none()
        return super().filter_queryset(queryset)

    def order_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset


class ReportMenuItem(MenuItem):
    """An entry that only those see who may read the report."""

    def __init__(self, view: type[DeskReport], order: int) -> None:
        name = view.index_url_name
        super().__init__(
            view.page_title, reverse(name), name=name, icon_name=view.header_icon, order=order
        )
        self.report = view.report

    def is_shown(self, request: Any) -> bool:
        return not self.report or Desk(request.user).may_read(self.report)


def urls_of(view: type[DeskReport]) -> list[URLPattern]:
    """The addresses of a report, and of its rows alone."""
    return [
        path(f"reports/{view.slug}/", view.as_view(), name=view.index_url_name),
        path(
            f"reports/{view.slug}/results/",
            view.as_view(results_only=True),
            name=view.index_results_url_name,
        ),
    ]
