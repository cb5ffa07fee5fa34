"""`changes/` tells those who keep copies what has become of pages, in order, and no secrets."""

import time
from importlib import import_module
from unittest import mock

import pytest
from django.apps import apps
from wagtail.models import PageViewRestriction

from cms.content.models import PageChange
from news.models import ArticlePage
from tests.factories import ArticlePageFactory, NewsIndexPageFactory
from tests.visibility import expire, restrict

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def article(section) -> ArticlePage:
    article = ArticlePageFactory(parent=section, title="Bài", live=False)
    article.save_revision().publish()
    article.refresh_from_db()
    return article


@pytest.fixture
def since(get, article):
    """What has changed since the article was published, as pairs of a kind and an id."""
    cursor = get("changes/?cursor=now")["meta"]["cursor"]

    def since() -> list[tuple[str, int]]:
        return [(item["kind"], item["id"]) for item in get(f"changes/?cursor={cursor}")["items"]]

    return since


def test_one_place_has_one_cursor_whenever_it_is_asked_for(get, article):
    early = get("changes/")
    with mock.patch("time.time", return_value=time.time() + 3600):
        assert get("changes/?limit=100") == early


def test_a_published_page_is_told_with_its_address(get, article):
    item = get("changes/")["items"][-1]

    assert (item["kind"], item["id"], item["title"]) == ("published", article.pk, "Bài")
    assert item["at"].endswith("+07:00")
    assert item["url"] == f"http://testserver{article.url}"
    assert item["meta"]["detail_url"] == f"http://testserver/api/v2/pages/{article.pk}/"


def test_publishing_again_is_a_change(article, since):
    article.title = "Bài đã sửa"
    article.save_revision().publish()

    assert since() == [("changed", article.pk)]


def test_a_draft_is_no_change(article, since):
    article.title = "Bản nháp"
    article.save_revision()

    assert since() == []


def test_a_section_that_is_renamed_moves_what_is_in_it(article, section, since):
    section.save_revision().publish()
    section.slug = "ten-moi"
    section.save_revision().publish()

    assert ("moved", article.pk) in since()


@pytest.mark.parametrize(
    ("hide", "kind"),
    [
        (lambda article: article.unpublish(), "unpublished"),
        (lambda article: article.delete(), "deleted"),
        (lambda article: article.get_parent().delete(), "deleted"),
        (restrict, "unpublished"),
        (lambda article: restrict(article.get_parent()), "unpublished"),
    ],
)
def test_a_page_that_is_taken_away_leaves_a_tombstone(get, article, since, hide, kind):
    pk = article.pk

    hide(article)

    told = since()
    assert (kind, pk) in told
    assert {each for each, _pk in told} == {kind}
    item = get("changes/")["items"][-1]
    assert (item["title"], item["url"], item["meta"]["detail_url"]) == (None, None, None)


def test_a_page_moved_below_a_private_one_leaves_a_tombstone(article, news, since):
    private = NewsIndexPageFactory(parent=news, title="Nội bộ")
    restrict(private)

    article.move(private, "last-child")

    assert [kind for kind, pk in since() if pk == article.pk] == ["unpublished"]


def test_lifting_a_restriction_publishes_again(article, since):
    restrict(article)
    PageViewRestriction.objects.get().delete()

    assert since() == [("unpublished", article.pk), ("published", article.pk)]


def test_a_page_that_was_never_public_leaves_nothing(section, since):
    restrict(section)
    secret = ArticlePageFactory(parent=section, live=False)
    before = since()
    secret.save_revision().publish()
    secret.delete()

    assert since() == before


def test_what_is_expired_is_not_told(get, article):
    expire(article)

    assert article.pk not in [item["id"] for item in get("changes/")["items"]]


@pytest.mark.parametrize("end", [lambda page: page.unpublish(), lambda page: page.delete()])
def test_a_page_that_was_live_from_the_beginning_is_told_of_and_leaves_a_tombstone(
    article, news, since, end
):
    copy = article.create_alias(parent=news)
    pk = copy.pk

    end(copy)

    kinds = [kind for kind, each in since() if each == pk]
    assert kinds[0] in ("unpublished", "deleted")
    assert len(kinds) == 1


def test_a_copy_is_told_of(article, news, since):
    copy = article.create_alias(parent=news)

    assert since() == [("published", copy.pk)]


def test_the_log_begins_with_the_pages_that_there_are(home, article, section):
    restricted = ArticlePageFactory(parent=section, title="Kín")
    restrict(restricted)
    before = list(PageChange.objects.exclude(page_id=restricted.pk).values_list("page_id", "type"))
    PageChange.objects.all().delete()

    import_module("cms.content.migrations.0004_note_pages_there_are").note(apps, None)

    noted = PageChange.objects.values_list("page_id", "type")
    assert sorted(noted) == sorted(set(before))


def test_the_log_is_read_in_pieces(get, article, section):
    for _ in range(4):
        ArticlePageFactory(parent=section, live=False).save_revision().publish()
    whole = [item["id"] for item in get("changes/")["items"]]

    read, cursor, more = [], None, True
    while more:
        after = f"&cursor={cursor}" if cursor else ""
        answer = get(f"changes/?limit=2{after}")
        read += [item["id"] for item in answer["items"]]
        cursor, more = answer["meta"]["cursor"], answer["meta"]["more"]

    assert read == whole
    assert len(whole) > 5
    assert get(f"changes/?cursor={cursor}")["items"] == []
