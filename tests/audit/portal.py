"""A portal with the demo content for programs from outside: really migrated, really served."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.launcher.project import ROOT, free_port
from tests.served import serving


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
    with serving(environment, folder, port=port) as server:
        yield server.address
