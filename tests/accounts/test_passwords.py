"""Which passwords are taken, how one is reset, and what ends with the old one."""

import re

import pytest
from django.contrib.auth.password_validation import validate_password
from django.core import mail
from django.core.exceptions import ValidationError
from django.test import Client

from cms.operations.administrators import random_password
from tests.accounts.conftest import CODE, LOGIN, PASSWORD, code, give_device

pytestmark = pytest.mark.django_db

ACCOUNT = "/admin/account/"
RESET = "/admin/password_reset/"
NEW = "con mèo leo cây cau"


@pytest.mark.parametrize(
    "guessed",
    [
        "matkhau123",
        "abc@123",
        "Abc@12345678",
        "Mật khẩu 2026",
        "M@tkh@u2026!",
        "matkhaumatkhau",
        "thanhtra@2026",
        "Admin@123456",
        "anhyeuem1999",
        "vietnamvodich",
        "abcxyzabcxyz",
        "p@ssw0rd1234",
        "MẬT KHẨU 123",  # decomposed marks
    ],
)
def test_what_is_guessed_first_is_refused(guessed):
    with pytest.raises(ValidationError, match="dễ đoán"):
        validate_password(guessed)


@pytest.mark.parametrize(
    ("refused", "why"),
    [
        ("meo-cau-7", "ít nhất 10 ký tự"),
        ("8304175629", "chỉ gồm chữ số"),
        ("qwertyuiop", "phổ biến"),
        ("tran-thi-bich-lan", "quá giống"),
    ],
)
def test_the_other_rules_speak_vietnamese(editor, refused, why):
    editor.username = "tran-thi-bich-lan"
    with pytest.raises(ValidationError, match=why):
        validate_password(refused, editor)


# The last can be read as words of the list in more ways than a computer has time for.
@pytest.mark.parametrize(
    "good",
    [NEW, "bài ca người thanh tra", "x7Kq-92mf-TTrw", PASSWORD, "abcxyz" * 30 + "k", "abc" * 100],
)
def test_a_good_password_is_taken(good):
    validate_password(good)


def test_a_printed_password_is_taken():
    validate_password(random_password())


def change_password(client: Client, new: str):
    """Together with the rest of the page, as its form sends it."""
    page = client.get(ACCOUNT).content.decode()
    fields = dict(re.findall(r'name="((?:locale|theme)-[\w_]+)"[^>]*?value="([^"]*)"', page))
    return client.post(
        ACCOUNT,
        {
            **fields,
            "name_email-first_name": "Lan",
            "name_email-last_name": "Trần",
            "name_email-email": "lan@example.vn",
            "notifications-submitted_notifications": "on",
            "locale-preferred_language": "vi",
            "locale-current_time_zone": "",
            "theme-theme": "system",
            "theme-contrast": "system",
            "theme-density": "default",
            "theme-keyboard_shortcuts": "on",
            "password-old_password": PASSWORD,
            "password-new_password1": new,
            "password-new_password2": new,
        },
    )


def test_a_new_password_ends_all_other_sessions(client, editor, log_in):
    give_device(editor)
    elsewhere = Client()
    for each in (client, elsewhere):
        each.post(LOGIN, {"username": "lan", "password": PASSWORD})
    client.post(CODE, {"code": code()})
    elsewhere.post(CODE, {"code": code(1)})
    assert elsewhere.get("/admin/").status_code == 200

    assert change_password(client, NEW).status_code == 302

    assert client.get("/admin/").status_code == 200
    assert elsewhere.get("/admin/").status_code == 302


def test_a_guessed_password_is_refused_in_the_form(client, editor, log_in):
    log_in(editor)

    assert "dễ đoán" in change_password(client, "matkhau123456").content.decode()


@pytest.fixture
def elsewhere(editor) -> Client:
    """A session of before. Its login makes an older letter worthless, so it comes first."""
    browser = Client()
    browser.force_login(editor)
    assert browser.get("/admin/").status_code == 200
    return browser


@pytest.fixture
def letter(client, editor, elsewhere) -> str:
    editor.email = "lan@example.vn"
    editor.save()
    client.post(RESET, {"email": "lan@example.vn"})
    (sent,) = mail.outbox
    assert sent.to == ["lan@example.vn"]
    return f"{sent.subject}\n{sent.body}"


def link(letter: str) -> str:
    return re.search(r"https?://[^/]+(\S+/password_reset/confirm/\S+)", letter)[1]


def test_the_letter_is_in_vietnamese(letter):
    assert "Đặt lại mật khẩu" in letter
    assert "lan" in letter
    assert "password" not in letter.replace("/password_reset/", "").lower()


def test_a_reset_password_still_needs_the_code(client, editor, letter):
    give_device(editor)
    form = client.get(link(letter)).headers["Location"]

    client.post(form, {"new_password1": NEW, "new_password2": NEW})

    assert client.get("/admin/").status_code == 302
    answer = client.post(LOGIN, {"username": "lan", "password": NEW})
    assert answer.headers["Location"] == CODE


def test_a_reset_ends_all_sessions(client, elsewhere, letter):
    form = client.get(link(letter)).headers["Location"]

    client.post(form, {"new_password1": NEW, "new_password2": NEW})

    assert elsewhere.get("/admin/").status_code == 302


def test_a_reset_says_nothing_of_who_there_is(client, letter):
    there = client.post(RESET, {"email": "lan@example.vn"})
    nobody = client.post(RESET, {"email": "khong-co@example.vn"})

    assert (there.status_code, there.headers["Location"]) == (
        nobody.status_code,
        nobody.headers["Location"],
    )
