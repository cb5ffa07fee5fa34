"""The shared library of blocks from which every page body is composed."""

from cms.content.blocks.pictures import GalleryBlock, PictureBlock, PictureStreamBlock
from cms.content.blocks.references import DocumentBlock, EmbedBlock, PageLinkBlock
from cms.content.blocks.streams import ListBlock, StreamBlock, known_blocks, known_raw
from cms.content.blocks.tables import TableBlock
from cms.content.blocks.words import CalloutBlock, HeadingBlock, ParagraphBlock, QuoteBlock

__all__ = [
    "BodyBlock",
    "CalloutBlock",
    "DocumentBlock",
    "EmbedBlock",
    "GalleryBlock",
    "HeadingBlock",
    "ListBlock",
    "PageLinkBlock",
    "ParagraphBlock",
    "PictureBlock",
    "PictureStreamBlock",
    "QuoteBlock",
    "StreamBlock",
    "TableBlock",
    "known_blocks",
    "known_raw",
]


class BodyBlock(PictureStreamBlock):
    """What an editor may put into the body of an article or an information page."""

    heading = HeadingBlock(group="Văn bản")
    paragraph = ParagraphBlock(group="Văn bản")
    quote = QuoteBlock(group="Văn bản")
    callout = CalloutBlock(group="Văn bản")
    table = TableBlock(group="Văn bản")
    image = PictureBlock(group="Hình ảnh")
    gallery = GalleryBlock(group="Hình ảnh")
    embed = EmbedBlock(group="Hình ảnh")
    document = DocumentBlock(group="Liên kết")
    page_link = PageLinkBlock(group="Liên kết")

    class Meta:
        template = "content/blocks/body.html"
