"""The virtual environment `.venv` and the locked packages in it."""

import hashlib
import json
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from cms.launcher import processes
from cms.launcher.console import Problem, step

# Where pip's own words say that it reached no package index. When it gives up in silence, it knows
# no version at all of packages that every index has.
NO_NETWORK = (
    "(from versions: none)",
    "Failed to establish a new connection",
    "Name or service not known",
    "Temporary failure in name resolution",
    "Network is unreachable",
    "Connection refused",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "ProxyError",
)


class Environment:
    """Knows what is installed, so that a second run has nothing to do.

    `state.json` says where and with which Python the environment was made, and the hash of each
    requirements file that is installed. It is away while anything is being written: after a run
    that was cut off, the next one starts anew instead of trusting half an environment.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = self.folder / "bin" / "python"
        self.state = self.folder / "state.json"
        self.log_folder = root / "var" / "log"

    def prepare(self, requirements: Iterable[str]) -> None:
        """Make the environment and install the files, as far as that is not done already."""
        with step("Python environment") as line:
            if self.installed() is None:
                self.make()
                line.detail = "made .venv"
        with step("Packages") as line:
            wanted = {name: fingerprint(self.root / name) for name in requirements}
            installed = self.installed() or {}
            if not wanted.items() <= installed.items():
                self.install(wanted, installed)
                line.detail = "installed " + " and ".join(wanted)

    def installed(self) -> dict[str, str] | None:
        """The hash of each installed requirements file; None if the environment is of no use."""
        try:
            state = json.loads(self.state.read_text())
            identity, installed = state["identity"], dict(state["installed"])
        except (OSError, ValueError, TypeError, KeyError):
            return None
        return installed if identity == self.identity() and self.python.exists() else None

    def record(self, installed: dict[str, str]) -> None:
        self.state.write_text(json.dumps({"identity": self.identity(), "installed": installed}))

    def identity(self) -> str:
        """Scripts in an environment name its folder, its packages are for one minor version."""
        return f"{self.folder} {sys.version_info[0]}.{sys.version_info[1]}"

    def make(self) -> None:
        if self.folder.is_dir():
            shutil.rmtree(self.folder)
        processes.run(
            [sys.executable, "-m", "venv", self.folder],
            root=self.root,
            log=self.log_folder / "environment.log",
            title="Making the virtual environment",
            advice="This Python may lack its venv module: on Debian and Ubuntu, apt install "
            f"python{sys.version_info[0]}.{sys.version_info[1]}-venv.",
        )
        self.record({})

    def install(self, wanted: dict[str, str], installed: dict[str, str]) -> None:
        log = self.log_folder / "packages.log"
        files = [argument for name in wanted for argument in ("-r", name)]
        self.state.unlink()
        try:
            processes.run(
                [self.python, "-m", "pip", "install", "--require-hashes", "--no-input", *files],
                root=self.root,
                log=log,
                title="Installing the packages",
                advice="Correct what it says and run the same command again.",
                PIP_DISABLE_PIP_VERSION_CHECK="1",
            )
        except Problem as problem:
            # pip ended by itself, before it wrote packages or after it took them back.
            self.record(installed)
            raise in_plain_words(problem, log) from None
        self.record(installed | wanted)


def fingerprint(requirements: Path) -> str:
    return hashlib.sha256(requirements.read_bytes()).hexdigest()


def in_plain_words(problem: Problem, log: Path) -> Problem:
    """The same problem, in one line where pip's log gives the reason away."""
    text = log.read_text(errors="replace")
    if any(sign in text for sign in NO_NETWORK):
        return Problem(
            "No connection to the package index.",
            "Check the network, a proxy or PIP_INDEX_URL, and run the same command again.",
            log=log,
        )
    return problem
