"""Votes in their thousands through the real server: each that is acknowledged counts, once.

VOTES is how many there are; each test also runs with ten thousand.
"""

import http.client
import json
import os
import random
import signal
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connections

from news.models import ArticlePage, RatingSummary, StarRating
from tests import databases
from tests.factories import ArticlePageFactory
from tests.served import Server, serving
from tests.waiting import wait_until

pytestmark = pytest.mark.django_db(transaction=True)

VOTES = int(os.environ.get("VOTES", "600"))
KILLS = max(5, VOTES // 200)
THREADS = 32
WORKERS = 4
NO_LIMITS = {"RATINGS_PER_NETWORK": "", "RATINGS_PER_ARTICLE": ""}


@pytest.fixture(scope="module")
def server(django_db_setup, tmp_path_factory) -> Iterator[Server]:
    environment = databases.environment() | NO_LIMITS
    options = ["--workers", str(WORKERS), "--respawn-failed-workers", "--respawn-interval", "0.1"]
    with serving(environment, tmp_path_factory.mktemp("load"), *options) as running:
        wait_until(lambda: running.started() == WORKERS)
        yield running


@pytest.fixture
def articles(section) -> list[ArticlePage]:
    return [ArticlePageFactory(parent=section) for _ in range(3)]


@dataclass
class Visitors:
    """Many at once, each thread on a connection of its own; `given` are the stars of votes that
    were acknowledged, by article."""

    port: int
    statuses: Counter[int] = field(default_factory=Counter)
    given: Counter[tuple[int, int]] = field(default_factory=Counter)
    lock: threading.Lock = field(default_factory=threading.Lock)
    local: threading.local = field(default_factory=threading.local)

    def vote(self, article: int, stars: int, cookie: str = "") -> str:
        """The cookie of who voted; empty if there was no answer."""
        try:
            status, cookie = self.send(article, stars, cookie)
        except (OSError, http.client.HTTPException):
            self.local.connection = None
            return ""
        with self.lock:
            self.statuses[status] += 1
            if status == 200:
                self.given[article, stars] += 1
        return cookie

    def send(self, article: int, stars: int, cookie: str) -> tuple[int, str]:
        connection = getattr(self.local, "connection", None)
        if connection is None:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
            self.local.connection = connection
        headers = {"Content-Type": "application/json"} | ({"Cookie": cookie} if cookie else {})
        path = f"/api/v2/ratings/{article}/"
        connection.request("POST", path, json.dumps({"stars": stars}), headers)
        response = connection.getresponse()
        response.read()
        return response.status, (response.headers["Set-Cookie"] or cookie).partition(";")[0]


def together(work: Callable[[int], object], count: int) -> None:
    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(work, range(count)))


def stored() -> Counter[tuple[int, int]]:
    """The votes that there are, by article and stars."""
    return Counter(StarRating.objects.values_list("article_id", "stars"))


def summed() -> Counter[tuple[int, int]]:
    """What the summaries say."""
    return Counter(
        {
            (summary.article_id, stars): number
            for summary in RatingSummary.objects.all()
            for stars, number in summary.distribution.items()
            if number
        }
    )


def agree() -> str:
    out = StringIO()
    call_command("recount_ratings", stdout=out)
    return out.getvalue().strip()


def test_each_vote_counts_once(server, articles):
    visitors = Visitors(server.port)
    choices = random.Random(0)  # the same ones each time
    votes = [(choices.choice(articles).pk, choices.randint(1, 5)) for _ in range(VOTES)]

    together(lambda number: visitors.vote(*votes[number]), VOTES)

    assert visitors.statuses == {200: VOTES}
    assert stored() == summed() == Counter(votes)
    assert agree() == "All summaries agree."


def test_parallel_votes_of_one_visitor_count_once(server, articles):
    visitors = Visitors(server.port)
    cookie = visitors.vote(articles[0].pk, 1)

    together(lambda number: visitors.vote(articles[1].pk, number % 5 + 1, cookie), 50)

    assert visitors.statuses == {200: 51}
    votes = StarRating.objects.filter(article=articles[1])
    assert votes.count() == RatingSummary.objects.get(article=articles[1]).count == 1
    assert stored() == summed()


def test_no_acknowledged_vote_is_lost_when_workers_are_killed(server, articles):
    visitors = Visitors(server.port)
    left = iter(range(VOTES * 10))
    finished = threading.Event()
    started = server.started()

    def keep_voting(number: int) -> None:
        while not finished.is_set():
            visitors.vote(articles[number % 3].pk, next(left) % 5 + 1)

    def acknowledged() -> int:
        return sum(visitors.given.copy().values())

    with ThreadPoolExecutor(THREADS) as pool:
        voting = [pool.submit(keep_voting, number) for number in range(THREADS)]
        try:
            for kills in range(1, KILLS + 1):
                enough = acknowledged() + VOTES // KILLS
                wait_until(lambda enough=enough: acknowledged() >= enough, 120)
                pid = wait_until(server.worker_ids)[0]
                os.kill(pid, signal.SIGKILL)
                wait_until(lambda kills=kills: server.started() == started + kills)
        finally:
            finished.set()
        for each in voting:
            each.result()

    assert set(visitors.statuses) == {200}
    assert not visitors.given - stored()
    assert stored() == summed()
    assert agree() == "All summaries agree."


def close(article: ArticlePage) -> None:
    article.ratings_open = False
    article.save_revision().publish()


@pytest.mark.parametrize(
    ("end", "status"),
    [(ArticlePage.unpublish, 404), (ArticlePage.delete, 404), (close, 409)],
    ids=["unpublished", "deleted", "closed"],
)
def test_no_vote_is_counted_after_the_end_of_an_article(server, articles, end, status):
    article = articles[0]
    pk = article.pk
    visitors = Visitors(server.port)
    finished = threading.Event()

    def keep_voting(_number: int) -> None:
        while not finished.is_set():
            visitors.vote(pk, 3)

    with ThreadPoolExecutor(THREADS) as pool:
        voting = [pool.submit(keep_voting, number) for number in range(THREADS)]
        try:
            wait_until(lambda: visitors.statuses[200] >= VOTES // 10)
            end(article)
            at_the_end = StarRating.objects.filter(article=pk).count()
            wait_until(lambda: visitors.statuses[status] >= VOTES // 10)
        finally:
            finished.set()
        for each in voting:
            each.result()

    assert set(visitors.statuses) == {200, status}
    assert StarRating.objects.filter(article=pk).count() == at_the_end
    assert at_the_end == (0 if end is ArticlePage.delete else visitors.statuses[200])
    assert stored() == summed()
    connections.close_all()
