from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from media.models import WaitingPhotograph
from media.models.waiting import KEPT_FOR


class Command(BaseCommand):
    help = "Delete photographs that were uploaded for a gallery long ago and never placed."

    def handle(self, *args: Any, **options: Any) -> None:
        old = WaitingPhotograph.objects.older_than(timezone.now() - KEPT_FOR)
        number, _ = old.delete()
        if number:
            self.stdout.write(f"Photographs forgotten: {number}.")
