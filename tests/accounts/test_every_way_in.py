"""No address of the admin serves who is not wholly logged in. They are all tried."""

from collections.abc import Iterator

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import RoutePattern
from django.utils.regex_helper import normalize
from wagtail.models import APIToken

from tests.accounts.conftest import CODE, LOGIN, SET_UP, code
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db

# What anybody may open: the login, the letter for who forgot the password, and the words, icons
# and scripts of these pages.
OPEN = {
    LOGIN,
    "/admin/logout/",
    "/admin/jsi18n/",
    "/admin/sprite/",
    "/admin/password_reset/",
    "/admin/password_reset/done/",
    "/admin/password_reset/confirm/1/1/",
    "/admin/password_reset/complete/",
}
VALUES = {"int": "1", "uuid": "0b0b0b0b-0b0b-4b0b-8b0b-0b0b0b0b0b0b"}


def below(resolver: URLResolver, start: str) -> Iterator[str]:
    for pattern in resolver.url_patterns:
        path = start + made_up(pattern)
        if isinstance(pattern, URLPattern):
            yield path
        else:
            yield from below(pattern, path)


def made_up(pattern: URLPattern | URLResolver) -> str:
    """The part of an address that a pattern stands for, with a value for each parameter."""
    found = pattern.pattern
    if isinstance(found, RoutePattern):
        route = str(found)
        for name, converter in found.converters.items():
            kind = type(converter).__name__.removesuffix("Converter").lower()
            route = route.replace(f"<{kind}:{name}>", VALUES.get(kind, "a"))
            route = route.replace(f"<{name}>", "1")
        return route
    text, names = normalize(found.regex.pattern)[0]
    return text % dict.fromkeys(names, "1")


@pytest.fixture(scope="module")
def addresses() -> list[str]:
    admin = [each for each in get_resolver().url_patterns if str(each.pattern) == "admin/"]
    assert len(admin) == 2  # our login, and Wagtail
    return sorted({path for each in admin for path in below(each, "/admin/")})


def served(client: Client, addresses: list[str], besides: frozenset[str] = frozenset()) -> list:
    """Addresses that answer with anything else than the way to the login."""
    found = []
    for path in addresses:
        if path in OPEN or path in besides:
            continue
        for answer in (client.get(path), client.post(path)):
            to_login = answer.headers.get("Location", "").partition("?")[0] == LOGIN
            if not (answer.status_code in (403, 404, 405) or to_login):
                found.append((path, answer.status_code, answer.headers.get("Location")))
    return found


def test_there_are_addresses_to_try(addresses):
    assert len(addresses) > 240
    assert {"/admin/", "/admin/account/", "/admin/pages/1/edit/", SET_UP} <= set(addresses)


def test_nobody(client, addresses):
    assert served(client, addresses) == []


def test_who_gave_the_password_and_no_code_yet(half_way, addresses):
    assert served(half_way, addresses, frozenset({CODE})) == []
    assert half_way.get(CODE).status_code == 200


def test_who_must_have_a_device_and_has_none(without_device, addresses):
    """Only the page where it is set up, and the password that may be asked for once more."""
    assert served(without_device, addresses, frozenset({SET_UP, "/admin/confirm/"})) == []
    assert without_device.get(SET_UP).status_code == 200


def test_who_logs_in_wholly_is_served(half_way):
    """So what is refused above is refused for its reason."""
    half_way.post(CODE, {"code": code()})

    assert len(served(half_way, ["/admin/", "/admin/account/", "/admin/second-step/"])) == 4


def make_token(client: Client) -> bool:
    user = get_user_model().objects.get()
    client.post("/admin/api-tokens/new/", {"name": "Máy quét", "user": user.pk})
    return APIToken.objects.exists()


def test_a_token_for_programs_is_made_only_by_who_is_wholly_logged_in(client, settings, log_in):
    settings.TWO_FACTOR_GROUPS = ["superusers"]
    administrator = UserFactory(is_superuser=True)
    log_in(administrator)
    assert not make_token(client)

    settings.TWO_FACTOR_GROUPS = []
    assert make_token(client)
