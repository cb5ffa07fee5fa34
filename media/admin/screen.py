"""One editor's photographs for one gallery: what waits, what was written of it, in which order."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from django.core.exceptions import PermissionDenied
from django.forms import BaseForm
from django.http import HttpRequest, QueryDict
from django.shortcuts import get_object_or_404
from wagtail.permissions import policy_registry

from media.admin.forms import CommonForm, PhotographForm
from media.models import CustomImage, GalleryPage, WaitingPhotograph

WRITTEN = ["alt_text", "is_decorative", "caption", "credit", "collection", "position"]


def collections_to_add_to(user: Any) -> Any:
    return policy_registry.get_by_type(CustomImage).collections_user_has_permission_for(user, "add")


def obstacle(gallery: GalleryPage, user: Any) -> str:
    """Why this user cannot add photographs to the gallery now; empty when nothing is in the way.

    Raises PermissionDenied for whoever may not edit it at all.
    """
    permissions = gallery.permissions_for_user(user)
    if not permissions.can_edit():
        raise PermissionDenied
    if gallery.alias_of_id:
        return "Đây là trang song song của một bộ ảnh khác; hãy thêm ảnh vào bộ ảnh đó."
    if permissions.page_locked():
        return "Bộ ảnh đang khóa hoặc đang chờ người khác duyệt, nên chưa thêm ảnh được."
    if not collections_to_add_to(user).exists():
        return "Tài khoản này không có quyền thêm hình ảnh vào bộ sưu tập nào."
    return ""


@dataclass
class Screen:
    gallery: GalleryPage
    user: Any
    photographs: list[WaitingPhotograph]

    @classmethod
    def of(cls, request: HttpRequest, pk: int) -> Self:
        """Raises Http404 and PermissionDenied."""
        gallery = get_object_or_404(GalleryPage, pk=pk)
        waiting = WaitingPhotograph.objects.of(gallery, request.user)
        screen = cls(gallery, request.user, list(waiting.select_related("image", "collection")))
        for photograph in screen.photographs:
            photograph.gallery = gallery
        return screen

    @property
    def obstacle(self) -> str:
        return obstacle(self.gallery, self.user)

    def common_form(self, data: QueryDict | None = None) -> CommonForm:
        return CommonForm.of(self.photographs, collections_to_add_to(self.user), data)

    def forms(self, check: bool = False) -> list[PhotographForm]:
        """In order; with `check` they say what is lacking."""
        form = PhotographForm.checked if check else PhotographForm.of
        return [form(photograph) for photograph in self.photographs]

    def posted_forms(self, data: QueryDict) -> list[PhotographForm]:
        """In the order of the editor's screen; what came since from another screen is left out."""
        by_pk = {str(photograph.pk): photograph for photograph in self.photographs}
        posted = dict.fromkeys(data.getlist("photograph"))
        return [PhotographForm.of(by_pk[pk], data) for pk in posted if pk in by_pk]

    def with_others(self, forms: Sequence[PhotographForm]) -> list[PhotographForm]:
        """And those behind them that came since from another screen."""
        known = {form.instance.pk for form in forms}
        others = [each for each in self.photographs if each.pk not in known]
        return [*forms, *map(PhotographForm.of, others)]

    def keep(self, forms: Sequence[PhotographForm], common: CommonForm) -> dict[str, list[str]]:
        """Store what was written, complete or not.

        Returns what could not be: by the name of its field on the screen, with the reasons. What
        was stored there before stays; everything beside it is stored.
        """
        refused = _refused(common)
        for position, form in enumerate(forms):
            form.instance.position = position
            for name, value in common.cleaned_data.items():
                setattr(form.instance, name, value)
            refused |= _refused(form)
        WaitingPhotograph.objects.bulk_update([form.instance for form in forms], WRITTEN)
        return refused


def _refused(form: BaseForm) -> dict[str, list[str]]:
    return {form.add_prefix(name): list(map(str, texts)) for name, texts in form.errors.items()}
