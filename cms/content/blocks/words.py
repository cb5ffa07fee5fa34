"""Blocks of words: headings, paragraphs, quotes, callouts."""

from collections.abc import Mapping
from typing import Any

from wagtail.blocks import CharBlock, ChoiceBlock, TextBlock
from wagtail.rich_text import RichText

from cms.content.addresses import absolute_url
from cms.content.blocks.base import ContentBlock
from cms.content.blocks.rich_text import RichTextBlock
from cms.content.rich_text import display_html
from cms.content.values import CalloutValue, HeadingValue, QuoteValue


class HeadingBlock(ContentBlock):
    text = CharBlock(label="Tiêu đề", max_length=255)
    level = ChoiceBlock(
        label="Cấp",
        choices=[("2", "Mục lớn"), ("3", "Mục nhỏ")],
        default="2",
        help_text="Mục nhỏ chỉ đặt bên trong một mục lớn.",
    )

    class Meta:
        icon = "title"
        label = "Tiêu đề mục"
        description = "Chia bài dài thành các mục để người đọc dễ tìm."
        template = "content/blocks/heading.html"
        value_class = HeadingValue
        preview_value = {"text": "Công tác tiếp công dân quý I", "level": "2"}


class ParagraphBlock(RichTextBlock):
    def get_api_representation(
        self, value: RichText, context: Mapping[str, Any] | None = None
    ) -> str:
        return display_html(value, lambda url: absolute_url(url, context))

    class Meta:
        icon = "pilcrow"
        label = "Đoạn văn"
        description = "Văn bản với chữ đậm, chữ nghiêng, danh sách, liên kết và hình ảnh."
        template = "content/blocks/paragraph.html"
        preview_value = (
            "<p>Thanh tra tỉnh tiếp công dân <b>các ngày làm việc</b> tại trụ sở cơ quan.</p>"
        )


class QuoteBlock(ContentBlock):
    text = TextBlock(label="Lời trích")
    attribution = CharBlock(
        label="Nguồn trích", required=False, max_length=255, help_text="Ai nói, hoặc văn bản nào."
    )

    class Meta:
        icon = "openquote"
        label = "Trích dẫn"
        description = "Một lời phát biểu hoặc một điều luật, đặt riêng cho nổi bật."
        template = "content/blocks/quote.html"
        value_class = QuoteValue
        preview_value = {
            "text": "Mọi khiếu nại đúng pháp luật phải được giải quyết ngay từ cơ sở.",
            "attribution": "Kết luận hội nghị giao ban quý II",
        }


class CalloutBlock(ContentBlock):
    kind = ChoiceBlock(
        label="Loại",
        choices=[("info", "Thông tin"), ("warning", "Lưu ý"), ("success", "Kết quả")],
        default="info",
    )
    title = CharBlock(label="Tiêu đề", max_length=255)
    text = RichTextBlock(label="Nội dung")

    class Meta:
        icon = "info-circle"
        label = "Khung lưu ý"
        description = "Điều người đọc không được bỏ qua: thời hạn, địa chỉ, giấy tờ cần mang theo."
        template = "content/blocks/callout.html"
        value_class = CalloutValue
        preview_value = {
            "kind": "warning",
            "title": "Thời hạn nộp hồ sơ",
            "text": "<p>Hồ sơ nộp sau ngày 30/9 được xem xét trong kỳ tiếp theo.</p>",
        }
