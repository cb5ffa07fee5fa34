"""`load_demo` fills what is empty, adds what is asked for, and touches nothing else."""

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page, ReferenceIndex

from cms.demo.actions import load_large
from media.models import CustomImage
from news.models import ArticlePage, NewsIndexPage


def everything() -> list[tuple]:
    return list(
        Page.objects.order_by("pk").values_list("pk", "title", "path", "latest_revision_id")
    )


def test_a_portal_is_not_loaded_over_another():
    before = everything()

    with pytest.raises(CommandError, match="There is a portal in this database already"):
        call_command("load_demo", verbosity=0)

    assert everything() == before


def test_a_portal_can_be_left_alone_without_a_word():
    before = everything()

    call_command("load_demo", "--if-empty", verbosity=0)

    assert everything() == before


def test_a_number_below_zero_is_refused():
    with pytest.raises(CommandError):
        call_command("load_demo", "--articles", "-1", verbosity=0)


@pytest.fixture
def added(monkeypatch) -> list[ArticlePage]:
    """Articles that were made by code, in batches that do not come out even."""
    existing = set(ArticlePage.objects.values_list("pk", flat=True))
    monkeypatch.setattr(load_large, "BATCH", 17)
    call_command("load_demo", "--articles", str(len(existing) + 40), verbosity=0)
    return list(ArticlePage.objects.exclude(pk__in=existing))


def test_as_many_articles_are_added_as_asked_for(added):
    total = ArticlePage.objects.count()
    assert len(added) == 40

    call_command("load_demo", "--articles", str(total), verbosity=0)
    call_command("load_demo", "--articles", "10", verbosity=0)

    assert ArticlePage.objects.count() == total


def test_added_articles_stand_in_a_sound_tree(added):
    assert Page.find_problems() == ([], [], [], [], [])
    sections = {section.path: section for section in NewsIndexPage.objects.all()}
    for article in added:
        section = sections[article.path[: -article.steplen]]
        assert article.url_path == f"{section.url_path}{article.slug}/"
    for section in sections.values():
        assert section.numchild == section.get_children().count()
    assert len({article.url_path for article in ArticlePage.objects.all()}) == (
        ArticlePage.objects.count()
    )
    assert not ArticlePage.objects.child_of(NewsIndexPage.objects.get(slug="hoi-dap")).exists()


def test_an_editor_can_go_on_where_the_code_ended(added):
    section = added[0].section

    article = section.add_child(instance=ArticlePage(title="Bài tiếp theo"))
    added[0].save_revision().publish()

    assert Page.find_problems() == ([], [], [], [], [])
    assert article.get_parent().pk == section.pk


def test_added_articles_are_what_an_editor_could_have_saved(added):
    for article in added:
        article.full_clean()
        ArticlePage.body.field.stream_block.clean(article.body)
        assert article.live
        assert article.first_published_at.date() == article.date
        assert article.draft_title == article.title


def test_references_of_added_articles_are_noted_as_on_saving(added):
    def noted(article: ArticlePage) -> set[tuple]:
        rows = ReferenceIndex.get_references_for_object(article)
        names = [field.attname for field in ReferenceIndex._meta.fields if field.name != "id"]
        return {tuple(getattr(row, name) for name in names) for row in rows}

    before = {article.pk: noted(article) for article in added}
    assert sum(map(len, before.values())) > 40  # covers, and pictures in bodies
    for article in added:
        ReferenceIndex.create_or_update_for_object(article)

    assert {article.pk: noted(article) for article in added} == before


def test_added_articles_are_found(added, client):
    for article in added[:5]:
        # Which title it is depends on the page's id; PostgreSQL takes "55/KL-TT" for a file's name.
        words = " ".join(word for word in article.title.split() if word.isalpha())
        found = ArticlePage.objects.search(words)
        assert article.pk in {page.pk for page in found}
        listed = client.get("/api/v2/pages/", {"slug": article.slug}).json()["items"]
        assert [item["id"] for item in listed] == [article.pk]
        assert client.get(article.url).status_code == 200


def test_the_same_articles_are_made_again_from_the_same_portal(added):
    def words() -> list[tuple]:
        found = ArticlePage.objects.order_by("slug")
        return [(page.slug, page.byline, len(page.body)) for page in found]

    before = words()
    for article in added:
        article.delete()

    call_command("load_demo", "--articles", str(len(before)), verbosity=0)

    assert words() == before


def test_articles_added_after_some_were_deleted_have_addresses_of_their_own(added):
    for article in added[3:9]:
        article.delete()
    total = ArticlePage.objects.count()

    call_command("load_demo", "--articles", str(total + 12), verbosity=0)

    paths = list(Page.objects.values_list("url_path", flat=True))
    assert len(set(paths)) == len(paths)
    assert Page.find_problems() == ([], [], [], [], [])


def test_articles_are_not_added_where_there_is_no_picture():
    CustomImage.objects.all().delete()
    count = ArticlePage.objects.count()

    with pytest.raises(CommandError, match="Load the demo first"):
        call_command("load_demo", "--articles", str(count + 1), verbosity=0)
