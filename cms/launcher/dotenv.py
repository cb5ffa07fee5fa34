"""The `.env` file: read strictly, and written once.

The settings read the same file leniently: a line that they cannot parse is skipped, and its
variable silently has another value. Here it is a Problem that names the line.
"""

import os
import re
import secrets
from pathlib import Path

from cms.launcher.console import Problem

ASSIGNMENT = re.compile(r"(?:export\s+)?(?P<name>[A-Za-z_][A-Za-z0-9_]*)\s*=\s*(?P<value>.*)")
QUOTED = re.compile(r"""(?P<quote>['"])(?P<text>(?:\\.|(?!(?P=quote)).)*)(?P=quote)\s*(?:#.*)?""")
SECRET_KEY_LINE = re.compile(r"^SECRET_KEY=.*$", re.MULTILINE)


def read(path: Path) -> dict[str, str]:
    """The variables of the file, none if there is no file."""
    if not path.exists():
        return {}
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise Problem(
            f".env cannot be read: {error.strerror}.",
            "Make it a file that you may read, or move it away to get a fresh one.",
        ) from None
    values = {}
    for number, raw in enumerate(lines, start=1):
        try:
            line = raw.decode().strip()
            if line and not line.startswith("#"):
                name, value = parse(line)
                values[name] = value
        except ValueError as error:
            wrong = "it is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else error
            raise Problem(
                f".env, line {number}: {wrong}.",
                "Correct the line, or move .env away to get a fresh one.",
            ) from None
    return values


def parse(line: str) -> tuple[str, str]:
    """One assignment; a ValueError says what is wrong with it, and never repeats the value."""
    if "\0" in line:
        raise ValueError("it holds a NUL byte")
    assignment = ASSIGNMENT.fullmatch(line)
    if not assignment:
        raise ValueError("expected NAME=value")
    name, value = assignment["name"], assignment["value"]
    if value[:1] in ("'", '"'):
        quoted = QUOTED.fullmatch(value)
        if not quoted:
            raise ValueError(f"the quote of {name} does not close")
        return name, quoted["text"]
    return name, re.sub(r"\s+#.*", "", value).rstrip()


def check_secret_key(path: Path) -> None:
    """Without one, Django would start and then fail at the first page."""
    if not (os.environ.get("SECRET_KEY") or read(path).get("SECRET_KEY")):
        raise Problem(
            "SECRET_KEY in .env is empty.",
            "Put a long random text there, or move .env away to get a fresh one.",
        )


def create(path: Path, example: Path) -> bool:
    """Write the file from the example with a key of its own; False if there is one already.

    It appears whole or not at all, readable by this user only.
    """
    if path.exists():
        return False
    key = f"SECRET_KEY={secrets.token_urlsafe(50)}"
    text, found = SECRET_KEY_LINE.subn(key, example.read_text(encoding="utf-8"))
    if not found:
        text += f"\n{key}\n"
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
        draft.rename(path)
    finally:
        draft.unlink(missing_ok=True)
    return True
