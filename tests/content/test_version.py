"""Whatever changes a public answer raises the content version, and nothing else does."""

import pytest
from django.db import connection, transaction
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from cms.content.version import answering, current_version, remembered
from home.models import AgencySettings
from media.models import CustomDocument, CustomImage
from news.models import ArticlePage
from tests.factories import (
    ArticlePageFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    NewsIndexPageFactory,
)

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def article(section) -> ArticlePage:
    return ArticlePageFactory(parent=section, title="Bài")


def publish(article):
    article.title = "Bài mới"
    article.save_revision().publish()


def move(article):
    article.move(NewsIndexPageFactory(parent=article.get_parent().get_parent()), "last-child")


def restrict(article):
    PageViewRestriction.objects.create(page=article, restriction_type=PageViewRestriction.LOGIN)


def restrict_files(article):
    CollectionViewRestriction.objects.create(
        collection=Collection.get_first_root_node(),
        restriction_type=CollectionViewRestriction.LOGIN,
    )


CHANGES = {
    "publish": publish,
    "unpublish": lambda article: article.unpublish(),
    "move": move,
    "delete": lambda article: article.delete(),
    "restrict": restrict,
    "restrict files": restrict_files,
    "image": lambda article: CustomImageFactory(),
    "image changed in bulk": lambda article: CustomImage.objects.update(credit="Văn phòng"),
    "document": lambda article: CustomDocumentFactory(),
    "document tagged": lambda article: CustomDocument.objects.first().tags.add("biểu mẫu"),
    "collection": lambda article: Collection.get_first_root_node().add_child(name="Nội bộ"),
    "redirect": lambda article: Redirect.add_redirect("/cu", article),
    "setting": lambda article: AgencySettings(site_id=article.get_site().pk).save(),
    "site": lambda article: article.get_site().save(),
    "raw SQL": lambda article: connection.cursor().execute(
        "UPDATE news_articlepage SET byline = 'Phòng 1'"
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_of_a_public_answer_raises_the_version(article, change):
    CustomImageFactory()
    CustomDocumentFactory()
    before = current_version()

    CHANGES[change](article)

    assert current_version() > before


def test_saving_a_draft_leaves_the_version(article):
    before = current_version()

    article.title = "Bản nháp"
    article.save_revision()

    assert current_version() == before


def test_a_change_that_is_taken_back_leaves_the_version(article):
    before = current_version()

    with transaction.atomic():
        publish(article)
        transaction.set_rollback(True)

    assert current_version() == before


def test_there_is_no_version_inside_a_transaction(article):
    with transaction.atomic():
        assert current_version() is None


def test_a_fact_is_worked_out_once_a_version(article):
    calls = []

    @remembered
    def titles():
        calls.append(1)
        return list(ArticlePage.objects.values_list("title", flat=True))

    assert titles() == titles() == ["Bài"]
    assert len(calls) == 1
    publish(article)
    assert titles() == ["Bài mới"]


def test_an_answer_is_made_of_what_its_facts_were_at_first(article):
    @remembered
    def titles():
        return list(ArticlePage.objects.values_list("title", flat=True))

    with answering():
        titles()
        publish(article)
        assert titles() == ["Bài"]
    assert titles() == ["Bài mới"]


def test_inside_a_transaction_a_fact_is_worked_out_anew(article):
    @remembered
    def titles():
        return list(ArticlePage.objects.values_list("title", flat=True))

    titles()
    with transaction.atomic():
        Page.objects.filter(pk=article.pk).update(title="Khác")
        publish(article)
        assert titles() == ["Bài mới"]
