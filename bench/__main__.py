"""`make bench`: how fast the portal answers on this machine, beside a view that does nothing.

The client runs beside the server and takes its share of the processor, and the machine may have
other work; so all is measured in turn, several times, and compared with the bare view.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from statistics import quantiles

from bench.client import alone, measure
from bench.questions import ARTICLES, cold, entity_tag, kept, questions
from bench.scratch import portal

Ask = Callable[[], Iterator[bytes]]

# What takes longer by itself is asked by two at a time: sixteen would only wait for each other.
SLOW = 0.3  # seconds
FEW = 2

BARE = "a bare Django view"
UNCHANGED = "API: 20 articles, unchanged (304)"
COLD, KEPT = "worked out", "from memory"


def cells(port: int, articles: int) -> dict[tuple[str, str], Ask]:
    """What is measured, by row and column of the table."""
    found: dict[tuple[str, str], Ask] = {(BARE, COLD): partial(kept, port, "/bare/")}
    for name, path in questions(port, articles).items():
        found[name, COLD] = partial(cold, path)
        found[name, KEPT] = partial(kept, port, path)
    same = f"{ARTICLES}&limit=20"
    tag = f"If-None-Match: {entity_tag(port, same)}"
    found[UNCHANGED, KEPT] = partial(kept, port, same, tag)
    return found


def table(times: dict[tuple[str, str], list[float]], seconds: float) -> Iterator[str]:
    """In Markdown."""
    of_bare = len(times[BARE, COLD])
    columns = [f"{column}: {figure}" for column in (COLD, KEPT) for figure in FIGURES]
    yield f"| | {' | '.join(columns)} |"
    yield f"|---|{'---:|' * len(columns)}"
    for name in dict.fromkeys(row for row, _column in times):
        figures: list[str] = []
        for column in (COLD, KEPT):
            found = times.get((name, column))
            figures += row(found, seconds, of_bare) if found else [""] * len(FIGURES)
        yield f"| {name} | {' | '.join(figures)} |"


FIGURES = ("a second", "of bare", "p50 ms", "p99 ms")


def row(times: list[float], seconds: float, of_bare: int) -> list[str]:
    if len(times) < 2:
        return ["< 1", "", "", ""]
    hundredths = quantiles(times, n=100)
    return [
        f"{len(times) / seconds:,.0f}",
        f"{len(times) / of_bare:.2%}",
        f"{hundredths[49] * 1000:.1f}",
        f"{hundredths[98] * 1000:.1f}",
    ]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--postgresql", action="store_true", help="instead of SQLite")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=3, help="for each figure in each round")
    options = parser.parse_args()
    times: dict[tuple[str, str], list[float]] = defaultdict(list)
    slow: set[str] = set()
    with portal(options.articles, options.postgresql) as port:
        measured = cells(port, options.articles)
        for number in range(options.rounds):
            print(f"· round {number + 1}", file=sys.stderr, flush=True)
            for cell, ask in measured.items():
                connections = options.connections
                if alone(port, ask()) > SLOW:
                    connections = FEW
                    slow.add(cell[0])
                times[cell] += measure(port, ask(), connections, options.seconds)
    database = "PostgreSQL" if options.postgresql else "SQLite"
    print(
        f"{database}, {options.articles:,} articles, {options.connections} connections"
        f" ({FEW} for: {'; '.join(sorted(slow)) or 'none'}), {options.rounds} rounds of"
        f" {options.seconds:g} s\n"
    )
    print("\n".join(table(times, options.rounds * options.seconds)))


if __name__ == "__main__":
    main()
