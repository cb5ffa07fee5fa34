"""A new article is signed as its editor's last one."""

import pytest
from django.urls import reverse

from tests.factories import ArticlePageFactory, UserFactory


@pytest.fixture
def signed(admin_client, section):
    """What the form of a new article is signed with."""
    url = reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])
    return lambda: admin_client.get(url).context["form"]["byline"].value()


def write(section, user, byline: str) -> None:
    ArticlePageFactory(parent=section, byline=byline).save_revision(user=user)


def test_the_first_article_of_an_editor_is_not_signed(signed, section):
    write(section, UserFactory(), "Phòng Nghiệp vụ 1")

    assert signed() == ""


def test_a_new_article_is_signed_as_the_last_one_of_this_editor(signed, section, admin_user):
    write(section, admin_user, "Phòng Nghiệp vụ 1")
    write(section, admin_user, "Văn phòng")
    write(section, UserFactory(), "Phòng Nghiệp vụ 2")

    assert signed() == "Văn phòng"


def test_who_last_signed_nothing_begins_with_nothing(signed, section, admin_user):
    write(section, admin_user, "Văn phòng")
    write(section, admin_user, "")

    assert signed() == ""


def test_a_new_gallery_has_no_byline_and_opens(admin_client, galleries, admin_user, section):
    write(section, admin_user, "Văn phòng")
    url = reverse("wagtailadmin_pages:add", args=["media", "gallerypage", galleries.pk])

    assert admin_client.get(url).status_code == 200
