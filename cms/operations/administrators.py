"""Who may do everything, and the first of them."""

import secrets

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser
from django.db.models import QuerySet

# No letter or digit that is easily taken for another when read from a screen.
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"


def administrators() -> QuerySet[AbstractUser]:
    return get_user_model()._default_manager.filter(is_superuser=True, is_active=True)


def random_password(groups: int = 4, letters: int = 4) -> str:
    """About 79 bits, in groups that can be typed from paper."""
    return "-".join(
        "".join(secrets.choice(ALPHABET) for _ in range(letters)) for _ in range(groups)
    )
