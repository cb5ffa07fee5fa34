"""`make fuzz`: Schemathesis against a portal with demo content, for minutes instead of seconds.

`tests/api/test_fuzz.py` asks the same on every run of the suite, less often and always alike.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from bench.scratch import portal

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.audit.fuzz", description=__doc__)
    parser.add_argument("--postgresql", action="store_true", help="instead of SQLite")
    parser.add_argument("--examples", type=int, default=1000, help="for each endpoint")
    options = parser.parse_args()
    with portal(0, options.postgresql) as port:
        command = [
            Path(sys.executable).with_name("schemathesis"),
            "run",
            f"http://127.0.0.1:{port}/api/v2/openapi.json",
            f"--checks={','.join(CHECKS)}",
            f"--max-examples={options.examples}",
            "--phases=examples,coverage,fuzzing",
            "--continue-on-failure",
            "--generation-database=none",
        ]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
