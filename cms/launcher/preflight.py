"""What can be known before anything is written."""

import os
import socket
import tempfile
from pathlib import Path

from cms.launcher.console import Problem

DEFAULT_PORT = "8000"
HOST = "127.0.0.1"


def chosen_port(settings: dict[str, str]) -> int:
    """The port that the environment names, else `.env` (`settings`), else 8000."""
    text = os.environ.get("PORT") or settings.get("PORT") or DEFAULT_PORT
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 65536):
        raise Problem(
            f"PORT is {text!r}, which is no port.", "Use a number, like: make run PORT=8001"
        )
    return int(text)


def check_port(port: int) -> None:
    """Raise a Problem when something listens on the port, or when this user may not."""
    with socket.socket() as probe:
        # Connections that an earlier run closed a moment ago do not count as busy.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except PermissionError:
            raise Problem(
                f"Port {port} may only be opened by root.", "Choose another: make run PORT=8001"
            ) from None
        except OSError:
            other = port + 1 if port < 65535 else 8000
            raise Problem(
                f"Port {port} is in use; is the portal already running?",
                f"Stop it, or choose another port: make run PORT={other}",
            ) from None


def check_writable(root: Path) -> None:
    """Raise a Problem when files cannot be created in the project or in its `var`."""
    for folder in (root, root / "var"):
        if folder == root or folder.exists():
            try:
                with tempfile.TemporaryFile(dir=folder):
                    pass
            except OSError as error:
                raise Problem(
                    f"Cannot write in {folder}: {error.strerror}.",
                    "Give this user the right to write there, or copy the project elsewhere.",
                ) from None
