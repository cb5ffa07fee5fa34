from typing import Any

from django.core.management.base import BaseCommand

from cms.content.previews import DraftPreview


class Command(BaseCommand):
    help = "Deletes the drafts that were kept for previews whose time is over."

    def handle(self, *args: Any, **options: Any) -> None:
        DraftPreview.objects.expired().delete()
