from typing import Any

from axes.backends import AxesStandaloneBackend
from django.http import HttpRequest


class LockingBackend(AxesStandaloneBackend):
    """Stands first, and refuses who is locked, before any password is looked at. A program on this
    machine that asks without a request is not counted."""

    def authenticate(self, request: HttpRequest | None, *args: Any, **kwargs: Any) -> None:
        if request is not None:
            super().authenticate(request, *args, **kwargs)
