"""How wrong passwords and codes are counted by django-axes, and what it keeps of them.

Wrong passwords count for a name and an address together: nobody can lock somebody else out. Wrong
codes count for a person from wherever they come, because who gets as far as that knows the
password, and would otherwise guess on from other addresses.

Of each there is a row with name, address, time and number; nothing that was sent, and no browser.
A name that is no user's is kept as a hash: it may be a password, typed into the wrong box. So is a
name that would read like a row of codes; only `code_credentials` makes one.
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

CODE: Final = " · mã"  # at the end of the name in a row of codes, and of no other
CODES_OF: Final = "codes_of"  # a key that no login form has
UNKNOWN: Final = "không có tài khoản · "
HASH: Final = 12  # digits

Credentials = dict[str, Any] | None


def address(request: HttpRequest) -> str | None:
    """An IPv4 address, or the beginning of a household's IPv6 addresses; None for all that are
    none."""
    found, _, bits = network(request).partition("/")
    return found if bits else None


def counted_name(request: HttpRequest, credentials: Credentials = None) -> str | None:
    """As it stands in the row. What was typed never has the form of a row of codes."""
    credentials = credentials or {}
    if CODES_OF in credentials:
        return _row_of_codes(credentials[CODES_OF])
    name: str | None = credentials.get("username")
    return name if name is None or _is_user(name) else _hashed(name)


def _row_of_codes(name: str) -> str:
    return f"{name}{CODE}"


def _is_user(name: str) -> bool:
    if name.endswith(CODE):
        return False
    return get_user_model()._default_manager.filter(username=name).exists()


def _hashed(name: str) -> str:
    digest = salted_hmac("cms.accounts", name, algorithm="sha256").hexdigest()
    return UNKNOWN + digest[:HASH]


def counted_together(request: HttpRequest, credentials: Credentials = None) -> list[Any]:
    return ["username"] if CODES_OF in (credentials or {}) else [["username", "ip_address"]]


def code_credentials(user: AbstractBaseUser) -> dict[str, Any]:
    return {CODES_OF: user.get_username()}


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
    AccessAttempt.objects.filter(username=_row_of_codes(user.get_username())).delete()
