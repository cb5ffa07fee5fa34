"""Members of the staff who may do little, and pages with links."""

import json
from uuid import uuid4

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from wagtail.models import GroupPagePermission, Page

from home.models import InformationPage
from tests.factories import InformationPageFactory, UserFactory


def body(*blocks: tuple[str, object]) -> str:
    items = [{"type": kind, "value": value, "id": str(uuid4())} for kind, value in blocks]
    return json.dumps(items)


def page_with(parent: Page, *blocks: tuple[str, object], **fields) -> InformationPage:
    return InformationPageFactory(parent=parent, body=body(*blocks), **fields)


def page_with_link(parent: Page, attributes: str, **fields) -> InformationPage:
    """A page with one paragraph, and in it one link with these attributes."""
    return page_with(parent, ("paragraph", f"<p><a {attributes}>xem ở đây</a></p>"), **fields)


@pytest.fixture
def member(db):
    """Makes a user in a group of their own, with these permissions below a page and elsewhere."""

    def make(page: Page | None = None, *codenames: str, elsewhere: tuple[str, ...] = ()):
        group = Group.objects.create(name=f"Nhóm {uuid4()}")
        names = ["access_admin", *elsewhere]
        group.permissions.set(Permission.objects.filter(codename__in=names))
        for codename in codenames:
            permission = Permission.objects.get(
                codename=f"{codename}_page", content_type__app_label="wagtailcore"
            )
            GroupPagePermission.objects.create(group=group, page=page, permission=permission)
        user = UserFactory()
        user.groups.add(group)
        return user

    return make


def client_of(user) -> Client:
    client = Client()
    client.force_login(user)
    return client
