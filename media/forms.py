"""The upload and edit form of the image library."""

from typing import Any

from django import forms
from wagtail.images.forms import BaseImageForm


class ImageForm(BaseImageForm):
    """Asks for an alternative text, or for the statement that the picture needs none."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if not cleaned.get("alt_text") and not cleaned.get("is_decorative"):
            self.add_error(
                "alt_text",
                forms.ValidationError(
                    "Mô tả ảnh cho người không nhìn thấy, hoặc chọn “Chỉ để trang trí”."
                ),
            )
        return cleaned
