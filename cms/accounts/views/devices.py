"""Setting up the second step, looking after it, and turning it off: everybody for themselves."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import quote

from allauth.account.forms import ReauthenticateForm
from allauth.account.views import ReauthenticateView
from allauth.mfa.base.views import IndexView
from allauth.mfa.base.views import ReauthenticateView as CodeReauthenticateView
from allauth.mfa.recovery_codes.views import GenerateRecoveryCodesView, ViewRecoveryCodesView
from allauth.mfa.totp.views import ActivateTOTPView, DeactivateTOTPView
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from wagtail.log_actions import log

from cms.accounts.codes import ConfirmCodeForm, SetUpForm
from cms.accounts.middleware import whose_session
from cms.accounts.second_step import device, is_required, is_set_up_due, remember

View = Callable[..., HttpResponseBase]


def also_before_it_is_set_up(view: View) -> View:
    """Lets in who has logged in with the password and must set up the second step."""

    @wraps(view)
    def let_in(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        user = whose_session(request)
        if is_set_up_due(request, user):
            request.user = user
        return view(request, *args, **kwargs)

    return let_in


class NextMixin:
    """Carries on where somebody was going."""

    request: HttpRequest

    @property
    def next_url(self) -> str:
        asked = self.request.POST.get("next") or self.request.GET.get("next") or ""
        host, secure = self.request.get_host(), self.request.is_secure()
        safe = url_has_allowed_host_and_scheme(asked, host, secure)
        return asked if safe else reverse("wagtailadmin_home")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)  # type: ignore[misc]
        return context | {"next": self.next_url}


class DevicesView(IndexView):
    """What stands of the second step, and what can be done with it."""

    template_name = "accounts/devices.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        codes = context["authenticators"].get("recovery_codes")
        return context | {
            "device": device(self.request.user),
            "codes_left": len(codes.get_unused_codes()) if codes else 0,
            "required": is_required(self.request.user),
        }


class SetUpView(NextMixin, ActivateTOTPView):
    form_class = SetUpForm
    template_name = "accounts/set_up.html"

    def form_valid(self, form: Any) -> HttpResponse:
        response: HttpResponse = super().form_valid(form)
        found = device(self.request.user)
        remember(self.request, found)
        log(self.request.user, "accounts.second_step_on", user=self.request.user)
        return response

    def get_success_url(self) -> str:
        return f"{super().get_success_url()}?{urlencode({'next': self.next_url})}"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        secret: str = context["form"].secret
        groups = [secret[start : start + 4] for start in range(0, len(secret), 4)]
        return context | {"secret": " ".join(groups), "required": is_required(self.request.user)}


class RecoveryCodesView(NextMixin, ViewRecoveryCodesView):
    """The codes, in the one answer after they were made; later only how many are left."""

    template_name = "accounts/recovery_codes.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        if not context["can_view_codes"]:
            return context
        host, name = self.request.get_host(), self.request.user.get_username()
        lines = [f"Mã dự phòng, {host}, {name}", *context["unused_codes"], ""]
        return context | {"host": host, "download": quote("\r\n".join(lines))}


class NewRecoveryCodesView(GenerateRecoveryCodesView):
    template_name = "accounts/new_recovery_codes.html"


class TurnOffView(DeactivateTOTPView):
    template_name = "accounts/turn_off.html"

    def form_valid(self, form: Any) -> HttpResponse:
        log(self.request.user, "accounts.second_step_off", user=self.request.user)
        response: HttpResponse = super().form_valid(form)
        return response


class PasswordForm(ReauthenticateForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["password"]
        field.label, field.help_text = "Mật khẩu", ""
        field.widget.attrs.pop("placeholder")


class ConfirmPasswordView(ReauthenticateView):
    """The password once more, before something that matters."""

    form_class = PasswordForm
    template_name = "accounts/confirm_password.html"


class ConfirmCodeView(CodeReauthenticateView):
    form_class = ConfirmCodeForm
    template_name = "accounts/confirm_code.html"
