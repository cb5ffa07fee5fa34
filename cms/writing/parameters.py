"""Query parameters that Wagtail's v3 would hand to a database which cannot take them."""

import re
from typing import Final

from django.http import HttpRequest

from search.queries import search_words

_HUGE: Final = re.compile(r"[-+]?\d{19,}")  # more than 64 bits hold


def refuse_parameters(request: HttpRequest) -> None:
    """Raises ValueError naming a parameter that cannot be used. Leaves in `search` only words,
    since databases take signs for operators."""
    for name, value in request.GET.items():
        if _HUGE.fullmatch(value.strip()):
            raise ValueError(f"{name}: the number is too large.")
        if "\x00" in name + value:
            raise ValueError(f"{name!r}: a text has no NUL.")
    if "search" in request.GET:
        parameters = request.GET.copy()
        parameters["search"] = search_words(request.GET["search"])
        if not parameters["search"]:
            raise ValueError("search: there is no word in it.")
        request.GET = parameters  # type: ignore[assignment]  # a QueryDict like the one before
