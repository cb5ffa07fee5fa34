from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.content.unknown_blocks import unknown_blocks


class Command(BaseCommand):
    help = "Lists the pages with blocks, or fields of blocks, that the code does not have."

    def handle(self, *args: Any, **options: Any) -> None:
        found = 0
        for found, each in enumerate(unknown_blocks(), start=1):  # noqa: B007
            self.stdout.write(str(each))
        if found:
            raise CommandError(f"{found} unknown; see “Blocks” in docs/operations.md.")
        self.stdout.write("All blocks are known.")
