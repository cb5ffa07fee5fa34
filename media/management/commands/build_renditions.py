from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from media.actions.complete_renditions import complete_renditions
from media.models import CustomImage

AT_ONCE = 100  # pictures


class Command(BaseCommand):
    help = "Make the renditions that pictures lack; with --anew all of them."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--anew", action="store_true", help="also those that are there: after a change of sizes"
        )
        parser.add_argument(
            "--after", type=int, default=0, metavar="ID", help="leave out pictures up to this id"
        )

    def handle(self, *args: Any, anew: bool, after: int, **options: Any) -> None:
        """An interrupted run says how to go on from where it was."""
        images = CustomImage.objects.filter(pk__gt=after).order_by("pk")
        images = images.prefetch_related("renditions")
        complete = 0
        unreadable: list[int] = []
        done = after
        bar = tqdm(total=images.count(), unit="picture", disable=None, file=self.stderr)
        try:
            for image in images.iterator(AT_ONCE):
                if complete_renditions(image, anew):
                    complete += 1
                else:
                    unreadable.append(image.pk)
                done = image.pk
                bar.update()
        except KeyboardInterrupt:
            resume = f"build_renditions {'--anew ' if anew else ''}--after {done}"
            raise CommandError(f"Stopped. Go on with: manage.py {resume}", returncode=130) from None
        finally:
            bar.close()
        self.stdout.write(f"Pictures with all their renditions: {complete}.")
        if unreadable:
            ids = ", ".join(map(str, unreadable))
            raise CommandError(f"Their files are missing or cannot be read: {ids}")
