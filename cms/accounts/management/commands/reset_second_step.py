from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.accounts.actions import reset_second_step


class Command(BaseCommand):
    help = "Takes the lost phone and the recovery codes from a user, who then sets up new ones."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("username")

    def handle(self, *args: Any, username: str, **options: Any) -> None:
        user = get_user_model()._default_manager.filter(username=username).first()
        if user is None:
            raise CommandError(f"There is no user {username}.")
        if not reset_second_step(user, by=None):
            raise CommandError(f"{username} has no second step.")
        self.stdout.write(f"{username} has no second step any more.")
