"""What permissions are called in the form of groups.

Django writes their names into the database, in English: "Can add article". Beside the checkboxes
screen readers say them as they stand there.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import Permission
from django.db import connections
from django.db.models.signals import post_migrate
from django.utils.translation import gettext, override

# Not "view": Wagtail has a word of its own for it, by which it finds Django's.
VERBS = {"add": "Thêm", "change": "Sửa", "delete": "Xóa", "choose": "Chọn"}


def register() -> None:
    """Django makes the permissions of each app in its turn. They are named when it comes to the
    last, whose own are in no form."""
    last = [app for app in apps.get_app_configs() if app.models_module][-1]
    post_migrate.connect(name_permissions, last, dispatch_uid="name_permissions")


def name_permissions(using: str, **kwargs: Any) -> None:
    if Permission._meta.db_table in connections[using].introspection.table_names():
        permissions = Permission.objects.using(using).select_related("content_type")
        with override(settings.LANGUAGE_CODE):
            permissions.bulk_update(list(renamed(permissions)), ["name"])


def renamed(permissions: Iterable[Permission]) -> Iterator[Permission]:
    for permission in permissions:
        name = vietnamese(permission)
        if name != permission.name:
            permission.name = name
            yield permission


def vietnamese(permission: Permission) -> str:
    """A name that was given by hand stays as it is."""
    action = permission.codename.partition("_")[0]
    verb = VERBS.get(action)
    if verb and permission.name.startswith((f"Can {action} ", f"{verb}: ")):
        return f"{verb}: {permission.content_type.name}"
    return gettext(permission.name)
