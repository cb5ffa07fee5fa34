"""Renditions are made in the background as soon as a picture is in the library."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_save

from media.models import CustomImage
from media.tasks import make_renditions


def register() -> None:
    post_save.connect(enqueue_renditions, sender=CustomImage, dispatch_uid="make_renditions")


def enqueue_renditions(
    instance: CustomImage, raw: bool = False, update_fields: object = None, **kwargs: Any
) -> None:
    """Runs after the commit: a worker that was faster would find no picture."""
    if not raw and update_fields is None:
        transaction.on_commit(partial(make_renditions.enqueue, instance.pk))
