"""Pages that are due go live once, however many schedulers there are."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from django.utils import timezone
from structlog.testing import capture_logs
from wagtail.models import Page, PageLogEntry, Revision

from cms.operations.locks import exclusive
from news.models import ArticlePage, NewsIndexPage
from tests import databases
from tests.factories import ArticlePageFactory

ROOT = Path(__file__).resolve().parents[2]
DUE = 20

# One scheduler's minute, as a process of its own: prints each page that it published.
PUBLISHER = """
import sys
import django
django.setup()
from django.core.management import call_command
from wagtail.signals import page_published
def note(instance, **kwargs):
    print(instance.pk)
page_published.connect(note)
print("ready", flush=True)
sys.stdin.readline()
call_command("publish_scheduled")
"""


def add_due_article(section: NewsIndexPage, title: str) -> ArticlePage:
    """A draft that an editor once scheduled, and whose time has come."""
    article = ArticlePageFactory(parent=section, title=title, live=False)
    article.go_live_at = timezone.now() + timedelta(days=1)
    revision = article.save_revision()
    revision.publish()
    make_due(revision)
    return article


def make_due(revision: Revision) -> None:
    """As if its hour had come a minute ago."""
    past = timezone.now() - timedelta(minutes=1)
    revision.refresh_from_db()
    revision.approved_go_live_at = past
    revision.content["go_live_at"] = past.isoformat()
    revision.save()


@pytest.mark.django_db(transaction=True)
def test_two_schedulers_at_once_publish_every_due_page_once(section):
    due = {add_due_article(section, f"Bài {number}").pk for number in range(DUE)}
    publishers = [
        subprocess.Popen(
            [sys.executable, "-c", PUBLISHER],
            cwd=ROOT,
            env=databases.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    for publisher in publishers:
        assert publisher.stdout.readline() == "ready\n"

    for publisher in publishers:
        publisher.stdin.write("go\n")
        publisher.stdin.flush()
    outputs = [publisher.communicate(timeout=60)[0] for publisher in publishers]

    assert [publisher.returncode for publisher in publishers] == [0, 0]
    published = [int(line) for output in outputs for line in output.split()]
    assert sorted(published) == sorted(due)
    assert ArticlePage.objects.filter(pk__in=due, live=True).count() == DUE


@pytest.mark.django_db
def test_a_page_is_left_to_the_process_that_is_at_it(section):
    article = add_due_article(section, "Bài")

    with exclusive("publish_scheduled"):
        call_command("publish_scheduled")
        article.refresh_from_db()
        assert not article.live

    call_command("publish_scheduled")
    article.refresh_from_db()
    assert article.live


@pytest.mark.django_db
def test_an_expired_page_is_taken_down(section):
    article = ArticlePageFactory(
        parent=section, title="Bài", expire_at=timezone.now() - timedelta(minutes=1)
    )

    call_command("publish_scheduled")

    article.refresh_from_db()
    assert not article.live
    assert article.expired


@pytest.mark.django_db
def test_a_page_that_fails_holds_up_no_other(section, monkeypatch):
    first, second = (add_due_article(section, title) for title in ("Một", "Hai"))
    publish = ArticlePage.publish

    def fail(page, *args, **kwargs):
        if page.pk == first.pk:
            raise RuntimeError("the disk is full")
        return publish(page, *args, **kwargs)

    with monkeypatch.context() as patched, capture_logs() as lines:
        patched.setattr(ArticlePage, "publish", fail)
        call_command("publish_scheduled")

    assert [line["page"] for line in lines if line["event"] == "scheduled_page_failed"] == [
        str(first.pk)
    ]
    assert live(second)
    assert not live(first)

    call_command("publish_scheduled")
    assert live(first)


@pytest.mark.django_db
def test_a_page_that_cannot_be_taken_down_holds_up_no_other(section, monkeypatch):
    past = timezone.now() - timedelta(minutes=1)
    first, second = (ArticlePageFactory(parent=section, expire_at=past) for _ in range(2))
    unpublish = Page.unpublish

    def fail(page, *args, **kwargs):
        if page.pk == first.pk:
            raise RuntimeError("the disk is full")
        return unpublish(page, *args, **kwargs)

    with monkeypatch.context() as patched:
        patched.setattr(Page, "unpublish", fail)
        call_command("publish_scheduled")

    assert not live(second)
    assert live(first)


@pytest.mark.django_db
def test_the_log_names_who_gave_a_page_its_hour(section, admin_user):
    article = ArticlePageFactory(parent=section, live=False)
    article.go_live_at = timezone.now() + timedelta(days=1)
    revision = article.save_revision(user=admin_user)
    revision.publish(user=admin_user)
    make_due(revision)

    call_command("publish_scheduled")

    entries = PageLogEntry.objects.filter(page=article.pk, action__startswith="wagtail.publish")
    assert set(entries.values_list("action", "user")) == {
        ("wagtail.publish.schedule", admin_user.pk),
        ("wagtail.publish.scheduled", admin_user.pk),
    }


@pytest.mark.django_db
def test_a_page_goes_live_after_its_minute_and_not_before(section):
    article = ArticlePageFactory(parent=section, live=False)
    article.go_live_at = timezone.now() + timedelta(seconds=50)
    article.save_revision().publish()

    call_command("publish_scheduled")

    assert not live(article)


def live(page: Page) -> bool:
    return Page.objects.get(pk=page.pk).live
