"""An administrator helps who has lost the phone."""

from io import StringIO

import pytest
from django.contrib.auth.models import Permission
from django.core.management import CommandError, call_command
from wagtail.models import ModelLogEntry

from cms.accounts.actions import reset_second_step
from tests.accounts.conftest import LOGIN, SET_UP, code, give_device, has_device
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db

USERS = "/admin/users/"


def reset_path(user) -> str:
    return f"/admin/users/{user.pk}/reset-second-step/"


@pytest.fixture
def looking_after(editor):
    """No administrator, but somebody who may change users."""
    user = UserFactory(username="phu-trach")
    user.groups.set(editor.groups.all())
    user.user_permissions.add(Permission.objects.get(codename="change_user"))
    return user


def test_the_list_of_users_leads_there(client, editor, administrator):
    client.force_login(administrator)
    assert reset_path(editor) not in client.get(USERS).content.decode()

    give_device(editor)

    assert reset_path(editor) in client.get(USERS).content.decode()
    assert "lan" in client.get(reset_path(editor)).content.decode()
    assert has_device(editor)  # it has only been asked


def test_the_phone_is_forgotten_and_the_log_tells_by_whom(client, editor, administrator):
    give_device(editor)
    client.force_login(administrator)

    client.post(reset_path(editor))

    assert not has_device(editor)
    entry = ModelLogEntry.objects.get(action="accounts.second_step_reset")
    assert (entry.user, entry.object_id) == (administrator, str(editor.pk))


def test_afterwards_a_new_phone_is_set_up(client, required, administrator, log_in):
    give_device(required)
    client.force_login(administrator)
    client.post(reset_path(required))
    client.logout()

    log_in(required)

    assert client.get(LOGIN).headers["Location"].startswith(SET_UP)


def test_the_sessions_of_before_reach_nothing_where_it_is_required(client, required, log_in):
    give_device(required)
    log_in(required)
    client.post("/admin/login/code/", {"code": code()})
    assert client.get("/admin/").status_code == 200

    reset_second_step(required, by=None)

    assert client.get("/admin/").status_code == 302


@pytest.mark.parametrize("who", ["editor", "looking_after"])
def test_an_administrator_s_phone_is_safe_from_others(client, administrator, request, who):
    give_device(administrator)
    client.force_login(request.getfixturevalue(who))

    client.post(reset_path(administrator))

    assert has_device(administrator)


def test_who_looks_after_users_may_reset_theirs(client, editor, looking_after):
    give_device(editor)
    client.force_login(looking_after)

    client.post(reset_path(editor))

    assert not has_device(editor)


def test_a_command_helps_the_only_administrator(administrator):
    give_device(administrator)

    call_command("reset_second_step", "quan-tri", stdout=StringIO())

    assert not has_device(administrator)
    with pytest.raises(CommandError, match="has no second step"):
        call_command("reset_second_step", "quan-tri")
    with pytest.raises(CommandError, match="no user khong-co"):
        call_command("reset_second_step", "khong-co")
