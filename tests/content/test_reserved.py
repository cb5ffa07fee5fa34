"""Addresses at which no page could be read."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import get_resolver
from wagtail.models import Page

from cms.content.reserved import ANYWHERE, AT_THE_TOP
from tests.factories import ArticlePageFactory, InformationPageFactory, NewsIndexPageFactory


def first_names() -> set[str]:
    """The first part of every address that is no page's, as far as a slug can be like it."""
    patterns = [str(each.pattern).lstrip("^") for each in get_resolver().url_patterns]
    names = {pattern.split("/")[0] for pattern in patterns if "/" in pattern}
    return {name for name in names if name.replace("-", "").isalnum()}


def test_what_answers_at_the_top_is_reserved():
    assert first_names() <= AT_THE_TOP | ANYWHERE
    assert {"admin", "api", "documents", "tim-kiem", "uploads"} <= first_names()


@pytest.mark.parametrize("slug", sorted(AT_THE_TOP | ANYWHERE))
def test_no_page_below_the_front_page_has_such_a_slug(home, slug):
    with pytest.raises(ValidationError, match="đã dành cho một chức năng"):
        InformationPageFactory(parent=home, title="Trang", slug=slug)


def test_no_page_anywhere_hides_a_feed(section):
    with pytest.raises(ValidationError, match="Đường dẫn “feed”"):
        ArticlePageFactory(parent=section, slug="feed")


def test_further_below_the_others_are_free(section):
    assert ArticlePageFactory(parent=section, slug="admin").slug == "admin"


def test_a_title_like_a_reserved_address_gives_another_slug(home, section):
    assert NewsIndexPageFactory(parent=home, title="Tìm kiếm").slug == "tim-kiem-2"
    assert ArticlePageFactory(parent=section, title="Feed").slug == "feed-2"


def test_no_page_is_moved_to_such_an_address(section, home, admin_client):
    page = NewsIndexPageFactory(parent=section, title="Trang", slug="api")

    response = admin_client.post(f"/admin/pages/{page.pk}/move/{home.pk}/confirm/", follow=True)

    assert response.status_code == 200
    assert Page.objects.get(pk=page.pk).url_path.endswith("/tin-tuc/thanh-tra/api/")
    with pytest.raises(ValidationError):
        page.move(home, pos="last-child")
