"""Wagtail's own reports as tables: what Excel shows of them."""

from datetime import UTC, datetime

import pytest
from django.urls import reverse
from wagtail.log_actions import LogContext
from wagtail.models import (
    GroupApprovalTask,
    Page,
    PageLogEntry,
    TaskState,
    Workflow,
    WorkflowState,
    WorkflowTask,
)

from cms.content.reasons import give_reason
from tests.dashboard.conftest import client_of
from tests.dashboard.test_reports import csv, sheet
from tests.factories import InformationPageFactory, UserFactory

AT = datetime(2020, 2, 13, 1, 30, tzinfo=UTC)
TITLE, LAN = "=Cơ cấu", "Nguyễn Thị Lan"
PK = object()  # stands for the number of the page

TABLES = {
    "locked_pages": (
        ["Tiêu đề", "Cập nhật", "Trạng thái", "Loại", "Khóa lúc", "Người khóa"],
        [TITLE, AT, "bản nháp", "Trang thông tin", AT, LAN],
    ),
    "workflow": (
        [
            "Quy trình duyệt",
            "Mã số trang hoặc nội dung",
            "Loại trang hoặc nội dung",
            "Tiêu đề trang hoặc nội dung",
            "Trạng thái",
            "Người trình",
            "Bắt đầu lúc",
        ],
        ["+Một bước", PK, "Trang thông tin", TITLE, "Cần sửa", LAN, AT],
    ),
    "workflow_tasks": (
        [
            "Bước duyệt",
            "Mã số trang hoặc nội dung",
            "Loại trang hoặc nội dung",
            "Tiêu đề trang hoặc nội dung",
            "Trạng thái",
            "Người trình",
            "Bắt đầu lúc",
            "Xong lúc",
            "Người xử lý",
        ],
        ["-Duyệt", PK, "Trang thông tin", TITLE, "Đã trả lại", LAN, AT, AT, LAN],
    ),
    "site_history": (
        ["Mã số", "Tên", "Loại", "Loại hành động", "Hành động", "Người dùng", "Ngày giờ"],
        [PK, TITLE, "Trang thông tin", "Gỡ bài", "Đã gỡ. Lý do: Sai số liệu", LAN, AT],
    ),
    "aging_pages": (
        ["Tiêu đề", "Trạng thái", "Xuất bản gần nhất lúc", "Người xuất bản gần nhất", "Loại"],
        [TITLE, "bản nháp", AT, LAN, "Trang thông tin"],
    ),
    "page_types_usage": (
        ["Loại", "Số trang", "Trang sửa gần nhất", "Lần sửa gần nhất"],
        ["Trang thông tin", 1, TITLE, AT],
    ),
}


@pytest.fixture
def reader(home):
    """Who published a page, sent it on its way, returned it, took it down and locked it, all at
    one moment."""
    lan = UserFactory(first_name="Nguyễn Thị", last_name="Lan", is_superuser=True)
    workflow = Workflow.objects.create(name="+Một bước")
    task = GroupApprovalTask.objects.create(name="-Duyệt")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    page = InformationPageFactory(parent=home, title=TITLE)
    page.save_revision(user=lan).publish(user=lan)
    workflow.start(page, lan).current_task_state.reject(user=lan)
    with LogContext(user=lan):
        give_reason("Sai số liệu")
        page.unpublish(user=lan)
    Page.objects.filter(pk=page.pk).update(
        locked=True,
        locked_by=lan,
        locked_at=AT,
        last_published_at=AT,
        latest_revision_created_at=AT,
    )
    WorkflowState.objects.update(created_at=AT)
    TaskState.objects.update(started_at=AT, finished_at=AT)
    PageLogEntry.objects.update(timestamp=AT)
    return client_of(lan)


def slug(report: str) -> str:
    return reverse(f"wagtailadmin_reports:{report}").removeprefix("/admin/reports/").strip("/")


def table(report: str) -> tuple[list[str], list[object]]:
    headings, row = TABLES[report]
    pk = Page.objects.get(title=TITLE).pk
    return headings, [pk if cell is PK else cell for cell in row]


def in_csv(cell: object) -> str:
    if cell == AT:
        return "13/02/2020 08:30"
    text = str(cell)
    return f"'{text}" if text.startswith(("=", "+", "-")) else text


@pytest.mark.parametrize("report", TABLES)
def test_a_report_of_wagtail_goes_into_a_table(reader, report):
    headings, row = table(report)

    first, *rows = csv(reader, slug(report))

    assert first == "\ufeff" + ",".join(headings)
    assert ",".join(in_csv(cell) for cell in row) in rows


@pytest.mark.parametrize("report", TABLES)
def test_a_report_of_wagtail_goes_into_a_workbook(reader, report):
    headings, row = table(report)

    first, *rows = sheet(reader, slug(report))

    assert first == tuple(headings)
    assert tuple(datetime(2020, 2, 13, 8, 30) if cell == AT else cell for cell in row) in rows


@pytest.mark.parametrize("report", TABLES)
def test_a_report_of_wagtail_is_only_for_the_staff(client, home, report):
    client.force_login(UserFactory())

    for part in ("", "results/"):
        assert client.get(f"/admin/reports/{slug(report)}/{part}").status_code == 302
