"""A program with a token."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Group
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
        GroupPagePermission.objects.create(
            group=group, page=section, permission=page_permission(codename)
        )
    return user


def page_permission(codename: str) -> Any:
    from django.contrib.auth.models import Permission

    return Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)


@pytest.fixture
def ask(client, editor) -> Callable[..., Any]:
    """The answer to a request with the editor's token, or with another `token`."""
    own = token_of(editor)

    def ask(method: str, path: str, data: Any = None, token: str = "", **more: Any) -> Any:
        content = {"data": data, "content_type": "application/json"} if data is not None else {}
        header = {"authorization": f"Bearer {token or own}"}
        send = getattr(client, method)
        return send(ADDRESS + path, headers=header, **content, **more)

    return ask


@pytest.fixture
def create(ask, section) -> Callable[..., Any]:
    """The answer to a new article below the section; `meta` is added to what it says of itself."""

    def create(meta: dict[str, Any] | None = None, **fields: Any) -> Any:
        about = {"type": "news.ArticlePage", "parent_id": section.pk} | (meta or {})
        return ask("post", "pages/", {"title": "Đất đai: kết luận", "meta": about} | fields)

    return create
