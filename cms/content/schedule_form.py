"""The hours of a page in its form: which clock they are read by, and that they lie ahead."""

from typing import Any, Final

from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.admin.forms import WagtailAdminPageForm

CLOCK: Final = "Giờ Việt Nam, ví dụ 13/02/2027 08:30."
HELP: Final = {
    "go_live_at": f"Bài tự lên trang vào giờ này. Để trống thì lên ngay khi xuất bản. {CLOCK}",
    "expire_at": f"Bài tự được gỡ xuống vào giờ này. Để trống thì không gỡ. {CLOCK}",
}


class ScheduleForm(WagtailAdminPageForm):
    """A page published by the clock keeps its hour: only one that was typed now must lie ahead."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, text in HELP.items():
            if name in self.fields:
                self.fields[name].help_text = text

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        hour = cleaned.get("go_live_at")
        if hour and "go_live_at" in self.changed_data and hour <= timezone.now():
            message = (
                "Giờ lên trang đã qua. Hãy chọn một giờ sắp tới, hoặc để trống để lên trang ngay."
            )
            self.add_error("go_live_at", ValidationError(message))
        return cleaned
