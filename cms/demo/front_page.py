"""How the demo's front page is composed."""

from typing import Any

from cms.demo.bodies import Composer
from cms.demo.source import read


def front_page(composer: Composer) -> list[dict[str, Any]]:
    texts = read("site")
    banner = texts["banner"]
    sections = [section for section in texts["sections"] if section["slug"] != "hoi-dap"]
    return [
        {"type": "latest_news", "value": {"heading": "Tin mới", "count": 5}},
        {"type": "rich_text", "value": composer.rich_text(texts["home"]["notices"])},
        {
            "type": "link_list",
            "value": {
                "heading": "Liên kết nhanh",
                "links": [composer.link(link) for link in texts["home"]["links"]],
            },
        },
        {
            "type": "photo_slideshow",
            "value": {
                "heading": "Hình ảnh hoạt động",
                "gallery": composer.page_ids["/hinh-anh/hoat-dong-thanh-tra-2025/"],
                "count": 8,
            },
        },
        *(
            {
                "type": "section_news",
                "value": {
                    "section": composer.page_ids[f"/tin-tuc/{section['slug']}/"],
                    "heading": "",
                    "count": 3,
                },
            }
            for section in sections
        ),
        {
            "type": "banner",
            "value": {
                "image": composer.images[banner["photograph"]].pk,
                "title": banner["title"],
                "text": banner["text"],
                "page": composer.page_ids[banner["page"]],
                "url": "",
            },
        },
    ]
