"""The real server, on a free port, until a block ends."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

from tests.launcher.project import ROOT, free_port
from tests.waiting import wait_until

# What stands on this machine is not asked for through a proxy.
opener = build_opener(ProxyHandler({}))


@dataclass
class Server:
    process: subprocess.Popen[bytes]
    port: int
    log: Path

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def started(self) -> int:
        """How many workers have ever begun to serve; a stop does not reach one that is starting."""
        return self.log.read_text().count("Started worker-")

    def worker_ids(self) -> list[int]:
        """Process ids of granian's workers that live."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        return [int(pid) for pid in children.split() if is_worker(int(pid))]


def is_worker(pid: int) -> bool:
    """Not Python's own process that looks after shared resources."""
    try:
        return b"resource_tracker" not in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


@contextmanager
def serving(
    environment: Mapping[str, str], folder: Path, *options: str, port: int = 0
) -> Iterator[Server]:
    """`options` are granian's; its log is in `folder`. Raises RuntimeError, with the log, if it
    does not start."""
    port = port or free_port()
    log = folder / "server.log"
    with log.open("w") as output:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws"),
                *("--host", "127.0.0.1", "--port", str(port), *options),
                "cms.wsgi:application",
            ],
            cwd=ROOT,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    server = Server(process, port, log)
    try:
        wait_until(lambda: process.poll() is not None or answers(f"{server.address}/health/live"))
        if process.poll() is not None:
            raise RuntimeError(log.read_text())
        yield server
    finally:
        process.terminate()
        process.wait(30)


def answers(url: str) -> bool:
    try:
        with opener.open(url, timeout=5) as response:
            return response.status == 200
    except (URLError, OSError):
        return False
