"""What allauth asks its project."""

import time
from typing import Any, cast

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.contrib.auth import login
from django.contrib.auth.models import AbstractBaseUser, User
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse

from cms.accounts.codes import WRONG
from cms.accounts.second_step import is_required
from home.models import AgencySettings

BACKEND = "django.contrib.auth.backends.ModelBackend"


class AccountAdapter(DefaultAccountAdapter):
    """Nobody signs up; people are made in the admin."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "incorrect_password": "Mật khẩu không đúng.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def login(self, request: HttpRequest, user: AbstractBaseUser) -> None:
        login(request, cast(User, user), backend=BACKEND)

    def add_message(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Our pages say themselves what has happened."""

    def respond_user_inactive(
        self, request: HttpRequest, user: AbstractBaseUser
    ) -> HttpResponseRedirect:
        return HttpResponseRedirect(reverse("account_login"))

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Not right after a login, which is as good."""
        records = get_authentication_records(context.request, context.request.user)
        latest: float = max((record["at"] for record in records), default=0)
        return time.time() - latest > app_settings.REAUTHENTICATION_TIMEOUT


class SecondStepAdapter(DefaultMFAAdapter):
    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": WRONG,
        "cannot_delete_authenticator": "Vai trò này phải đăng nhập hai bước, nên không tắt được.",
    }

    def get_totp_issuer(self) -> str:
        """As it stands in the app, beside the name of the user."""
        agency = AgencySettings.for_request(context.request)
        return str(agency.name or context.request.get_host()).replace(":", " ")

    def get_totp_label(self, user: AbstractBaseUser) -> str:
        return user.get_username()

    def build_totp_svg(self, url: str) -> str:
        """To stand in the page, so that nothing else has to be allowed."""
        svg: str = super().build_totp_svg(url)
        return svg[svg.index("<svg") :]

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        return not is_required(authenticator.user)
