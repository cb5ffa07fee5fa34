"""A portal with a page of every kind, and with what editors do that nobody would wish for."""

import datetime
from collections import ChainMap
from typing import Any

from django.urls import reverse
from wagtail.models import Page, Site

from home.models import AgencySettings, HomePage
from media.models import CustomImage, GalleryPage
from news.models import ArticlePage
from tests import bodies, factories
from tests.journeys.reading import texts

DAY = datetime.date(2026, 11, 12)

# Pages as they ought to be, by what they are.
ORDINARY = {
    "home": "/",
    "news": "/tin-tuc/",
    "second page of news": "/tin-tuc/?page=2",
    "section": "/tin-tuc/thanh-tra/",
    "empty section": "/tin-tuc/hoi-dap/",
    "article": "/tin-tuc/thanh-tra/moi-loai-khoi/",
    "article without body": "/tin-tuc/thanh-tra/khong-noi-dung/",
    "galleries": "/hinh-anh/",
    "gallery": "/hinh-anh/ba-muoi-chin-anh/",
    "gallery of one": "/hinh-anh/mot-anh/",
    "information": "/lien-he/",
    "search": "/tim-kiem/",
    "results": "/tim-kiem/?q=thanh+tra",
    "no results": "/tim-kiem/?q=kh%C3%B4ngc%C3%B3g%C3%AC",
    "not found": "/khong-co-trang-nay/",
    "site map": "/so-do-trang/",
    "archive": "/tin-tuc/?year=2026&month=11",
    "rating": "",  # has a number in it, and is filled in when there is one
}
# Pages that strain the layout.
HOSTILE = {
    "title of 145 characters": "/tin-tuc/thu-thach/dai/",
    "title of 255 characters": "/tin-tuc/thu-thach/dai-nhat/",
    "one unbroken word": "/tin-tuc/thu-thach/mot-tu/",
    "table of 20 columns": "/tin-tuc/thu-thach/bang/",
    "marks that turn the text": "/tin-tuc/thu-thach/nguoc/",
    "list of all these": "/tin-tuc/thu-thach/",
    "gallery of 400": "/hinh-anh/bon-tram-anh/",
    "gallery that turns": "/hinh-anh/nguoc/",
    "long query": "/tim-kiem/?q=" + "w" * 200,
}
EVERYTHING = ChainMap(ORDINARY, HOSTILE)


def build(site: Site) -> None:
    home = HomePage.objects.get(pk=site.root_page_id)
    images = [
        factories.CustomImageFactory(
            title=alt, alt_text=alt, credit="Minh Hoà", file=factories.picture_file(*size)
        )
        for alt, size in {
            "Người dân ngồi chờ trước bàn tiếp nhận đơn": (1500, 1000),
            "Bảng lịch tiếp công dân treo ở cổng": (600, 900),
            "Toàn cảnh hội nghị nhìn từ cuối phòng": (1400, 500),
        }.items()
    ]
    describe_agency(site)
    news = factories.NewsIndexPageFactory(
        parent=home, title="Tin tức", slug="tin-tuc", articles_per_page=5, show_in_menus=True
    )
    section = factories.NewsIndexPageFactory(
        parent=news, title="Thanh tra", slug="thanh-tra", show_in_menus=True
    )
    factories.NewsIndexPageFactory(
        parent=news, title="Hỏi đáp pháp luật", slug="hoi-dap", show_in_menus=True
    )
    add_articles(section, images)
    add_galleries(home, images)
    factories.InformationPageFactory(
        parent=home,
        title="Liên hệ",
        slug="lien-he",
        introduction="Cơ quan làm việc từ thứ Hai đến thứ Sáu.",
        body=[{"type": "paragraph", "value": texts.PARAGRAPH}],
        show_in_menus=True,
    )
    add_hostile_articles(news, images[0])
    gallery = GalleryPage.objects.get(slug="ba-muoi-chin-anh")
    home.welcome = "Chào mừng bạn đến với Cổng thông tin điện tử Thanh tra tỉnh"
    home.body = [
        *bodies.every_front_page_block(images[0], section, gallery),
        {
            "type": "photo_slideshow",
            "value": {"heading": "Ảnh", "gallery": gallery.pk, "count": 20},
        },
        *[
            {"type": "section_news", "value": {"section": section.pk, "heading": "", "count": 2}}
            for _ in range(3)
        ],
    ]
    home.save_revision().publish()


def describe_agency(site: Site) -> None:
    agency = AgencySettings.for_site(site)
    agency.name = "Thanh tra tỉnh Đồng Tháp"
    agency.parent_agency = "Ủy ban nhân dân tỉnh Đồng Tháp"
    agency.parent_portal_name = "Cổng thông tin tỉnh Đồng Tháp"
    agency.parent_portal_url = "https://dongthap.example.vn/"
    agency.address = "Số 12, đường Lê Lợi, phường Mỹ Tho"
    agency.phone = "0273 387 2222"
    agency.email = "thanhtra@dongthap.example.vn"
    agency.responsible_editor = "Ông Nguyễn Văn Ẩn, Chánh Thanh tra tỉnh"
    agency.licence = "Giấy phép số 12/GP-TTĐT ngày 03/02/2026"
    agency.footer_note = "Ghi rõ nguồn khi sử dụng thông tin từ cổng này."
    agency.save()


def add_articles(section: Page, images: list[CustomImage]) -> None:
    for number, title in enumerate(texts.TITLES):
        article = factories.ArticlePageFactory(
            parent=section,
            title=title,
            date=DAY - datetime.timedelta(days=number + 1),
            introduction=texts.INTRODUCTION,
            cover_image=images[number % 4] if number % 4 < 3 else None,
            body=[{"type": "paragraph", "value": texts.PARAGRAPH}],
        )
    document = factories.CustomDocumentFactory(title="Mẫu đơn khiếu nại")
    every_block = bodies.every_block(images[0], document, article)
    factories.ArticlePageFactory(
        parent=section,
        title="Mười bước trong quy trình tiếp công dân",
        slug="moi-loai-khoi",
        date=DAY,
        introduction=texts.INTRODUCTION,
        cover_image=images[0],
        byline="Văn phòng",
        source="Báo Thanh tra",
        body=[{"type": "paragraph", "value": texts.PARAGRAPH}, *every_block],
    )
    rated = factories.ArticlePageFactory(
        parent=section, title="Thông báo số 15", slug="khong-noi-dung", date=DAY
    )
    factories.StarRatingFactory(article=rated, stars=4)
    ORDINARY["rating"] = reverse("rate", args=[rated.pk])


def photographs(images: list[CustomImage], count: int) -> list[dict[str, Any]]:
    """Photographs of all proportions in turn, each third without a caption."""
    return [
        {
            "type": "photo",
            "value": bodies.picture(images[number % 3])
            | {"caption": texts.CAPTION if number % 3 else ""},
        }
        for number in range(count)
    ]


def add_galleries(home: Page, images: list[CustomImage]) -> None:
    index = factories.GalleryIndexPageFactory(
        parent=home, title="Hình ảnh", slug="hinh-anh", show_in_menus=True
    )
    for slug, count in {
        "ba-muoi-chin-anh": 39,
        "mot-anh": 1,
        "bon-tram-anh": 400,
        "nguoc": 2,
    }.items():
        factories.GalleryPageFactory(
            parent=index,
            title="Hội nghị công chức, viên chức năm 2026",
            slug=slug,
            date=DAY,
            introduction=texts.INTRODUCTION,
            cover_image=images[0],
            body=photographs(images, count),
        )
    store_turned("hinh-anh/nguoc")


def add_hostile_articles(news: Page, image: CustomImage) -> None:
    section = factories.NewsIndexPageFactory(
        parent=news,
        title="Thử thách " + texts.LONG_TITLE,
        slug="thu-thach",
        introduction=texts.ONE_WORD,
        show_in_menus=True,
        articles_per_page=20,
    )
    wide = {
        "data": [[f"Cột thứ {number}" for number in range(20)]] + [["1.234.567"] * 20] * 3,
        "table_caption": texts.LONG_TITLE,
        "table_header_choice": "row",
        "first_row_is_table_header": True,
        "first_col_is_header": False,
    }
    address = texts.INTERNAL_ADDRESS
    word = f"<p>{texts.ONE_WORD} <a href='{address}'>{address}</a></p>"
    strained = [
        {"type": "heading", "value": {"text": texts.ONE_WORD, "level": "2"}},
        {"type": "paragraph", "value": word},
        {"type": "quote", "value": {"text": texts.ONE_WORD, "attribution": texts.ONE_WORD}},
        {"type": "callout", "value": {"kind": "info", "title": texts.ONE_WORD, "text": word}},
        {
            "type": "image",
            "value": bodies.picture(image) | {"caption": texts.ONE_WORD + texts.LONG_TITLE},
        },
        {"type": "table", "value": wide},
    ]
    for slug, title, body in (
        ("dai", texts.LONG_TITLE, []),
        ("dai-nhat", texts.LONGEST_TITLE, []),
        ("mot-tu", texts.ONE_WORD, strained),
        ("bang", "Bảng tổng hợp", [{"type": "table", "value": wide}]),
        ("nguoc", "Quyết định", [{"type": "paragraph", "value": texts.PARAGRAPH}]),
    ):
        factories.ArticlePageFactory(
            parent=section,
            title=title,
            slug=slug,
            date=DAY,
            introduction=title,
            byline=title,
            source=title,
            cover_image=image if slug == "mot-tu" else None,
            body=body,
        )
    store_turned("tin-tuc/thu-thach/nguoc")


def store_turned(path: str) -> None:
    """Give a page a title as it was stored before such marks were taken out at the door."""
    page = Page.objects.get(url_path__endswith=f"/{path}/")
    Page.objects.filter(pk=page.pk).update(title=texts.TURNED, draft_title=texts.TURNED)
    ArticlePage.objects.filter(pk=page.pk).update(introduction=texts.TURNED)
