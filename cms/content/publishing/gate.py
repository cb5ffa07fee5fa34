"""Checks the content of a page at the moment in which it goes public, or is given its hour.

Wagtail has many ways to publish: the page form, the approval that ends a workflow, bulk actions,
copies that stay live, the API for programs, the admin's own API. All of them save the page with a
new live revision, or a revision with its hour; so the gate is a receiver of these two saves, which
no way passes by. Whoever publishes is told by what stands around (see `noting`).

A revision whose hour has come was checked when it was given its hour; at night nobody could be
asked. A copy that follows another page, an alias, is not checked for itself.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final

import structlog
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db.models.signals import pre_save
from django.utils import timezone
from wagtail.models import Page, Revision

from cms.content.content_checks import Flaw, flaws_in
from cms.content.models import BasePage

logger = structlog.get_logger(__name__)

STOP: Final = "stop"  # the value of PUBLISH_WITH_ERRORS

Noted = dict[int, tuple[BasePage, list[Flaw]]]
_noted: ContextVar[Noted | None] = ContextVar("noted", default=None)


class PublicationStoppedError(ValidationError):
    """The page was not published, since there is something wrong in it."""

    def __init__(self, page: BasePage, flaws: list[Flaw]) -> None:
        super().__init__({"content": [flaw.sentence for flaw in flaws]})
        self.page = page
        self.flaws = flaws


@contextmanager
def noting() -> Iterator[Noted]:
    """What was published within with something wrong in it, by page id."""
    noted: Noted = {}
    token = _noted.set(noted)
    try:
        yield noted
    finally:
        _noted.reset(token)


def pass_gate(page: Page) -> None:
    """Note what is wrong in a page that is about to go public.

    Raises PublicationStoppedError instead where PUBLISH_WITH_ERRORS is "stop".
    """
    flaws = flaws_in(page) if isinstance(page, BasePage) else []
    if not flaws:
        return
    if settings.PUBLISH_WITH_ERRORS == STOP:
        raise PublicationStoppedError(page, flaws)
    noted = _noted.get()
    if noted is not None:
        if page.pk in noted:
            return
        noted[page.pk] = (page, flaws)
    logger.warning("published_with_flaws", page=page.pk, kinds=[one.kind.code for one in flaws])


def goes_public(page: BasePage, update_fields: frozenset[str] | None) -> bool:
    """Whether a save makes another revision the one that visitors see."""
    is_saved = update_fields is None or "live_revision" in update_fields
    if not (page.live and page.live_revision_id and is_saved) or page.alias_of_id:
        return False
    seen = Page.objects.filter(pk=page.pk, live=True).values_list("live_revision", flat=True)
    return page.live_revision_id not in seen and not is_due(page.live_revision)


def is_due(revision: Revision) -> bool:
    """Whether it is published because its hour has come."""
    hour = revision.approved_go_live_at
    return hour is not None and hour <= timezone.now()


def check_page(
    sender: type[Any],
    instance: Any,
    raw: bool,
    update_fields: frozenset[str] | None,
    **kwargs: Any,
) -> None:
    if isinstance(instance, BasePage) and not raw and goes_public(instance, update_fields):
        pass_gate(instance)


def check_hour(
    sender: type[Any],
    instance: Revision,
    raw: bool,
    update_fields: frozenset[str] | None,
    **kwargs: Any,
) -> None:
    is_saved = update_fields is None or "approved_go_live_at" in update_fields
    if not raw and is_saved and instance.approved_go_live_at and not is_due(instance):
        pass_gate(instance.as_object())


def install() -> None:
    """Called once, at start-up."""
    pre_save.connect(check_page, dispatch_uid="check_page")
    pre_save.connect(check_hour, sender=Revision, dispatch_uid="check_hour")
