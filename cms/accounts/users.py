"""Wagtail's administration of users, in which only an administrator makes or touches another."""

from wagtail.users.apps import WagtailUsersAppConfig


class UsersAppConfig(WagtailUsersAppConfig):
    user_viewset = "cms.accounts.views.users.UserViewSet"
