"""What every test may ask for."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from django.utils.translation.reloader import translation_file_changed
from wagtail.models import Site

from cms.operations.translations import compile_all
from home.models import HomePage
from media.models import CustomImage, GalleryIndexPage
from news.models import NewsIndexPage
from tests import conformity, factories
from tests.sites import default_site

HERE = Path(__file__).parent

# How the project is started, and what a browser makes of a page: no database has a say in these.
ONCE = {HERE / "launcher", HERE / "settings" / "test_production.py", HERE / "journeys" / "reading"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if not ONCE.isdisjoint([item.path, *item.path.parents]):
            item.add_marker(pytest.mark.once)


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
    return default_site()


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
    if not hasattr(config, "workerinput"):  # once, before several workers read them
        compile_all()
        # Django has read what was there before.
        translation_file_changed(None, Path("django.mo"))
