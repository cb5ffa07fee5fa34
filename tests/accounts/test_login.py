"""The login of the admin: a password, and a code for who has a device."""

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.test import Client
from django.urls import NoReverseMatch, reverse
from wagtail.models import PageViewRestriction

from tests.accounts.conftest import CODE, LOGIN, PASSWORD, code, give_device, wrong_code

pytestmark = pytest.mark.django_db

HERE = "/admin/account/"


def test_the_fields_are_named_in_vietnamese(client, db):
    page = BeautifulSoup(client.get(LOGIN).content, "html.parser")

    labels = [label.get_text(strip=True).rstrip("*") for label in page.select("form label")]
    assert labels == ["Tên đăng nhập", "Mật khẩu", "Giữ đăng nhập"]


def test_the_password_is_enough_where_nothing_more_is_required(client, editor, log_in):
    assert log_in(editor, next=HERE).headers["Location"] == HERE
    assert client.get(HERE).status_code == 200


def test_who_has_a_device_is_in_only_after_the_code(client, half_way):
    assert client.get("/admin/").status_code == 302

    answer = client.post(CODE, {"code": code()})

    assert answer.headers["Location"] == "/admin/"
    assert client.get("/admin/").status_code == 200


def test_the_login_leads_to_where_somebody_was_going(client, editor, log_in):
    give_device(editor)
    log_in(editor, next=HERE)

    assert client.post(CODE, {"code": code()}).headers["Location"] == HERE


def test_the_login_leads_to_no_other_host(client, editor, log_in):
    assert log_in(editor, next="https://gia-mao.example/").headers["Location"] == "/admin/"


def test_a_wrong_code_lets_nobody_in(client, half_way):
    answer = client.post(CODE, {"code": wrong_code()})

    assert "Mã không đúng" in answer.content.decode()
    assert client.get("/admin/").status_code == 302


@pytest.mark.parametrize("sent", ["", " ", "\0", "mã", "9" * 5000, "١٢٣٤٥٦"])
def test_what_is_no_code_is_refused(half_way, sent):
    assert half_way.post(CODE, {"code": sent}).status_code == 200
    assert half_way.get("/admin/").status_code == 302


def test_a_code_works_once_on_all_processes(client, editor, half_way, log_in):
    used = code()
    client.post(CODE, {"code": used})
    client.logout()
    cache.clear()  # as in another process
    log_in(editor)

    answer = client.post(CODE, {"code": used})

    assert "đã dùng rồi" in answer.content.decode()


def test_a_recovery_code_works_once(client, editor, log_in):
    first, *_ = give_device(editor)
    log_in(editor)
    assert "mã dự phòng" in client.get(f"{CODE}?recovery").content.decode()
    assert client.post(CODE, {"code": first}).status_code == 302
    client.logout()
    log_in(editor)

    assert client.post(CODE, {"code": first}).status_code == 200


def test_the_code_is_asked_for_only_after_a_password(client):
    assert client.get(CODE).headers["Location"] == LOGIN


def test_another_one_may_log_in_in_the_same_browser(client, without_device, administrator, log_in):
    give_device(administrator)
    log_in(administrator)

    client.post(CODE, {"code": code()})

    assert client.get("/admin/").context["user"].pk == administrator.pk


def test_who_is_not_remembered_is_logged_out_with_the_browser(client, editor, log_in):
    log_in(editor)
    assert client.session.get_expire_at_browser_close()

    client.logout()
    log_in(editor, remember="on")
    assert client.session.get_expiry_age() == 7 * 24 * 60 * 60


def test_a_session_from_before_the_device_needs_the_code(client, editor):
    client.force_login(editor)
    assert client.get("/admin/").status_code == 200

    give_device(editor)

    assert client.get("/admin/").headers["Location"] == f"{LOGIN}?next=/admin/"


def test_wagtail_s_login_for_private_pages_is_this_one(client):
    answer = client.get("/_util/login/?next=/rieng/")

    assert answer.headers["Location"] == f"{LOGIN}?next=/rieng/"
    assert client.post("/_util/login/", {"username": "a", "password": "b"}).status_code == 302


def test_a_private_page_leads_to_this_login(client, home):
    PageViewRestriction.objects.create(page=home, restriction_type=PageViewRestriction.LOGIN)

    assert client.get("/").headers["Location"] == f"{LOGIN}?next=/"


def test_half_way_nobody_reads_a_private_page(without_device, home):
    PageViewRestriction.objects.create(page=home, restriction_type=PageViewRestriction.LOGIN)

    assert without_device.get("/").status_code == 302


def test_there_is_no_other_login(client):
    with pytest.raises(NoReverseMatch):
        reverse("admin:index")
    for path in ("/accounts/login/", "/accounts/signup/"):
        assert client.get(path).status_code == 404


def test_a_user_who_is_not_active_stays_out(client, editor, log_in):
    editor.is_active = False
    editor.save()

    assert log_in(editor, PASSWORD).status_code == 200
    assert client.get("/admin/").status_code == 302


def test_the_name_of_a_field_begins_a_sentence(client, editor):
    answer = client.post(LOGIN, {"username": "lan", "password": "sai"}).content.decode()

    assert "Tên đăng nhập hoặc mật khẩu không đúng. Hãy thử lại." in answer
    assert 'placeholder="Tên đăng nhập"' in answer


def test_the_pages_are_kept_by_nobody(client, half_way):
    for path in (LOGIN, CODE):
        answer = client.get(path)
        assert "no-store" in answer.headers["Cache-Control"]
        assert "ETag" not in answer.headers


def test_logging_out_leads_to_the_login(client, editor, log_in):
    log_in(editor)

    assert client.post("/admin/logout/").headers["Location"] == LOGIN
    assert client.get("/admin/").status_code == 302


def test_a_page_from_before_the_login_says_in_vietnamese_what_to_do(editor):
    strict = Client(enforce_csrf_checks=True)

    answer = strict.post(LOGIN, {"username": "lan", "password": PASSWORD})

    assert answer.status_code == 403
    assert "tải lại trang" in answer.content.decode()
