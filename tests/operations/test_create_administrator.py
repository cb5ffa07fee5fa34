from io import StringIO

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.management import CommandError, call_command

from cms.operations.administrators import random_password

pytestmark = pytest.mark.django_db


def create(*arguments: str) -> str:
    output = StringIO()
    call_command("create_administrator", *arguments, stdout=output)
    return output.getvalue()


def test_the_printed_password_opens_the_admin(client):
    password = create().removesuffix("\n")

    assert authenticate(username="admin", password=password).is_superuser
    client.login(username="admin", password=password)
    assert client.get("/admin/").status_code == 200


def test_an_administrator_is_created_only_once():
    create("--if-missing")

    assert create("--if-missing") == ""
    assert get_user_model().objects.count() == 1


def test_a_taken_name_is_refused_and_its_password_kept():
    get_user_model().objects.create_user("admin", password="old")

    with pytest.raises(CommandError, match="changepassword admin"):
        create("--if-missing")

    assert authenticate(username="admin", password="old")


def test_passwords_differ_and_have_no_letters_that_look_alike():
    passwords = {random_password() for _ in range(100)}

    assert len(passwords) == 100
    assert not set("".join(passwords)) & set("0O1lIi")
