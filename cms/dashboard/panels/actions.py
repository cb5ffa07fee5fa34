"""What the user may begin here: an article in the section that they wrote in last, a gallery."""

from collections.abc import Mapping
from typing import Any

from django.urls import reverse
from django.utils import timezone
from wagtail.admin.ui.components import Component
from wagtail.models import Page

from cms.dashboard.desk import Desk
from media.models import GalleryPage
from news.models import ArticlePage


class Greeting(Component):
    """The head of the desk: its name, the day, and what may be begun."""

    name = "greeting"
    order = 0
    template_name = "dashboard/panels/greeting.html"

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
        last = last_section(self.desk)
        index = self.desk.gallery_index
        return {
            "today": timezone.localtime(),
            "section": last,
            "write_url": add_url(last, ArticlePage) if last else "",
            "choose_url": reverse("desk_new_article") if self.desk.sections else "",
            "has_choice": len(self.desk.sections) > 1,
            "gallery_url": add_url(index, GalleryPage) if index else "",
        }


def last_section(desk: Desk) -> Page | None:
    """Where the user wrote last, or the only section in which they may write."""
    if len(desk.sections) < 2:
        return desk.sections[0] if desk.sections else None
    own = ArticlePage.objects.filter(owner=desk.user).order_by("-pk")
    path = own.values_list("path", flat=True).first()
    above = path[: -ArticlePage.steplen] if path else None
    return next((section for section in desk.sections if section.path == above), None)


def add_url(parent: Page, model: type[Page]) -> str:
    meta = model._meta
    return reverse("wagtailadmin_pages:add", args=[meta.app_label, meta.model_name, parent.pk])
