"""`make bench-search`: what a search costs in a large portal, beside the bare count of its hits.

Both are asked in turn in one run, so other work on the machine slows both. "Bare" is one SQL count
of the same words on the same index. "First page" is all that a visitor's first page of results asks
of the index: the number of hits with the facets, and the best twenty in their order; nothing of it
comes from memory. "Best 20" is the second half alone.
"""

import argparse
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.scratch import database, manage

SHOWN = 20

# By class; each as it is typed with marks and without them.
QUERIES = {
    "one syllable": ["thanh", "đất", "cong", "hồ", "luật"],
    "two syllables": ["thanh tra", "đất đai", "khieu nai", "học phí", "tiep dan"],
    "four syllables": ["phòng chống tham nhũng", "khieu nai to cao", "ủy ban nhân dân"],
    "number of a document": ["438/KH-UBND", "42/2022/NĐ-CP", "15/KL-TTr"],
    "quoted phrase": ['"thanh tra"', '"đất đai"', '"tiep cong dan"', '"kết luận thanh tra"'],
    "no hit": ["xyzabc", "thanh xyzabc", '"dai dat thanh"', "999999/XX-YYY"],
}


def measure(rounds: int) -> None:
    import django  # once the settings are named

    django.setup()
    for name, texts in QUERIES.items():
        hits: list[int] = []
        times: dict[str, list[float]] = {"bare": [], "first": [], "best": []}
        for text in texts:
            hits.append(measure_query(text, rounds, times))
        print(row(name, hits, times), flush=True)


def measure_query(text: str, rounds: int, times: dict[str, list[float]]) -> int:
    from django.core.cache import caches

    from cms.content.version import answering
    from search.conditions import Condition
    from search.engines import engine
    from search.filters import Filters
    from search.finding import public_kinds, rank
    from search.matching import matching, tiers
    from search.queries import read_query
    from search.ranking import Ranking
    from search.synonyms import with_synonyms

    query = with_synonyms(read_query(text))
    condition = Condition(frozenset(public_kinds()))
    total = engine().count(matching(query), Condition())

    def bare() -> None:
        engine().count(matching(query), Condition())

    def first_page() -> None:
        rank(query, Filters(), SHOWN)

    def best() -> None:
        if total:
            Ranking(matching(query), tiers(query), condition).best(SHOWN, total)

    for _ in range(rounds):
        for name, ask in (("bare", bare), ("first", first_page), ("best", best)):
            caches["answers"].clear()
            with answering():
                times[name].append(seconds(ask))
    return total


def seconds(ask: Callable[[], object]) -> float:
    started = perf_counter()
    ask()
    return perf_counter() - started


def row(name: str, hits: list[int], times: dict[str, list[float]]) -> str:
    """In Markdown."""
    figures = [f"{median(each) * 1000:.1f} / {p95(each) * 1000:.1f}" for each in times.values()]
    ratio = p95(times["first"]) / p95(times["bare"])
    return f"| {name} | {min(hits):,}–{max(hits):,} | {' | '.join(figures)} | {ratio:.1f} |"


def p95(times: list[float]) -> float:
    return quantiles(times, n=20)[-1]


HEAD = (
    "| queries | hits | bare count, p50 / p95 ms | first page | best 20 | first page to bare |\n"
    "|---|---:|---:|---:|---:|---:|"
)


@contextmanager
def portal(articles: int, on_postgresql: bool) -> Iterator[None]:
    with TemporaryDirectory(prefix="trang-") as name, database(Path(name), on_postgresql) as url:
        os.environ.update(
            SCRATCH_FOLDER=name, DATABASE_URL=url, DJANGO_SETTINGS_MODULE="bench.settings"
        )
        manage(dict(os.environ), "migrate", "--verbosity=0")
        manage(dict(os.environ), "load_demo", f"--articles={articles}")
        yield


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.search", description=__doc__)
    parser.add_argument("--postgresql", action="store_true", help="instead of SQLite")
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--here", action="store_true", help="on the database of DATABASE_URL")
    options = parser.parse_args()
    if options.here:
        print(HEAD)
        measure(options.rounds)
        return
    with portal(options.articles, options.postgresql):
        database_name = "PostgreSQL" if options.postgresql else "SQLite"
        print(f"{database_name}, {options.articles:,} articles, {options.rounds} rounds\n\n{HEAD}")
        measure(options.rounds)


if __name__ == "__main__":
    main()
