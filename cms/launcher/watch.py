"""Supervisor's event listener: a portal whose web server cannot start is not left half running.

Speaks the event listener protocol on standard input and output: `READY`, then for each event a line
of `name:value` pairs, a payload of `len` bytes in the same form, and `RESULT`.
"""

import os
import signal
import sys

ESSENTIAL = "web"


def pairs(text: str) -> dict[str, str]:
    return dict(pair.split(":", 1) for pair in text.split())


def main() -> None:
    while True:
        print("READY", flush=True)
        header = sys.stdin.readline()
        if not header:
            return
        program = pairs(sys.stdin.read(int(pairs(header)["len"])))["processname"]
        print(f"{program} failed to start too often; see its lines above.", file=sys.stderr)
        if program == ESSENTIAL:
            os.kill(os.getppid(), signal.SIGTERM)
        print("RESULT 2\nOK", end="", flush=True)


if __name__ == "__main__":
    main()
