"""The answer to who has tried too often."""

from math import ceil
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from cms.accounts.attempts import CODE, address, counted_name
from cms.accounts.locks import cool_off, lock_of

MINUTE = 60  # seconds


def locked(
    request: HttpRequest, response: HttpResponse | None, credentials: dict[str, Any] | None
) -> HttpResponse:
    """429, which says from when one may try again."""
    name = counted_name(request, credentials) or ""
    lock = lock_of(name, address(request))
    end = lock.end if lock else timezone.now() + cool_off()
    seconds = max(1, ceil((end - timezone.now()).total_seconds()))
    context = {
        "end": timezone.localtime(end),
        "minutes": ceil(seconds / MINUTE),
        "of_codes": name.endswith(CODE),
    }
    answer = render(request, "accounts/locked.html", context, status=429)
    answer.headers["Retry-After"] = str(seconds)
    answer.headers["Cache-Control"] = "no-store, private"
    return answer
