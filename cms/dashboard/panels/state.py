"""The state of the portal in a few numbers: what is wrong, and how much room is taken."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.files.storage import default_storage
from django.urls import reverse

from cms.dashboard.files import renditions_reading, sizes
from cms.dashboard.models import BrokenLink
from cms.dashboard.panels.base import DeskPanel
from cms.dashboard.pictures import without_words


@dataclass(frozen=True)
class Problem:
    number: int
    words: str
    url: str


class ProblemsPanel(DeskPanel):
    name = "problems"
    heading = "Cần sửa"
    icon = "warning"
    order = 160
    empty = "Không thấy liên kết hỏng hay ảnh thiếu văn bản thay thế nào."
    template_name = "dashboard/panels/problems.html"

    def is_shown(self) -> bool:
        return self.desk.may_read("broken_links") or self.desk.may_read("missing_alt_texts")

    def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
        found = [problem for problem in self.problems() if problem.number]
        return {"panel": self, "problems": found}

    def problems(self) -> list[Problem]:
        found = []
        if self.desk.may_read("broken_links"):
            number = BrokenLink.objects.broken().in_pages(self.desk.visible).count()
            found.append(Problem(number, "liên kết hỏng", reverse("broken_links_report")))
        if self.desk.may_read("missing_alt_texts"):
            number = without_words(self.desk.images).count()
            words = "ảnh thiếu văn bản thay thế"
            found.append(Problem(number, words, reverse("missing_alt_texts_report")))
        return found


class StoragePanel(DeskPanel):
    name = "storage"
    heading = "Dung lượng"
    icon = "folder-open-inverse"
    order = 170
    template_name = "dashboard/panels/storage.html"

    def is_shown(self) -> bool:
        return self.desk.may_read("storage")

    def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
        images, documents = sizes(self.desk.files)
        return {
            "panel": self,
            "images": images,
            "documents": documents,
            "reading": renditions_reading(),
            "free": free_space(),
            "report_url": reverse("storage_report"),
        }


def free_space() -> int | None:
    """Bytes left where the uploads lie; None where that is not this machine."""
    location = getattr(default_storage, "location", None)
    try:
        return shutil.disk_usage(location).free if location else None
    except OSError:  # the folder comes with the first upload
        return None
