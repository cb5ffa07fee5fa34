"""What the portal itself needs before it starts: its database, files, content and administrator."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from cms.launcher import processes
from cms.launcher.console import step
from cms.launcher.environment import Environment

ADVICE = "Correct what the log says and run the same command again: it goes on from here."


class Portal:
    def __init__(self, environment: Environment, **variables: str) -> None:
        self.root = environment.root
        self.environment = environment
        self.variables = variables

    def manage(self, *arguments: str, title: str) -> str:
        return processes.run(
            [self.environment.python, "manage.py", *arguments],
            root=self.root,
            log=self.environment.log_folder / f"{arguments[0]}.log",
            title=title,
            advice=ADVICE,
            **self.variables,
        )

    def prepare(self) -> str:
        """Return the new administrator's password, or nothing when there was one already."""
        with step("Database") as line:
            # Starting Django takes a second and more; one question saves three starts.
            missing = self.manage("check_database", "--missing", title="Looking at the database")
            if "migrate" in missing:
                self.manage("migrate", "--noinput", title="Bringing the database up to date")
                line.detail = "brought up to date"
            if "apply_site_url" in missing:
                self.manage("apply_site_url", title="Noting the site's address")
        with step("Translations") as line:
            if self.translations_are_stale():
                self.manage("compile_translations", title="Compiling the translations")
                line.detail = "compiled"
        with step("Static files") as line:
            if self.collect_static():
                line.detail = "collected"
        with step("Demo content") as line:
            if "load_demo" in missing:
                self.manage("load_demo", "--if-empty", title="Loading the demo content")
                line.detail = "loaded"
        password = ""
        with step("Administrator") as line:
            if "create_administrator" in missing:
                password = self.manage(
                    "create_administrator", "--if-missing", title="Creating the administrator"
                ).strip()
                line.detail = "created"
        return password

    def translations_are_stale(self) -> bool:
        """Whether a catalogue was written after it was compiled."""
        catalogues = self.root.glob("cms/translations/*/*/LC_MESSAGES/*.po")
        return any(is_newer(catalogue, catalogue.with_suffix(".mo")) for catalogue in catalogues)

    def collect_static(self) -> bool:
        """Collect anew only when a source could have changed; says whether it did."""
        stamp = self.root / "var" / "static" / ".collected"
        state = self.static_state()
        if stamp.exists() and stamp.read_text() == state:
            return False
        self.manage("collectstatic", "--noinput", title="Collecting the static files")
        stamp.write_text(state)
        return True

    def static_state(self) -> str:
        """Changes with the packages, the settings and every static file of the project."""
        digest = hashlib.sha256()
        for path in self.static_sources():
            facts = path.stat()
            digest.update(f"{path}\0{facts.st_size}\0{facts.st_mtime_ns}\n".encode())
        return digest.hexdigest()

    def static_sources(self) -> Iterator[Path]:
        yield self.root / "requirements.txt"
        yield from sorted((self.root / "cms" / "settings").glob("*.py"))
        for package in sorted(self.root.glob("*/__init__.py")):
            for folder in sorted(package.parent.glob("**/static")):
                yield from sorted(path for path in folder.rglob("*") if path.is_file())


def is_newer(source: Path, made: Path) -> bool:
    return not made.exists() or made.stat().st_mtime < source.stat().st_mtime
