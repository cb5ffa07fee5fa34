"""The running portal: supervisord as a child, and a welcome when the site answers."""

import http.client
import os
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from cms.launcher import processes
from cms.launcher.console import Problem, say, step
from cms.launcher.preflight import HOST

CONFIGURATION = Path(__file__).with_name("supervisord.conf")
SECONDS_TO_ANSWER = 90
WEB_WORKERS = 2
WEB_WORKER_STARTED = "Started worker-"
SEE_ABOVE = "What it said itself is above."

# Supervisord warns when it runs as root, unless it is told to.
AS_ROOT = ["--user=root"] if os.geteuid() == 0 else []


def serve(python: Path, root: Path, port: int, welcome: str) -> None:
    """Run the portal until a signal arrives; print `welcome` when the site answers."""
    try:
        with running(python, root, port) as server:
            with step("Web server, worker and scheduler"):
                server.wait_until_it_answers()
            say(welcome)
            status = server.wait()
        raise Problem(f"The portal ended by itself, with status {status}.", SEE_ABOVE)
    except processes.Stopped:
        say("Stopped.")


@contextmanager
def running(python: Path, root: Path, port: int) -> Iterator["Server"]:
    """A server that is stopped when the block ends, also if the stop comes while it starts."""
    server = None
    try:
        with processes.stops_held_back():
            server = Server(python, root, port)
        yield server
    finally:
        if server:
            server.stop()


class Server:
    """Supervisord, in a session of its own.

    A Ctrl-C in the terminal then reaches only the launcher, which tells supervisord once; and a
    closed terminal does not send it the SIGHUP on which it would start everything anew.
    """

    def __init__(self, python: Path, root: Path, port: int) -> None:
        self.port = port
        self.process = subprocess.Popen(  # noqa: S603 - a command of our own
            [python, "-m", "supervisor.supervisord", "-c", CONFIGURATION, *AS_ROOT],
            cwd=root,
            env=processes.child_environment(PORT=str(port), GRANIAN_WORKERS=str(WEB_WORKERS)),
            stdin=subprocess.DEVNULL,
            # The programs open their output by name. That works for a pipe; in a plain file they
            # would write over each other's lines.
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
        self.web_workers = 0
        self.relay = threading.Thread(target=self.print_lines, args=[self.process.stdout])
        self.relay.start()

    def print_lines(self, stream: IO[str]) -> None:
        for line in stream:
            self.web_workers += WEB_WORKER_STARTED in line
            say(line, end="")

    def wait_until_it_answers(self) -> None:
        """Waits for all workers: a stop does not reach one of granian's that is just starting."""
        deadline = time.monotonic() + SECONDS_TO_ANSWER
        while self.web_workers < WEB_WORKERS or not self.answers():
            if self.process.poll() is not None:
                raise Problem("The web server did not start.", SEE_ABOVE)
            if time.monotonic() > deadline:
                raise Problem(f"The site is silent for {SECONDS_TO_ANSWER} seconds.", SEE_ABOVE)
            time.sleep(0.1)

    def answers(self) -> bool:
        # Not urllib, which would ask a proxy where one is configured.
        connection = http.client.HTTPConnection(HOST, self.port, timeout=5)
        try:
            connection.request("GET", "/health/live")
            return connection.getresponse().status == http.client.OK
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def wait(self) -> int:
        """Returns its status once it has ended; not deaf to signals for long (see `output_of`)."""
        while self.relay.is_alive():
            self.relay.join(processes.SECONDS_DEAF)
        return self.process.wait()

    def stop(self) -> None:
        """Stop all programs; supervisord itself ends those that outstay their time."""
        if self.process.poll() is None:
            say("\nFinishing what is under way …")
            self.process.terminate()
        self.process.wait()
        self.relay.join()
