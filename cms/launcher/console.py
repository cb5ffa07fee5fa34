"""What the launcher prints: a line for each step, one for a problem, and the box at the end."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

WIDTH = 58


@dataclass(eq=False)
class Problem(Exception):  # noqa: N818 - a busy port is no error of the program
    """Something the reader must do before the portal can run.

    `message` and `advice` together are one line; `excerpt` is the end of a log, shown above it.
    """

    message: str
    advice: str = ""
    excerpt: list[str] = field(default_factory=list)
    log: Path | None = None


def say(text: str, end: str = "\n") -> None:
    """Print; where nobody reads any more, as after `make run | head`, the portal still goes on."""
    with suppress(OSError):
        print(text, end=end, flush=True)


class Line:
    """The line of a running step; `detail` may be filled in while it runs."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.detail = ""

    def text(self, mark: str, seconds: float) -> str:
        words = f"{self.title}: {self.detail}" if self.detail else self.title
        return f"{mark} {words:<{WIDTH}} {seconds:6.1f} s"


@contextmanager
def step(title: str) -> Iterator[Line]:
    """Print one tick line when the block ends; on a terminal, say what is going on meanwhile."""
    line = Line(title)
    started = time.monotonic()
    overwrite = sys.stdout.isatty()
    if overwrite:
        say(f"· {title} …", end="\r")
    try:
        yield line
    except BaseException:
        say(line.text("✗", time.monotonic() - started))
        raise
    say(line.text("✓", time.monotonic() - started))


def report(problem: Problem) -> None:
    for line in problem.excerpt:
        say(f"    {line}")
    say(" ".join(filter(None, [problem.message, problem.advice])))
    if problem.log:
        say(f"The whole log: {problem.log}")


def box(rows: list[tuple[str, str]]) -> str:
    """Two columns in a frame."""
    label = max(len(name) for name, _ in rows)
    texts = [f"{name:<{label}}  {value}" for name, value in rows]
    width = max(map(len, texts))
    body = "\n".join(f"│  {text:<{width}}  │" for text in texts)
    edge = "─" * (width + 4)
    return f"╭{edge}╮\n{body}\n╰{edge}╯"


def use_any_terminal() -> None:
    """A terminal without Unicode shows `?` for the marks and the frame, and that is all."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # both are text files
