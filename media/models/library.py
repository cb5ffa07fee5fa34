"""Pictures and documents as the agency's library keeps them."""

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import models
from rest_framework.fields import ReadOnlyField
from wagtail.api import APIField
from wagtail.documents.models import AbstractDocument, Document
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.search import index

from cms.content import renditions
from cms.content.addresses import absolute_url, detail_url
from cms.content.alt_texts import problem_with
from cms.content.models import NormalizedText
from cms.content.serializers import AbsoluteURLField, RenditionsField, SourcesField, TagsField
from cms.content.shapes import DocumentData, FocalPointData, ImageData
from media.files.names import stored_name
from media.files.pictures import kept_picture
from media.placeholders import placeholder_of

# What people call a file, by its extension; any other is called by the extension itself.
FORMAT_NAMES: Final = {
    "csv": "Bảng CSV",
    "doc": "Word",
    "docx": "Word",
    "odt": "Văn bản OpenDocument",
    "ods": "Bảng tính OpenDocument",
    "ppt": "PowerPoint",
    "pptx": "PowerPoint",
    "txt": "Văn bản thuần",
    "xls": "Excel",
    "xlsx": "Excel",
    "zip": "Tệp nén ZIP",
}


class CustomImage(NormalizedText, AbstractImage):
    """A picture with what a page must know to show it to everybody."""

    file: Any  # Wagtail's field
    alt_text = models.CharField(
        "Văn bản thay thế",
        max_length=255,
        blank=True,
        help_text="Một câu nói rõ trong ảnh có gì, cho người dùng trình đọc màn hình. Ví dụ:"
        " “Cán bộ tiếp công dân hướng dẫn một người dân điền đơn tại bàn số 2”.",
    )
    # Wagtail sets an attribute `decorative` on every image object, so the column has another name.
    is_decorative = models.BooleanField(
        "Chỉ để trang trí",
        default=False,
        help_text="Ảnh không mang thông tin; trình đọc màn hình sẽ bỏ qua.",
    )
    credit = models.CharField("Tác giả, nguồn ảnh", max_length=255, blank=True)
    placeholder = models.TextField(editable=False, blank=True, default="")

    admin_form_fields = (
        "title",
        "file",
        "alt_text",
        "is_decorative",
        "credit",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )
    search_fields = [
        *AbstractImage.search_fields,
        index.SearchField("alt_text"),
        index.AutocompleteField("alt_text"),
        index.SearchField("credit"),
        index.SearchField("filename"),
        index.AutocompleteField("filename"),
    ]
    api_fields = [
        APIField("alt"),
        APIField("decorative", serializer=ReadOnlyField(source="is_decorative")),
        APIField("credit"),
        APIField("focal_point", serializer=ReadOnlyField(source="relative_focal_point")),
        APIField("url", serializer=AbsoluteURLField(source="file.url")),
        APIField("renditions", serializer=RenditionsField(source="*")),
        APIField("sources", serializer=SourcesField(source="*")),
        APIField("placeholder"),
    ]
    api_meta_fields = [APIField("tags", serializer=TagsField())]

    class Meta(AbstractImage.Meta):
        verbose_name = "hình ảnh"
        verbose_name_plural = "hình ảnh"
        permissions = [("choose_image", "Can choose image")]

    @property
    def alt(self) -> str:
        return "" if self.is_decorative else self.alt_text

    @property
    def default_alt_text(self) -> str:
        return self.alt

    @property
    def relative_focal_point(self) -> FocalPointData | None:
        """The middle of the focal area in fractions of width and height."""
        if self.focal_point_x is None or self.focal_point_y is None:
            return None
        return {
            "x": round(self.focal_point_x / self.width, 4),
            "y": round(self.focal_point_y / self.height, 4),
        }

    def clean(self) -> None:
        super().clean()
        problem = None if self.is_decorative else problem_with(self.alt_text, self.file.name or "")
        if problem:
            raise ValidationError({"alt_text": problem})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Raises ValidationError for a new file that is no picture, or too large."""
        if is_new := not self.file._committed:
            self._take_in()
        if is_new or not self.placeholder:
            self.placeholder = placeholder_of(self.file)
        super().save(*args, **kwargs)

    def _take_in(self) -> None:
        """Keep of a new file what the library keeps. The file itself may be somebody's, so what is
        changed is a copy."""
        self.file.open()
        content = self.file.read()
        self.file.seek(0)
        kept = kept_picture(content, self.file.name)
        if kept.data != content:
            self.file = ContentFile(kept.data, kept.name)
        self.file.name = kept.name
        self._set_image_file_metadata()

    def as_data(
        self,
        context: Mapping[str, Any] | None = None,
        alt: str | None = None,
        decorative: bool | None = None,
    ) -> ImageData:
        """The picture ready to be shown; `alt` and `decorative` say what it is in its place, where
        that differs from the library entry."""
        return {
            "id": self.pk,
            "meta": {
                "type": self._meta.label,
                "detail_url": detail_url("images", self.pk, context),
                "download_url": self.file.url,
            },
            "title": self.title,
            "alt": self.alt if alt is None else alt,
            "decorative": self.is_decorative if decorative is None else decorative,
            "credit": self.credit,
            "width": self.width,
            "height": self.height,
            "focal_point": self.relative_focal_point,
            "url": absolute_url(self.file.url, context),
            "renditions": renditions.named_data(self, context),
            "sources": renditions.sources_data(self, context),
            "placeholder": self.placeholder,
        }


class CustomRendition(AbstractRendition):
    image = models.ForeignKey(CustomImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="unique_rendition"
            )
        ]


class CustomDocument(NormalizedText, AbstractDocument):
    admin_form_fields = Document.admin_form_fields
    search_fields = [
        *AbstractDocument.search_fields,
        index.SearchField("filename"),
        index.AutocompleteField("filename"),
    ]
    api_meta_fields = [APIField("tags", serializer=TagsField())]

    class Meta(AbstractDocument.Meta):
        verbose_name = "tài liệu"
        verbose_name_plural = "tài liệu"
        permissions = [("choose_document", "Can choose document")]

    def clean(self) -> None:
        if self.file:  # else it was refused, and why has been said
            super().clean()

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.file._committed:
            self.file.name = stored_name(self.file.name)
        # The admin's form notes this too; documents that come by other ways are as complete.
        if self._state.adding and self.file_size is None:
            self._set_document_file_metadata()
        super().save(*args, **kwargs)

    @property
    def extension(self) -> str:
        return PurePosixPath(self.filename).suffix.lstrip(".").lower()

    @property
    def format_name(self) -> str:
        return FORMAT_NAMES.get(self.extension, self.extension.upper())

    def as_data(self, context: Mapping[str, Any] | None = None) -> DocumentData:
        return {
            "id": self.pk,
            "meta": {
                "type": self._meta.label,
                "detail_url": detail_url("documents", self.pk, context),
                "download_url": absolute_url(self.url, context),
            },
            "title": self.title,
            "url": absolute_url(self.url, context),
            "file_name": self.filename,
            "extension": self.extension,
            "size": self.file_size or 0,
        }
