"""What a program is told of content in which something is wrong."""

from news.models import ArticlePage

PUBLISH = {"action": "publish"}
FLAWED = [
    {"type": "paragraph", "value": "<p>Chữ</p>"},
    {"type": "heading", "value": {"text": "Giờ tiếp", "level": "3"}},
]
LINE = "body.1: A heading of level 3 stands before any of level 2."


def test_a_publication_is_warned_of(create):
    response = create(PUBLISH, body=FLAWED)

    assert response.status_code == 201
    assert response.json()["meta"]["warnings"] == [LINE]
    assert ArticlePage.objects.get().live


def test_a_publication_is_stopped(create, settings):
    settings.PUBLISH_WITH_ERRORS = "stop"

    response = create(PUBLISH, body=FLAWED)

    assert response.status_code == 422
    problem = response.json()
    assert problem["message"] == LINE
    assert [(error["type"], error["loc"]) for error in problem["errors"]] == [
        ("skipped_heading", ["body", 1])
    ]
    assert not ArticlePage.objects.exists()


def test_a_draft_is_taken_and_its_publication_stopped(create, ask, settings):
    settings.PUBLISH_WITH_ERRORS = "stop"
    pk = create(body=FLAWED).json()["id"]

    assert ask("post", f"pages/{pk}/actions/publish/").status_code == 422
    assert ask("patch", f"pages/{pk}/", {"meta": PUBLISH, "byline": "A"}).status_code == 422

    assert not ArticlePage.objects.get().live
