"""The script of the guide, as it stands there, against a running portal."""

import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.writing.conftest import token_of

SCRIPT = Path(__file__).parents[2] / "docs" / "examples" / "create_article.py"


@pytest.fixture
def live_site(transactional_db, site, live_server):
    address = urlsplit(live_server.url)
    site.hostname, site.port = address.hostname, address.port
    site.save()
    return site


def run(url: str, token: str, section: int, image: int) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, str(SCRIPT), "--section", str(section), "--image", str(image)],
        env={"TRANG_URL": url, "TRANG_TOKEN": token, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_example_publishes_an_article_that_everybody_can_read(
    live_site, live_server, editor, section, image, client
):
    ran = run(live_server.url, token_of(editor), section.pk, image.pk)

    assert ran.returncode == 0, ran.stderr
    slug = "ket-qua-tiep-cong-dan-quy-iii"
    assert ran.stdout.strip() == f"{live_server.url}/tin-tuc/thanh-tra/{slug}/"
    found = client.get("/api/v2/pages/", {"slug": slug, "type": "news.ArticlePage"}).json()
    article = client.get(f"/api/v2/pages/{found['items'][0]['id']}/").json()
    assert article["title"] == "Kết quả tiếp công dân quý III"
    assert article["date"] == "2026-10-05"
    assert article["cover_image"]["id"] == image.pk
    kinds = [block["type"] for block in article["body"]]
    assert kinds == ["heading", "paragraph", "table", "image", "callout"]
    heading, paragraph, table, picture, callout = (block["value"] for block in article["body"])
    assert heading["level"] == 2
    assert "<b>126</b>" in paragraph
    assert table["header_row"] is True
    assert table["rows"][2] == ["III", "126"]
    assert picture["image"]["id"] == image.pk
    assert callout["kind"] == "warning"


def test_the_example_says_what_the_portal_says_against_it(
    live_site, live_server, editor, section, image
):
    ran = run(live_server.url, token_of(editor), section.pk, image.pk + 1)

    assert ran.returncode == 1
    assert ran.stderr.startswith("422: ")
    assert "body[3].value.image" in ran.stderr
