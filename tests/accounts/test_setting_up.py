"""Setting up the second step, the recovery codes, and turning it off."""

import re
from datetime import timedelta
from time import time

import pytest
from allauth.mfa.models import Authenticator
from django.utils import timezone
from wagtail.models import ModelLogEntry

from tests.accounts.conftest import (
    CODE,
    LOGIN,
    PASSWORD,
    SECRET,
    SET_UP,
    code,
    give_device,
    has_device,
    wrong_code,
)

pytestmark = pytest.mark.django_db

CODES = "/admin/second-step/recovery-codes/"
NEW_CODES = "/admin/second-step/recovery-codes/new/"
TURN_OFF = "/admin/second-step/turn-off/"
DEVICES = "/admin/second-step/"
CONFIRM = "/admin/confirm/"


def shown_secret(page) -> str:
    return re.search(r'account-secret">([A-Z2-7 ]+)<', page.content.decode())[1].replace(" ", "")


def set_up(client, **more):
    secret = shown_secret(client.get(SET_UP))
    return client.post(SET_UP, {"code": code(secret=secret), **more})


def shown_codes(page) -> list[str]:
    return re.findall(r"<code>(\d{8})</code>", page.content.decode())


@pytest.fixture
def complete(client, half_way):
    """Logged in with a code."""
    half_way.post(CODE, {"code": code()})
    return client


def later(monkeypatch, minutes: int) -> None:
    """Some minutes after the login."""
    seconds = minutes * 60
    monkeypatch.setattr("cms.accounts.adapters.time.time", lambda: time() + seconds)


def test_who_must_is_led_there_right_after_the_login(client, required, log_in):
    path = "/admin/account/"
    answer = log_in(required, next=path)
    answer = client.get(answer.headers["Location"], follow=True)

    assert answer.redirect_chain[-1] == (f"{SET_UP}?next=%2Fadmin%2Faccount%2F", 302)
    assert "phải đăng nhập hai bước" in answer.content.decode()
    assert f'name="next" value="{path}"' in answer.content.decode()


def test_after_it_the_admin_is_open(without_device, required):
    answer = set_up(without_device, next="/admin/account/")

    assert answer.headers["Location"] == f"{CODES}?next=%2Fadmin%2Faccount%2F"
    codes = without_device.get(answer.headers["Location"])
    assert len(shown_codes(codes)) == 10
    assert 'href="/admin/account/"' in codes.content.decode()
    assert without_device.get("/admin/account/").status_code == 200
    assert ModelLogEntry.objects.filter(action="accounts.second_step_on").count() == 1


def test_the_next_login_asks_for_a_code(client, without_device, required, log_in):
    set_up(without_device)
    client.logout()

    assert log_in(required).headers["Location"] == CODE


def test_a_wrong_code_sets_nothing_up(without_device, required):
    without_device.get(SET_UP)

    answer = without_device.post(SET_UP, {"code": wrong_code()})

    assert answer.status_code == 200
    assert not has_device(required)


def test_the_picture_is_in_the_page_itself(without_device):
    page = without_device.get(SET_UP).content.decode()

    assert "<svg" in page
    assert "<?xml" not in page
    assert 'href="otpauth://totp/lan?secret=' in page


def test_it_leads_to_no_other_host(without_device):
    answer = set_up(without_device, next="https://gia-mao.example/")

    assert answer.headers["Location"] == f"{CODES}?next=%2Fadmin%2F"


def test_recovery_codes_are_shown_once(without_device):
    set_up(without_device)
    first = without_device.get(CODES)
    assert shown_codes(first)[0] in first.content.decode().split("data:text/plain")[1]

    assert shown_codes(without_device.get(CODES)) == []


def test_the_old_codes_end_when_new_ones_are_made(client, editor, complete, log_in):
    old = Authenticator.objects.get(user=editor, type="recovery_codes").wrap().get_unused_codes()

    complete.post(NEW_CODES)
    new = shown_codes(complete.get(CODES))

    assert len(new) == 10
    assert not set(new) & set(old)
    client.logout()
    log_in(editor)
    assert client.post(CODE, {"code": old[0]}).status_code == 200
    assert client.post(CODE, {"code": new[0]}).status_code == 302


def test_it_can_be_turned_off(client, editor, complete, log_in):
    assert "Đang bật" in complete.get(DEVICES).content.decode()

    complete.post(TURN_OFF)

    assert not has_device(editor)
    assert "Đang tắt" in complete.get(DEVICES).content.decode()
    assert ModelLogEntry.objects.filter(action="accounts.second_step_off").count() == 1
    client.logout()
    assert log_in(editor).headers["Location"] == "/admin/"


def test_it_cannot_be_turned_off_where_it_is_required(settings, complete, editor):
    settings.TWO_FACTOR_GROUPS = ["Nhóm thử"]

    page = complete.post(TURN_OFF).content.decode()

    assert "không tắt được" in page
    assert has_device(editor)
    assert TURN_OFF not in complete.get(DEVICES).content.decode()


@pytest.mark.parametrize("path", [TURN_OFF, NEW_CODES, CODES])
def test_some_time_after_the_login_the_password_is_asked_for(complete, monkeypatch, path):
    later(monkeypatch, minutes=10)

    answer = complete.post(path) if path != CODES else complete.get(path)

    assert answer.headers["Location"].startswith(f"{CONFIRM}?next=")
    page = complete.get(answer.headers["Location"])
    assert "Nhập lại mật khẩu" in page.content.decode()


def test_the_password_once_more_leads_on(complete, editor, monkeypatch):
    later(monkeypatch, minutes=10)
    asked = complete.post(TURN_OFF).headers["Location"]
    assert complete.post(asked, {"password": "sai"}).status_code == 200
    assert has_device(editor)
    later(monkeypatch, minutes=0)

    complete.post(asked, {"password": PASSWORD, "next": TURN_OFF})

    assert not has_device(editor)


def test_a_device_set_up_elsewhere_ends_this_session(client, editor):
    client.force_login(editor)
    Authenticator.objects.create(
        user=editor,
        type="totp",
        data={"secret": SECRET},
        created_at=timezone.now() + timedelta(seconds=1),
    )

    assert client.get(SET_UP).headers["Location"].startswith(LOGIN)


def test_of_one_s_own_will(client, editor, log_in):
    log_in(editor)
    assert "Đăng nhập hai bước" in client.get("/admin/account/").content.decode()

    set_up(client)

    assert has_device(editor)
    assert client.get("/admin/").status_code == 200


def test_superusers_are_meant_by_a_word(client, administrator, settings, log_in):
    log_in(administrator)
    assert client.get("/admin/").status_code == 200

    settings.TWO_FACTOR_GROUPS = ["superusers"]

    assert client.get("/admin/").status_code == 302
    assert client.get(LOGIN).headers["Location"].startswith(SET_UP)


def test_who_is_not_meant_goes_on_with_a_password(client, editor, settings, log_in):
    settings.TWO_FACTOR_GROUPS = ["superusers", "Ban biên tập"]
    log_in(editor)

    assert client.get("/admin/").status_code == 200


def test_who_is_led_there_can_log_out_instead(without_device):
    without_device.post("/admin/logout/")

    assert without_device.get(LOGIN).status_code == 200


def test_give_device_is_what_the_pages_make(editor, without_device):
    set_up(without_device)
    made = {each.type for each in Authenticator.objects.filter(user=editor)}
    Authenticator.objects.all().delete()
    give_device(editor)

    assert {each.type for each in Authenticator.objects.filter(user=editor)} == made
