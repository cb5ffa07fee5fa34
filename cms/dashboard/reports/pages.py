"""Lists of pages: those that are out of date, and all of what panels show the beginning of."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.forms import RadioSelect
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.models import Page

from cms.dashboard.pages import drafts, published, scheduled, stale
from cms.dashboard.panels.rows import moment
from cms.dashboard.reports.base import DeskReport


def page_title(page: Page) -> str:
    title: str = page.get_admin_display_title()
    return title


def type_of(page: Page) -> str:
    model = page.content_type.model_class()
    return str(model._meta.verbose_name) if model else ""


def at(name: str) -> Callable[[Any], str]:
    """The moment in a field of the row, as people write it."""
    return lambda page: moment(getattr(page, name))


class PageList(DeskReport):
    """Pages by title and type; subclasses add what they are listed for."""

    model = Page
    header_icon = "doc-empty"
    title = TitleColumn(
        "title", label="Trang", accessor=page_title, get_url=lambda page: page.leads_to
    )
    kind = Column("kind", label="Loại", accessor=type_of)
    export_headings = {
        "get_admin_display_title": "Trang",
        "content_type.model_class._meta.verbose_name": "Loại",
        "full_url": "Địa chỉ",
    }

    def get_base_queryset(self) -> QuerySet[Any]:
        return self.pages().select_related("content_type")

    def pages(self) -> QuerySet[Any]:
        raise NotImplementedError

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        addresses = self.desk.addresses(object_list)
        for page in object_list:
            page.leads_to = addresses.get(page.pk, "")
        return object_list


TITLE_AND_TYPE = ["get_admin_display_title", "content_type.model_class._meta.verbose_name"]


class StaleFilterSet(WagtailFilterSet):
    months = ChoiceFilter(
        label="Chưa cập nhật từ",
        choices=[("3", "3 tháng"), ("6", "6 tháng"), ("12", "1 năm"), ("24", "2 năm")],
        widget=RadioSelect,
        empty_label="Mức của cổng",
        method="later",
    )

    class Meta:
        model = Page
        fields: list[str] = []

    def later(self, queryset: QuerySet[Any], *value: Any) -> QuerySet[Any]:
        return queryset

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        months = self.form.cleaned_data["months"]
        return stale(queryset, int(months) if months else None)


class StalePagesView(PageList):
    """Wagtail's report of ageing pages lists news as well, which nobody brings up to date."""

    page_title = "Trang lâu chưa cập nhật"
    report = "stale_pages"
    slug = "stale-pages"
    header_icon = "time"
    help = (
        "Các trang thông tin và chuyên mục đã xuất bản mà lâu nay không ai sửa. Chuyên mục được"
        " coi là mới khi có bài mới. Không kể tin bài. Mức của cổng là"
        f" {settings.STALE_AFTER_MONTHS} tháng."
    )
    filterset_class = StaleFilterSet
    index_url_name = "stale_pages_report"
    index_results_url_name = "stale_pages_report_results"
    columns = [
        PageList.title,
        PageList.kind,
        Column("changed_at", label="Cập nhật lần cuối", accessor=at("changed_at")),
    ]
    list_export = [*TITLE_AND_TYPE, "changed_at", "full_url"]
    export_headings = PageList.export_headings | {"changed_at": "Cập nhật lần cuối"}

    def pages(self) -> QuerySet[Any]:
        return self.desk.visible


class DraftsView(PageList):
    page_title = "Bản nháp của tôi"
    slug = "drafts"
    header_icon = "edit"
    help = "Những trang tôi tạo hoặc sửa lần cuối, còn nội dung chưa xuất bản."
    index_url_name = "desk_drafts"
    index_results_url_name = "desk_drafts_results"
    columns = [
        PageList.title,
        PageList.kind,
        Column("edited", label="Sửa lần cuối", accessor=at("latest_revision_created_at")),
    ]
    list_export = [*TITLE_AND_TYPE, "latest_revision_created_at"]
    export_headings = PageList.export_headings | {"latest_revision_created_at": "Sửa lần cuối"}

    def pages(self) -> QuerySet[Any]:
        return drafts(self.desk.editable, self.request.user)


class ScheduledView(PageList):
    page_title = "Trang đã hẹn giờ"
    slug = "scheduled"
    header_icon = "calendar-alt"
    help = "Những trang sẽ tự lên hoặc tự gỡ xuống, gần nhất trước."
    index_url_name = "desk_scheduled"
    index_results_url_name = "desk_scheduled_results"
    columns = [
        PageList.title,
        PageList.kind,
        Column("goes_live", label="Giờ lên trang", accessor=at("goes_live")),
        Column("expires", label="Giờ gỡ xuống", accessor=at("expires")),
    ]
    list_export = [*TITLE_AND_TYPE, "goes_live", "expires"]
    export_headings = PageList.export_headings | {
        "goes_live": "Giờ lên trang",
        "expires": "Giờ gỡ xuống",
    }

    def pages(self) -> QuerySet[Any]:
        return scheduled(self.desk.visible)


class PublishedView(PageList):
    page_title = "Trang mới xuất bản"
    slug = "published"
    header_icon = "check"
    help = "Những trang bạn đọc đang xem được, xuất bản gần đây nhất trước."
    index_url_name = "desk_published"
    index_results_url_name = "desk_published_results"
    columns = [
        PageList.title,
        PageList.kind,
        Column("published", label="Xuất bản lần cuối", accessor=at("last_published_at")),
    ]
    list_export = [*TITLE_AND_TYPE, "last_published_at", "full_url"]
    export_headings = PageList.export_headings | {"last_published_at": "Xuất bản lần cuối"}

    def pages(self) -> QuerySet[Any]:
        return published(self.desk.visible)
