"""What readers think of an article, beside the article."""

from typing import Any

from django.apps import apps
from django.urls import reverse
from wagtail.admin.panels import Panel
from wagtail.permissions import policy_registry

from news.permissions import SEEING


class VotesPanel(Panel):
    """The votes of a page that is stored; nothing to fill in."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "news/admin/votes_panel.html"

        def is_shown(self) -> bool:
            return super().is_shown() and self.instance.pk is not None

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            return context | {"summary": self.instance.votes, "list_url": self.list_url()}

        def list_url(self) -> str | None:
            """None for who may not see single votes."""
            model: Any = apps.get_model("news.StarRating")  # models import this module
            policy = policy_registry.get_by_type(model)
            if not policy.user_has_any_permission(self.request.user, SEEING):
                return None
            address = reverse(model.snippet_viewset.get_url_name("list"))
            return f"{address}?article={self.instance.pk}"
