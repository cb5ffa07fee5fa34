from django.http import HttpRequest
from django.urls import URLPattern, reverse
from wagtail import hooks
from wagtail.admin import telepath
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import MainMenuModule
from wagtail.log_actions import LogActionRegistry

from cms.accounts.sidebar import MainMenuAdapter
from cms.accounts.views import administration, users

STEP = "đăng nhập hai bước"

# After Wagtail's own, whose place they take.
hooks.register("register_bulk_action", users.AssignRole, order=100)
hooks.register("register_bulk_action", users.SetActiveState, order=100)
telepath.register(MainMenuAdapter(), MainMenuModule)


@hooks.register("register_admin_urls")
def account_urls() -> list[URLPattern]:
    return administration.urls


@hooks.register("register_reports_menu_item")
def locks_menu_item() -> MenuItem:
    return administration.menu_item()


@hooks.register("register_account_menu_item")
def second_step_item(request: HttpRequest) -> dict[str, str]:
    return {
        "url": reverse("mfa_index"),
        "label": "Đăng nhập hai bước",
        "help_text": "Bật, tắt, đổi điện thoại, tạo mã dự phòng mới.",
    }


@hooks.register("register_log_actions")
def log_actions(actions: LogActionRegistry) -> None:
    for action, message in (
        ("on", f"Bật {STEP}"),
        ("off", f"Tắt {STEP}"),
        ("reset", f"Đặt lại {STEP}"),
    ):
        actions.register_action(f"accounts.second_step_{action}", message, message)
