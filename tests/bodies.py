"""Bodies with everything in them."""

from typing import Any

from wagtail.models import Page

from media.models import CustomDocument, CustomImage


def picture(image: CustomImage) -> dict[str, Any]:
    return {"image": image.pk, "caption": "Buổi họp", "alt_text": "", "decorative": False}


def every_block(image: CustomImage, document: CustomDocument, page: Page) -> list[dict[str, Any]]:
    """The raw body of an article with one block of each kind."""
    text = f'<p>Xem <a linktype="page" id="{page.pk}">bài này</a></p>'
    inside = f'<embed alt="Cổng chính" embedtype="image" format="fullwidth" id="{image.pk}"/>'
    values = {
        "heading": {"text": "Mục lớn", "level": "2"},
        "paragraph": text + inside,
        "quote": {"text": "Dân biết", "attribution": "Nghị quyết"},
        "callout": {"kind": "info", "title": "Thời hạn", "text": text},
        "table": {
            "data": [["Quý", "Lượt"], ["I", "126"]],
            "table_caption": "Kết quả",
            "table_header_choice": "row",
            "first_row_is_table_header": True,
            "first_col_is_header": False,
        },
        "image": picture(image),
        "gallery": {"photos": [picture(image), picture(image)]},
        "embed": {"url": "https://youtu.be/dQw4w9WgXcQ", "title": "Phim", "caption": "Tư liệu"},
        "document": {"document": document.pk, "title": ""},
        "page_link": {"page": page.pk, "title": ""},
    }
    return [{"type": kind, "value": value} for kind, value in values.items()]


def every_front_page_block(
    image: CustomImage, section: Page, gallery: Page
) -> list[dict[str, Any]]:
    """The raw body of a front page with one block of each kind."""
    links = [{"title": "Chính phủ", "page": None, "url": "https://chinhphu.vn/"}]
    values = {
        "latest_news": {"heading": "Tin mới", "count": 2},
        "section_news": {"section": section.pk, "heading": "", "count": 2},
        "photo_slideshow": {"heading": "Hình ảnh", "gallery": gallery.pk, "count": 2},
        "banner": {
            "image": image.pk,
            "title": "Viết đơn",
            "text": "Ba bước",
            "page": section.pk,
            "url": "",
        },
        "rich_text": "<p>Thông báo</p>",
        "link_list": {"heading": "Liên kết", "links": links},
    }
    return [{"type": kind, "value": value} for kind, value in values.items()]
