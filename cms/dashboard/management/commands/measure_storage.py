from typing import Any

from django.core.management.base import BaseCommand

from cms.dashboard.actions.measure_storage import measure_storage


class Command(BaseCommand):
    help = "Read how much room the files take, for the dashboard and its report."

    def handle(self, *args: Any, **options: Any) -> None:
        reading = measure_storage()
        self.stdout.write(
            f"Renditions: {reading.renditions_count}, {reading.renditions_size} bytes."
        )
