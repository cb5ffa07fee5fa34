"""The shape of every answer: its keys and the types of its values.

After a wanted change, `pytest tests/api --refresh-snapshots` writes the files anew.
"""

import pytest
from wagtail.contrib.redirects.models import Redirect

from home.models import AgencySettings
from news.models import ArticlePage


def test_a_picture_wherever_it_occurs(get, article, matches_snapshot):
    matches_snapshot(get(f"pages/{article.pk}/")["cover_image"], "picture")


def test_an_article_with_every_block(get, article, matches_snapshot):
    data = get(f"pages/{article.pk}/")

    assert {block["type"] for block in data["body"]} == set(
        ArticlePage.body.field.stream_block.child_blocks
    )
    matches_snapshot(data, "article")


def test_the_front_page_with_every_block(get, front_page, matches_snapshot):
    data = get(f"pages/{front_page.pk}/")

    assert {block["type"] for block in data["body"]} == set(
        type(front_page).body.field.stream_block.child_blocks
    )
    matches_snapshot(data, "front_page")


def test_a_section(get, section, matches_snapshot):
    matches_snapshot(get(f"pages/{section.pk}/"), "section")


def test_a_gallery(get, gallery, matches_snapshot):
    matches_snapshot(get(f"pages/{gallery.pk}/"), "gallery")


def test_a_list_of_articles(get, article, matches_snapshot):
    matches_snapshot(get("pages/", type="news.ArticlePage"), "articles")


def test_a_list_of_pages_of_every_type(get, front_page, matches_snapshot):
    matches_snapshot(get("pages/"), "pages")


def test_a_picture_of_the_library(get, image, matches_snapshot):
    matches_snapshot(get(f"images/{image.pk}/"), "image")


def test_a_list_of_pictures(get, image, matches_snapshot):
    matches_snapshot(get("images/"), "images")


def test_a_document(get, document, matches_snapshot):
    matches_snapshot(get(f"documents/{document.pk}/"), "document")


def test_a_redirect(get, section, matches_snapshot):
    redirect = Redirect.objects.create(old_path="/cu", redirect_page=section)

    matches_snapshot(get(f"redirects/{redirect.pk}/"), "redirect")


def test_the_menu(get, section, matches_snapshot):
    for page in (section.get_parent(), section):
        page.show_in_menus = True
        page.save()

    matches_snapshot(get("navigation/"), "navigation")


@pytest.mark.parametrize("filled_in", [True, False])
def test_the_site(get, site, home, image, matches_snapshot, filled_in):
    agency = AgencySettings.for_site(site)
    if filled_in:
        agency.logo = image
        agency.parent_portal_name, agency.parent_portal_url = "Cổng tỉnh", "https://tinh.gov.vn/"
    agency.save()

    matches_snapshot(get("site/"), "site" if filled_in else "site_not_filled_in")


def test_the_index(get, site, matches_snapshot):
    matches_snapshot(get(""), "index")
