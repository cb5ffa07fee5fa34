"""The blocks that make up the front page."""

from wagtail.blocks import StreamBlock

from cms.content.blocks import ParagraphBlock
from home.blocks.banner import BannerBlock
from home.blocks.lists import LatestNewsBlock, LinkListBlock, PhotoSlideshowBlock, SectionNewsBlock

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

    class Meta:
        template = "home/blocks/body.html"
