"""Stands for the site where the launcher is what is tested.

`/slow` answers when `var/go-on` appears, and says in `var/begun` that it has begun. With
`var/wsgi.fails` the site cannot start.
"""

import time
from collections.abc import Callable, Iterable
from pathlib import Path

VAR = Path("var")

if (VAR / "wsgi.fails").exists():
    raise RuntimeError("this site cannot start")


def application(environ: dict[str, str], start_response: Callable[..., object]) -> Iterable[bytes]:
    if environ["PATH_INFO"] == "/slow":
        (VAR / "begun").touch()
        while not (VAR / "go-on").exists():
            time.sleep(0.02)
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "4")])
    return [b"done"]
