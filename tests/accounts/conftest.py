"""People who log in as one does: through the admin's pages."""

import time
from collections.abc import Callable

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.contrib.auth.models import AbstractUser, Group, Permission
from django.test import Client

from tests.factories import UserFactory

PASSWORD = "mat-khau-thu-nghiem"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
LOGIN = "/admin/login/"
CODE = "/admin/login/code/"
SET_UP = "/admin/second-step/set-up/"


def code(steps: int = 0, secret: str = SECRET) -> str:
    """What the app shows now, or some steps of 30 seconds later."""
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30 + steps))


def wrong_code() -> str:
    """None of those that are right about now."""
    right = {code(steps) for steps in range(-3, 4)}
    return next(each for each in (f"{number:06}" for number in range(10)) if each not in right)


def give_device(user: AbstractUser) -> list[str]:
    """Also gives the recovery codes."""
    TOTP.activate(user, SECRET)
    return RecoveryCodes.activate(user).get_unused_codes()


def has_device(user: AbstractUser) -> bool:
    return Authenticator.objects.filter(user=user).exists()


@pytest.fixture
def editor(db) -> AbstractUser:
    """Somebody of a group that may open the admin."""
    group = Group.objects.create(name="Nhóm thử")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    user = UserFactory(username="lan")
    user.groups.add(group)
    return user


@pytest.fixture
def administrator(db) -> AbstractUser:
    return UserFactory(username="quan-tri", is_superuser=True)


@pytest.fixture
def required(settings, editor) -> AbstractUser:
    """An editor of a group that must have a second step."""
    settings.TWO_FACTOR_GROUPS = ["Nhóm thử"]
    return editor


@pytest.fixture
def log_in(client: Client) -> Callable:
    def give_password(user: AbstractUser | str, password: str = PASSWORD, **more: str):
        name = user if isinstance(user, str) else user.get_username()
        return client.post(LOGIN, {"username": name, "password": password, **more})

    return give_password


@pytest.fixture
def half_way(client: Client, editor: AbstractUser, log_in) -> Client:
    """The password was right, and the code is not given yet."""
    give_device(editor)
    assert log_in(editor).headers["Location"] == CODE
    return client


@pytest.fixture
def without_device(client: Client, required: AbstractUser, log_in) -> Client:
    """The password was right, and there is no device though one is required."""
    assert log_in(required).status_code == 302
    return client
