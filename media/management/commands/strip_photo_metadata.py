from argparse import ArgumentParser
from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm
from wagtail.models import UploadedFile

from media.actions.strip_metadata import strip_image, strip_upload
from media.models import CustomImage

AT_ONCE = 100  # pictures


class Command(BaseCommand):
    help = "Take place, camera and notes out of stored pictures, and turn them upright."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--after", type=int, default=0, metavar="ID", help="leave out pictures up to this id"
        )

    def handle(self, *args: Any, after: int, **options: Any) -> None:
        """May be run again, and cut off: what is done is done, and is not done twice."""
        self.unreadable: list[str] = []
        images = CustomImage.objects.filter(pk__gt=after).order_by("pk")
        uploads = UploadedFile.objects.filter(for_content_type__model="customimage")
        stripped = self._each(strip_image, images) + self._each(strip_upload, uploads)
        self.stdout.write(f"Pictures stored anew: {stripped}.")
        if self.unreadable:
            names = ", ".join(self.unreadable)
            raise CommandError(f"Their files are missing or cannot be read: {names}")

    def _each(self, strip: Callable[[Any], bool], rows: Any) -> int:
        stripped = 0
        bar = tqdm(total=rows.count(), unit="picture", disable=None, file=self.stderr)
        for row in rows.iterator(AT_ONCE):
            try:
                stripped += strip(row)
            except (OSError, ValidationError):
                self.unreadable.append(f"{row._meta.model_name} {row.pk}")
            bar.update()
        bar.close()
        return stripped
