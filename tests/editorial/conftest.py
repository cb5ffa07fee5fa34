"""A portal with people in every role, made once for the tests in this folder."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from wagtail.models import APIToken, Site

from cms.editorial.roles import Role
from home.models import HomePage
from tests.factories import NewsIndexPageFactory, UserFactory
from tests.roles import install_roles, member
from tests.sites import default_site

ROLES = {
    "N": None,
    "C": Role.CONTRIBUTOR,
    "E": Role.EDITOR,
    "B": Role.BOARD,
    "Q": Role.ADMINISTRATOR,
}


class Person:
    """Somebody with a browser, logged in, and a token; `A` with neither."""

    def __init__(self, user: Any) -> None:
        self.user, self.browser = user, Client()
        self.headers: dict[str, str] = {}
        if user is not None:
            self.browser.force_login(user)
            token = APIToken.create_token(user=user, name="Máy nhập tin")[1]
            self.headers = {"authorization": f"Bearer {token}"}

    def send(self, method: str, path: str, data: Any = None) -> Any:
        """The answer of the writing API."""
        ask = getattr(Client(raise_request_exception=False), method)
        address = f"/api/v3-preview/{path}"
        return ask(address, data or {}, content_type="application/json", headers=self.headers)


@pytest.fixture(scope="package")
def agency(django_db_setup, django_db_blocker) -> Iterator[SimpleNamespace]:
    """Its sections, its people by the letters of the table, and the contributor who wrote what is
    nobody's own. The rows go when the last test of the folder has run."""
    with django_db_blocker.unblock(), transaction.atomic():
        site = default_site()
        install_roles()
        home = HomePage.objects.get(pk=site.root_page_id)
        people = {letter: Person(member(role)) for letter, role in ROLES.items()}
        people |= {"A": Person(None), "S": Person(UserFactory(is_superuser=True))}
        yield SimpleNamespace(
            home=home,
            section=NewsIndexPageFactory(parent=home, title="Thanh tra", slug="thanh-tra"),
            elsewhere=NewsIndexPageFactory(parent=home, title="Hoạt động", slug="hoat-dong"),
            author=member(Role.CONTRIBUTOR, email="tac-gia@example.vn"),
            people=people,
        )
        transaction.set_rollback(True)
    Site.clear_site_root_paths_cache()


@pytest.fixture(autouse=True)
def own_rows(agency: SimpleNamespace, db) -> None:
    """What one test changes is gone for the next."""
