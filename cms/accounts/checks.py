from collections.abc import Iterable, Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.checks import CheckMessage, Tags, Warning, register
from django.db import connections

from cms.accounts.second_step import SUPERUSERS


@register(Tags.database)
def groups_exist(
    app_configs: Sequence[AppConfig] | None, databases: Iterable[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """A group that was renamed would lose its second step without a word."""
    if "default" not in (databases or []):
        return []
    if Group._meta.db_table not in connections["default"].introspection.table_names():
        return []
    known = {SUPERUSERS, *Group.objects.values_list("name", flat=True)}
    return [
        Warning(
            f"TWO_FACTOR_GROUPS names {name!r}, and there is no such group.",
            hint=f"Groups are named as in the admin; {SUPERUSERS!r} stands for administrators.",
            id="accounts.W001",
        )
        for name in settings.TWO_FACTOR_GROUPS
        if name not in known
    ]
