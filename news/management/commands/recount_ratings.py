from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from news.ratings.recount import differences


class Command(BaseCommand):
    help = "Counts all votes again; says where a summary differs, and fails if one does."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--mend", action="store_true", help="write what was counted")

    def handle(self, *args: Any, mend: bool, **options: Any) -> None:
        found = list(differences(mend))
        for each in found:
            self.stdout.write(
                f"Article {each.article_id}: summed {each.summed}, counted {each.counted}."
            )
        if found and not mend:
            raise CommandError(f"{len(found)} summaries differ; --mend puts them right.")
        self.stdout.write(f"{len(found)} summaries put right." if found else "All summaries agree.")
