"""What an administrator does for others."""

import structlog
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from wagtail.log_actions import log

from cms.accounts.attempts import forget_wrong_codes
from cms.accounts.locks import Lock, lift
from cms.accounts.second_step import Person

logger = structlog.get_logger(__name__)


def reset_second_step(user: User, by: Person | None) -> bool:
    """Take device and recovery codes from who lost the phone; whether there were any. `by` is None
    for a command. Sessions stay, but where a second step is required they reach nothing."""
    number, _ = Authenticator.objects.filter(user=user).delete()
    if number:
        forget_wrong_codes(user)
        log(user, "accounts.second_step_reset", user=by)
        logger.warning("second_step_reset", account=user.pk, by=by.pk if by else None)
    return bool(number)


def lift_lock(lock: Lock, by: Person) -> None:
    lift(lock.name, lock.address)
    logger.info("login_unlocked", by=by.pk)


def may_reset(by: Person, user: User) -> bool:
    """Who looks after users, and only an administrator for another; nobody for themselves."""
    if by.pk == user.pk or not by.has_perm("auth.change_user"):
        return False
    return may_touch(by, user)


def may_touch(by: Person, user: User) -> bool:
    """Of those who look after users, administrators are open to administrators only."""
    return by.is_superuser or not user.is_superuser
