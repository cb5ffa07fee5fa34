"""The upload and edit form of the image library."""

from typing import Any

from django import forms
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm


class PictureField(WagtailImageField):
    """Refuses a file that was cut off on its way, which Wagtail's own field fails to read."""

    def check_image_pixel_size(self, file: Any) -> None:
        try:
            super().check_image_pixel_size(file)
        except OSError as error:
            raise forms.ValidationError(
                "Tệp ảnh bị hỏng hoặc chưa được tải lên trọn vẹn.", code="invalid_image"
            ) from error


class ImageForm(BaseImageForm):
    """Wagtail's form; what a picture must say of itself is the model's own rule."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Not declared on the class: the form that describes many pictures at once has no files.
        if file := self.fields.get("file"):
            self.fields["file"] = PictureField(label=file.label, widget=file.widget)
