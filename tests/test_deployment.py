"""The image and the services, as far as they can be tried without a container engine.

The folder of the image is put together as the Dockerfile says, and its commands are run there.
"""

import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests import databases
from tests.launcher.project import free_port
from tests.waiting import wait_until

ROOT = Path(__file__).resolve().parents[1]
HOST = "thanhtra.example.vn"
SECRETS = {"SECRET_KEY": "k" * 60, "POSTGRES_PASSWORD": "p" * 20}
SETTINGS = SECRETS | {"ALLOWED_HOSTS": HOST, "SITE_URL": f"https://{HOST}"}


def instructions() -> list[tuple[str, str]]:
    """The Dockerfile as pairs of a word and what follows it."""
    text = re.sub(r"^#.*\n", "", (ROOT / "Dockerfile").read_text(), flags=re.MULTILINE)
    lines = text.replace("\\\n", " ").splitlines()
    return [(word, rest) for word, _, rest in (line.partition(" ") for line in lines) if word]


def last(word: str) -> str:
    return [rest for name, rest in instructions() if name == word][-1]


def copied() -> dict[str, str]:
    """What comes from the project into the image, and where it lies there."""
    copies = [rest.split() for word, rest in instructions() if word == "COPY"]
    return {
        source: destination
        for *sources, destination in copies
        for source in sources
        if "--from=build" not in sources
    }


def services() -> dict[str, dict[str, Any]]:
    """The services of compose.yaml, with what is asked of the environment filled in."""

    def value(match: re.Match[str]) -> str:
        return SETTINGS.get(match["name"], match["default"] or "")

    pattern = r"\$\{(?P<name>\w+)(?::\?[^}]*|:?-(?P<default>[^}]*))\}"
    text = re.sub(pattern, value, (ROOT / "compose.yaml").read_text())
    assert "${" not in text
    return yaml.safe_load(text)["services"]


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The image's /app, with its static files collected by the Dockerfile's own command."""
    app = tmp_path_factory.mktemp("image") / "app"
    app.mkdir()
    for source, destination in copied().items():
        if (ROOT / source).is_dir():
            ignored = shutil.ignore_patterns("launcher", "__pycache__")
            shutil.copytree(ROOT / source, app / destination, ignore=ignored)
        else:
            (app / destination).mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / source, app / destination)
    (collect,) = [
        rest for word, rest in instructions() if word == "RUN" and "collectstatic" in rest
    ]
    subprocess.run(
        collect.replace("/venv/bin/python", "python"),
        shell=True,
        cwd=app,
        env={"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},
        check=True,
        capture_output=True,
    )
    return app


def test_what_a_script_imports_is_there_under_its_name(image):
    scripts = list((image / "var" / "static" / "site").glob("*.js"))

    imported = [
        script.parent / name
        for script in scripts
        for name in re.findall(r'^import .*"(.+)";$', script.read_text(), re.MULTILINE)
    ]

    assert imported
    assert [path for path in imported if not path.exists()] == []


def image_environment(service: str, port: int) -> dict[str, str]:
    """What a container of the service has in its environment, but for addresses of its own."""
    declared = dict(
        pair.split("=", 1) for pair in last("ENV").split() if not pair.startswith("PATH")
    )
    return {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        **declared,
        **services()[service]["environment"],
        "DATABASE_URL": databases.environment()["TEST_DATABASE_URL"],
        "REDIS_URL": "",
        "GRANIAN_HOST": "127.0.0.1",
        "GRANIAN_PORT": str(port),
    }


@contextmanager
def running(image: Path, service: str, command: list[str], port: int = 0) -> Iterator[Path]:
    """A container's command; yields its log, ends it like `docker stop` and wants status 0."""
    log = image.parent / f"{service}.log"
    with log.open("w") as output:
        process = subprocess.Popen(
            command, cwd=image, env=image_environment(service, port), stdout=output, stderr=output
        )
    try:
        yield log
    finally:
        process.send_signal(signal.SIGTERM)
        status = process.wait(40)
    assert status == 0, log.read_text()


def test_everything_that_is_copied_exists_and_is_let_into_the_build():
    let_in = {
        line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line[:1] == "!"
    }

    assert {source for source in copied() if not (ROOT / source).exists()} == set()
    assert set(copied()) == let_in


def test_the_image_holds_no_secret_and_runs_without_rights():
    assert last("USER") == "trang"
    for word, rest in instructions():
        if word in ("ENV", "ARG", "COPY", "LABEL"):
            assert not re.search(r"SECRET|PASSWORD|\.env", rest)


def test_the_services_want_their_secrets_from_the_environment():
    text = (ROOT / "compose.yaml").read_text()

    for name in SETTINGS:
        assert f"${{{name}:?" in text
    assert not re.search(r'(SECRET_KEY|PASSWORD): (?!"?\$\{)', text)


def test_the_services_are_one_image_that_starts_after_the_migrations():
    ours = {name: service for name, service in services().items() if service["image"] == "trang"}

    assert set(ours) == {"migrate", "web", "worker", "scheduler"}
    for name in set(ours) - {"migrate"}:
        assert ours[name]["depends_on"]["migrate"]["condition"] == "service_completed_successfully"
        assert ours[name]["read_only"]


@pytest.mark.django_db(transaction=True)
def test_the_web_server_of_the_image_serves_and_its_health_check_agrees(image, home):
    port = free_port()
    health_check = json.loads(last("HEALTHCHECK").partition("CMD ")[2])
    assert "127.0.0.1:8000/" in health_check[-1]
    probe = [part.replace(":8000/", f":{port}/") for part in health_check]

    def healthy() -> bool:
        environment = image_environment("web", port)
        return subprocess.run(probe, env=environment, capture_output=True).returncode == 0

    def ask(path: str) -> http.client.HTTPResponse:
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request("GET", path, headers={"Host": HOST, "X-Forwarded-Proto": "https"})
        return connection.getresponse()

    assert not healthy()
    with running(image, "web", json.loads(last("CMD")), port) as log:
        wait_until(lambda: log.read_text().count("Started worker-") == 2)
        assert healthy()
        login = ask("/admin/login/")
        assert login.status == 200
        (style,) = re.findall(
            r'href="(/static/wagtailadmin/css/core\.[^"]+)"', login.read().decode()
        )
        assert ask(style).status == 200
        assert ask("/api/v2/docs/").status == 200
        assert ask("/khong-co/").status == 404
        lines = [json.loads(line) for line in log.read_text().splitlines() if line[:1] == "{"]
        codes = [line["code"] for line in lines if line["event"] == "request_finished"]
        assert codes == [200, 200, 404]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("service", "sign"), [("worker", "Starting worker"), ("scheduler", "scheduler_started")]
)
def test_worker_and_scheduler_start_from_the_same_image(image, service, sign):
    with running(image, service, services()[service]["command"]) as log:
        wait_until(lambda: sign in log.read_text())


@pytest.mark.django_db(transaction=True)
def test_the_migrations_run_from_the_same_image(image):
    result = subprocess.run(
        services()["migrate"]["command"],
        cwd=image,
        env=image_environment("migrate", 0),
        capture_output=True,
        text=True,
    )

    assert result.returncode == 0, result.stderr
    assert "No migrations to apply" in result.stdout
