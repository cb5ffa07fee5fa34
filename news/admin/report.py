"""The report of how articles are rated."""

from typing import Any

from django.db.models import QuerySet
from django.urls import URLPattern, path, reverse
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, NumberColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.permissions import policy_registry

from news.admin.export import LocalExport
from news.admin.filters import RatedArticleFilterSet
from news.models import ArticlePage, StarRating
from news.permissions import SEEING
from news.ratings.words import spoken

NAME = "rating_report"


def edit_url(page: ArticlePage) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


class RatingReportView(LocalExport, ReportView):
    """Articles by what readers think of them, in a period."""

    page_title = "Đánh giá bài viết"
    header_icon = "pick"
    model = ArticlePage
    filterset_class = RatedArticleFilterSet
    index_url_name = NAME
    index_results_url_name = f"{NAME}_results"
    any_permission_required = SEEING
    columns = [
        TitleColumn("title", label="Bài viết", get_url=edit_url),
        Column("date", label="Ngày đăng"),
        Column("votes_average", label="Điểm", accessor=lambda page: spoken(page.votes_average)),
        NumberColumn("votes_number", label="Số lượt"),
    ]
    list_export = ["title", "date", "votes_average", "votes_number", "full_url"]
    export_headings = {
        "title": "Bài viết",
        "votes_average": "Điểm",
        "votes_number": "Số lượt",
        "full_url": "Địa chỉ",
    }
    export_filename = "bai-viet-theo-danh-gia"

    @property
    def permission_policy(self) -> Any:
        return policy_registry.get_by_type(StarRating)

    def get_base_queryset(self) -> QuerySet[Any]:
        return ArticlePage.objects.defer_streamfields()

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Nothing where the filter cannot be understood; the form says why."""
        return super().filter_queryset(queryset) if self.filters.is_valid() else queryset.none()


class RatingReportMenuItem(MenuItem):
    def is_shown(self, request: Any) -> bool:
        policy = policy_registry.get_by_type(StarRating)
        return bool(policy.user_has_any_permission(request.user, SEEING))


def menu_item() -> MenuItem:
    return RatingReportMenuItem(
        "Đánh giá bài viết", reverse(NAME), name=NAME, icon_name="pick", order=1000
    )


urls: list[URLPattern] = [
    path("reports/ratings/", RatingReportView.as_view(), name=NAME),
    path(
        "reports/ratings/results/",
        RatingReportView.as_view(results_only=True),
        name=f"{NAME}_results",
    ),
]
