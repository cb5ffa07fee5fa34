from typing import Any

from django.core.management.base import BaseCommand

from cms.operations.translations import compile_all


class Command(BaseCommand):
    help = "Compile the catalogues of translations, without gettext on the machine."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{compile_all()} catalogues are compiled.")
