"""The blocks that make up the front page."""

from collections.abc import Mapping
from typing import Any

from wagtail.blocks import StreamValue

from cms.content.blocks import ParagraphBlock, StreamBlock
from home.blocks.banner import BannerBlock
from home.blocks.lists import LatestNewsBlock, LinkListBlock, PhotoSlideshowBlock, SectionNewsBlock
from home.blocks.rows import rows

__all__ = [
    "BannerBlock",
    "HomeBodyBlock",
    "LatestNewsBlock",
    "LinkListBlock",
    "PhotoSlideshowBlock",
    "SectionNewsBlock",
]


class HomeBodyBlock(StreamBlock):
    latest_news = LatestNewsBlock(group="Tin bài")
    section_news = SectionNewsBlock(group="Tin bài")
    photo_slideshow = PhotoSlideshowBlock(group="Hình ảnh")
    banner = BannerBlock(group="Hình ảnh")
    rich_text = ParagraphBlock(label="Thông báo", group="Văn bản")
    link_list = LinkListBlock(group="Văn bản")

    def get_context(
        self, value: StreamValue, parent_context: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(value, parent_context)
        return context | {"rows": rows(context["value"])}

    class Meta:
        template = "home/blocks/body.html"
