"""A page form that did not arrive whole is refused in words, and changes nothing."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import streamfield

from cms.content.blocks.posted import INCOMPLETE
from news.models import ArticlePage
from tests.blocks import BODY
from tests.factories import ArticlePageFactory
from tests.forms import article_form, told

HEADING = ("heading", {"text": "Lịch tiếp", "level": "2"})
QUOTE = ("quote", {"text": "Dân biết", "attribution": ""})


@pytest.fixture
def article(section):
    body = [{"type": kind, "value": value} for kind, value in (HEADING, QUOTE)]
    return ArticlePageFactory(parent=section, body=body)


@pytest.mark.parametrize("action", [{}, {"action-publish": "1"}], ids=["draft", "publish"])
@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("body-count", "rác"),
        ("body-count", ""),
        ("body-count", "-1"),
        ("body-count", "3"),
        ("body-count", "1"),
        ("body-count", "99999999999999999999"),
        ("body-count", None),
        ("body-1-type", None),
        ("body-1-type", "zzz"),
        ("body-1-order", None),
        ("body-1-order", "rác"),
    ],
)
def test_a_form_that_did_not_arrive_whole_changes_nothing(
    admin_client, article, key, value, action
):
    form = article_form(HEADING, QUOTE, title="Tên mới") | action
    del form[key]
    if value is not None:
        form[key] = value

    response = admin_client.post(reverse("wagtailadmin_pages:edit", args=[article.pk]), form)

    assert response.status_code == 200
    assert INCOMPLETE in told(response)
    kept = ArticlePage.objects.get(pk=article.pk)
    assert [block.block_type for block in kept.body] == ["heading", "quote"]
    assert kept.get_latest_revision() is None


@pytest.mark.parametrize("count", ["rác", None, "5"])
def test_so_is_a_list_inside_a_block(admin_client, section, image, count):
    photo = {"image": image.pk, "caption": "", "alt_text": ""}
    gallery = ("gallery", {"photos": streamfield([("item", photo)])})
    form = article_form(gallery)
    key = "body-0-value-photos-count"
    form = {name: value for name, value in form.items() if name != key}
    form |= {} if count is None else {key: count}
    url = reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])

    response = admin_client.post(url, form)

    assert response.status_code == 200
    assert INCOMPLETE in told(response)


@pytest.mark.parametrize("table", ["rác", "", "[]", '{"data": [["'])
def test_so_is_a_table(admin_client, section, table):
    url = reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])

    response = admin_client.post(url, article_form(("table", table)))

    assert response.status_code == 200
    assert INCOMPLETE in told(response)


BROKEN = [
    None,
    '{"blocks": rác',
    "[]",
    '{"blocks": 7}',
    '{"blocks": ["a"]}',
    '{"blocks": [{"type": "unstyled", "text": "a", "entityRanges": [{"key": 1}]}]}',
    '{"blocks": [{"type": "unordered-list-item", "text": "a", "depth": "x"}]}',
    '{"blocks": [{"type": "unstyled", "text": "a\\ud800"}]}',
    "[" * 100_000,
]


@pytest.fixture
def sent(section):
    """Posts an article to the form of a new one: a heading, and what is asked for."""

    def post(client, block, broken, **headers):
        form = article_form(HEADING, block) | headers.pop("action", {})
        (key,) = [name for name, value in form.items() if value == "BROKEN"]
        del form[key]
        if broken is not None:
            form[key] = broken
        url = reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])
        return client.post(url, form, **headers)

    return post


TEXTS = [
    ("paragraph", "BROKEN"),
    ("callout", {"kind": "info", "title": "Thời hạn", "text": "BROKEN"}),
]


@pytest.mark.parametrize(
    ("block", "broken"), [*((TEXTS[0], broken) for broken in BROKEN), (TEXTS[1], "rác")]
)
def test_so_is_a_rich_text(admin_client, sent, block, broken):
    response = sent(admin_client, block, broken)

    assert response.status_code == 200
    assert INCOMPLETE in told(response)
    heading, _ = response.context["form"]["body"].value()
    assert heading.value["text"] == "Lịch tiếp"
    assert not ArticlePage.objects.exists()


def test_an_article_that_saves_itself_is_told_of_a_broken_text(admin_client, sent):
    response = sent(admin_client, TEXTS[0], "rác", headers={"accept": "application/json"})

    assert response.status_code == 400
    assert response.json()["error_code"] == "validation_error"
    assert not ArticlePage.objects.exists()


def test_a_preview_of_a_broken_text_is_no_preview(admin_client, article):
    form = article_form(("paragraph", "rác"))
    url = reverse("wagtailadmin_pages:preview_on_edit", args=[article.pk])

    response = admin_client.post(url, form)

    assert response.json() == {"is_valid": False, "is_available": False}


def test_an_empty_rich_text_is_one(admin_client, sent):
    response = sent(admin_client, TEXTS[0], "null")

    assert response.status_code == 302
    assert ArticlePage.objects.get().latest_revision.as_object().body[1].value.source == ""


def test_blocks_stand_in_the_order_that_the_form_says():
    form = article_form(HEADING, QUOTE, HEADING)
    form |= {"body-0-order": "2", "body-2-order": "0", "body-1-deleted": "1"}

    stream = BODY.value_from_datadict(form | {"body-0-value-text": "Sau"}, {}, "body")

    assert [block.value["text"] for block in stream] == ["Lịch tiếp", "Sau"]
    BODY.clean(stream)
