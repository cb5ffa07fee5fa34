from typing import Any

from django.core.management.base import BaseCommand

from news.ratings.retention import forget_allowances, forget_visitors


class Command(BaseCommand):
    help = "Parts old votes from the visitors who gave them; the votes stay."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{forget_visitors()} votes parted from their visitors.")
        self.stdout.write(f"{forget_allowances()} past allowances deleted.")
