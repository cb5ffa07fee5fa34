"""The report of the pictures of which a screen reader can say nothing."""

from typing import Any

from django.db.models import QuerySet
from django.forms import RadioSelect
from django.urls import reverse
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.images import get_image_model

from cms.dashboard.panels.rows import moment
from cms.dashboard.pictures import note_uses, used_by_pages, without_words
from cms.dashboard.reports.base import DeskReport

USED, UNUSED = "used", "unused"


class PictureFilterSet(WagtailFilterSet):
    use = ChoiceFilter(
        label="Nơi đang dùng",
        choices=[(USED, "Có trang đang dùng"), (UNUSED, "Chưa trang nào dùng")],
        widget=RadioSelect,
        empty_label="Tất cả",
        method="by_use",
    )

    class Meta:
        model = get_image_model()
        fields = ["use"]

    def by_use(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        condition = used_by_pages()
        return queryset.filter(condition) if value == USED else queryset.exclude(condition)


class UsesColumn(Column):
    cell_template_name = "dashboard/uses_cell.html"


def spelled_uses(image: Any) -> str:
    return "; ".join(
        f"{use.page.title} ({'đã mô tả tại chỗ' if use.is_said else 'thiếu'})" for use in image.uses
    )


def place_of(image: Any) -> str:
    return str(image.collection.name)


class MissingAltTextsView(DeskReport):
    page_title = "Ảnh thiếu văn bản thay thế"
    report = "missing_alt_texts"
    slug = "missing-alt-texts"
    header_icon = "image"
    help = (
        "Các ảnh trong thư viện chưa có văn bản thay thế và không phải ảnh chỉ để trang trí. Điền"
        " một lần ở thư viện là đủ cho mọi trang dùng ảnh đó. Trang ghi “thiếu” đang hiện ảnh mà"
        " người dùng trình đọc màn hình không biết trong ảnh có gì."
    )
    model = get_image_model()
    filterset_class = PictureFilterSet
    index_url_name = "missing_alt_texts_report"
    index_results_url_name = "missing_alt_texts_report_results"
    columns = [
        TitleColumn(
            "title",
            label="Hình ảnh",
            get_url=lambda image: reverse("wagtailimages:edit", args=[image.pk]),
        ),
        Column("collection", label="Bộ sưu tập", accessor="place"),
        Column("created_at", label="Tải lên lúc", accessor=lambda image: moment(image.created_at)),
        UsesColumn("uses", label="Nơi đang dùng"),
    ]
    list_export = ["title", "filename", "place", "created_at", "spelled_uses"]
    export_headings = {
        "title": "Hình ảnh",
        "filename": "Tệp",
        "place": "Bộ sưu tập",
        "created_at": "Tải lên lúc",
        "spelled_uses": "Nơi đang dùng",
    }

    def get_base_queryset(self) -> QuerySet[Any]:
        images = without_words(self.desk.images).select_related("collection")
        return images.order_by("-created_at", "-pk")

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        note_uses(object_list, self.desk.visible)
        pages = {use.page.pk: use.page for image in object_list for use in image.uses}
        addresses = self.desk.addresses(pages.values())
        for page in pages.values():
            page.leads_to = addresses.get(page.pk, "")
        for image in object_list:
            image.spelled_uses = spelled_uses(image)
            image.place = place_of(image)
        return object_list
