"""With a front end, every address of a page leads to where visitors read it; files stay here."""

import re

import pytest

FRONT_END = "https://mat-tien.example"
CMS = "http://testserver"


@pytest.fixture
def with_front_end(settings, front_page):
    settings.FRONTEND_URL = FRONT_END
    return front_page


def urls_in(value, name=""):
    """All addresses in an answer, each with the keys above it."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from urls_in(item, f"{name}.{key}")
    elif isinstance(value, list):
        for item in value:
            yield from urls_in(item, name)
    elif isinstance(value, str):
        yield from ((name, url) for url in re.findall(r"https?://[^\s\"<,]+", value))


def test_every_page_is_at_the_front_end_and_every_file_here(with_front_end, get, article, gallery):
    answers = [
        *(get(f"pages/{page.pk}/") for page in (with_front_end, article, gallery)),
        get("pages/", fields="*", type="news.ArticlePage"),
        get("pages/", fields="*", limit="100"),
        get("navigation/"),
        get("site/"),
        get("changes/"),
        get("resolve/", path=article.url),
    ]
    files = re.compile(rf"{CMS}/(uploads|documents|api)/")

    for name, url in (found for answer in answers for found in urls_in(answer)):
        if url.startswith(CMS):
            assert files.match(url), name
        elif url.startswith(FRONT_END):
            assert not re.match(rf"{FRONT_END}/(uploads|documents|api)/", url), name


def test_html_url_is_where_visitors_read_the_page(with_front_end, get, article):
    meta = get(f"pages/{article.pk}/")["meta"]

    assert meta["html_url"] == meta["canonical_url"] == f"{FRONT_END}{article.url}"
    assert meta["parent"]["meta"]["html_url"] == f"{FRONT_END}/tin-tuc/thanh-tra/"


def test_html_url_of_the_original_of_an_alias_is_there_too(with_front_end, get, section, article):
    alias = article.create_alias(parent=section, update_slug="ban-sao")

    original = get(f"pages/{alias.pk}/")["meta"]["alias_of"]

    assert original["meta"]["html_url"] == f"{FRONT_END}{article.url}"


def test_the_sitemap_lists_what_visitors_read(with_front_end, client, article):
    sitemap = client.get("/sitemap.xml").content.decode()

    assert f"<loc>{FRONT_END}{article.url}</loc>" in sitemap
    assert f"<loc>{CMS}" not in sitemap
