import logging
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.demo.actions.load_large import load_large
from cms.demo.actions.load_site import load_site
from cms.demo.progress import bar, silent
from home.models import HomePage


class Command(BaseCommand):
    help = "Load the demo portal into an empty database, and as many more articles as asked for."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--if-empty", action="store_true", help="do nothing when there is a portal already"
        )
        parser.add_argument(
            "--articles", type=int, default=0, help="have at least so many articles, made by code"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["articles"] < 0:
            raise CommandError("--articles takes a number of 0 or more.")
        logging.getLogger("wagtail").setLevel(logging.WARNING)  # a line for each page says nothing
        progress = silent if options["verbosity"] == 0 else bar
        if not HomePage.objects.begun().exists():
            count = load_site(progress)
            self.stdout.write(f"Loaded the demo portal: {count} pages.")
        elif not options["if_empty"] and not options["articles"]:
            raise CommandError(
                "There is a portal in this database already. Use --if-empty to leave it alone, or"
                " --articles to add to it."
            )
        if options["articles"]:
            added = load_large(options["articles"], progress)
            self.stdout.write(f"Added {added} articles.")
