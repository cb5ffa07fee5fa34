"""Editors with as much as a test wants them to do."""

from typing import Any

from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission, Page

from tests.factories import UserFactory


def editor_of(page: Page, *actions: str, **fields: Any) -> Any:
    """Somebody who may add, change and publish below a page, or do only these actions."""
    user = UserFactory(**fields)
    group = Group.objects.create(name=f"Biên tập {user.username}")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    user.groups.add(group)
    for action in actions or ("add", "change", "publish"):
        permission = Permission.objects.get(
            content_type__app_label="wagtailcore", codename=f"{action}_page"
        )
        GroupPagePermission.objects.create(group=group, page=page, permission=permission)
    return user
