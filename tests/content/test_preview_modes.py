"""An editor looks at a draft as others will see it, without becoming one of them."""

import re
from html import unescape

import pytest
from django.urls import reverse

from cms.content.checker import CheckerItem
from cms.content.content_checks import words
from home.models import HomePage, InformationPage
from media.models import GalleryIndexPage, GalleryPage
from news.models import ArticlePage, NewsIndexPage
from tests.factories import ArticlePageFactory

PAGE_TYPES = (
    HomePage,
    InformationPage,
    NewsIndexPage,
    ArticlePage,
    GalleryIndexPage,
    GalleryPage,
)


@pytest.fixture
def preview(admin_client, section):
    """The draft of an article as the preview shows it in a mode."""
    article = ArticlePageFactory(parent=section, body=[("paragraph", "<p>Lịch tiếp</p>")])
    revision = article.save_revision()
    url = reverse("wagtailadmin_pages:revisions_view", args=[article.pk, revision.pk])
    return lambda mode: admin_client.get(url, {"mode": mode}).content.decode()


def root(html: str) -> str:
    (tag,) = re.findall(r"<html[^>]*>", html)
    return tag


@pytest.mark.parametrize(
    ("mode", "look"),
    [
        ("contrast", 'data-theme="contrast"'),
        ("dark", 'data-theme="dark"'),
        ("large", 'data-text-size="large"'),
    ],
)
def test_a_mode_shows_the_draft_in_its_look(preview, mode, look):
    assert look in root(preview(mode))


def test_without_a_mode_the_draft_looks_as_this_browser_s_reader_chose(preview):
    tag = root(preview(""))

    assert "data-theme" not in tag
    assert "data-text-size" not in tag


def test_readers_get_no_look_and_no_bar(client, section):
    html = client.get(ArticlePageFactory(parent=section).url + "?mode=contrast").content.decode()

    assert "data-theme" not in root(html)
    assert "wagtail-userbar" not in html


@pytest.mark.parametrize("model", PAGE_TYPES)
def test_every_page_type_has_the_modes_and_the_widths(db, model):
    page = model()

    assert [name for name, _label in page.preview_modes] == ["", "contrast", "dark", "large"]
    widths = [(size["label"], size["device_width"]) for size in page.preview_sizes]
    assert widths == [("Điện thoại", 375), ("Máy tính bảng", 768), ("Máy tính", 1280)]


def test_the_draft_brings_the_checker_and_its_rules_have_vietnamese_words(preview):
    item = CheckerItem()

    assert "checker-axe-configuration" in preview("")
    assert set(item.axe_messages) == set(item.axe_run_only)
    own = {rule["id"] for rule in item.axe_custom_rules}
    assert own <= set(item.axe_run_only)
    for message in item.axe_messages.values():
        assert set(message) == {"error_name", "help_text"}


def test_the_browser_is_given_the_server_s_words_for_a_vague_link(preview):
    (pattern,) = re.findall(r'data-pattern="([^"]+)"', preview(""))

    assert unescape(pattern) == words.VAGUE_LINK_PATTERN


def test_a_draft_without_a_summary_says_so_to_the_checker(preview):
    assert '<meta name="description" content="">' in preview("")
