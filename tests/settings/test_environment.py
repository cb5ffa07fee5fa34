"""Settings are read from the environment, and from `.env` where people work."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def project(tmp_path) -> Path:
    """The settings alone, beside a developer's `.env`."""
    (tmp_path / "cms").mkdir()
    (tmp_path / "cms" / "__init__.py").touch()
    shutil.copytree(ROOT / "cms" / "settings", tmp_path / "cms" / "settings")
    (tmp_path / ".env").write_text(
        "FRONTEND_URL=https://mat-tien.example/\nCORS_ALLOWED_ORIGINS=https://ung-dung.example\n"
    )
    return tmp_path


def read(project: Path, settings: str, name: str, **environment: str) -> str:
    code = f"from cms.settings import {settings}; print({settings}.{name})"
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=project,
        env={"PATH": "", **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return result.stdout.strip()


def test_a_developer_s_env_file_is_read(project):
    assert read(project, "dev", "FRONTEND_URL") == "https://mat-tien.example"


def test_what_is_in_the_environment_counts_more(project):
    url = "https://khac.example"

    assert read(project, "dev", "FRONTEND_URL", FRONTEND_URL=url) == url


def test_a_developer_s_env_file_does_not_change_what_tests_see(project):
    assert read(project, "test", "FRONTEND_URL") == ""


def test_a_front_end_of_one_s_own_may_read_the_api(project):
    assert read(project, "dev", "CORS_ALLOWED_ORIGINS") == str(
        ["https://ung-dung.example", "https://mat-tien.example"]
    )


def test_limits_are_votes_in_seconds(project):
    limits = read(project, "test", "RATINGS_PER_NETWORK", RATINGS_PER_NETWORK="30/600, 200/86400")

    assert limits == str([(30, 600), (200, 86400)])
    assert read(project, "test", "RATINGS_PER_NETWORK", RATINGS_PER_NETWORK="") == "[]"


@pytest.mark.parametrize("wrong", ["30", "30/", "30/0", "-1/60", "30/600;200/86400", "ba mươi/600"])
def test_limits_that_are_none_are_refused_with_an_example(project, wrong):
    with pytest.raises(subprocess.CalledProcessError) as refused:
        read(project, "test", "RATINGS_PER_NETWORK", RATINGS_PER_NETWORK=wrong)

    assert "is not as in 30/600,200/86400: votes and seconds" in refused.value.stderr


def described() -> set[str]:
    """The variables of .env.example."""
    return set(re.findall(r"^#?([A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))


# Of a developer's `make run`, or what compose.yaml itself decides.
NOT_FOR_CONTAINERS = {
    "DEBUG": "never on a public server",
    "LOG_FORMAT": "the image writes for machines",
}


def test_every_variable_that_is_described_is_read():
    files = (ROOT / "cms" / "settings").glob("*.py")
    code = "".join(path.read_text() for path in files)
    read = set(re.findall(r"""env\.\w+\(\s*["']([A-Z_]+)["']""", code))

    assert described() - read == set()
    assert read - described() == {"READ_DOT_ENV", "TEST_DATABASE_URL"}  # for the test-suite


def test_every_variable_that_is_described_reaches_the_containers():
    text = (ROOT / "compose.yaml").read_text()
    passed = set(re.findall(r"^    ([A-Z_]+):", text, re.MULTILINE)) | {"PORT"}

    assert described() - passed == set(NOT_FOR_CONTAINERS)
