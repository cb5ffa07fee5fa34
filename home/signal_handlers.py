"""Icons are made when an agency chooses its logo, and when the logo's picture changes."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_save

from home.models import AgencySettings
from home.tasks import make_icons
from media.models import CustomImage


def register() -> None:
    post_save.connect(enqueue_icons, sender=AgencySettings, dispatch_uid="make_icons")
    post_save.connect(enqueue_icons_of_logo, sender=CustomImage, dispatch_uid="make_logo_icons")


def enqueue_icons(instance: AgencySettings, raw: bool = False, **kwargs: Any) -> None:
    """Runs after the commit: a worker that was faster would find no picture."""
    if not raw and instance.logo_id:
        transaction.on_commit(partial(make_icons.enqueue, instance.logo_id))


def enqueue_icons_of_logo(instance: CustomImage, raw: bool = False, **kwargs: Any) -> None:
    if not raw and AgencySettings.objects.filter(logo=instance.pk).exists():
        transaction.on_commit(partial(make_icons.enqueue, instance.pk))
