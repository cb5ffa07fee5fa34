"""Wagtail's own reports, as tables that open in Excel like those of the project."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth import get_user_model
from wagtail.admin.utils import get_user_display_name
from wagtail.admin.views.reports.aging_pages import AgingPagesView
from wagtail.admin.views.reports.audit_logging import LogEntriesView
from wagtail.admin.views.reports.locked_pages import LockedPagesView
from wagtail.admin.views.reports.page_types_usage import PageTypesUsageReportView
from wagtail.admin.views.reports.workflows import WorkflowTasksView, WorkflowView

from news.admin.export import LocalExport


class LockedPagesReport(LocalExport, LockedPagesView):
    """Wagtail would write the type with a capital in each word."""

    list_export = [
        "title",
        "latest_revision_created_at",
        "status_string",
        "content_type.model_class._meta.verbose_name",
        "locked_at",
        "locked_by",
    ]
    export_headings = LockedPagesView.export_headings | {
        "content_type.model_class._meta.verbose_name": "Loại"
    }


class WorkflowsReport(LocalExport, WorkflowView):
    export_headings = WorkflowView.export_headings | {
        "workflow": "Quy trình duyệt",
        "requested_by": "Người trình",
    }


class WorkflowTasksReport(LocalExport, WorkflowTasksView):
    export_headings = WorkflowTasksView.export_headings | {
        "task": "Bước duyệt",
        "started_at": "Bắt đầu lúc",
        "finished_at": "Xong lúc",
        "finished_by": "Người xử lý",
    }


class SiteHistoryReport(LocalExport, LogEntriesView):
    """With the words of the log, in which a page that was taken down has its reason."""

    list_export = [
        "object_id",
        "label",
        "content_type",
        "action",
        "message",
        "user_display_name",
        "timestamp",
    ]
    export_headings = LogEntriesView.export_headings | {"message": "Hành động"}


class AgingPagesReport(LocalExport, AgingPagesView):
    def decorate_paginated_queryset(self, queryset: Any) -> Any:
        pages = super().decorate_paginated_queryset(queryset)
        publishers = get_user_model().objects.in_bulk({page.last_published_by for page in pages})
        for page in pages:
            if publisher := publishers.get(page.last_published_by):
                page.last_published_by_user = get_user_display_name(publisher)
        return pages


class PageTypesReport(LocalExport, PageTypesUsageReportView):
    export_filename = "page-types-usage"
    list_export = ["name", "count", "last_edited_page", "last_edited_at"]
    export_headings = {
        "name": "Loại",
        "count": "Số trang",
        "last_edited_page": "Trang sửa gần nhất",
        "last_edited_at": "Lần sửa gần nhất",
    }

    def decorate_paginated_queryset(self, page_types: Iterable[Any]) -> Iterable[Any]:
        decorated: Iterable[Any] = super().decorate_paginated_queryset(page_types)
        for page_type in decorated:
            page = page_type.last_edited_page
            page_type.last_edited_at = page and page.latest_revision_created_at
        return decorated
