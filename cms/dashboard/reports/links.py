"""The report of the links that readers cannot follow."""

from typing import Any

from django.db.models import QuerySet
from django.forms import RadioSelect
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn

from cms.dashboard.desk import edit_url
from cms.dashboard.models import BrokenLink
from cms.dashboard.panels.rows import moment
from cms.dashboard.reports.base import DeskReport


class BrokenLinkFilterSet(WagtailFilterSet):
    kind = ChoiceFilter(
        label="Tình trạng",
        choices=BrokenLink.Kind.choices,
        widget=RadioSelect,
        empty_label="Tất cả",
    )

    class Meta:
        model = BrokenLink
        fields = ["kind"]


class BrokenLinksView(DeskReport):
    page_title = "Liên kết hỏng"
    report = "broken_links"
    slug = "broken-links"
    header_icon = "link"
    help = (
        "Các liên kết trong trang đã xuất bản mà bạn đọc bấm vào sẽ không đến nơi. Trang được kiểm"
        " tra lại sau mỗi lần xuất bản, gỡ, xóa hay chuyển, và toàn cổng mỗi đêm một lần. Liên kết"
        " ra cổng khác không được kiểm tra. Địa chỉ đã chuyển hướng vẫn dùng được, nhưng nên thay."
    )
    model = BrokenLink
    filterset_class = BrokenLinkFilterSet
    index_url_name = "broken_links_report"
    index_results_url_name = "broken_links_report_results"
    columns = [
        TitleColumn(
            "page", label="Trang", accessor="page.title", get_url=lambda link: link.leads_to
        ),
        Column("kind", label="Tình trạng", accessor="get_kind_display"),
        Column("address", label="Dẫn đến"),
        Column("text", label="Chữ của liên kết"),
        Column("place", label="Vị trí"),
        Column("found_at", label="Phát hiện lúc", accessor=lambda link: moment(link.found_at)),
    ]
    list_export = ["page.title", "get_kind_display", "address", "text", "place", "found_at"]
    export_headings = {"page.title": "Trang", "get_kind_display": "Tình trạng"}

    def get_base_queryset(self) -> QuerySet[Any]:
        links = BrokenLink.objects.in_pages(self.desk.visible)
        return links.worst_first().select_related("page")

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        addresses = self.desk.addresses([link.page for link in object_list])
        for link in object_list:
            address = addresses.get(link.page_id, "")
            is_form = address == edit_url(link.page_id)
            link.leads_to = link.edit_url if is_form else address
        return object_list
