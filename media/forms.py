"""The upload and edit forms of the library: what they take, and how they refuse.

Every way for people and programs goes through them: the library's own form, many at once, the
choosers, the replacing of a file, and v3. A file that is taken is changed in the request itself,
since Wagtail keeps that one aside when the form lacks something else.
"""

from typing import Any

import willow
from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.template.defaultfilters import filesizeformat
from wagtail.documents.fields import WagtailDocumentField
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from media.files.documents import check_document
from media.files.names import readable_name, stored_name
from media.files.pictures import check_picture_file, kept_picture
from media.files.refusals import empty


def replace_content(file: UploadedFile, data: bytes) -> None:
    """Put other bytes into an uploaded file, wherever Django keeps it."""
    file.seek(0)
    file.truncate()
    file.write(data)
    file.flush()
    file.seek(0)
    file.size = len(data)


def uploaded(field: forms.FileField, data: Any) -> Any:
    """The uploaded file, or None; one without content is refused by its name."""
    if data and not data.size:
        raise empty(data.name)
    return forms.FileField.to_python(field, data)


class PictureField(WagtailImageField):
    """Takes pictures by their content, and keeps of them what `kept_picture` does."""

    default_validators: list[Any] = []  # the kinds are checked with the content

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        limit = filesizeformat(self.max_upload_size)
        self.help_text = f"Nhận {self.supported_formats_text}; mỗi tệp nặng tối đa {limit}."

    def to_python(self, data: Any) -> Any:
        file = uploaded(self, data)
        if file is None:
            return None
        check_picture_file(file.name, file.size)
        file.open()
        content = file.read()
        kept = kept_picture(content, file.name, wholly=True)
        if kept.data != content:
            replace_content(file, kept.data)
        file.seek(0)
        file.name = kept.name
        file.image = willow.Image.open(file)
        file.content_type = file.image.mime_type
        file.seek(0)
        return file


class ImageForm(BaseImageForm):
    """Wagtail's form; what a picture must say of itself is the model's own rule."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Not declared on the class: the form that describes many pictures at once has no files.
        if file := self.fields.get("file"):
            self.fields["file"] = PictureField(label=file.label, widget=file.widget)
        elif self.instance._state.adding:  # Wagtail proposes the name of the file as its title
            name = self.initial.get("title", "")
            self.initial["title"] = readable_name(name) or name


class DocumentField(WagtailDocumentField):
    """Takes documents whose content is what their name says."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.help_text = f"Mỗi tệp nặng tối đa {filesizeformat(self.max_upload_size)}."

    def to_python(self, data: Any) -> Any:
        file = uploaded(self, data)
        if file is not None:
            check_document(file, file.name)
            file.name = stored_name(file.name)
        return file


class DocumentForm(BaseDocumentForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if file := self.fields.get("file"):
            self.fields["file"] = DocumentField(label=file.label, widget=file.widget)
