from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.operations.administrators import administrators, random_password


class Command(BaseCommand):
    help = "Creates an administrator. Prints the random password, and nothing else, once."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--username", default="admin")
        parser.add_argument(
            "--if-missing",
            action="store_true",
            help="do nothing when there is an administrator already",
        )

    def handle(self, *args: Any, username: str, if_missing: bool, **options: Any) -> None:
        if if_missing and administrators().exists():
            return
        users = get_user_model()._default_manager
        if users.filter(username=username).exists():
            raise CommandError(
                f"There is a user {username} already. For a new password: "
                f"manage.py changepassword {username}"
            )
        password = random_password()
        users.create_superuser(username=username, email="", password=password)
        self.stdout.write(password)
