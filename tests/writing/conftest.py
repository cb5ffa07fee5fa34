"""A program with a token."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.models import APIToken, GroupPagePermission

from tests.factories import UserFactory

ADDRESS = "/api/v3-preview/"


def token_of(user: Any) -> str:
    return APIToken.create_token(user=user, name="Máy nhập tin")[1]


@pytest.fixture
def editor(section):
    """A user who may add, change and publish below the section, and nowhere else."""
    user = UserFactory()
    group = Group.objects.create(name="Biên tập viên chuyên mục")
    user.groups.add(group)
    for codename in ("add_page", "change_page", "publish_page"):
        permission = Permission.objects.get(
            content_type__app_label="wagtailcore", codename=codename
        )
        GroupPagePermission.objects.create(group=group, page=section, permission=permission)
    return user


@pytest.fixture
def administrator(db):
    return UserFactory(is_superuser=True)


@pytest.fixture
def ask(client, editor) -> Callable[..., Any]:
    """The answer to a request with the token of the editor, or of another `user`."""

    def ask(method: str, path: str, data: Any = None, user: Any = None, **more: Any) -> Any:
        content = {} if data is None else {"data": data, "content_type": "application/json"}
        headers = {"authorization": f"Bearer {token_of(user or editor)}"}
        return getattr(client, method)(ADDRESS + path, headers=headers, **content | more)

    return ask


@pytest.fixture
def create(ask, section) -> Callable[..., Any]:
    """The answer to a new article below the section; `meta` is added to what it says of itself."""

    def create(meta: dict[str, Any] | None = None, user: Any = None, **fields: Any) -> Any:
        about = {"type": "news.ArticlePage", "parent_id": section.pk} | (meta or {})
        article = {"title": "Đất đai: kết luận", "meta": about} | fields
        return ask("post", "pages/", article, user=user)

    return create
