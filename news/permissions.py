from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from wagtail.permission_policies import ModelPermissionPolicy

SEEING = ["view", "delete"]  # with any of these permissions votes are seen one by one


class VisitorsOwnPermissionPolicy(ModelPermissionPolicy):
    """For what visitors wrote: nobody adds or changes it in the admin, whatever their role."""

    def user_has_permission(self, user: AbstractBaseUser | AnonymousUser, action: str) -> bool:
        return action not in {"add", "change"} and super().user_has_permission(user, action)
