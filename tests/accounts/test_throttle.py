"""Too many wrong passwords or codes: a lock that says when it ends, and nothing kept of it."""

import re
from datetime import timedelta
from threading import Thread
from time import time

import pytest
from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.utils import timezone

from cms.accounts.locks import locks
from tests.accounts.conftest import CODE, LOGIN, PASSWORD, code, give_device, wrong_code
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db

REPORT = "/admin/reports/locks/"


@pytest.fixture(autouse=True)
def three_tries(settings):
    settings.AXES_FAILURE_LIMIT = 3


def guess(
    client: Client, name: str, times: int, password: str = "sai", **headers: str
) -> list[int]:
    """Statuses of the answers. Each is as from another process, whose memory knows nothing."""
    statuses = []
    for _ in range(times):
        cache.clear()
        data = {"username": name, "password": password}
        statuses.append(client.post(LOGIN, data, **headers).status_code)
    return statuses


def guess_codes(client: Client, times: int) -> list[int]:
    statuses = []
    for _ in range(times):
        cache.clear()
        statuses.append(client.post(CODE, {"code": wrong_code()}).status_code)
    return statuses


def test_a_name_is_locked_for_an_address(client, editor):
    assert guess(client, "lan", 4) == [200, 200, 429, 429]
    assert guess(client, "lan", 1, PASSWORD) == [429]


def test_it_says_in_vietnamese_when_to_try_again(client, editor):
    guess(client, "lan", 3)

    answer = client.post(LOGIN, {"username": "lan", "password": "sai"})

    page = answer.content.decode()
    end = timezone.localtime(timezone.now() + timedelta(seconds=int(answer.headers["Retry-After"])))
    assert "Tạm khóa đăng nhập" in page
    assert "thử lại sau 15 phút" in page
    assert f"từ {end:%H:%M} ngày {end:%d/%m/%Y}" in page
    assert "no-store" in answer.headers["Cache-Control"]


def test_others_and_other_addresses_are_not_locked(client, editor, administrator):
    guess(client, "lan", 3)

    assert guess(client, "quan-tri", 1, PASSWORD) == [302]
    assert guess(Client(REMOTE_ADDR="203.0.113.9"), "lan", 1, PASSWORD) == [302]


def test_the_lock_ends_by_itself(client, editor):
    guess(client, "lan", 3)
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=16))

    assert guess(client, "lan", 1, PASSWORD) == [302]


def test_trying_on_makes_it_no_longer(client, editor):
    guess(client, "lan", 3)
    (before,) = locks()

    guess(client, "lan", 5)

    assert locks() == [before]


def test_a_right_password_forgets_wrong_ones(client, editor):
    guess(client, "lan", 2)
    guess(client, "lan", 1, PASSWORD)
    client.logout()

    assert guess(client, "lan", 2) == [200, 200]


def test_a_password_without_its_code_forgets_nothing(client, editor):
    give_device(editor)
    guess(client, "lan", 2)
    guess(client, "lan", 1, PASSWORD)

    assert guess(client, "lan", 1) == [429]


def test_wrong_codes_lock_their_person_from_everywhere(half_way, editor):
    assert guess_codes(half_way, 4) == [200, 200, 429, 429]
    assert "nhập sai mã quá nhiều lần" in half_way.post(CODE, {"code": code()}).content.decode()

    elsewhere = Client(REMOTE_ADDR="203.0.113.9")
    elsewhere.post(LOGIN, {"username": "lan", "password": PASSWORD})
    assert elsewhere.post(CODE, {"code": code()}).status_code == 429
    assert elsewhere.get("/admin/").status_code == 302


def test_who_does_not_know_the_password_locks_nobody_s_codes(client, editor):
    give_device(editor)
    guess(Client(REMOTE_ADDR="203.0.113.9"), "lan", 9)

    guess(client, "lan", 1, PASSWORD)

    assert client.post(CODE, {"code": code()}).status_code == 302


def test_a_name_that_reads_like_a_count_of_codes_locks_nobody_s_codes(client, editor):
    UserFactory(username="lan · mã")  # as only a program can make one
    give_device(editor)
    stranger = Client(REMOTE_ADDR="203.0.113.9")
    for name in ("lan · mã", "minh · mã"):
        assert guess(stranger, name, 4) == [200, 200, 429, 429]

    assert not [lock for lock in locks() if lock.of_codes]
    assert guess(client, "lan · mã", 1, PASSWORD) == [302]
    client.logout()
    guess(client, "lan", 1, PASSWORD)
    assert client.post(CODE, {"code": code()}).status_code == 302


def test_a_right_code_forgets_wrong_ones(half_way):
    guess_codes(half_way, 2)
    half_way.post(CODE, {"code": code()})

    assert not AccessAttempt.objects.exists()


def test_wrong_recovery_codes_count_as_well(half_way):
    statuses = [half_way.post(CODE, {"code": "12345678"}).status_code for _ in range(3)]

    assert statuses == [200, 200, 429]


def test_the_password_asked_for_once_more_is_no_way_to_guess(client, editor, monkeypatch):
    client.post(LOGIN, {"username": "lan", "password": PASSWORD})
    monkeypatch.setattr("cms.accounts.adapters.time.time", lambda: time() + 3600)

    guesses = [client.post("/admin/confirm/", {"password": "sai"}) for _ in range(3)]

    assert [each.status_code for each in guesses] == [200, 200, 429]


@pytest.mark.django_db(transaction=True)
def test_many_wrong_codes_at_once_are_no_more_tries(editor, settings):
    give_device(editor)
    clients = [Client() for _ in range(8)]
    for client in clients:
        client.post(LOGIN, {"username": "lan", "password": PASSWORD})
    wrong, seen = wrong_code(), []

    def try_one(client: Client) -> None:
        seen.append(client.post(CODE, {"code": wrong}).status_code)
        connection.close()

    threads = [Thread(target=try_one, args=[client]) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(seen) == [200] * 2 + [429] * 6
    assert AccessAttempt.objects.get().failures_since_start == 3


# Which address counts


def test_what_the_client_writes_into_a_header_is_not_believed(client, editor):
    headers = [{"HTTP_X_FORWARDED_FOR": f"198.51.100.{number}"} for number in range(3)]

    assert [guess(client, "lan", 1, **each) for each in headers] == [[200], [200], [429]]


def test_behind_a_proxy_the_address_that_it_saw_counts(settings, client, editor):
    settings.TRUSTED_PROXIES = 1
    guess(client, "lan", 3, HTTP_X_FORWARDED_FOR="1.2.3.4, 198.51.100.1")

    forged = {"HTTP_X_FORWARDED_FOR": "5.6.7.8, 198.51.100.1"}
    assert guess(client, "lan", 1, PASSWORD, **forged) == [429]
    assert guess(client, "lan", 1, PASSWORD, HTTP_X_FORWARDED_FOR="198.51.100.2") == [302]


def test_a_household_has_many_addresses_and_counts_once(editor):
    clients = [Client(REMOTE_ADDR=f"2001:db8:1:2::{number}") for number in range(1, 4)]

    assert [guess(each, "lan", 1) for each in clients] == [[200], [200], [429]]


@pytest.mark.parametrize("address", ["", "unix:", "không-phải"])
def test_what_is_no_address_is_counted_too(editor, address):
    assert guess(Client(REMOTE_ADDR=address), "lan", 4) == [200, 200, 429, 429]


# What is kept


def test_nothing_is_kept_that_was_sent(client, editor):
    path = f"{LOGIN}?bi-mat=1"
    data = {"username": "lan", "password": "bí mật", "next": "/bi-mat/"}
    for _ in range(2):
        client.post(path, data, HTTP_USER_AGENT="bí mật", HTTP_ACCEPT="bi-mat")

    (kept,) = AccessAttempt.objects.values()
    assert kept["failures_since_start"] == 2
    assert "mật" not in str(kept)
    assert "bi-mat" not in str(kept)
    assert not AccessLog.objects.exists()
    assert not AccessFailureLog.objects.exists()


def test_a_name_that_is_nobody_s_is_kept_as_a_hash(client, db):
    """It may be a password, typed into the wrong box."""
    assert guess(client, "mật khẩu của tôi", 3) == [200, 200, 429]

    assert "mật khẩu của tôi" not in str(list(AccessAttempt.objects.values()))


@pytest.mark.parametrize("name", ["\0", "a" * 5000, "lan · mã", "", "' OR 1=1 --"])
def test_any_name_is_answered(client, name):
    assert set(guess(client, name, 4)) <= {200, 429}


def test_the_log_has_neither_name_nor_address(client, editor, caplog):
    with caplog.at_level("DEBUG"):
        guess(client, "lan", 3)
        guess(client, "mật khẩu của tôi", 3)

    said = "\n".join(record.getMessage() for record in caplog.records if record.name != "django")
    assert "login_locked" in said
    assert not re.search(r"127\.0\.0\.1|mật khẩu của tôi|'lan'", said)


def test_what_counts_no_more_is_deleted(client, editor):
    guess(client, "lan", 1)
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=16))
    AccessAttempt.objects.create(username="b", ip_address=None, failures_since_start=1)

    call_command("forget_logins", verbosity=0)

    assert [each.username for each in AccessAttempt.objects.all()] == ["b"]


# Who lifts it


def test_an_administrator_sees_and_lifts_locks(client, editor, administrator, log_in):
    guess(Client(REMOTE_ADDR="203.0.113.9"), "lan", 3)
    guess(Client(REMOTE_ADDR="203.0.113.9"), "mật khẩu của tôi", 3)
    log_in(administrator)

    page = client.get(REPORT).content.decode()
    assert "203.0.113.9" in page
    assert "lan" in page
    assert "Không có tài khoản này" in page
    client.post(REPORT, {"lock": "lan|203.0.113.9"})

    assert [lock.of_nobody for lock in locks()] == [True]
    assert guess(Client(REMOTE_ADDR="203.0.113.9"), "lan", 1, PASSWORD) == [302]


def test_a_lock_of_codes_is_lifted(client, editor, administrator, log_in):
    give_device(editor)
    other = Client(REMOTE_ADDR="203.0.113.9")
    other.post(LOGIN, {"username": "lan", "password": PASSWORD})
    guess_codes(other, 3)
    log_in(administrator)
    (lock,) = locks()
    assert "mọi địa chỉ" in client.get(REPORT).content.decode()

    client.post(REPORT, {"lock": lock.pk})

    assert other.post(CODE, {"code": code()}).status_code == 302


def test_who_does_not_look_after_users_sees_no_locks(client, editor, log_in):
    guess(Client(REMOTE_ADDR="203.0.113.9"), "quan-tri", 3)
    log_in(editor)

    assert client.get(REPORT).status_code == 302
    client.post(REPORT, {"lock": locks()[0].pk})
    assert len(locks()) == 1
    assert "Đăng nhập đang khóa" not in client.get("/admin/").content.decode()
