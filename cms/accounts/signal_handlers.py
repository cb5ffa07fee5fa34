"""What is kept, and what is logged, of wrong logins."""

from typing import Any

import structlog
from axes.models import AccessAttempt
from axes.signals import user_locked_out
from django.contrib.auth import get_user_model
from django.db.models.signals import pre_save
from django.dispatch import receiver

from cms.accounts.attempts import CODE

logger = structlog.get_logger(__name__)


@receiver(pre_save, sender=AccessAttempt)
def keep_nothing_that_was_sent(instance: AccessAttempt, **kwargs: Any) -> None:
    instance.get_data = instance.post_data = ""


@receiver(user_locked_out)
def log_lock(username: str | None, **kwargs: Any) -> None:
    """Without the address, and without a name that is nobody's."""
    name = (username or "").removesuffix(CODE)
    user = get_user_model()._default_manager.filter(username=name).first()
    step = "code" if (username or "").endswith(CODE) else "password"
    logger.warning("login_locked", account=user.pk if user else None, step=step)
