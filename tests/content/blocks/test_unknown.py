"""A block of a type that the code does not have is kept, shown to editors, and to nobody else."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.urls import reverse
from wagtail.models import Page

from cms.content.blocks import BodyBlock
from cms.content.blocks.posted import INCOMPLETE
from cms.content.blocks.unknown import FORM_TYPE
from home.models import HomePage
from media.models import GalleryPage
from news.models import ArticlePage
from tests.factories import ArticlePageFactory, GalleryPageFactory
from tests.forms import article_form, told

HEADING = {"type": "heading", "value": {"text": "Lịch tiếp", "level": "2"}, "id": "a"}
POLL = {
    "type": "poll",
    "value": {"question": "<b>Hài lòng</b> &amp; tin?", "n": [1, 2.5]},
    "id": "b",
}
POLL["id"] = "b"
QUOTE = {"type": "quote", "value": {"text": "Dân biết", "attribution": ""}, "id": "c"}
BODY = [HEADING, POLL, QUOTE]


def stored(page: Page) -> list[dict]:
    """The body as the database has it, with nobody's code between."""
    table, quoted = page._meta.db_table, connection.ops.quote_name
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT body FROM {quoted(table)} WHERE page_ptr_id = %s",
            [page.pk],
        )
        (body,) = cursor.fetchone()
    return json.loads(body) if isinstance(body, str) else body


@pytest.fixture
def article(section):
    return ArticlePageFactory(parent=section, title="Bài", slug="bai-viet", body=BODY)


def edit(client, page: Page, *blocks, **data):
    form = article_form(*blocks, title="Tên mới") | data
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), form)


def carried(block: dict) -> tuple[str, str]:
    """The block as the form sends it."""
    return FORM_TYPE, json.dumps({"type": block["type"], "value": block["value"]})


def test_saving_a_page_keeps_the_block(article):
    page = ArticlePage.objects.get(pk=article.pk)
    assert [block.block_type for block in page.body] == ["heading", "poll", "quote"]
    page.title = "Tên mới"
    page.save()

    assert stored(article) == BODY


def test_a_revision_and_its_publication_keep_the_block(article):
    revision = ArticlePage.objects.get(pk=article.pk).save_revision()
    assert json.loads(revision.content["body"]) == BODY

    revision.publish()

    assert stored(article) == BODY


def test_a_copy_has_the_block(article):
    copy = ArticlePage.objects.get(pk=article.pk).copy(update_attrs={"slug": "ban-sao"})

    assert [(block["type"], block["value"]) for block in stored(copy)] == [
        (block["type"], block["value"]) for block in BODY
    ]


def test_the_form_shows_the_block_and_does_not_offer_its_type(admin_client, article):
    url = reverse("wagtailadmin_pages:edit", args=[article.pk])
    form = admin_client.get(url).context["form"]

    state = form["body"].field.block.get_form_state(form["body"].value())
    assert [item["type"] for item in state] == ["heading", FORM_TYPE, "quote"]
    carried = json.loads(state[1]["value"])
    assert (carried["type"], carried["value"]) == ("poll", POLL["value"])
    assert carried["text"] == "Hài lòng & tin?"
    assert FORM_TYPE not in dict(form["body"].field.block.child_blocks)


def test_an_editor_who_publishes_keeps_the_block_where_it_stood(admin_client, article):
    heading = ("heading", {"text": "Lịch tiếp", "level": "2"})

    response = edit(admin_client, article, carried(POLL), heading, **{"action-publish": "1"})

    assert response.status_code == 302, response.context["form"].errors
    body = stored(article)
    assert [block["type"] for block in body] == ["poll", "heading"]
    assert body[0]["value"] == POLL["value"]
    assert ArticlePage.objects.get(pk=article.pk).title == "Tên mới"


def test_an_editor_can_delete_the_block(admin_client, article):
    heading = ("heading", {"text": "Lịch tiếp", "level": "2"})

    edit(admin_client, article, heading, **{"action-publish": "1"})

    assert [block["type"] for block in stored(article)] == ["heading"]


@pytest.mark.parametrize(
    "state",
    [
        "",
        "{",
        "[]",
        '{"type": 1, "value": 2}',
        '{"type": "poll"}',
        # Of a type that the code has, whose own form would have been sent.
        '{"type": "table", "value": "x"}',
        '{"type": "image", "value": [1]}',
        '{"type": "heading", "value": {"text": "Giờ tiếp", "level": "2"}}',
    ],
)
def test_a_block_that_did_not_arrive_whole_is_not_saved_over(admin_client, article, state):
    response = edit(admin_client, article, (FORM_TYPE, state), **{"action-publish": "1"})

    assert response.status_code == 200
    assert INCOMPLETE in told(response)
    assert stored(article) == BODY


def test_two_versions_with_the_block_can_be_compared(admin_client, article):
    old = article.save_revision()
    article.body = [HEADING, POLL | {"value": {"question": "Ý kiến khác"}}, QUOTE]
    new = article.save_revision()

    url = reverse("wagtailadmin_pages:revisions_compare", args=[article.pk, old.pk, new.pk])
    shown = admin_client.get(url).content.decode()

    assert "Ý kiến khác" in shown


def test_visitors_the_api_and_the_search_index_get_nothing_of_it(client, article):
    page = client.get(article.url).content.decode()
    data = client.get(f"/api/v2/pages/{article.pk}/").json()

    assert "Lịch tiếp" in page
    assert "Dân biết" in page
    assert "Hài lòng" not in page
    assert [block["type"] for block in data["body"]] == ["heading", "quote"]
    searched = article.body.stream_block.get_searchable_content(article.body)
    assert not any("Hài lòng" in text for text in searched)


def test_a_front_page_and_a_gallery_stand_without_it(client, home, galleries, image):
    photo = {"type": "photo", "value": {"image": image.pk, "caption": "Cổng", "decorative": False}}
    gallery = GalleryPageFactory(parent=galleries, body=[POLL, photo])
    slideshow = {"heading": "Dải ảnh", "gallery": gallery.pk, "count": 1}
    home.body = [POLL, {"type": "photo_slideshow", "value": slideshow}]
    home.save_revision().publish()

    front = client.get(home.url).content.decode()
    assert "Hài lòng" not in front
    assert "Cổng" in front
    assert client.get(gallery.url).status_code == 200
    assert GalleryPage.objects.get().photograph_count == 1
    assert len(GalleryPage.objects.get().photographs) == 1
    assert [block["type"] for block in stored(HomePage.objects.get(pk=home.pk))] == [
        "poll",
        "photo_slideshow",
    ]


def test_a_declared_block_is_read_lazily_as_before(article):
    body = ArticlePage.objects.get(pk=article.pk).body

    assert body.is_lazy
    assert BodyBlock().to_python(json.dumps(BODY)).get_prep_value() == BODY
    assert list(BodyBlock().to_python("x")) == []


def test_check_blocks_names_what_the_code_does_not_have(article):
    article.body = [HEADING | {"value": HEADING["value"] | {"colour": "đỏ"}}]
    article.save_revision()
    said = StringIO()

    with pytest.raises(CommandError, match="2 unknown"):
        call_command("check_blocks", stdout=said)

    assert said.getvalue().splitlines() == [
        f"news.ArticlePage {article.pk} “Bài” body[1]: poll",
        f"news.ArticlePage {article.pk} “Bài” body[0].heading: colour (draft)",
    ]


def test_check_blocks_is_content_where_all_is_known(section):
    ArticlePageFactory(parent=section, body=[HEADING])
    said = StringIO()

    call_command("check_blocks", stdout=said)

    assert said.getvalue() == "All blocks are known.\n"
