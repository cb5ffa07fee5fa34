"""A portal that nobody else uses: a database of its own, the demo and more, and the real server."""

import configparser
import os
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import ProxyHandler, build_opener

from cms.launcher.server import CONFIGURATION, WEB_WORKERS
from tests import postgres
from tests.launcher.project import free_port

ROOT = Path(__file__).resolve().parents[1]
SECONDS_TO_ANSWER = 60


@contextmanager
def portal(articles: int, on_postgresql: bool) -> Iterator[int]:
    """The port at which the portal answers until the block ends; then nothing is left of it."""
    with TemporaryDirectory(prefix="trang-") as name, database(Path(name), on_postgresql) as url:
        port = free_port()
        environment = {
            **os.environ,
            "SCRATCH_FOLDER": name,
            "DATABASE_URL": url,
            "PORT": str(port),
            "GRANIAN_WORKERS": str(WEB_WORKERS),
            "DJANGO_SETTINGS_MODULE": "bench.settings",
        }
        manage(environment, "migrate", "--verbosity=0")
        manage(environment, "collectstatic", "--noinput", "--verbosity=0")
        manage(environment, "load_demo", f"--articles={articles}")
        manage(environment, "apply_site_url")
        with server(environment, Path(name) / "server.log"):
            wait_for(port)
            yield port


@contextmanager
def database(folder: Path, on_postgresql: bool) -> Iterator[str]:
    if not on_postgresql:
        yield f"sqlite:///{folder / 'db.sqlite3'}"
        return
    os.environ.pop("TEST_DATABASE_URL", None)  # a database with something in it, perhaps
    with postgres.server() as url:
        yield url


def manage(environment: dict[str, str], *arguments: str) -> None:
    print("·", *arguments, file=sys.stderr, flush=True)
    command = [sys.executable, "manage.py", *arguments]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=sys.stderr)  # noqa: S603 # our own


@contextmanager
def server(environment: dict[str, str], log: Path) -> Iterator[None]:
    """As `make run` starts it."""
    with log.open("w") as output:
        process = subprocess.Popen(  # noqa: S603 # our own command
            server_command(environment["PORT"]),
            cwd=ROOT,
            env=environment,
            stdout=output,
            stderr=output,
        )
        try:
            yield
        finally:
            process.terminate()
            process.wait()


def server_command(port: str) -> list[str]:
    programs = configparser.ConfigParser(interpolation=None)
    programs.read(CONFIGURATION)
    _python, *options, _application = shlex.split(programs["program:web"]["command"])
    return [
        sys.executable,
        *(option.replace("%(ENV_PORT)s", port) for option in options),
        "bench.wsgi:application",
    ]


def wait_for(port: int) -> None:
    opener = build_opener(ProxyHandler({}))
    deadline = time.monotonic() + SECONDS_TO_ANSWER
    while True:
        try:
            opener.open(f"http://127.0.0.1:{port}/health/ready", timeout=5).close()
            return
        except OSError as error:
            if time.monotonic() > deadline:
                raise SystemExit("The server does not answer.") from error
            time.sleep(0.1)
