import signal
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog
from apscheduler.schedulers.background import BackgroundScheduler
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import connection

log = structlog.get_logger(__name__)

STOP_SIGNALS = {signal.SIGINT, signal.SIGTERM}
EVERY_MINUTE: dict[str, Any] = {"trigger": "cron", "minute": "*"}
EVERY_DAY: dict[str, Any] = {"trigger": "interval", "days": 1}
EVERY_NIGHT: dict[str, Any] = {
    "trigger": "cron",
    "hour": 2,
    "minute": 30,
    "timezone": settings.TIME_ZONE,  # a container's own is UTC, where this is the morning
}
EVERY_20_SECONDS: dict[str, Any] = {"trigger": "interval", "seconds": 20}

# Commands, each of them such that running it twice does nothing twice.
JOBS = {
    "publish_scheduled": EVERY_MINUTE,
    "purge_previews": EVERY_MINUTE,
    "clearsessions": EVERY_DAY,
    "forget_logins": EVERY_DAY,
    "forget_searches": EVERY_DAY,
    "forget_visitors": EVERY_DAY,
    "forget_waiting_photographs": EVERY_DAY,
    "prune_db_task_results": EVERY_DAY,
    "check_links": EVERY_NIGHT,
    "measure_storage": EVERY_NIGHT,
}


class Command(BaseCommand):
    help = "Runs what has its time: publishing and expiry every minute, tidying up every day."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--heartbeat",
            type=Path,
            metavar="FILE",
            help="a file to touch every 20 seconds, for a container's health check",
        )

    def handle(self, *args: Any, heartbeat: Path | None, **options: Any) -> None:
        # Blocked here and so in every thread, the signals wait for sigwait below.
        signal.pthread_sigmask(signal.SIG_BLOCK, STOP_SIGNALS)
        scheduler = build_scheduler(heartbeat)
        scheduler.start()
        log.info("scheduler_started", jobs=sorted(JOBS))
        received = signal.sigwait(STOP_SIGNALS)
        log.info("scheduler_stopping", signal=signal.Signals(received).name)
        scheduler.shutdown(wait=True)
        if heartbeat:
            heartbeat.unlink(missing_ok=True)


def build_scheduler(heartbeat: Path | None) -> BackgroundScheduler:
    """Every job runs once at the start, then at its times; runs that were missed become one."""
    scheduler = BackgroundScheduler(
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    now = datetime.now().astimezone()
    for name, times in JOBS.items():
        scheduler.add_job(run, args=[name], id=name, next_run_time=now, **times)
    if heartbeat:
        scheduler.add_job(heartbeat.touch, id="heartbeat", next_run_time=now, **EVERY_20_SECONDS)
    return scheduler


def run(name: str) -> None:
    """Run a command; its failure is logged and the scheduler lives on."""
    with structlog.contextvars.bound_contextvars(job=name):
        try:
            call_command(name)
        except Exception:
            log.exception("job_failed")
        finally:
            connection.close()  # each job has a thread of its own, and hours until its next run
