"""`python -m tests [lint | types]`: what `make test` runs, ending with one line that counts.

Every check runs even if an earlier one failed, so that one run shows all there is to mend.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

from cms.launcher.console import step, use_any_terminal
from tests import browser, postgres

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
RESULTS = ROOT / "var" / "test-results"

LINT = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "djlint": ["djlint", "--lint", "--check", "."],
    "import contract": ["lint-imports"],
}
TYPES = {"mypy": ["mypy", "."]}
MIGRATIONS = {
    "migrations": [
        "python", "manage.py", "makemigrations", "--check", "--dry-run",
        "--settings=cms.settings.test",
    ],
}  # fmt: skip

# Before Django starts for the suites: some of Wagtail's texts are translated as it is imported.
TRANSLATIONS = {
    "translations": ["python", "manage.py", "compile_translations", "--settings=cms.settings.test"],
}


@dataclass
class Tally:
    """What has been run so far, for the last line."""

    done: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    started: float = field(default_factory=time.monotonic)

    def check(self, name: str, command: Sequence[str]) -> None:
        """Run a tool and show what it says only if it finds something."""
        try:
            with step(name):
                subprocess.run(
                    [BIN / command[0], *command[1:]],
                    cwd=ROOT,
                    check=True,
                    text=True,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                )
        except subprocess.CalledProcessError as error:
            print(error.stdout)
            self.failed.append(name)
        else:
            self.done.append(name)

    def count(self, database: str) -> None:
        """Count from the report of a suite."""
        report = report_of(database)
        if not report.exists():
            self.failed.append(f"{database} (the suite did not run)")
            return
        (result,) = ElementTree.parse(report).getroot().iter("testsuite")
        count = {
            name: int(result.get(name, 0)) for name in ("tests", "failures", "errors", "skipped")
        }
        bad = count["failures"] + count["errors"]
        skipped = f", {count['skipped']} skipped" if count["skipped"] else ""
        if bad or not count["tests"]:
            self.failed.append(f"{bad} of {count['tests']} tests on {database}")
        else:
            self.done.append(f"{count['tests']} tests on {database}{skipped}")

    def summary(self) -> str:
        minutes, seconds = divmod(round(time.monotonic() - self.started), 60)
        words = [f"FAILED: {'; '.join(self.failed)}"] if self.failed else []
        words += [f"passed: {'; '.join(self.done)}"] if self.done else []
        words += [warning.upper() for warning in self.warnings]
        return f"{'✗' if self.failed else '✓'} {'. '.join(words)}. {minutes} min {seconds} s"


def report_of(database: str) -> Path:
    return RESULTS / f"{database}.xml"


def suites(tally: Tally, chromium: str | None) -> None:
    """pytest on both databases at the same time, since each keeps one core busy. What it says on
    SQLite is seen as it comes, what it says on PostgreSQL afterwards."""
    RESULTS.mkdir(parents=True, exist_ok=True)
    journeys = {"CHROMIUM": chromium} if chromium else {}
    output = RESULTS / "PostgreSQL.log"
    with postgres.server() as url, output.open("w") as file:
        print("\n── the suite on SQLite ──", flush=True)
        running = [
            suite("SQLite", None, **journeys),
            suite("PostgreSQL", file, TEST_DATABASE_URL=url, **journeys),
        ]
        try:
            for each in running:
                each.wait()
        finally:
            for each in running:
                each.terminate()
    print(f"\n── the suite on PostgreSQL ──\n{output.read_text()}", flush=True)
    for database in ("SQLite", "PostgreSQL"):
        tally.count(database)


def suite(database: str, output: IO[str] | None, **environment: str) -> subprocess.Popen[bytes]:
    report = report_of(database)
    report.unlink(missing_ok=True)
    left_out = [] if "CHROMIUM" in environment else ["journey"]
    if database != "SQLite":
        left_out.append("once")
    selection = " and ".join(f"not {marker}" for marker in left_out)
    return subprocess.Popen(
        [BIN / "python", "-m", "pytest", f"--junit-xml={report}", "-m", selection],
        cwd=ROOT,
        env={**without_database(), **environment},
        stdout=output,
        stderr=output,
    )


def without_database() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name != "TEST_DATABASE_URL"}


def everything(tally: Tally) -> None:
    with step("Chromium") as line:
        chromium = browser.find_chromium() or browser.install_chromium()
        line.detail = chromium or "none, and none could be installed"
    if not chromium:
        tally.warnings.append("browser journeys were not run: there is no Chromium")
        if os.environ.get("CI") == "true":
            tally.failed.append("browser journeys")
    for name, command in {**LINT, **TYPES, **MIGRATIONS, **TRANSLATIONS}.items():
        tally.check(name, command)
    suites(tally, chromium)


def main(arguments: list[str]) -> int:
    use_any_terminal()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    tally = Tally()
    match arguments:
        case ["lint"]:
            for name, command in LINT.items():
                tally.check(name, command)
        case ["types"]:
            for name, command in TYPES.items():
                tally.check(name, command)
        case _:
            everything(tally)
    print(f"\n{tally.summary()}", flush=True)
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
