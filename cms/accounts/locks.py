"""What is locked after too many wrong passwords or codes, until when, and how it is lifted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from axes.models import AccessAttempt
from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from cms.accounts.attempts import CODE, UNKNOWN


@dataclass(frozen=True)
class Lock:
    """`address` is empty where it holds from everywhere."""

    name: str
    address: str
    failures: int
    end: datetime

    @property
    def pk(self) -> str:
        return f"{self.name}|{self.address}"

    @property
    def of_codes(self) -> bool:
        return self.name.endswith(CODE)

    @property
    def account(self) -> str:
        return self.name.removesuffix(CODE)

    @property
    def of_nobody(self) -> bool:
        return self.name.startswith(UNKNOWN)


def current_attempts() -> Any:
    """Those that still count."""
    return AccessAttempt.objects.filter(attempt_time__gte=timezone.now() - cool_off())


def cool_off() -> timedelta:
    return settings.AXES_COOLOFF_TIME


def locks() -> list[Lock]:
    """All that hold now, the latest first."""
    attempts = sorted(current_attempts(), key=key)
    found = (lock(list(together)) for _, together in groupby(attempts, key))
    return sorted(filter(None, found), key=lambda each: each.end, reverse=True)


def key(attempt: AccessAttempt) -> tuple[str, str]:
    name = attempt.username or ""
    return name, "" if name.endswith(CODE) else attempt.ip_address or ""


def lock(attempts: Iterable[AccessAttempt]) -> Lock | None:
    """Of attempts that count together. It ends when enough of them are old."""
    latest_first = sorted(attempts, key=lambda each: each.attempt_time, reverse=True)
    failures = 0
    for attempt in latest_first:
        failures += attempt.failures_since_start
        if failures >= settings.AXES_FAILURE_LIMIT:
            end = attempt.attempt_time + cool_off()
            total = sum(each.failures_since_start for each in latest_first)
            return Lock(*key(attempt), total, end)
    return None


def lock_of(name: str, address: str | None) -> Lock | None:
    attempts = current_attempts().filter(username=name)
    if not name.endswith(CODE):
        attempts = attempts.filter(ip_address=address)
    return lock(attempts)


def lift(name: str, address: str) -> int:
    """Forget the wrong attempts of a lock; how many rows there were."""
    where = Q(username=name)
    if not name.endswith(CODE):
        where &= Q(ip_address=address) if address else Q(ip_address=None)
    return AccessAttempt.objects.filter(where).delete()[0]


def forget_old() -> int:
    """Delete what counts no more; how many rows there were."""
    over = timezone.now() - cool_off()
    return AccessAttempt.objects.filter(attempt_time__lt=over).delete()[0]
