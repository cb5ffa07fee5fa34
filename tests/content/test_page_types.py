"""Which page may stand below which: what an editor is offered, and what the tree allows."""

import pytest
from django.db import models
from django.urls import reverse
from wagtail.models import Page

from home.models import HomePage, InformationPage
from media.models import GalleryIndexPage, GalleryPage
from news.models import ArticlePage, NewsIndexPage
from tests.factories import ArticlePageFactory

PAGE_TYPES = (HomePage, InformationPage, NewsIndexPage, ArticlePage, GalleryIndexPage, GalleryPage)
CHILDREN = {
    HomePage: {InformationPage, NewsIndexPage, GalleryIndexPage},
    InformationPage: {InformationPage},
    NewsIndexPage: {NewsIndexPage, ArticlePage},
    ArticlePage: set(),
    GalleryIndexPage: {GalleryPage},
    GalleryPage: set(),
}


@pytest.mark.parametrize("parent", PAGE_TYPES)
def test_a_page_takes_only_the_children_that_belong_there(parent):
    assert set(parent.allowed_subpage_models()) == CHILDREN[parent]


@pytest.mark.parametrize("child", PAGE_TYPES)
def test_a_page_stands_only_below_the_parents_where_it_belongs(child):
    parents = {parent for parent, children in CHILDREN.items() if child in children}

    assert set(child.allowed_parent_page_models()) == (parents or {Page})


def test_an_editor_is_offered_only_what_belongs_below_a_section(admin_client, section):
    offered = admin_client.get(reverse("wagtailadmin_pages:add_subpage", args=[section.pk]))

    names = {model_name for _, _, model_name, _ in offered.context["page_types"]}
    assert names == {"newsindexpage", "articlepage"}


def test_a_page_of_another_kind_cannot_be_added_by_its_address(admin_client, section):
    url = reverse("wagtailadmin_pages:add", args=["media", "gallerypage", section.pk])

    assert admin_client.get(url).status_code == 302
    assert not GalleryPage.objects.exists()


def test_nothing_can_be_moved_below_an_article(admin_client, section):
    article, other = ArticlePageFactory(parent=section), ArticlePageFactory(parent=section)

    assert not other.can_move_to(article)
    assert other.can_move_to(section)


def test_a_page_row_counts_nothing_that_visitors_do():
    """Publishing copies a revision over the row, and would roll a count back."""
    numbers = {
        f"{page_type.__name__}.{field.name}"
        for page_type in PAGE_TYPES
        for field in page_type._meta.local_fields
        if isinstance(field, models.IntegerField | models.FloatField | models.DecimalField)
    }

    assert numbers == {"NewsIndexPage.articles_per_page"}
