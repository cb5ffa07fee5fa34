"""The content API as an anonymous client meets it, and what its answers look like."""

import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from media.models import CustomDocument, GalleryPage
from news.models import ArticlePage
from tests.bodies import every_block, every_front_page_block, picture
from tests.factories import ArticlePageFactory, CustomDocumentFactory, GalleryPageFactory

PUBLISHED = datetime(2020, 2, 13, 8, 30, 15, 123456, tzinfo=UTC)

SNAPSHOTS = Path(__file__).parent / "snapshots"

# What a text is, by what it looks like; the first that fits.
TEXTS = {
    "absolute URL": re.compile(r"https?://[^\s,]+"),
    "absolute URLs with widths": re.compile(r"https?://\S+ \d+w(, https?://\S+ \d+w)*"),
    "data URL": re.compile(r"data:\S+"),
    "path": re.compile(r"/\S*"),
    "date and time": re.compile(r"\d{4}-\d\d-\d\dT\S+"),
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "HTML": re.compile(r"<.+>", re.DOTALL),
}


def shape(value: Any, key: str = "") -> Any:
    """`value` with every leaf replaced by its type; equal items of a list are shown once.

    What a `type` says is kept: it is part of the contract.
    """
    if isinstance(value, dict):
        return {name: shape(item, name) for name, item in value.items()}
    if isinstance(value, list):
        shapes = [shape(item) for item in value]
        return [item for number, item in enumerate(shapes) if item not in shapes[:number]]
    if isinstance(value, str):
        if key == "type":
            return value
        return next((name for name, text in TEXTS.items() if text.fullmatch(value)), "text")
    return "null" if value is None else type(value).__name__


def with_pictures_named(value: Any) -> Any:
    """`value`, a shape, with "a picture" for every nested picture as picture.json has it."""
    picture = json.loads((SNAPSHOTS / "picture.json").read_text())

    def named(value: Any) -> Any:
        if value in (picture, picture | {"focal_point": "null"}):
            return "a picture"
        if isinstance(value, dict):
            return {name: named(item) for name, item in value.items()}
        return [named(item) for item in value] if isinstance(value, list) else value

    if isinstance(value, dict):
        return {name: named(item) for name, item in value.items()}
    return named(value)


@pytest.fixture
def get(client) -> Callable[..., Any]:
    """The JSON that an endpoint of v2 answers with."""

    def get(path: str, /, status: int = 200, **parameters: Any) -> Any:
        response = client.get(f"/api/v2/{path}", parameters)
        assert response.status_code == status, response.content.decode()
        assert response.headers["Content-Type"].split(";")[0] == "application/json"
        return response.json()

    return get


@pytest.fixture
def matches_snapshot(request) -> Callable[[Any, str], None]:
    """Compares an answer's shape with the file of that name; `--refresh-snapshots` writes it."""

    def compare(data: Any, name: str) -> None:
        file = SNAPSHOTS / f"{name}.json"
        found = shape(data) if name == "picture" else with_pictures_named(shape(data))
        if request.config.getoption("--refresh-snapshots"):
            file.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n")
        assert found == json.loads(file.read_text())

    return compare


@pytest.fixture
def document(db) -> CustomDocument:
    return CustomDocumentFactory()


@pytest.fixture
def gallery(galleries, image) -> GalleryPage:
    body = [{"type": "photo", "value": picture(image)}]
    return GalleryPageFactory(
        parent=galleries, title="Chuyến đi", date=date(2025, 7, 1), cover_image=image, body=body
    )


@pytest.fixture
def article(section, image, document) -> ArticlePage:
    """An article with every block, and everything filled in."""
    image.credit = "Văn phòng"
    image.focal_point_x, image.focal_point_y = 30, 10
    image.save()
    other = ArticlePageFactory(parent=section, title="Bài khác", introduction="Tóm tắt")
    return ArticlePageFactory(
        parent=section,
        title="Bài đủ loại khối",
        slug="bai",
        date=date(2020, 2, 13),
        introduction="Tóm tắt",
        byline="Văn phòng",
        source="Báo Ấp Bắc",
        cover_image=image,
        body=every_block(image, document, other),
        first_published_at=PUBLISHED,
        last_published_at=PUBLISHED,
    )


@pytest.fixture
def front_page(home, section, gallery, article, image):
    home.welcome = "Chào mừng"
    home.body = every_front_page_block(image, section, gallery)
    home.first_published_at = home.last_published_at = PUBLISHED
    home.save()
    return home
