"""A page in English, in a portal that is in Vietnamese."""

import json

import pytest
from bs4 import BeautifulSoup

from home.models import InformationPage
from tests.factories import InformationPageFactory


@pytest.fixture
def about(home) -> InformationPage:
    return InformationPageFactory(parent=home, title="Giới thiệu")


@pytest.fixture
def english(about) -> InformationPage:
    return InformationPageFactory(parent=about, title="About us", language="en")


def soup(client, path: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(path).content, "html.parser")


def test_it_says_in_which_language_each_part_is(client, english):
    page = soup(client, english.url)

    assert page.html["lang"] == "en"
    for furniture in ("header.site-header", "footer.site-footer", ".breadcrumbs", ".skip-link"):
        assert page.select_one(furniture)["lang"] == "vi", furniture
    assert not page.main.has_attr("lang")


def test_it_says_so_to_machines(client, english):
    head = soup(client, english.url).head

    assert head.find("meta", property="og:locale")["content"] == "en_US"
    assert head.find("meta", attrs={"name": "DC.language"})["content"] == "en"
    nodes = json.loads(head.find("script", type="application/ld+json").string)["@graph"]
    assert nodes[0]["inLanguage"] == "en"


def test_its_title_in_vietnamese_lists_says_that_it_is_english(client, about, english):
    for path, where in (
        (about.url, "main .link-list"),
        ("/", ".navigation"),
        ("/so-do-trang/", ".site-map"),
    ):
        link = soup(client, path).select_one(f"{where} a[href='{english.url}']")
        assert link["lang"] == "en", path
    assert not soup(client, "/").select_one(f".navigation a[href='{about.url}']").has_attr("lang")


def test_a_page_below_it_leads_back_in_english(client, english):
    below = InformationPageFactory(parent=english, title="Organisation", language="en")

    trail = soup(client, below.url).select_one(".breadcrumbs")

    assert trail.find("a", href=english.url)["lang"] == "en"


def test_pages_are_vietnamese_unless_somebody_says_otherwise(client, about):
    assert about.language == "vi"
    assert soup(client, about.url).html["lang"] == "vi"
