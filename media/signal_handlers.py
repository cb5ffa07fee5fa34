"""Renditions are made in the background, when a picture is in the library and when it is used; the
file of a photograph that waits no longer is deleted."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from wagtail.models import Page
from wagtail.signals import page_published

from media.models import CustomImage, WaitingPhotograph
from media.models.waiting import delete_file
from media.tasks import make_renditions, make_renditions_of_page


def register() -> None:
    post_save.connect(enqueue_renditions, sender=CustomImage, dispatch_uid="make_renditions")
    page_published.connect(enqueue_renditions_of_page, dispatch_uid="make_renditions_of_page")
    post_delete.connect(delete_file, sender=WaitingPhotograph, dispatch_uid="delete_waiting_file")


def enqueue_renditions(
    instance: CustomImage, raw: bool = False, update_fields: object = None, **kwargs: Any
) -> None:
    """Runs after the commit: a worker that was faster would find no picture."""
    if not raw and update_fields is None:
        transaction.on_commit(partial(make_renditions.enqueue, instance.pk))


def enqueue_renditions_of_page(instance: Page, **kwargs: Any) -> None:
    """For pictures whose own task failed, or whose focal point an editor has just moved."""
    transaction.on_commit(partial(make_renditions_of_page.enqueue, instance.pk))
