"""Blocks that point elsewhere: documents, pages, videos and maps."""

from django.core.exceptions import ValidationError
from wagtail.blocks import CharBlock, URLBlock

from cms.content.blocks.base import ContentBlock
from cms.content.blocks.choosers import DocumentChooserBlock, PageChooserBlock
from cms.content.embeds import SERVICES, find_frame
from cms.content.values import DocumentLinkValue, EmbedValue, PageLinkValue


class DocumentBlock(ContentBlock):
    document = DocumentChooserBlock(label="Tài liệu")
    title = CharBlock(
        label="Tên hiển thị",
        required=False,
        max_length=255,
        help_text="Để trống thì dùng tên của tài liệu.",
    )

    def get_searchable_content(self, value: DocumentLinkValue) -> list[str]:
        """The title that is shown; nothing of a document that is not for everybody."""
        return [value.label, value.shown.filename] if value.shown else []

    class Meta:
        icon = "doc-full"
        label = "Tài liệu"
        description = "Một tệp để tải về: văn bản, biểu mẫu, bảng số liệu."
        template = "content/blocks/document.html"
        value_class = DocumentLinkValue
        preview_template = "content/blocks/previews/document.html"


class EmbeddableURLBlock(URLBlock):
    def clean(self, value: str) -> str:
        cleaned: str = super().clean(value)
        if cleaned and find_frame(cleaned) is None:
            raise ValidationError(
                f"Chỉ nhúng được địa chỉ của: {', '.join(SERVICES)}. Hãy chép địa chỉ trên thanh"
                " địa chỉ của trình duyệt khi đang mở video hoặc bản đồ."
            )
        return cleaned


class EmbedBlock(ContentBlock):
    url = EmbeddableURLBlock(
        label="Địa chỉ", help_text=f"Địa chỉ của video hoặc bản đồ: {', '.join(SERVICES)}."
    )
    title = CharBlock(
        label="Tên", max_length=255, help_text="Trình đọc màn hình đọc tên này thay cho nội dung."
    )
    caption = CharBlock(label="Chú thích", required=False, max_length=500)

    class Meta:
        icon = "media"
        label = "Video, bản đồ"
        description = "Một video hoặc một bản đồ nhúng từ trang khác."
        template = "content/blocks/embed.html"
        value_class = EmbedValue
        preview_value = {
            "url": "https://www.openstreetmap.org/#map=16/10.3600/106.3650",
            "title": "Bản đồ đường đến trụ sở",
            "caption": "Trụ sở cơ quan, cạnh quảng trường trung tâm.",
        }


class PageLinkBlock(ContentBlock):
    page = PageChooserBlock(label="Trang")
    title = CharBlock(
        label="Tên hiển thị",
        required=False,
        max_length=255,
        help_text="Để trống thì dùng tiêu đề của trang.",
    )

    class Meta:
        icon = "link"
        label = "Liên kết đến trang"
        description = "Dẫn người đọc đến một trang khác của cổng thông tin."
        template = "content/blocks/page_link.html"
        value_class = PageLinkValue
        preview_template = "content/blocks/previews/page_link.html"
