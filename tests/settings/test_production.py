"""A public server starts only when it is set up as one."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SET_UP = {
    "SECRET_KEY": "".join(chr(ord("a") + number * 7 % 26) for number in range(26))
    + "0123456789" * 3,
    "ALLOWED_HOSTS": "thanhtra.example.vn",
    "SITE_URL": "https://thanhtra.example.vn",
}


def manage(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run manage.py with production's settings and nothing else in the environment."""
    return subprocess.run(
        [sys.executable, "manage.py", *arguments, "--settings=cms.settings.production"],
        cwd=ROOT,
        env={"READ_DOT_ENV": "false", "PATH": "", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("missing", ["SECRET_KEY", "ALLOWED_HOSTS"])
@pytest.mark.parametrize("value", [None, ""])
def test_it_does_not_start_without(missing, value):
    environment = {name: text for name, text in SET_UP.items() if name != missing}

    result = manage("check", **environment, **({} if value is None else {missing: value}))

    assert result.returncode != 0
    last = result.stderr.strip().splitlines()[-1]
    assert last.endswith(f"Set {missing} in the environment: production needs it.")


def test_django_has_nothing_to_say_about_its_safety():
    result = manage("check", "--deploy", "--fail-level", "WARNING", **SET_UP)

    assert result.returncode == 0, result.stderr
    assert "0 silenced" in result.stdout


def setting(name: str, **environment: str) -> str:
    found = manage("diffsettings", "--all", **SET_UP, **environment).stdout
    line = next(line for line in found.splitlines() if f"{name} = " in line)
    return line.partition(" = ")[2].removesuffix("###").strip()


def test_who_publishes_or_runs_the_system_has_a_second_step():
    assert setting("TWO_FACTOR_GROUPS") == "['superusers', 'Quản trị', 'Ban biên tập']"
    assert setting("TWO_FACTOR_GROUPS", TWO_FACTOR_GROUPS="A, Phòng B,") == "['A', 'Phòng B']"
    assert setting("TWO_FACTOR_GROUPS", TWO_FACTOR_GROUPS="") == "[]"


def test_without_a_mail_server_no_letter_s_link_gets_into_the_log():
    assert setting("EMAIL_BACKEND") == "'django.core.mail.backends.dummy.EmailBackend'"
    assert setting("WAGTAIL_PASSWORD_RESET_ENABLED") == "False"
    with_server = {"EMAIL_HOST": "smtp.example.vn"}
    assert setting("EMAIL_BACKEND", **with_server) == "'cms.editorial.mail.QueueBackend'"
    smtp = "'django.core.mail.backends.smtp.EmailBackend'"
    assert setting("EMAIL_DELIVERY_BACKEND", **with_server) == smtp
    assert setting("WAGTAIL_PASSWORD_RESET_ENABLED", **with_server) == "True"


def test_cookies_of_a_login_travel_only_encrypted():
    assert setting("SESSION_COOKIE_SECURE") == setting("CSRF_COOKIE_SECURE") == "True"
    assert setting("SESSION_COOKIE_HTTPONLY") == "True"
