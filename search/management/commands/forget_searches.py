from typing import Any

from django.core.management.base import BaseCommand

from search.statistics import forget_searches


class Command(BaseCommand):
    help = "Delete what was noted of searches and is not needed any more."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{forget_searches()} notes of searches deleted.")
