"""How wrong passwords and codes are counted by django-axes, and what it keeps of them.

Wrong passwords count for a name and an address together: nobody can lock somebody else out. Wrong
codes count for a person from wherever they come, because who gets as far as that knows the
password, and would otherwise guess on from other addresses.

Of each there is a row with name, address, time and number; nothing that was sent, and no browser.
A name that is no user's is kept as a hash: it may be a password, typed into the wrong box.
"""

from typing import Any, Final

from axes.handlers.database import AxesDatabaseHandler
from axes.handlers.proxy import AxesProxyHandler
from axes.models import AccessAttempt
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from cms.content.networks import network

CODE: Final = " · mã"  # no name of a user has a space
UNKNOWN: Final = "không có tài khoản · "
HASH: Final = 12  # digits

Credentials = dict[str, Any] | None


def address(request: HttpRequest) -> str | None:
    """An IPv4 address, or the beginning of a household's IPv6 addresses; None for all that are
    none."""
    found, _, bits = network(request).partition("/")
    return found if bits else None


def counted_name(request: HttpRequest, credentials: Credentials = None) -> str | None:
    name: str | None = (credentials or {}).get("username")
    if name is None or name.endswith(CODE):
        return name
    if get_user_model()._default_manager.filter(username=name).exists():
        return name
    digest = salted_hmac("cms.accounts", name, algorithm="sha256").hexdigest()
    return UNKNOWN + digest[:HASH]


def counted_together(request: HttpRequest, credentials: Credentials = None) -> list[Any]:
    name = (credentials or {}).get("username") or ""
    return ["username"] if name.endswith(CODE) else [["username", "ip_address"]]


def code_credentials(user: AbstractBaseUser) -> dict[str, Any]:
    return {"username": f"{user.get_username()}{CODE}"}


class Handler(AxesDatabaseHandler):
    """Counts in the database, so that all processes count together."""

    def user_login_failed(
        self, sender: Any, credentials: dict[str, Any], request: Any = None, **kwargs: Any
    ) -> None:
        if request is None:  # of a program on this machine, which may do anything
            return
        request.axes_user_agent = request.axes_http_accept = ""
        super().user_login_failed(sender, credentials, request, **kwargs)


def may_try(request: HttpRequest, user: AbstractBaseUser) -> bool:
    """Whether a code of this person is looked at; otherwise the answer will say until when not."""
    credentials = code_credentials(user)
    if AxesProxyHandler.is_allowed(request, credentials):
        return True
    request.axes_locked_out = True  # type: ignore[attr-defined]
    request.axes_credentials = credentials  # type: ignore[attr-defined]
    return False


def count_wrong_code(request: HttpRequest, user: AbstractBaseUser) -> None:
    AxesProxyHandler.user_login_failed(
        sender=__name__, credentials=code_credentials(user), request=request
    )


def forget_wrong_codes(user: AbstractBaseUser) -> None:
    AccessAttempt.objects.filter(username=code_credentials(user)["username"]).delete()
