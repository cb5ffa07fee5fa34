"""Who is asking: Wagtail's tokens, which end after a while."""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.utils import timezone
from wagtail.api.v3.auth import BearerTokenAuth
from wagtail.models import APIToken


def has_expired(token: APIToken) -> bool:
    """Whether a token is older than API_TOKEN_MAX_AGE days; 0 stands for no end."""
    age: timedelta = timezone.now() - token.created
    return bool(settings.API_TOKEN_MAX_AGE) and age > timedelta(days=settings.API_TOKEN_MAX_AGE)


def authenticated(request: HttpRequest) -> bool:
    """Whether the request brings a token that works: known, not revoked, not too old, of a user who
    is active. `request.user` is then the token's user, whatever cookies say, and else nobody."""
    token = BearerTokenAuth()(request)
    if token is None or has_expired(token):
        request.user = AnonymousUser()
        return False
    return True
