"""The report of what readers search for."""

from datetime import timedelta
from typing import Any, Final

from django.contrib.auth.models import Permission
from django.db.models import Max, OuterRef, QuerySet, Subquery, Sum
from django.forms import RadioSelect
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, NumberColumn
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from news.admin.export import LocalExport
from search.models import SearchCount

NAME: Final = "search_report"
POLICY: Final = ModelPermissionPolicy(SearchCount)

WEEK, MONTH, QUARTER, YEAR = "7", "30", "90", "365"


class SearchFilterSet(WagtailFilterSet):
    """Queries with the number of searches in a period, in `searches`."""

    result = ChoiceFilter(
        label="Kết quả",
        choices=[("none", "Không tìm thấy gì")],
        widget=RadioSelect,
        empty_label="Tất cả",
        method="later",
    )
    period = ChoiceFilter(
        label="Thời gian",
        choices=[(WEEK, "7 ngày"), (MONTH, "30 ngày"), (QUARTER, "90 ngày"), (YEAR, "1 năm")],
        widget=RadioSelect,
        empty_label="Tất cả",
        method="later",
    )

    class Meta:
        model = SearchCount
        fields: list[str] = []

    def later(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """A period comes before the sum, the result behind it; so both wait for the end."""
        return queryset

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if days := self.form.cleaned_data["period"]:
            queryset = queryset.filter(day__gt=timezone.localdate() - timedelta(days=int(days)))
        found = by_query(queryset)
        return found.filter(last_found=0) if self.form.cleaned_data["result"] else found


def by_query(rows: QuerySet[Any]) -> QuerySet[Any]:
    """The most searched first, without those whose text nobody is to read."""
    last = SearchCount.objects.filter(digest=OuterRef("digest")).order_by("-day")
    return (
        rows.order_by()
        .values("digest")
        .annotate(
            shown=Max("text"),
            searches=Sum("count"),
            last_day=Max("day"),
            last_found=Subquery(last.values("found")[:1]),
        )
        .exclude(shown="")
        .order_by("-searches", "shown")
    )


def spelled_day(row: dict[str, Any]) -> str:
    return f"{row['last_day']:%d/%m/%Y}"


class SearchReportView(LocalExport, ReportView):
    """Queries of readers, in a period."""

    page_title = "Tìm kiếm của bạn đọc"
    header_icon = "search"
    model = SearchCount
    permission_policy = POLICY
    any_permission_required = ["view"]
    filterset_class = SearchFilterSet
    index_url_name = NAME
    index_results_url_name = f"{NAME}_results"
    default_ordering = None
    columns = [
        Column("shown", label="Câu tìm"),
        NumberColumn("searches", label="Số lượt"),
        NumberColumn("last_found", label="Số kết quả lần cuối"),
        Column("last_day", label="Tìm lần cuối", accessor=spelled_day),
    ]
    list_export = ["shown", "searches", "last_found", "last_day"]
    export_headings = {
        "shown": "Câu tìm",
        "searches": "Số lượt",
        "last_found": "Số kết quả lần cuối",
        "last_day": "Tìm lần cuối",
    }
    export_filename = "tim-kiem-cua-ban-doc"

    def get_base_queryset(self) -> QuerySet[Any]:
        return SearchCount.objects.all()

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Nothing where the filter cannot be understood; the form says why."""
        return self.filters.qs if self.filters.is_valid() else by_query(queryset.none())

    def order_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset

    def get_page_subtitle(self) -> str:
        rare = SearchCount.objects.values("digest").annotate(shown=Max("text"), sum=Sum("count"))
        count = sum(row["sum"] for row in rare.filter(shown=""))
        return f"không kể {count} lượt của các câu ít người tìm" if count else ""


class SearchReportMenuItem(MenuItem):
    def is_shown(self, request: Any) -> bool:
        return bool(POLICY.user_has_any_permission(request.user, ["view"]))


def menu_item() -> MenuItem:
    return SearchReportMenuItem(
        "Tìm kiếm của bạn đọc", reverse(NAME), name=NAME, icon_name="search", order=1010
    )


def permissions() -> QuerySet[Permission]:
    return Permission.objects.filter(content_type__app_label="search", codename="view_searchcount")


urls: list[URLPattern] = [
    path("reports/searches/", SearchReportView.as_view(), name=NAME),
    path(
        "reports/searches/results/",
        SearchReportView.as_view(results_only=True),
        name=f"{NAME}_results",
    ),
]
