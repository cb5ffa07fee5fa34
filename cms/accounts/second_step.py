"""Whose login needs a second step, and whether a session has taken it.

A device is the authenticator app of somebody's phone, kept by allauth as an Authenticator.
"""

from datetime import datetime
from typing import Final

from allauth.account.internal.flows.login import (
    get_authentication_records,
    record_authentication,
)
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.models import AnonymousUser, User
from django.db.models import QuerySet
from django.http import HttpRequest

Person = User | AnonymousUser

SUPERUSERS: Final = "superusers"  # the word for them in TWO_FACTOR_GROUPS


def is_required(user: Person) -> bool:
    """Whether somebody may work in the admin only with a second step."""
    names = settings.TWO_FACTOR_GROUPS
    if not names:
        return False
    if user.is_superuser and SUPERUSERS in names:
        return True
    return user.groups.filter(name__in=names).exists()


def devices() -> QuerySet[Authenticator]:
    found: QuerySet[Authenticator] = Authenticator.objects.filter(type=Authenticator.Type.TOTP)
    return found


def device(user: Person) -> Authenticator | None:
    return devices().filter(user_id=user.pk).first()


def is_complete(request: HttpRequest, user: Person) -> bool:
    """Whether the session of somebody who gave the right password may be used. One that is older
    than the device may not, nor one without a device where a second step is required."""
    found = device(user)
    if found is None:
        return not is_required(user)
    return any(
        record["method"] == "mfa" and record["at"] >= second(found.created_at)
        for record in get_authentication_records(request, user)
    )


def is_set_up_due(request: HttpRequest, user: Person) -> bool:
    """Whether somebody has logged in who must set up the second step before anything else."""
    return user.is_authenticated and device(user) is None and is_required(user)


def remember(request: HttpRequest, found: Authenticator) -> None:
    """Note in the session that its user has the device at hand."""
    record_authentication(request, found.user, "mfa", id=found.pk, type=found.type)


def second(moment: datetime) -> float:
    """As records in a session have it, from before the device was stored."""
    return moment.timestamp()
