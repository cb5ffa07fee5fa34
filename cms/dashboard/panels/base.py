from collections.abc import Mapping
from typing import Any

from django.urls import reverse
from wagtail.admin.ui.components import Component

from cms.dashboard.desk import Desk
from cms.dashboard.panels.rows import More, Rows


class DeskPanel(Component):
    """One of the panels of the desk. `order` is its place; `empty` is what stands there when there
    is nothing to list, with `next_step`, a link that helps then."""

    name = ""
    heading = ""
    icon = "list-ul"
    order = 100
    empty = ""
    template_name = "dashboard/panels/lists.html"

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def is_shown(self) -> bool:
        return True

    def lists(self) -> list[Rows]:
        return []

    def next_step(self) -> More | None:
        """To write something, for who may."""
        return More("Viết bài mới", reverse("desk_new_article")) if self.desk.sections else None

    def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
        lists = [each for each in self.lists() if each.rows]
        next_step = None if lists else self.next_step()
        return {"panel": self, "lists": lists, "next_step": next_step}
