"""What programs write, as it is stored and as everybody reads it."""

import unicodedata
from contextlib import contextmanager

import pytest
from wagtail.log_actions import registry
from wagtail.models import Page
from wagtail.signals import page_published

from cms.content.blocks import BodyBlock
from cms.content.locks import tree_lock
from cms.writing import gate
from home.models import InformationPage
from news.models import ArticlePage, NewsIndexPage
from tests.bodies import every_block
from tests.factories import ArticlePageFactory, CustomDocumentFactory, UserFactory

PUBLISH = {"action": "publish"}


@pytest.fixture
def published():
    """The pages for which Wagtail's signal was sent."""
    pages = []

    def note(instance, **named):
        pages.append(instance)

    page_published.connect(note)
    yield pages
    page_published.disconnect(note)


def log_of(page: Page) -> tuple[list[tuple[str, str]], int]:
    """What was noted of a page and by whom, and for how many requests."""
    entries = registry.get_logs_for_instance(page).order_by("timestamp")
    requests = {entry.uuid for entry in entries if entry.uuid}
    return list(entries.values_list("action", "user__username")), len(requests)


def body(image, section) -> list[dict]:
    """Every block, as a program writes it."""
    blocks = every_block(image, CustomDocumentFactory(), section)
    table = {"caption": "Kết quả", "header_row": True, "rows": [["Quý", "Lượt"], ["I", "126"]]}
    return [b | {"value": table} if b["type"] == "table" else b for b in blocks]


def test_an_article_with_every_block_is_published(create, client, editor, image, section):
    response = create(PUBLISH, body=body(image, section), cover_image=image.pk, date="2026-02-13")

    assert response.status_code == 201, response.content.decode()
    article = client.get(f"/api/v2/pages/{response.json()['id']}/").json()
    assert article["meta"]["slug"] == "dat-dai-ket-luan"
    assert article["date"] == "2026-02-13"
    assert article["cover_image"]["id"] == image.pk
    assert {block["type"] for block in article["body"]} == set(BodyBlock().child_blocks)
    table = next(block["value"] for block in article["body"] if block["type"] == "table")
    assert table == {
        "caption": "Kết quả",
        "header_row": True,
        "header_column": False,
        "rows": [["Quý", "Lượt"], ["I", "126"]],
    }


def test_an_article_is_a_draft_until_it_is_published(create, ask, client):
    pk = create().json()["id"]
    assert client.get(f"/api/v2/pages/{pk}/").status_code == 404

    assert ask("post", f"pages/{pk}/actions/publish/").status_code == 200

    assert client.get(f"/api/v2/pages/{pk}/").status_code == 200


def test_a_publication_leaves_the_traces_that_the_admin_s_leaves(
    create, client, administrator, section, published
):
    client.force_login(administrator)
    form = {
        "title": "Bài của người",
        "slug": "bai-cua-nguoi",
        "date": "13/02/2026",
        "body-count": "0",
        "action-publish": "1",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
    }
    added = client.post(f"/admin/pages/add/news/articlepage/{section.pk}/", form)
    assert added.status_code == 302
    client.logout()
    response = create(PUBLISH, user=administrator)

    by_hand = ArticlePage.objects.get(slug="bai-cua-nguoi")
    by_program = ArticlePage.objects.get(pk=response.json()["id"])
    assert log_of(by_program) == log_of(by_hand)
    assert [page.pk for page in published] == [by_hand.pk, by_program.pk]
    assert by_program.owner == administrator
    assert by_program.live_revision.user == administrator


def test_a_publication_is_one_piece_of_work_under_the_tree_lock(create, monkeypatch, published):
    locked = []

    @contextmanager
    def noted_lock():
        with tree_lock():
            yield
            locked.extend(page.pk for page in published)

    monkeypatch.setattr(gate, "tree_lock", noted_lock)

    pk = create(PUBLISH).json()["id"]

    assert locked == [pk]


def test_a_page_is_changed_field_by_field(create, ask, client):
    pk = create(PUBLISH, introduction="Tóm tắt", byline="Văn phòng").json()["id"]

    response = ask("patch", f"pages/{pk}/", {"meta": PUBLISH, "byline": "Phòng Nghiệp vụ 1"})

    assert response.status_code == 200
    article = client.get(f"/api/v2/pages/{pk}/").json()
    assert (article["byline"], article["introduction"]) == ("Phòng Nghiệp vụ 1", "Tóm tắt")


def test_a_change_is_a_draft_until_it_is_published(create, ask, client):
    pk = create(PUBLISH, byline="Văn phòng").json()["id"]

    ask("patch", f"pages/{pk}/", {"byline": "Phòng Nghiệp vụ 1"})

    assert client.get(f"/api/v2/pages/{pk}/").json()["byline"] == "Văn phòng"
    draft = ask("get", f"pages/{pk}/?version=draft").json()
    assert draft["byline"] == "Phòng Nghiệp vụ 1"


def test_text_is_stored_as_an_editor_s_is(create):
    decomposed = unicodedata.normalize("NFD", "Đất\u200b\u00a0đai \ud83d")
    response = create(
        title=decomposed,
        introduction="\x00Ðất",
        body=[{"type": "heading", "value": {"text": decomposed, "level": 2}}],
    )

    article = ArticlePage.objects.get(pk=response.json()["id"]).get_latest_revision_as_object()
    assert article.title == "Đất đai "[:-1]
    assert article.introduction == "Đất"
    assert article.body.raw_data[0]["value"]["text"].strip() == "Đất đai"


DIRTY = (
    '<p onclick="a()">Xin <b>chào</b><script>alert(1)</script>'
    '<a href="javascript:alert(2)">a</a><img src="x" onerror="alert(3)"><iframe src="//x"></iframe>'
    "<style>p{}</style></p>"
)


@pytest.mark.parametrize("text", [DIRTY, {"content": DIRTY}], ids=["plain", "envelope"])
def test_stored_rich_text_is_clean(create, text):
    callout = {"kind": "info", "title": "Thời hạn", "text": text}
    response = create(
        body=[{"type": "paragraph", "value": text}, {"type": "callout", "value": callout}]
    )

    assert response.status_code == 201, response.content.decode()
    raw = ArticlePage.objects.get(pk=response.json()["id"]).body.raw_data
    for stored in (raw[0]["value"], raw[1]["value"]["text"]):
        assert "<b>chào</b>" in stored
        for evil in ("<script", "javascript:", "onclick", "onerror", "<img", "<iframe", "<style"):
            assert evil not in stored


def test_what_was_taken_out_of_rich_text_is_told(create):
    response = create(body=[{"type": "paragraph", "value": "<p>Xin<h1>chào</h1></p>"}])

    assert "h1" in str(response.json()["meta"]["warnings"])


def test_markdown_is_taken_too(create, client):
    text = {"format": "db_markdown", "content": "Xin **chào**"}
    pk = create(PUBLISH, body=[{"type": "paragraph", "value": text}]).json()["id"]

    value = client.get(f"/api/v2/pages/{pk}/").json()["body"][0]["value"]
    assert value in ("<p>Xin <b>chào</b></p>", "<p>Xin <strong>chào</strong></p>")


def test_a_section_and_a_page_of_information_can_be_made(ask, administrator, home, news):
    for kind, parent in ((NewsIndexPage, news), (InformationPage, home)):
        meta = {"type": kind._meta.label, "parent_id": parent.pk, "action": "publish"}
        response = ask("post", "pages/", {"title": "Mới", "meta": meta}, user=administrator)
        assert response.status_code == 201, response.content.decode()
        assert kind.objects.child_of(parent).live().filter(slug="moi").exists()


def test_what_fails_on_the_way_leaves_nothing_behind(create, monkeypatch):
    """The page is made and published before its answer is."""

    def fail(*args, **kwargs):
        raise ValueError("no answer")

    monkeypatch.setattr(BodyBlock, "get_api_representation", fail)

    assert create(PUBLISH).status_code == 422

    assert not ArticlePage.objects.exists()


def test_who_may_not_publish_publishes_nothing(create, editor):
    editor.groups.get().page_permissions.filter(permission__codename="publish_page").delete()

    response = create(PUBLISH)

    assert response.status_code == 403
    assert response.json()["message"]
    assert not ArticlePage.objects.exists()


def test_who_may_nothing_writes_nothing(create):
    assert create(user=UserFactory()).status_code == 403


def test_where_the_editor_may_nothing_she_writes_and_reads_nothing(create, ask, news):
    assert create({"parent_id": news.pk}).status_code == 403
    assert ask("get", f"pages/{news.pk}/").status_code == 404
    assert ask("patch", f"pages/{news.pk}/", {"title": "Khác"}).status_code == 403
    assert ask("delete", f"pages/{news.pk}/").status_code == 403
    news.refresh_from_db()
    assert news.title == "Tin tức"


def test_a_page_that_is_locked_stays_as_it_is(create, ask):
    pk = create().json()["id"]
    ArticlePage.objects.filter(pk=pk).update(locked=True)

    assert ask("patch", f"pages/{pk}/", {"title": "Khác"}).status_code == 403


@pytest.mark.parametrize("parent_type", ["section", "home"])
def test_a_page_stands_only_where_its_type_may(ask, administrator, request, parent_type):
    parent = request.getfixturevalue(parent_type)
    meta = {"type": "media.GalleryPage", "parent_id": parent.pk}

    response = ask("post", "pages/", {"title": "Ảnh", "meta": meta}, user=administrator)

    assert response.status_code == 403


UNKNOWN = {"type": "poll", "value": {"question": "Hài lòng?"}}


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        (["a", "b"], ["poll", "a", "poll", "b", "poll"]),
        (["b"], ["poll", "b", "poll", "poll"]),
        (["b", "a"], ["poll", "b", "poll", "a", "poll"]),
        ([], ["poll", "poll", "poll"]),
    ],
)
def test_a_program_that_writes_a_body_keeps_the_blocks_it_cannot_see(ask, section, written, stored):
    def heading(key: str) -> dict:
        return {"type": "heading", "value": {"text": key, "level": "2"}, "id": key}

    body = [UNKNOWN, heading("a"), UNKNOWN, heading("b"), UNKNOWN]
    article = ArticlePageFactory(parent=section, body=body)
    seen = ask("get", f"pages/{article.pk}/").json()["body"]
    assert [block["type"] for block in seen] == ["heading", "heading"]

    data = {"body": [heading(key) for key in written], "meta": PUBLISH}
    response = ask("patch", f"pages/{article.pk}/", data)

    assert response.status_code == 200, response.content.decode()
    raw = ArticlePage.objects.get(pk=article.pk).body.raw_data
    assert [b["id"] if b["type"] == "heading" else b["type"] for b in raw] == stored
    assert all(b["value"] == UNKNOWN["value"] for b in raw if b["type"] == "poll")
