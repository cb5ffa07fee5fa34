"""Forms for users. Who looks after users without being an administrator neither makes one nor
changes one; Wagtail itself lets nobody but administrators delete them or give out their tokens."""

from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef, QuerySet
from django.forms import ModelForm
from django.http import HttpRequest
from django.urls import reverse
from wagtail.admin.widgets.button import Button
from wagtail.users.views import users
from wagtail.users.views.bulk_actions import AssignRoleBulkAction, SetActiveStateBulkAction

from cms.accounts.actions import may_reset, may_touch
from cms.accounts.second_step import devices
from cms.accounts.views.administration import RESET


class OwnRankMixin:
    """Only an administrator gives and takes the rank of one."""

    request: HttpRequest

    def get_form(self, *args: Any, **kwargs: Any) -> ModelForm:
        form: ModelForm = super().get_form(*args, **kwargs)  # type: ignore[misc]
        if not self.request.user.is_superuser:
            form.fields.pop("is_superuser", None)
        return form


class CreateView(OwnRankMixin, users.CreateView):
    def get_template_names(self) -> list[str]:
        """Wagtail's template for a new user prints a label even where there is no field for the
        rank."""
        if not self.request.user.is_superuser:
            return ["wagtailusers/users/edit.html"]
        names: list[str] = super().get_template_names()
        return names


class EditView(OwnRankMixin, users.EditView):
    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        if not may_touch(request.user, self.object):
            raise PermissionDenied


class IndexView(users.IndexView):
    def get_base_queryset(self) -> QuerySet[User]:
        found: QuerySet[User] = super().get_base_queryset()
        return found.annotate(has_device=Exists(devices().filter(user_id=OuterRef("pk"))))

    def get_edit_url(self, instance: User) -> str | None:
        is_open = may_touch(self.request.user, instance)
        url: str | None = super().get_edit_url(instance) if is_open else None
        return url

    def get_list_more_buttons(self, instance: Any) -> list[Any]:
        buttons: list[Any] = super().get_list_more_buttons(instance)
        if instance.has_device and may_reset(self.request.user, instance):
            url = reverse(RESET, args=[instance.pk])
            buttons.append(Button("Đặt lại đăng nhập hai bước", url, icon_name="key", priority=30))
        return buttons


class UserViewSet(users.UserViewSet):
    """A person is not copied: what is sent to Wagtail's form for it is saved over the original,
    and asks for no more than the permission to add."""

    index_view_class = IndexView
    add_view_class = CreateView
    edit_view_class = EditView
    copy_view_enabled = False


class AssignRole(AssignRoleBulkAction):
    def check_perm(self, obj: User) -> bool:
        return bool(super().check_perm(obj)) and may_touch(self.request.user, obj)


class SetActiveState(SetActiveStateBulkAction):
    def check_perm(self, obj: User) -> bool:
        return bool(super().check_perm(obj)) and may_touch(self.request.user, obj)
