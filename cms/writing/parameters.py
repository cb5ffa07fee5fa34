"""Query parameters that Wagtail's v3 would hand to a database which cannot take them."""

import re
from collections.abc import Iterator
from typing import Final

from django.http import HttpRequest

_HUGE: Final = re.compile(r"[-+]?\d{19,}")  # more than 64 bits hold


def _pairs(request: HttpRequest) -> Iterator[tuple[str, str]]:
    for name, values in request.GET.lists():
        yield from ((name, str(value)) for value in values)


def refuse_parameters(request: HttpRequest) -> None:
    """Raises ValueError naming a parameter that cannot be used."""
    for name, value in _pairs(request):
        if _HUGE.fullmatch(value.strip()):
            raise ValueError(f"{name}: the number is too large.")
        if "\x00" in name + value:
            raise ValueError(f"{name!r}: a text has no NUL.")
