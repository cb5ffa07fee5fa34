"""A portal with the demo content for programs from outside: really migrated, really served."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

from tests.launcher.project import ROOT, free_port
from tests.waiting import wait_until

# What stands on this machine is not asked for through a proxy.
opener = build_opener(ProxyHandler({}))


@contextmanager
def demo_portal(folder: Path) -> Iterator[str]:
    """The address of a portal until the block ends. All that it writes is in `folder`.

    Raises RuntimeError, with the server's log, if it does not start.
    """
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "cms.settings.test",
        "TEST_DATABASE_URL": f"sqlite:///{folder / 'portal.sqlite3'}",
        "TMPDIR": str(folder),  # uploads of tests go to the folder for temporary files
        "SITE_URL": address,
        "FRONTEND_URL": "",
    }
    for command in (["migrate", "-v0"], ["apply_site_url"], ["load_demo"]):
        subprocess.run(
            [sys.executable, "manage.py", *command], cwd=ROOT, env=environment, check=True
        )
    log = folder / "portal.log"
    with log.open("w") as output:
        server = subprocess.Popen(
            [
                *(sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws"),
                *("--host", "127.0.0.1", "--port", str(port), "cms.wsgi:application"),
            ],
            cwd=ROOT,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        wait_until(lambda: server.poll() is not None or answers(f"{address}/health/live"))
        if server.poll() is not None:
            raise RuntimeError(log.read_text())
        yield address
    finally:
        server.terminate()
        server.wait(30)


def answers(url: str) -> bool:
    try:
        with opener.open(url, timeout=5) as response:
            return response.status == 200
    except (URLError, OSError):
        return False
