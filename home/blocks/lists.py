"""Blocks of the front page that list articles, photographs or links."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail.blocks import (
    CharBlock,
    IntegerBlock,
    StructBlockValidationError,
    URLBlock,
)

from cms.content.blocks.base import ContentBlock
from cms.content.blocks.choosers import PageChooserBlock
from cms.content.blocks.streams import ListBlock
from home.values import (
    LatestNewsValue,
    LinkListValue,
    LinkValue,
    PhotoSlideshowValue,
    SectionNewsValue,
)


class LatestNewsBlock(ContentBlock):
    heading = CharBlock(label="Tiêu đề", max_length=255, default="Tin mới")
    count = IntegerBlock(label="Số bài", min_value=1, max_value=20, default=5)

    class Meta:
        icon = "list-ul"
        label = "Tin mới"
        description = "Các bài mới nhất của toàn cổng; bài đầu tiên được đặt nổi bật."
        template = "home/blocks/latest_news.html"
        value_class = LatestNewsValue
        preview_value = {"heading": "Tin mới", "count": 5}


class SectionNewsBlock(ContentBlock):
    section = PageChooserBlock(label="Chuyên mục", page_type="news.NewsIndexPage")
    heading = CharBlock(
        label="Tiêu đề",
        required=False,
        max_length=255,
        help_text="Để trống thì dùng tên chuyên mục.",
    )
    count = IntegerBlock(label="Số bài", min_value=1, max_value=20, default=3)

    class Meta:
        icon = "folder-open-inverse"
        label = "Tin chuyên mục"
        description = "Các bài mới nhất của một chuyên mục."
        template = "home/blocks/section_news.html"
        value_class = SectionNewsValue
        preview_template = "home/blocks/previews/section_news.html"


class PhotoSlideshowBlock(ContentBlock):
    heading = CharBlock(label="Tiêu đề", max_length=255, default="Hình ảnh hoạt động")
    gallery = PageChooserBlock(label="Bộ ảnh", page_type="media.GalleryPage")
    count = IntegerBlock(label="Số ảnh", min_value=1, max_value=40, default=8)

    class Meta:
        icon = "image"
        label = "Hình ảnh hoạt động"
        description = "Một dải ảnh lấy từ một bộ ảnh; không tự chạy."
        template = "home/blocks/photo_slideshow.html"
        value_class = PhotoSlideshowValue
        preview_template = "home/blocks/previews/photo_slideshow.html"


class LinkBlock(ContentBlock):
    """A link to a page of the site or to another address."""

    title = CharBlock(label="Tên hiển thị", required=False, max_length=255)
    page = PageChooserBlock(label="Trang của cổng", required=False)
    url = URLBlock(label="Hoặc địa chỉ khác", required=False)

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        errors = {}
        if bool(cleaned["page"]) == bool(cleaned["url"]):
            errors["url"] = ValidationError("Chọn một trang của cổng hoặc điền một địa chỉ khác.")
        if cleaned["url"] and not cleaned["title"]:
            errors["title"] = ValidationError("Địa chỉ bên ngoài cần có tên hiển thị.")
        if errors:
            raise StructBlockValidationError(block_errors=errors)
        return cleaned

    class Meta:
        icon = "link"
        label = "Liên kết"
        value_class = LinkValue


class LinkListBlock(ContentBlock):
    heading = CharBlock(label="Tiêu đề", max_length=255, default="Liên kết nhanh")
    links = ListBlock(LinkBlock(), label="Các liên kết", min_num=1)

    class Meta:
        icon = "link"
        label = "Danh sách liên kết"
        description = "Lối tắt đến các trang và các cổng khác mà người dân hay tìm."
        template = "home/blocks/link_list.html"
        value_class = LinkListValue
        preview_value = {
            "heading": "Liên kết nhanh",
            "links": [
                {"title": "Thanh tra Chính phủ", "page": None, "url": "https://thanhtra.gov.vn/"},
                {
                    "title": "Cổng Dịch vụ công quốc gia",
                    "page": None,
                    "url": "https://dichvucong.gov.vn/",
                },
            ],
        }
