"""E-mail that nobody waits for, and that no failing mail server stops anything with.

Wagtail sends its notices while somebody submits, returns or comments. Through this backend they,
and all other mail, are put into the queue of the worker in the same transaction: what is rolled
back is not told.
"""

from collections.abc import Sequence
from typing import Any

import structlog
from django.conf import settings
from django.core.mail import EmailMessage, EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django_tasks import task

logger = structlog.get_logger(__name__)


class QueueBackend(BaseEmailBackend):
    """For EMAIL_BACKEND; the worker sends with EMAIL_DELIVERY_BACKEND. Takes texts and their
    alternatives, no attachments."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        for message in email_messages:
            deliver.enqueue(as_json(message))
        return len(email_messages)


def as_json(message: EmailMessage) -> dict[str, Any]:
    """The arguments with which EmailMultiAlternatives makes the message again."""
    if message.attachments:
        raise ValueError("Mail with attachments is not put into the queue.")
    alternatives = getattr(message, "alternatives", None) or []
    return {
        "subject": str(message.subject),
        "body": str(message.body),
        "from_email": message.from_email,
        "to": list(message.to),
        "cc": list(message.cc),
        "bcc": list(message.bcc),
        "reply_to": list(message.reply_to),
        "headers": dict(message.extra_headers),
        "alternatives": [[str(content), mimetype] for content, mimetype in alternatives],
    }


@task()
def deliver(message: dict[str, Any]) -> int:
    """Send one message; how many were sent. A failure is logged, and fails nothing but itself."""
    connection = get_connection(settings.EMAIL_DELIVERY_BACKEND)
    try:
        return int(EmailMultiAlternatives(**message, connection=connection).send())
    except Exception:  # whatever a mail server, a name server or a network may raise
        logger.exception("mail_not_sent", subject=message["subject"])
        return 0
