"""Who votes: a random cookie of our own, of which only a keyed hash is stored.

The cookie is set by voting, never by reading. It is signed, so that nobody can make one up for
somebody else's; whoever has none, or one that is not ours, is a new visitor.
"""

import secrets
from dataclasses import dataclass
from typing import Final

from django.conf import settings
from django.core import signing
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from news.ratings.hashing import key, keyed_hash

COOKIE: Final = "visitor"
SALT: Final = "news.ratings"
YEAR: Final = 365 * 24 * 60 * 60  # seconds
BYTES: Final = 16


def signer() -> signing.Signer:
    return signing.Signer(key=key(), salt=SALT)


def known_visitor(request: HttpRequest) -> str | None:
    """The hash for the cookie that a request brings; None without one of ours."""
    try:
        number: str = signer().unsign(request.COOKIES[COOKIE])
    except (KeyError, signing.BadSignature):
        return None
    return keyed_hash("visitor", number)


@dataclass(frozen=True)
class Visit:
    """`visitor` is what is stored with a vote; `number` is that of a new visitor."""

    visitor: str
    number: str | None = None

    def remember(self, response: HttpResponseBase) -> None:
        """Give a new visitor its cookie."""
        if self.number:
            response.set_cookie(
                COOKIE,
                signer().sign(self.number),
                max_age=YEAR,
                secure=settings.SESSION_COOKIE_SECURE,
                httponly=True,
                samesite="Lax",
            )


def visit(request: HttpRequest) -> Visit:
    """Of somebody who votes."""
    known = known_visitor(request)
    if known:
        return Visit(known)
    number = secrets.token_urlsafe(BYTES)
    return Visit(keyed_hash("visitor", number), number)
