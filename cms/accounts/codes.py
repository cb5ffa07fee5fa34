"""Codes of an authenticator app or of the paper with recovery codes, each good for once."""

import time
from typing import Any, Final

from allauth.core import context
from allauth.mfa import app_settings
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.forms import ActivateTOTPForm
from django import forms
from django.db import transaction

from cms.accounts.attempts import count_wrong_code, forget_wrong_codes, may_try

WRONG: Final = "Mã không đúng hoặc đã dùng rồi. Xin chờ mã tiếp theo trong ứng dụng rồi nhập lại."


def code_field(label: str) -> forms.CharField:
    """A phone shows its digits, and offers a code that has just been copied."""
    attributes = {"autocomplete": "one-time-code", "inputmode": "numeric", "autofocus": True}
    return forms.CharField(label=label, max_length=64, widget=forms.TextInput(attrs=attributes))


class CountedCodeMixin(forms.Form):
    """Wrong codes of one person are looked at one after the other, and counted in the database:
    neither many requests at once nor many processes give more tries."""

    user: Any
    authenticator: Authenticator
    code = code_field("Mã")

    def clean_code(self) -> str:
        with transaction.atomic():
            list(Authenticator.objects.select_for_update().filter(user=self.user).order_by("pk"))
            code = self.checked_code()
        if code is None:
            raise forms.ValidationError(WRONG, code="incorrect_code")
        return code

    def checked_code(self) -> str | None:
        """None if it is wrong, or not looked at."""
        if not may_try(context.request, self.user):
            return None
        try:
            code: str = super().clean_code()  # type: ignore[misc]
        except forms.ValidationError:
            code = ""
        if code and use_up(self.authenticator, code):
            forget_wrong_codes(self.user)
            return code
        count_wrong_code(context.request, self.user)
        return None


class CodeForm(CountedCodeMixin, AuthenticateForm):
    """The second step of a login."""


class ConfirmCodeForm(CountedCodeMixin, ReauthenticateForm):
    """Once more, before something that matters."""


class SetUpForm(ActivateTOTPForm):
    """The first code of an app that has just read the QR code. A code is there by the session, so
    guessing it gains nothing."""

    code = code_field("Mã 6 chữ số")


def use_up(authenticator: Authenticator, code: str) -> bool:
    """Whether a code of the app is used for the first time, in whichever process; the row is locked
    by now. Recovery codes are crossed out where they are looked up."""
    if authenticator.type != Authenticator.Type.TOTP:
        return True
    authenticator.refresh_from_db(fields=["data"])
    digits = "".join(filter(str.isdigit, code))
    oldest = time.time() - app_settings.TOTP_PERIOD * (2 * app_settings.TOTP_TOLERANCE + 2)
    used = {each: at for each, at in authenticator.data.get("used", {}).items() if at > oldest}
    if digits in used:
        return False
    authenticator.data["used"] = used | {digits: time.time()}
    authenticator.save(update_fields=["data"])
    return True
