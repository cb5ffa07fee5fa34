"""Other programs: run to their end with a log, and stopped when the launcher is told to stop."""

import os
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

from cms.launcher.console import Problem

EXCERPT_LINES = 15
SECONDS_TO_STOP = 10
SECONDS_DEAF = 1
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

# What would make another Python, or pip, look for packages outside the project's environment.
MISLEADING = ("PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX")


class Stopped(BaseException):
    """A signal asked the launcher to end; not an Exception, so that no handler swallows it."""


def listen_for_stops() -> None:
    """Ctrl-C, SIGTERM and a closed terminal end what runs now, then the launcher.

    The first signal counts; a second one must not interrupt the tidying up.
    """

    def stop(number: int, frame: FrameType | None) -> None:
        for each in STOP_SIGNALS:
            signal.signal(each, signal.SIG_IGN)
        raise Stopped(signal.Signals(number).name)

    for each in STOP_SIGNALS:
        signal.signal(each, stop)


@contextmanager
def stops_held_back() -> Iterator[None]:
    """Signals wait until the block ends, so that a child is never started and then forgotten."""
    waiting: list[int] = []
    handlers = {each: signal.getsignal(each) for each in STOP_SIGNALS}
    for each in STOP_SIGNALS:
        signal.signal(each, lambda number, frame: waiting.append(number))
    try:
        yield
    finally:
        for each, handler in handlers.items():
            signal.signal(each, handler)
    if waiting:
        signal.raise_signal(waiting[0])


def child_environment(**more: str) -> dict[str, str]:
    """This process's environment without what would mislead the project's Python."""
    kept = {name: value for name, value in os.environ.items() if name not in MISLEADING}
    return kept | {"PYTHONUNBUFFERED": "1"} | more


def run(
    command: Sequence[str | Path],
    *,
    root: Path,
    log: Path,
    title: str,
    advice: str,
    **variables: str,
) -> str:
    """Run a command to its end and return its standard output.

    Standard output stays out of the log, since it may be a password; pip and Django's own commands
    say what went wrong on the other one. A command that fails is a Problem.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    process = None
    with log.open("w") as stderr:
        try:
            with stops_held_back():
                process = subprocess.Popen(  # noqa: S603 - commands of our own
                    command,
                    cwd=root,
                    env=child_environment(**variables),
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE,
                    stderr=stderr,
                    text=True,
                    start_new_session=True,  # what it starts itself can be ended with it
                )
            output = output_of(process)
        except BaseException:
            if process:
                end(process)
            raise
    if process.returncode:
        raise failure(log, title, advice)
    return output


def output_of(process: subprocess.Popen[str]) -> str:
    """All that a process writes until it ends.

    Asked for again and again: a signal that comes right before a system call that blocks is not
    seen until that call is over.
    """
    while True:
        with suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=SECONDS_DEAF)[0]


def failure(log: Path, title: str, advice: str) -> Problem:
    """One line, where a command of ours or the settings say what is wrong; else the log's end."""
    lines = log.read_text(errors="replace").rstrip().splitlines()
    kind, _, message = lines[-1].partition(": ") if lines else ("", "", "")
    if kind == "CommandError":
        return Problem(message)
    if message and any("/cms/settings/" in line for line in lines):
        advice = "Correct it in .env or in the environment."
        return Problem(f"The settings are not right: {message}", advice, log=log)
    return Problem(f"{title} failed.", advice, excerpt=lines[-EXCERPT_LINES:], log=log)


def end(process: subprocess.Popen[str]) -> None:
    """Stop a child politely; then it and whatever it has left behind, for certain."""
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(SECONDS_TO_STOP)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
