"""Logs: lines to read in a terminal, or one JSON object a line for machines.

Everything goes to standard error and through structlog, Django's and the libraries' own lines too,
so that each carries the id of the request (or the name of the job) it belongs to.
"""

import logging
import sys
from typing import Any

import orjson
import structlog
from django.core.exceptions import ImproperlyConfigured
from structlog.typing import EventDict, Processor, WrappedLogger


def logging_config(style: str, level: str) -> dict[str, Any]:
    """Configures structlog and returns the LOGGING setting; `style` is one of RENDERERS."""
    for name, value, known in (
        ("LOG_FORMAT", style, RENDERERS),
        ("LOG_LEVEL", level, logging.getLevelNamesMapping()),
    ):
        if value not in known:
            raise ImproperlyConfigured(f"{name} is {value!r}; it can be {' or '.join(known)}.")
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *SHARED,
            structlog.stdlib.PositionalArgumentsFormatter(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "lines": {
                "()": structlog.stdlib.ProcessorFormatter,
                "foreign_pre_chain": SHARED,
                "processors": [
                    structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                    *RENDERERS[style],
                ],
            },
        },
        "handlers": {
            "console": {"class": "logging.StreamHandler", "formatter": "lines"},
            "trouble": {
                "class": "logging.StreamHandler",
                "formatter": "lines",
                "level": "WARNING",
            },
        },
        "root": {"handlers": ["console"], "level": level},
        "loggers": {
            "django": {"handlers": [], "level": "INFO", "propagate": True},
            # Each request has its own line, with its traceback if it failed.
            "django.request": {"level": "CRITICAL"},
            # runserver's own line has the values of the query in it, and with them preview tokens.
            "django.server": {"level": "CRITICAL"},
            # Strangers send requests with made-up host names all day; they are answered with 400.
            "django.security.DisallowedHost": {"level": "CRITICAL"},
            # A line for every job that ran as it should says nothing. The worker sets the level of
            # its tasks' logger itself, so there the handler does it.
            "apscheduler": {"level": "WARNING"},
            # cms.accounts says in one line what is locked, without anybody's address.
            "axes": {"level": "ERROR"},
            "django_tasks": {"handlers": ["trouble"], "propagate": False},
        },
    }


def plain_json(logger: WrappedLogger, name: str, event: EventDict) -> str:
    return orjson.dumps(event, default=repr).decode()


SHARED: list[Processor] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso"),
]

# Tracebacks are plain text: the richer forms print local variables, and with them passwords.
RENDERERS: dict[str, list[Processor]] = {
    "console": [
        structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(),
            exception_formatter=structlog.dev.plain_traceback,
        ),
    ],
    "json": [
        structlog.processors.format_exc_info,
        plain_json,
    ],
}
