"""Pages for who looks after users: locks, and the second step of others."""

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import URLPattern, path, reverse
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.utils import get_user_display_name

from cms.accounts.actions import lift_lock, may_reset, reset_second_step
from cms.accounts.locks import locks
from cms.accounts.second_step import device

LOOKING_AFTER = "auth.change_user"
LOCKS = "accounts_locks"
RESET = "accounts_reset_second_step"


def look_after_locks(request: HttpRequest) -> HttpResponse:
    """The list; POST with `lock` lifts one."""
    if not request.user.has_perm(LOOKING_AFTER):
        raise PermissionDenied
    found = locks()
    if request.method == "POST":
        chosen = [lock for lock in found if lock.pk == request.POST.get("lock")]
        for lock in chosen:
            lift_lock(lock, by=request.user)
            messages.success(request, f"Đã mở khóa {lock.account}.")
        return redirect(LOCKS)
    context = {
        "locks": found,
        "page_title": "Đăng nhập đang khóa",
        "header_title": "Đăng nhập đang khóa",
        "header_icon": "lock",
        "breadcrumbs_items": trail("Đăng nhập đang khóa"),
    }
    return render(request, "accounts/admin/locks.html", context)


@require_http_methods(["GET", "POST"])
def reset(request: HttpRequest, user_id: int) -> HttpResponse:
    """Asks whether; POST does it."""
    user: User = get_object_or_404(get_user_model(), pk=user_id)
    if not may_reset(request.user, user):
        raise PermissionDenied
    name = get_user_display_name(user)
    listing = reverse("wagtailusers_users:index")
    if request.method == "POST":
        if reset_second_step(user, by=request.user):
            messages.success(request, f"Đã đặt lại đăng nhập hai bước của {name}.")
        return redirect(listing)
    context = {
        "person": name,
        "has_device": device(user) is not None,
        "listing": listing,
        "page_title": "Đặt lại đăng nhập hai bước",
        "header_title": "Đặt lại đăng nhập hai bước",
        "header_icon": "key",
        "breadcrumbs_items": trail("Đặt lại đăng nhập hai bước"),
    }
    return render(request, "accounts/admin/reset.html", context)


def trail(label: str) -> list[dict[str, Any]]:
    return [
        {"url": reverse("wagtailadmin_home"), "label": "Bàn làm việc"},
        {"url": "", "label": label},
    ]


class LocksMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(LOOKING_AFTER))


def menu_item() -> MenuItem:
    return LocksMenuItem(
        "Đăng nhập đang khóa", reverse(LOCKS), name=LOCKS, icon_name="lock", order=1100
    )


urls: list[URLPattern] = [
    path("reports/locks/", look_after_locks, name=LOCKS),
    path("users/<int:user_id>/reset-second-step/", reset, name=RESET),
]
