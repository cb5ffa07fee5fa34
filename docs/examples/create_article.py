"""Creates an article below a section of the portal, and publishes it.

    export TRANG_URL=https://thanhtra.example.gov.vn
    export TRANG_TOKEN=wagtail_…                 # manage.py api_tokens create --user … --name …
    python create_article.py --section 12 --image 34

Prints the address of the new article. Nothing but Python is needed.
"""

import argparse
import json
import os
import sys
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen


def send(method: str, path: str, data: dict[str, Any]) -> dict[str, Any]:
    """The portal's answer; ends the program with the portal's own words when it refuses."""
    request = Request(  # noqa: S310  # the address is the user's own
        f"{os.environ['TRANG_URL'].rstrip('/')}/api/v3-preview/{path}",
        data=json.dumps(data).encode(),
        method=method,
        headers={
            "Authorization": f"Bearer {os.environ['TRANG_TOKEN']}",
            "Content-Type": "application/json",
        },
    )
    try:
        with urlopen(request) as response:  # noqa: S310
            answer: dict[str, Any] = json.load(response)
    except HTTPError as error:
        sys.exit(f"{error.code}: {json.load(error)['message']}")
    return answer


def article(section: int, image: int) -> dict[str, Any]:
    """An article as the API takes it: what it is and where it goes in `meta`, then its fields."""
    body = [
        {"type": "heading", "value": {"text": "Kết quả tiếp công dân", "level": 2}},
        {
            "type": "paragraph",
            "value": "<p>Trong quý III, Thanh tra tỉnh đã tiếp <b>126</b> lượt công dân.</p>",
        },
        {
            "type": "table",
            "value": {
                "caption": "Số lượt tiếp công dân năm 2026",
                "header_row": True,
                "rows": [["Quý", "Số lượt"], ["II", "118"], ["III", "126"]],
            },
        },
        {"type": "image", "value": {"image": image, "caption": "Phòng tiếp công dân"}},
        {
            "type": "callout",
            "value": {
                "kind": "warning",
                "title": "Thời hạn nộp hồ sơ",
                "text": "<p>Hồ sơ nộp sau ngày 30/9 được xem xét trong kỳ sau.</p>",
            },
        },
    ]
    return {
        "meta": {"type": "news.ArticlePage", "parent_id": section, "action": "publish"},
        "title": "Kết quả tiếp công dân quý III",
        "introduction": "Số lượt tiếp công dân tăng nhẹ so với quý trước.",
        "date": "2026-10-05",
        "byline": "Văn phòng",
        "cover_image": image,
        "body": body,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--section", type=int, required=True, help="id of the section's page")
    parser.add_argument("--image", type=int, required=True, help="id of a picture in the library")
    options = parser.parse_args()
    created = send("POST", "pages/", article(options.section, options.image))
    print(created["meta"]["html_url"])


if __name__ == "__main__":
    main()
