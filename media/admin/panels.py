"""The way from a gallery's form to the screen for many photographs."""

from typing import Any, Final

from django.apps import apps
from wagtail.admin.panels import Panel
from wagtail.permissions import policy_registry

ACTION: Final = "action-photographs"  # the name of the button, which the form is sent with


class PhotographsPanel(Panel):
    """A button that saves the draft and goes on: what is written in the form is not lost."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "media/admin/photographs_panel.html"

        def is_shown(self) -> bool:
            policy = policy_registry.get_by_type(apps.get_model("media.CustomImage"))
            user = self.request.user
            return super().is_shown() and policy.user_has_permission(user, "add")

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            return context | {"action": ACTION}
