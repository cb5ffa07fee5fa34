"""`/admin/login/` and what belongs to it. Stands before Wagtail's own addresses, whose login it
replaces; the names are those by which allauth finds its steps."""

from django.urls import URLPattern, path
from django.views.decorators.cache import never_cache
from wagtail.admin.views.account import LogoutView
from wagtail.utils.urlpatterns import decorate_urlpatterns

from cms.accounts.views import devices
from cms.accounts.views.devices import also_before_it_is_set_up
from cms.accounts.views.login import CodeView, LoginView

SECOND_STEP = "second-step/"

urlpatterns: list[URLPattern] = decorate_urlpatterns(
    [
        path("login/", LoginView.as_view(), name="account_login"),
        path("login/code/", CodeView.as_view(), name="mfa_authenticate"),
        path("logout/", LogoutView.as_view(), name="account_logout"),
        path(SECOND_STEP, devices.DevicesView.as_view(), name="mfa_index"),
        path(
            f"{SECOND_STEP}set-up/",
            also_before_it_is_set_up(devices.SetUpView.as_view()),
            name="mfa_activate_totp",
        ),
        path(f"{SECOND_STEP}turn-off/", devices.TurnOffView.as_view(), name="mfa_deactivate_totp"),
        path(
            f"{SECOND_STEP}recovery-codes/",
            devices.RecoveryCodesView.as_view(),
            name="mfa_view_recovery_codes",
        ),
        path(
            f"{SECOND_STEP}recovery-codes/new/",
            devices.NewRecoveryCodesView.as_view(),
            name="mfa_generate_recovery_codes",
        ),
        path(
            "confirm/",
            also_before_it_is_set_up(devices.ConfirmPasswordView.as_view()),
            name="account_reauthenticate",
        ),
        path("confirm/code/", devices.ConfirmCodeView.as_view(), name="mfa_reauthenticate"),
    ],
    never_cache,
)
