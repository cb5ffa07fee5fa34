from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from tqdm import tqdm

from search.models import RebuildPlace
from search.rebuild import left_to_rebuild, rebuild


class Command(BaseCommand):
    """Compares every document of the search index with what is there and mends what differs."""

    help = (
        "Rebuild the search index. The site may go on serving. A rebuild that was cut off goes on"
        " where it stopped."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--from-the-beginning",
            action="store_true",
            help="also what an earlier rebuild, which was cut off, has looked at",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["from_the_beginning"]:
            RebuildPlace.objects.all().delete()
        with tqdm(
            total=left_to_rebuild(), unit=" objects", disable=not options["verbosity"]
        ) as bar:
            for count in rebuild():
                bar.update(count)
