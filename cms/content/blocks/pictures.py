"""Blocks of pictures: one picture with its caption, or a set of them."""

from collections.abc import Iterator, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from wagtail.blocks import (
    BooleanBlock,
    CharBlock,
    StreamValue,
    StructBlockValidationError,
)
from wagtail.images import get_image_model

from cms.content import renditions
from cms.content.alt_texts import problem_with
from cms.content.blocks.base import ContentBlock
from cms.content.blocks.choosers import ImageChooserBlock
from cms.content.blocks.streams import ListBlock, StreamBlock
from cms.content.values import GalleryValue, PictureValue


def sample_picture(caption: str) -> dict[str, Any]:
    """A raw block value with the library's oldest picture, for previews in the block picker."""
    image = get_image_model().objects.order_by("pk").first()
    return {"image": image and image.pk, "caption": caption, "alt_text": "", "decorative": False}


def pictures_in(stream: StreamValue) -> Iterator[PictureValue]:
    """Every picture of a body, alone or in a set."""
    for block in stream:
        if isinstance(block.value, PictureValue):
            yield block.value
        elif isinstance(block.value, GalleryValue):
            yield from block.value["photos"]


class PictureStreamBlock(StreamBlock):
    """A stream that reads the renditions of all its pictures at once, for HTML and for JSON."""

    def get_context(
        self, value: StreamValue, parent_context: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        renditions.bring(picture["image"] for picture in pictures_in(value))
        context: dict[str, Any] = super().get_context(value, parent_context)
        return context

    def get_api_representation(
        self, value: StreamValue, context: Mapping[str, Any] | None = None
    ) -> Any:
        renditions.bring(picture["image"] for picture in pictures_in(value))
        return super().get_api_representation(value, context)


class PictureBlock(ContentBlock):
    image = ImageChooserBlock(label="Hình ảnh")
    caption = CharBlock(label="Chú thích", required=False, max_length=500)
    alt_text = CharBlock(
        label="Văn bản thay thế",
        required=False,
        max_length=255,
        help_text="Chỉ điền khi trong bài này cần mô tả khác với mô tả đã có của ảnh. Ví dụ: “Người"
        " dân nhận phiếu hẹn tại bàn số 2”.",
    )
    decorative = BooleanBlock(
        label="Chỉ để trang trí",
        required=False,
        help_text="Trình đọc màn hình sẽ bỏ qua ảnh này.",
    )

    def clean(self, value: PictureValue) -> PictureValue:
        """A draft may wait for the words of its pictures; what goes out may not."""
        cleaned = super().clean(value)
        if not cleaned["image"] or cleaned.decorative or self.is_deferred_validation:
            return cleaned
        if problem := problem_with(cleaned.alt):
            raise StructBlockValidationError(block_errors={"alt_text": ValidationError(problem)})
        return cleaned

    def get_preview_value(self) -> Any:
        return self.normalize(self.to_python(sample_picture("Quang cảnh buổi làm việc.")))

    class Meta:
        icon = "image"
        label = "Hình ảnh"
        description = "Một hình ảnh cùng chú thích."
        template = "content/blocks/image.html"
        value_class = PictureValue


class GalleryBlock(ContentBlock):
    photos = ListBlock(PictureBlock(), label="Các ảnh", min_num=1)

    def get_preview_value(self) -> Any:
        photos = [sample_picture(f"Ảnh {number}") for number in (1, 2, 3)]
        return self.normalize(self.to_python({"photos": photos}))

    class Meta:
        icon = "pick"
        label = "Nhóm ảnh"
        description = "Nhiều ảnh về cùng một sự việc."
        template = "content/blocks/gallery.html"
        value_class = GalleryValue
