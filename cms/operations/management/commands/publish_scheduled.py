from collections.abc import Callable
from functools import partial
from typing import Any

import structlog
from django.contrib.auth.models import AbstractBaseUser
from django.utils import timezone
from wagtail.management.commands import publish_scheduled
from wagtail.models import Page, PageLogEntry, Revision

from cms.operations.locks import exclusive

log = structlog.get_logger(__name__)


class Command(publish_scheduled.Command):
    """Wagtail's command, for one process at a time, and page by page.

    Two at once would both find a page due and publish it twice: 39 signals for 20 pages. And in
    Wagtail's own loop a page that fails holds up all that come after it, again each minute.
    """

    help = "Publishes what is due and unpublishes what has expired; another one running is enough."

    def handle(self, *args: Any, **options: Any) -> None:
        with exclusive("publish_scheduled") as mine:
            if not mine:
                log.info("publish_scheduled_skipped", reason="another process is at it")
            elif options["dryrun"]:
                super().handle(*args, **options)
            else:
                take_down_expired()
                publish_due()


def take_down_expired() -> None:
    expired = Page.objects.filter(live=True, expire_at__lt=timezone.now()).order_by("expire_at")
    for page in list(expired):
        one_of_many(
            page.pk,
            partial(page.unpublish, set_expired=True, log_action="wagtail.unpublish.scheduled"),
        )


def publish_due() -> None:
    due = Revision.objects.filter(approved_go_live_at__lt=timezone.now())
    for revision in list(due.order_by("approved_go_live_at")):
        one_of_many(
            revision.object_id,
            partial(
                revision.publish,
                user=who_scheduled(revision),
                log_action="wagtail.publish.scheduled",
                skip_permission_checks=True,  # they were checked when it was scheduled
            ),
        )


def one_of_many(page_id: Any, action: Callable[[], object]) -> None:
    """Do it; a failure is logged with its trace, and tried again in the next minute."""
    try:
        action()
    except Exception:
        log.exception("scheduled_page_failed", page=page_id)


def who_scheduled(revision: Revision) -> AbstractBaseUser | None:
    """Who gave the revision its hour, for the log; None if nobody did, or they are gone."""
    entries = PageLogEntry.objects.filter(
        page=revision.object_id, revision=revision, action="wagtail.publish.schedule"
    )
    entry = entries.select_related("user").order_by("-timestamp").first()
    return entry.user if entry else None
