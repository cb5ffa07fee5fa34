"""The login of the admin: Wagtail's page for the first step, allauth's flow from there on."""

from typing import Any

from allauth.account.app_settings import EmailVerificationMethod
from allauth.account.internal.flows.login import perform_password_login
from allauth.account.models import Login
from allauth.mfa.base.views import AuthenticateView
from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.forms import AuthenticationForm
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from wagtail.admin.views import account

from cms.accounts.codes import CodeForm
from cms.accounts.middleware import whose_session
from cms.accounts.second_step import is_set_up_due


class LoginView(account.LoginView):
    """Name and password. Who has a device goes on to its code; who must have one, to setting it up;
    `next` stays with them."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if is_set_up_due(request, whose_session(request)):
            query = urlencode({"next": self.get_success_url()})
            return redirect(f"{reverse('mfa_activate_totp')}?{query}")
        return super().get(request, *args, **kwargs)

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        session = self.request.session
        if SESSION_KEY in session:  # of somebody else, or of before
            session.flush()
        session.set_expiry(settings.SESSION_COOKIE_AGE if form.cleaned_data["remember"] else 0)
        login = Login(
            user=form.get_user(),
            email_verification=EmailVerificationMethod.NONE,
            redirect_url=self.get_success_url(),
        )
        return perform_password_login(self.request, {}, login)


class CodeView(AuthenticateView):
    """The second step. A recovery code does as well; the page asks for one if told so."""

    form_class = CodeForm
    template_name = "accounts/code.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return context | {"recovery": "recovery" in self.request.GET}
