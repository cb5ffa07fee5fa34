"""The form in which pages are written: what is typed is read as it will be stored."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import get_language
from wagtail.models import Page
from wagtail.permissions import policy_registry

from cms.content.reserved import is_reserved, reserved_message
from cms.content.schedule_form import ScheduleForm
from cms.content.text import normalize_text


class PageForm(ScheduleForm):
    """Texts are normalized before they are checked, so that a limit counts letters and not letters
    and marks, and NUL is nobody's mistake. A slug that is taken names the page that has it;
    Wagtail's own words, which others than Vietnamese read, do not."""

    def __init__(self, data: QueryDict | None = None, *args: Any, **kwargs: Any) -> None:
        super().__init__(data, *args, **kwargs)
        if data is not None:
            self.data = self._normalized(data)

    def _normalized(self, data: QueryDict) -> QueryDict:
        """Bodies are left to the model, which knows their parts."""
        copy = data.copy()
        for name, field in self.fields.items():
            key = self.add_prefix(name)
            typed = copy.get(key)
            if isinstance(field, forms.CharField) and isinstance(typed, str):
                copy[key] = normalize_text(typed)
        return copy

    def clean(self) -> dict[str, Any]:
        slug = self.cleaned_data.get("slug") if get_language() == "vi" else ""
        if slug and not Page._slug_is_available(slug, self.parent_page, self.instance):
            self.add_error("slug", self._slug_message(slug))
        cleaned: dict[str, Any] = super().clean()
        return cleaned

    def _slug_message(self, slug: str) -> str:
        if is_reserved(slug, self.parent_page):
            return reserved_message(slug)
        visible = policy_registry.get_by_type(Page).explorable_instances(self.for_user)
        other = visible.child_of(self.parent_page).filter(slug=slug).first()
        owner = f"trang “{other.get_admin_display_title()}”" if other else "một trang khác cùng cấp"
        return f"Đường dẫn “{slug}” đã là của {owner}. Hãy sửa thành đường dẫn khác."
