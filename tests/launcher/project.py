"""A project folder in which the real launcher, make, supervisord and granian run a small portal."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
from contextlib import suppress
from pathlib import Path

import psutil

from cms.launcher.environment import Environment, fingerprint
from tests.launcher.portal.manage import CATALOGUE
from tests.waiting import wait_until

ROOT = Path(__file__).resolve().parents[2]
PORTAL = Path(__file__).with_name("portal")
MAKE = shutil.which("make") or "make"
ENV_EXAMPLE = "# Comment\nSECRET_KEY=\nDEBUG=true\n"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Project:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.port = free_port()
        self.started = 0
        self.var = root / "var"
        self.var.mkdir(parents=True)
        shutil.copy(ROOT / "Makefile", root)
        shutil.copy(PORTAL / "manage.py", root)
        shutil.copytree(
            ROOT / "cms" / "launcher",
            root / "cms" / "launcher",
            ignore=shutil.ignore_patterns("__pycache__"),
        )
        shutil.copy(ROOT / "cms" / "__init__.py", root / "cms")
        shutil.copy(PORTAL / "wsgi.py", root / "cms")
        (root / CATALOGUE).parent.mkdir(parents=True)
        (root / CATALOGUE).touch()
        (root / "requirements.txt").write_text("# nothing\n")
        (root / ".env.example").write_text(ENV_EXAMPLE)

    def install(self) -> None:
        """An environment as if `pip` had just installed everything, made in a moment."""
        environment = Environment(self.root)
        subprocess.run(
            [sys.executable, "-m", "venv", "--without-pip", environment.folder], check=True
        )
        (packages,) = environment.folder.glob("lib/python*/site-packages")
        (packages / "tests.pth").write_text(sysconfig.get_path("purelib"))
        environment.record({"requirements.txt": fingerprint(self.root / "requirements.txt")})

    def environment(self, **variables: str) -> dict[str, str]:
        inherited = {k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MAKELEVEL")}
        return {
            **inherited,
            "PYTHON": sys.executable,
            "PORT": str(self.port),
            **variables,
        }

    def make(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """`make run`, or another target, where it ends by itself."""
        return self.finish(MAKE, "--no-print-directory", *(arguments or ["run"]), **variables)

    def prepare(self, **variables: str) -> subprocess.CompletedProcess[str]:
        """All steps of `make run` short of starting the portal."""
        return self.finish(sys.executable, "-B", "-m", "cms.launcher", "prepare", **variables)

    def finish(self, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=self.root,
            env=self.environment(**variables),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=60,
        )

    def start(self, **variables: str) -> "Running":
        """`make run`, in a process group of its own like a terminal's foreground job."""
        self.started += 1
        output = self.root.parent / f"output-{self.started}"
        with output.open("w") as file:
            process = subprocess.Popen(
                [MAKE, "--no-print-directory", "run"],
                cwd=self.root,
                env=self.environment(**variables),
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        return Running(process, output)

    def calls(self) -> list[str]:
        path = self.var / "calls"
        return path.read_text().splitlines() if path.exists() else []

    def files(self) -> dict[str, int]:
        """Every file that is not the business of Python's environment, and when it last changed."""
        return {
            str(path.relative_to(self.root)): path.stat().st_mtime_ns
            for path in sorted(self.root.rglob("*"))
            if path.is_file() and ".venv" not in path.parts and "__pycache__" not in path.parts
        }

    def processes(self, word: str = "") -> list[psutil.Process]:
        """Every living process that works in this folder and has the word in its command."""
        found = []
        for process in psutil.process_iter():
            with suppress(psutil.Error):
                lives = process.status() != psutil.STATUS_ZOMBIE
                command = " ".join(process.cmdline())
                if lives and word in command and process.cwd() == str(self.root):
                    found.append(process)
        return found

    def wait_until_ended(self) -> None:
        """Fails with what is left after half a minute."""
        with suppress(AssertionError):
            wait_until(lambda: not self.processes())
        assert [(each.pid, each.status(), each.cmdline()) for each in self.processes()] == []

    def end_everything(self) -> None:
        for process in self.processes():
            with suppress(psutil.Error):
                process.kill()


class Running:
    """A `make run` in the background."""

    def __init__(self, process: subprocess.Popen[bytes], output: Path) -> None:
        self.process = process
        self.output = output

    def text(self) -> str:
        return self.output.read_text()

    def is_up(self) -> bool:
        assert self.process.poll() is None, self.text()
        return "╰" in self.text()

    def press_ctrl_c(self) -> None:
        """A terminal sends SIGINT to the whole foreground group, make included."""
        os.killpg(self.process.pid, signal.SIGINT)
