"""The roles of an agency, and people in them."""

from importlib import import_module
from typing import Any

from django.apps import apps
from django.contrib.auth.models import Group
from wagtail.models import Workflow

from cms.editorial.roles import Role
from tests.factories import UserFactory


def install_roles() -> None:
    """What the migrations made; again, where a test that commits has emptied the tables.

    The site and its front page must be there.
    """
    if not Group.objects.filter(name=Role.BOARD).exists():
        import_module("cms.editorial.migrations.0002_roles").add_roles(apps, None)
    if not Workflow.objects.filter(name="Duyệt hai bước").exists():
        import_module("cms.editorial.migrations.0003_flows").add_flows(apps, None)


def member(role: Role | None, **fields: Any) -> Any:
    """A new user, in the group of a role, or in none."""
    user = UserFactory(**fields)
    if role is not None:
        user.groups.add(Group.objects.get(name=role))
    return user
