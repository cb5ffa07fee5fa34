import signal
import subprocess
import sys
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from cms.operations.management.commands import scheduler
from tests import databases
from tests.operations.test_publish_scheduled import add_due_article
from tests.waiting import wait_until

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.django_db(transaction=True)
def test_the_scheduler_publishes_at_once_gives_signs_of_life_and_stops_cleanly(section, tmp_path):
    article = add_due_article(section, "Bài")
    heartbeat = tmp_path / "heartbeat"
    process = subprocess.Popen(
        [sys.executable, "manage.py", "scheduler", f"--heartbeat={heartbeat}"],
        cwd=ROOT,
        env=databases.environment(),
    )
    try:
        wait_until(heartbeat.exists)
        wait_until(lambda: type(article).objects.get(pk=article.pk).live)
    finally:
        process.send_signal(signal.SIGTERM)

    assert process.wait(30) == 0
    assert not heartbeat.exists()


@pytest.mark.django_db
def test_a_job_that_fails_is_logged_and_goes_no_further(monkeypatch):
    def fail(name: str) -> None:
        raise RuntimeError("the disk is full")

    monkeypatch.setattr(scheduler, "call_command", fail)

    with capture_logs() as lines:
        scheduler.run("clearsessions")

    assert [line["event"] for line in lines] == ["job_failed"]


@pytest.mark.django_db
@pytest.mark.parametrize("name", scheduler.JOBS)
def test_every_job_is_a_command_that_runs(name, settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

    scheduler.call_command(name)
