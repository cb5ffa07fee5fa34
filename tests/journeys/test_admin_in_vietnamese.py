"""Every screen of the admin that an editor comes to speaks Vietnamese, names of products aside."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from playwright.sync_api import Page
from wagtail.models import Task, Workflow

from search.models import Synonym
from tests.bodies import every_block
from tests.factories import (
    ArticlePageFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    GalleryPageFactory,
    StarRatingFactory,
    UserFactory,
)
from tests.journeys.screens import english
from tests.roles import install_roles

# Of people, products and file formats; and what is the same in both languages.
NAMES = frozenset({"English", "OpenStreetMap", "Wagtail"})
# Django makes it of the name of a field to which Wagtail gives no label; no catalogue has it.
WITHOUT_LABEL = frozenset({"Page*"})


@pytest.fixture
def article(section, home):
    image, document = CustomImageFactory(), CustomDocumentFactory()
    other = ArticlePageFactory(parent=section, title="Bài khác")
    article = ArticlePageFactory(
        parent=section,
        title="Kết luận thanh tra đất đai",
        slug="ket-luan",
        body=every_block(image, document, other),
        cover_image=image,
        owner=UserFactory(first_name="Trần", last_name="Lan"),
    )
    article.save_revision().publish()
    article.introduction = "Tóm tắt đã sửa"
    article.save_revision(log_action=True)
    StarRatingFactory(article=article)
    return article


def bulk_action(name: str) -> str:
    return reverse("wagtail_bulk_action", args=["wagtailcore", "page", name])


def addresses(article, galleries) -> list[str]:
    image, document = article.cover_image, article.body[8].value["document"]
    section = article.get_parent()
    home = section.get_parent().get_parent()
    gallery = GalleryPageFactory(parent=galleries)
    first, last = article.revisions.order_by("pk").values_list("pk", flat=True)[:2]
    of_page = ["edit", "history", "unpublish", "delete", "move", "copy"]
    named = {
        "wagtailadmin_home": [],
        "wagtailadmin_explore_root": [],
        "wagtailadmin_explore": [section.pk],
        "wagtailadmin_pages:add_subpage": [home.pk],
        "wagtailadmin_pages:edit": [home.pk],
        "wagtailadmin_account": [],
        "wagtailadmin_collections:index": [],
        "wagtailadmin_collections:add": [],
        "wagtailadmin_reports:site_history": [],
        "wagtailadmin_reports:locked_pages": [],
        "wagtailadmin_reports:aging_pages": [],
        "wagtailadmin_reports:workflow": [],
        "wagtailadmin_reports:workflow_tasks": [],
        "wagtailadmin_reports:page_types_usage": [],
        "wagtailadmin_workflows:index": [],
        "wagtailadmin_workflows:add": [],
        "wagtailadmin_workflows:edit": [Workflow.objects.first().pk],
        "wagtailadmin_workflows:task_index": [],
        "wagtailadmin_workflows:select_task_type": [],
        "wagtailadmin_workflows:add_task": ["wagtailcore", "groupapprovaltask"],
        "wagtailadmin_workflows:edit_task": [Task.objects.first().pk],
        "wagtailimages:index": [],
        "wagtailimages:add": [],
        "wagtailimages:add_multiple": [],
        "wagtailimages:edit": [image.pk],
        "wagtailimages:delete": [image.pk],
        "wagtailimages:image_usage": [image.pk],
        "wagtaildocs:index": [],
        "wagtaildocs:add": [],
        "wagtaildocs:add_multiple": [],
        "wagtaildocs:edit": [document.pk],
        "wagtaildocs:delete": [document.pk],
        "wagtailsnippets:index": [],
        "wagtailusers_users:index": [],
        "wagtailusers_users:add": [],
        "wagtailusers_users:edit": [article.owner.pk],
        "wagtailusers_groups:index": [],
        "wagtailusers_groups:add": [],
        "wagtailusers_groups:edit": [Group.objects.first().pk],
        "wagtailsites:index": [],
        "wagtailsites:add": [],
        "wagtailsites:edit": [home.sites_rooted_here.get().pk],
        "wagtailredirects:index": [],
        "wagtailredirects:add": [],
        "wagtailredirects:start_import": [],
        "wagtailsettings:edit": ["home", "agencysettings"],
        "guide": [],
        "desk_new_article": [],
        "desk_drafts": [],
        "desk_scheduled": [],
        "desk_published": [],
        "stale_pages_report": [],
        "broken_links_report": [],
        "missing_alt_texts_report": [],
        "storage_report": [],
        "accounts_locks": [],
        "mfa_index": [],
        "gallery_photographs": [gallery.pk],
    }
    bulk = ["publish", "unpublish", "delete", "move"]
    added = [
        ["news", "articlepage", section.pk],
        ["news", "newsindexpage", section.pk],
        ["media", "gallerypage", galleries.pk],
        ["home", "informationpage", home.pk],
    ]
    return [
        *(reverse(name, args=args) for name, args in named.items()),
        *(reverse(f"wagtailadmin_pages:{name}", args=[article.pk]) for name in of_page),
        *(reverse("wagtailadmin_pages:add", args=args) for args in added),
        *(f"{bulk_action(name)}?id={article.pk}&id={section.pk}" for name in bulk),
        reverse("wagtailadmin_pages:edit", args=[gallery.pk]),
        reverse("wagtailadmin_pages:edit", args=[section.pk]),
        reverse("wagtailadmin_pages:revisions_compare", args=[article.pk, first, last]),
        reverse(Synonym.snippet_viewset.get_url_name("list")),
        reverse(Synonym.snippet_viewset.get_url_name("add")),
    ]


def test_no_screen_has_english(article, galleries, editor: Page):
    install_roles()
    found = []
    for address in addresses(article, galleries):
        response = editor.goto(address)
        assert response.status == 200, address
        found += [f"{address}: {line}" for line in english(editor, NAMES | WITHOUT_LABEL)]

    assert not found, "\n".join(found)
