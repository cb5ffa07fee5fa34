"""The banner of the front page: one picture that leads to one page."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail.blocks import (
    CharBlock,
    StructBlockValidationError,
    TextBlock,
    URLBlock,
)

from cms.content.blocks.base import ContentBlock
from cms.content.blocks.choosers import ImageChooserBlock, PageChooserBlock
from cms.content.blocks.pictures import sample_picture
from home.values import BannerValue


class BannerBlock(ContentBlock):
    image = ImageChooserBlock(label="Hình ảnh")
    title = CharBlock(label="Tiêu đề", max_length=255)
    text = TextBlock(label="Lời dẫn", required=False, max_length=500)
    page = PageChooserBlock(label="Trang của cổng", required=False)
    url = URLBlock(label="Hoặc địa chỉ khác", required=False)

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if cleaned["page"] and cleaned["url"]:
            message = "Chỉ chọn một trang của cổng, hoặc chỉ điền một địa chỉ khác."
            raise StructBlockValidationError(block_errors={"url": ValidationError(message)})
        return cleaned

    def get_preview_value(self) -> Any:
        image = sample_picture("")["image"]
        return self.normalize(
            self.to_python(
                {
                    "image": image,
                    "title": "Tuần lễ tiếp công dân",
                    "text": "Gửi đơn trực tuyến, nhận kết quả tại nhà.",
                    "page": None,
                    "url": "",
                }
            )
        )

    class Meta:
        icon = "image"
        label = "Băng-rôn"
        description = "Một hình ảnh lớn dẫn đến một trang."
        template = "home/blocks/banner.html"
        value_class = BannerValue
