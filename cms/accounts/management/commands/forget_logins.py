from typing import Any

from django.core.management.base import BaseCommand

from cms.accounts.locks import forget_old


class Command(BaseCommand):
    help = "Deletes names and addresses of wrong logins that count no more."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"Forgot {forget_old()} rows of wrong logins.")
