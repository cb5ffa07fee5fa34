from typing import Any

import structlog
from wagtail.management.commands import publish_scheduled

from cms.operations.locks import exclusive

log = structlog.get_logger(__name__)


class Command(publish_scheduled.Command):
    """Wagtail's command, for one process at a time.

    Two at once would both find a page due and publish it twice: 39 signals for 20 pages.
    """

    help = "Publishes what is due and unpublishes what has expired; another one running is enough."

    def handle(self, *args: Any, **options: Any) -> None:
        with exclusive("publish_scheduled") as mine:
            if mine:
                super().handle(*args, **options)
            else:
                log.info("publish_scheduled_skipped", reason="another process is at it")
