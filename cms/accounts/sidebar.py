"""The name below the menu. Wagtail shows `first_name`, which of a Vietnamese name is the family's
and the middle one; here it is the whole name, as everywhere else in the admin."""

from typing import Any

from wagtail.admin.ui.sidebar import BaseSidebarAdapter, MainMenuModule
from wagtail.admin.utils import get_user_display_name


class MainMenuAdapter(BaseSidebarAdapter):
    js_constructor = "wagtail.sidebar.MainMenuModule"

    def js_args(self, menu: MainMenuModule) -> list[Any]:
        *items, who = menu.js_args()
        return [*items, who | {"name": get_user_display_name(menu.user)}]
