"""Stands for Django where the launcher is what is tested: notes each call and answers as told.

A file `var/<command>.fails` makes a command fail with what it holds; `var/<command>.hangs` makes it
wait forever, together with a process that it has started.
"""

import signal
import subprocess
import sys
from pathlib import Path

VAR = Path("var")
CATALOGUE = Path("cms/translations/package/vi/LC_MESSAGES/django.po")
STOP_SIGNALS = {signal.SIGTERM, signal.SIGINT}
PASSWORD = "abcd-efgh-jkmn-pqrs"


def main(command: str, *arguments: str) -> None:
    signal.pthread_sigmask(signal.SIG_BLOCK, STOP_SIGNALS)
    calls = VAR / "calls"
    done = calls.read_text() if calls.exists() else ""
    with calls.open("a") as file:
        print(command, *arguments, file=file)
    failure = VAR / f"{command}.fails"
    if failure.exists():
        sys.exit(failure.read_text())
    if (VAR / f"{command}.hangs").exists():
        signal.pthread_sigmask(signal.SIG_UNBLOCK, STOP_SIGNALS)
        subprocess.run([sys.executable, "-c", "import signal; signal.pause()"])
    if command == "check_database":
        commands = ("migrate", "load_demo", "create_administrator")
        print(*(name for name in commands if name not in done))
    elif command == "compile_translations":
        CATALOGUE.with_suffix(".mo").touch()
    elif command == "collectstatic":
        (VAR / "static").mkdir(exist_ok=True)
    elif command == "create_administrator":
        print(PASSWORD)
    elif command in ("db_worker", "scheduler"):
        signal.sigwait(STOP_SIGNALS)


if __name__ == "__main__":
    main(*sys.argv[1:])
