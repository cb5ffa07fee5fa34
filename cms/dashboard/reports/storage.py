"""The report of the room that files take."""

from typing import Any

from django.db.models import QuerySet
from django.forms import RadioSelect
from django.http import HttpRequest
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django_filters import ChoiceFilter, ModelChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.images import get_image_model
from wagtail.models import Collection

from cms.dashboard.desk import Desk
from cms.dashboard.files import (
    IMAGE,
    KINDS,
    renditions_reading,
    rows,
    sizes_by_collection,
    unused,
)
from cms.dashboard.panels.rows import moment
from cms.dashboard.panels.state import free_space
from cms.dashboard.reports.base import DeskReport

UNUSED = "unused"


def open_collections(request: HttpRequest | None) -> QuerySet[Collection]:
    return Desk(request.user).collections if request else Collection.objects.none()


class FileFilterSet(WagtailFilterSet):
    """Lines of pictures and documents together, the largest first."""

    kind = ChoiceFilter(
        label="Loại tệp",
        choices=list(KINDS.items()),
        widget=RadioSelect,
        empty_label="Tất cả",
        method="later",
    )
    use = ChoiceFilter(
        label="Nơi đang dùng",
        choices=[(UNUSED, "Không nơi nào dùng")],
        widget=RadioSelect,
        empty_label="Tất cả",
        method="later",
    )
    collection = ModelChoiceFilter(
        label="Bộ sưu tập",
        queryset=open_collections,
        empty_label="Tất cả",
        method="later",
    )

    class Meta:
        model = get_image_model()
        fields = ["kind", "use", "collection"]

    def later(self, queryset: QuerySet[Any], *value: Any) -> QuerySet[Any]:
        """A union cannot be narrowed down: each half of it is, before they are joined."""
        return queryset

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        asked = self.form.cleaned_data
        kinds = [asked["kind"]] if asked["kind"] else list(KINDS)
        first, *others = [self.narrowed(kind) for kind in kinds]
        return first.union(*others, all=True).order_by("-size", "kind", "id")

    def narrowed(self, kind: str) -> QuerySet[Any]:
        asked = self.form.cleaned_data
        files = Desk(self.request.user).files[kind]
        if asked["collection"]:
            files = files.filter(collection__path__startswith=asked["collection"].path)
        return rows(kind, unused(files) if asked["use"] else files)


def edit_url(row: dict[str, Any]) -> str:
    app = "wagtailimages" if row["kind"] == IMAGE else "wagtaildocs"
    return reverse(f"{app}:edit", args=[row["id"]])


class StorageView(DeskReport):
    page_title = "Dung lượng"
    report = "storage"
    slug = "storage"
    header_icon = "folder-open-inverse"
    help = (
        "Hình ảnh và tài liệu trong thư viện, tệp lớn nhất trước. Tệp không nơi nào dùng là tệp mà"
        " không trang nào, kể cả bản nháp mới nhất, có nhắc đến; bài cũ chép địa chỉ tệp bằng tay"
        " thì không biết được, nên hãy xem lại trước khi xóa."
    )
    template_name = "dashboard/storage_report.html"
    model = get_image_model()
    filterset_class = FileFilterSet
    index_url_name = "storage_report"
    index_results_url_name = "storage_report_results"
    columns = [
        TitleColumn("title", label="Tệp", get_url=edit_url, id_accessor="id"),
        Column("kind", label="Loại tệp", accessor=lambda row: KINDS[row["kind"]]),
        Column("place", label="Bộ sưu tập"),
        Column("at", label="Tải lên lúc", accessor=lambda row: moment(row["at"])),
        Column("size", label="Dung lượng", accessor=lambda row: filesizeformat(row["size"])),
    ]
    list_export = ["title", "kind", "place", "at", "size"]
    export_headings = {
        "title": "Tệp",
        "kind": "Loại tệp",
        "place": "Bộ sưu tập",
        "at": "Tải lên lúc",
        "size": "Dung lượng (byte)",
    }
    custom_field_preprocess = {"kind": {"csv": KINDS.get, "xlsx": KINDS.get}}

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return self.filters.qs if self.filters.is_valid() else queryset.none()

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(*args, **kwargs)
        return context | {
            "collections": sizes_by_collection(self.desk.files),
            "reading": renditions_reading(),
            "free": free_space(),
        }
