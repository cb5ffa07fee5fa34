"""Who looks after users without being an administrator makes none, and touches none."""

import json
import re

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.urls import reverse

from tests.accounts.conftest import give_device
from tests.factories import UserFactory
from tests.queries import queries

LISTING = "/admin/users/"
FIELDS = {
    "username": "minh",
    "email": "minh@example.vn",
    "first_name": "Minh",
    "last_name": "Trần",
    "is_superuser": "on",
    "is_active": "on",
}
NEW_PASSWORD = {"password1": "doi-mat-khau-2027", "password2": "doi-mat-khau-2027"}


@pytest.fixture
def keeper(editor):
    """Somebody who adds, changes and deletes users."""
    for codename in ("add_user", "change_user", "delete_user"):
        editor.groups.get().permissions.add(Permission.objects.get(codename=codename))
    return editor


@pytest.fixture
def browser(client, keeper, log_in):
    log_in(keeper)
    return client


def stored(user):
    return get_user_model().objects.filter(pk=user.pk).values().first()


def address(name, *args):
    return reverse(f"wagtailusers_users:{name}", args=args)


def bulk(action, *users):
    url = reverse("wagtail_bulk_action", args=["auth", "user", action])
    return url + "?" + "&".join(f"id={user.pk}" for user in users)


def test_a_keeper_of_users_makes_no_administrator(browser):
    form = browser.get(address("add")).content.decode()
    assert "is_superuser" not in form
    assert not re.search(r"<label[^>]*>\s*</label>", form)

    browser.post(address("add"), FIELDS | NEW_PASSWORD)

    assert not get_user_model().objects.get(username="minh").is_superuser


def test_a_keeper_of_users_raises_nobody(browser):
    user = UserFactory(username="minh")
    assert "is_superuser" not in browser.get(address("edit", user.pk)).content.decode()

    browser.post(address("edit", user.pk), FIELDS)

    assert stored(user)["email"] == "minh@example.vn"
    assert not stored(user)["is_superuser"]


def test_a_keeper_of_users_does_not_raise_themselves(browser, keeper):
    browser.post(address("edit", keeper.pk), FIELDS)

    assert stored(keeper)["username"] == "minh"
    assert not stored(keeper)["is_superuser"]


@pytest.mark.parametrize("name", ["edit", "delete"])
def test_an_administrator_is_not_changed_by_a_keeper_of_users(browser, administrator, name):
    before = stored(administrator)
    url = address(name, administrator.pk)

    assert browser.get(url).status_code == 302
    browser.post(url, FIELDS | NEW_PASSWORD | {"is_superuser": ""})

    assert stored(administrator) == before
    assert address("edit", administrator.pk) not in browser.get(LISTING).content.decode()


def test_nobody_is_overwritten_as_a_copy(browser, administrator):
    before = stored(administrator)

    answer = browser.post(f"{LISTING}copy/{administrator.pk}/", FIELDS | NEW_PASSWORD)

    assert answer.status_code == 404
    assert stored(administrator) == before


@pytest.mark.parametrize(
    ("action", "fields"),
    [("set_active_state", {"mark_as_active": "False"}), ("assign_role", {}), ("delete", {})],
)
def test_among_many_users_administrators_are_left_out(browser, administrator, action, fields):
    role = Group.objects.create(name="Vai trò khác")
    other = UserFactory()
    before, before_other = stored(administrator), stored(other)

    browser.post(bulk(action, administrator, other), fields | {"role": role.pk})

    assert stored(administrator) == before
    assert not administrator.groups.exists()
    assert stored(other) != before_other or other.groups.exists()


def test_a_group_has_no_rank_to_give(browser, keeper):
    keeper.groups.get().permissions.add(Permission.objects.get(codename="change_group"))
    group = keeper.groups.get()
    panels = {
        f"{prefix}-{count}_FORMS": "0"
        for prefix in ("page_permissions", "collection_permissions")
        for count in ("TOTAL", "INITIAL", "MIN_NUM", "MAX_NUM")
    }

    browser.post(
        reverse("wagtailusers_groups:edit", args=[group.pk]),
        panels | {"name": group.name, "is_superuser": "on"},
    )

    assert not stored(keeper)["is_superuser"]


def test_an_administrator_makes_another_and_changes_them(client, administrator, log_in):
    log_in(administrator)
    other = UserFactory(username="minh")

    client.post(address("edit", other.pk), FIELDS | NEW_PASSWORD)
    client.post(address("add"), FIELDS | NEW_PASSWORD | {"username": "mai"})
    client.post(bulk("set_active_state", other), {"mark_as_active": "False"})

    assert stored(other)["is_superuser"]
    assert not stored(other)["is_active"]
    assert get_user_model().objects.get(username="mai").is_superuser


def test_the_list_of_users_takes_the_same_queries_however_many_there_are(
    client, administrator, log_in
):
    log_in(administrator)

    def with_users(count):
        for user in UserFactory.create_batch(count):
            give_device(user)
        return queries(client, LISTING)

    few = with_users(3)
    assert "Đặt lại đăng nhập hai bước" in client.get(LISTING).content.decode()
    assert with_users(17) == few


def test_who_does_not_see_the_icons_hears_yes_and_no_in_vietnamese(
    client, administrator, editor, log_in
):
    editor.is_active = False
    editor.save()
    log_in(administrator)

    page = client.get(LISTING).content.decode()

    said = re.findall(r'w-sr-only">\s*(\w+)\s*</span>\s*</td>', page)
    assert sorted(said) == ["Có", "Không"]


@pytest.mark.parametrize(
    ("first_name", "last_name", "shown"), [("Nguyễn Văn", "An", "Nguyễn Văn An"), ("", "", "lan")]
)
def test_the_menu_shows_the_whole_name(client, editor, log_in, first_name, last_name, shown):
    editor.first_name, editor.last_name = first_name, last_name
    editor.save()
    log_in(editor)

    page = client.get("/admin/account/").content.decode()

    [props] = re.findall(r'id="wagtail-sidebar-props"[^>]*>(.+?)</script>', page)
    menu = json.loads(props)["modules"][-1]
    assert menu["_args"][-1]["name"] == shown
