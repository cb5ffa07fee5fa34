"""What every test may ask for."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from wagtail.models import Collection, Locale, Page, Site

from home.models import HomePage
from media.models import CustomImage, GalleryIndexPage
from news.models import NewsIndexPage
from tests import conformity, factories


@pytest.fixture(autouse=True)
def uploads(tmp_path: Path, settings) -> Iterator[Path]:
    """Uploads of one test do not meet those of another, nor those of the developer."""
    folder = tmp_path / "uploads"
    settings.MEDIA_ROOT = folder
    cache.clear()  # Wagtail remembers there which renditions it made
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(autouse=True)
def answers_as_documented(monkeypatch) -> None:
    """Every answer of the content API that a test gets is what openapi.json says."""
    request = Client.request

    def checked(client: Client, **environment: Any) -> Any:
        response = request(client, **environment)
        if response.request["PATH_INFO"].startswith(conformity.ROOT):
            conformity.check(response)
        return response

    monkeypatch.setattr(Client, "request", checked)


@pytest.fixture
def site(db) -> Site:
    """The default site, whose front page is a HomePage."""
    home = HomePage.objects.first()  # the one with which an installation begins
    if home is None:  # a test that commits leaves empty tables, whatever migrations put there
        Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)
        Collection.get_first_root_node() or Collection.add_root(name="Root")
        root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root")
        home = factories.HomePageFactory(parent=root.specific, title="Trang chủ", slug="trang-chu")
    site, _ = Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "testserver", "port": 80, "root_page": home, "site_name": "Cổng"},
    )
    Site.clear_site_root_paths_cache()
    return site


@pytest.fixture
def home(site: Site) -> HomePage:
    return HomePage.objects.get(pk=site.root_page_id)


@pytest.fixture
def news(home: HomePage) -> NewsIndexPage:
    return factories.NewsIndexPageFactory(parent=home, title="Tin tức", slug="tin-tuc")


@pytest.fixture
def section(news: NewsIndexPage) -> NewsIndexPage:
    return factories.NewsIndexPageFactory(parent=news, title="Thanh tra", slug="thanh-tra")


@pytest.fixture
def galleries(home: HomePage) -> GalleryIndexPage:
    return factories.GalleryIndexPageFactory(parent=home, title="Hình ảnh", slug="hinh-anh")


@pytest.fixture
def image(db) -> CustomImage:
    return factories.CustomImageFactory()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--refresh-snapshots",
        action="store_true",
        help="write the shapes in tests/api/snapshots anew, to be read with `git diff`",
    )


def pytest_configure(config: pytest.Config) -> None:
    # The test database of SQLite lies there; a fresh clone has no such folder.
    (Path(settings.BASE_DIR) / "var").mkdir(exist_ok=True)
