"""Where somebody begins an article who has not said in which section."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from cms.dashboard.desk import Desk
from cms.dashboard.panels.actions import add_url
from news.models import ArticlePage


class ChooseSectionView(WagtailAdminTemplateMixin, TemplateView):
    """The sections in which the user may write; where there is only one, its form."""

    template_name = "dashboard/choose_section.html"
    page_title = "Viết bài mới"
    header_icon = "edit"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        sections = Desk(request.user).sections
        if not sections:
            raise PermissionDenied
        if len(sections) == 1:
            return redirect(add_url(sections[0], ArticlePage))
        top = min(section.depth for section in sections)
        choices = [
            {"title": each.title, "level": each.depth - top, "url": add_url(each, ArticlePage)}
            for each in sections
        ]
        return self.render_to_response(self.get_context_data(choices=choices))
