"""Nothing that a program sends is an error of the server, and every refusal says why."""

import json

import pytest

from news.models import ArticlePage
from tests.factories import picture_file
from tests.writing.conftest import ADDRESS, token_of

HUGE = 99999999999999999999
HEADING = {"type": "heading", "value": {"text": "Mục", "level": "2"}}


def heading(**value) -> dict:
    return {"type": "heading", "value": value}


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("x", "body: Input should be a valid list."),
        ([1], "body[0]: expected an object"),
        ([HEADING, {"type": "zzz", "value": 1}], "body[1].type: there is no such block"),
        ([{"type": ["heading"], "value": 1}], "body[0].type: there is no such block"),
        ([{"type": "heading"}], "body[0]: a heading needs a `value`"),
        ([HEADING | {"id": 5}], "body[0].id: expected a text"),
        ([HEADING | {"x": 5}], "body[0]: unknown: x"),
        ([{"type": "heading", "value": "Mục"}], "body[0].value: expected an object"),
        ([heading(text="Mục", txt="")], "body[0].value: unknown: txt"),
        ([heading(text=["Mục"], level=2)], "body[0].value.text: expected a text"),
        ([heading(text=None, level=2)], "body[0].value.text: This field is required."),
        ([HEADING, heading(text="x" * 300, level=2)], "body[1].value.text: Ensure this value has"),
        ([heading(text="Mục", level=5)], "body[0].value.level: Select a valid choice."),
        ([heading(text="Mục", level=True)], "body[0].value.level: expected a text"),
        ([{"type": "image", "value": {"image": HUGE}}], "body[0].value.image: This field is"),
        ([{"type": "image", "value": {"image": -1}}], "body[0].value.image: This field is"),
        ([{"type": "image", "value": {"image": "1"}}], "body[0].value.image: expected an id"),
        ([{"type": "image", "value": {"image": True}}], "body[0].value.image: expected an id"),
        ([{"type": "gallery", "value": {"photos": 1}}], "body[0].value.photos: expected a list"),
        ([{"type": "gallery", "value": {"photos": [1]}}], "body[0].value.photos[0]: expected an"),
        ([{"type": "gallery", "value": {"photos": []}}], "body[0].value.photos: "),
        ([{"type": "gallery", "value": {"photos": [{}]}}], "body[0].value.photos[0].image: This"),
        ([{"type": "table", "value": []}], "body[0].value: expected an object with `caption`"),
        ([{"type": "table", "value": {"rows": []}}], "body[0].value: `rows` is a list of"),
        ([{"type": "table", "value": {"rows": [["a"], ["b", "c"]]}}], "body[0].value: `rows` is"),
        ([{"type": "table", "value": {"rows": [[1]]}}], "body[0].value: `rows` is a list of"),
        (
            [{"type": "table", "value": {"rows": [["a"]], "header_row": 1}}],
            "body[0].value: `header_row` and `header_column` are true or false",
        ),
        (
            [{"type": "table", "value": {"rows": [["a"]], "caption": 1}}],
            "body[0].value: `caption` is a text",
        ),
        ([{"type": "paragraph", "value": 5}], "body[0].value: expected HTML"),
        (
            [{"type": "paragraph", "value": {"format": "html", "content": "x"}}],
            "Rich text input format must be one of",
        ),
        ([{"type": "embed", "value": {"url": "http://[", "title": "P"}}], "body[0].value.url: "),
        ([{"type": "page_link", "value": {"page": HUGE}}], "body[0].value.page: This field is"),
    ],
)
def test_a_bad_block_is_named(create, body, message):
    response = create(body=body)

    assert response.status_code == 422, response.content.decode()
    assert message in response.json()["message"]
    assert not ArticlePage.objects.exists()


def test_every_bad_block_is_named(create):
    message = create(body=[heading(text="", level=2), HEADING, {"type": "zzz"}, 5]).json()[
        "message"
    ]
    assert "body[2]" in message
    assert "body[3]" in message


@pytest.mark.parametrize(
    ("fields", "status", "message"),
    [
        ({"title": ""}, 422, "title: This field is required."),
        ({"title": None}, 422, "title: "),
        ({"title": "x" * 300}, 422, "title: "),
        ({"title": "!!!"}, 422, "slug: This field is required."),
        ({"slug": "Có dấu"}, 422, "slug: Enter a valid"),
        ({"slug": "co-roi"}, 422, "slug: The slug 'co-roi' is already in use"),
        ({"title": "Có rồi"}, 422, "slug: The slug 'co-roi' is already in use"),
        ({"date": "2026-02-31"}, 422, "date: "),
        ({"date": "13/02/2026"}, 422, "date: "),
        ({"cover_image": HUGE}, 422, "cover_image: "),
        ({"cover_image": 12345}, 422, "cover_image: "),
        ({"introduction": "x" * 5000}, 422, "introduction: "),
        ({"khong_co": 1}, 422, "Unknown: khong_co."),
        ({"live": True, "owner": 1}, 422, "Unknown: live, owner."),
        ({"meta": {"publish": True}}, 422, "Unknown: meta.publish."),
        ({"meta": {"action": "xoa"}}, 422, "meta.action: "),
        ({"meta": {"type": "zz"}}, 422, "zz"),
        ({"meta": {"type": None}}, 422, ""),
        ({"meta": {"type": ["news.ArticlePage"]}}, 422, ""),
        ({"meta": {"parent_id": HUGE}}, 404, ""),
        ({"meta": {"parent_id": "\x00"}}, 422, "meta.parent_id: "),
        ({"meta": {"type": "wagtailcore.Page"}}, 422, "wagtailcore.Page"),
    ],
)
def test_a_bad_field_is_named(create, section, fields, status, message):
    create(title="Có rồi")

    response = create(**fields)

    assert response.status_code == status, response.content.decode()
    assert message in response.json()["message"]
    assert ArticlePage.objects.count() == 1


@pytest.mark.parametrize(
    ("data", "status"),
    [
        ("", 422),
        ("{", 400),
        ("[]", 400),
        ("null", 400),
        ("5", 400),
        ('{"title": NaN}', 400),
        (b"\xff", 400),
        ("[" * 100_000, 400),
        ("1" * 5000, 400),
        ('{"title": "\\ud800"}', 422),
        ('{"title": "x", "meta": []}', 422),
        ('{"title": "x", "meta": null}', 422),
        ('{"title": "x"}', 422),
        ('{"title": "' + "x" * (1024 * 1024) + '"}', 413),
        ('{"title": "' + "x" * (3 * 1024 * 1024) + '"}', 413),
    ],
    ids=range(15),
)
def test_a_bad_body_is_refused(ask, data, status):
    response = ask("post", "pages/", data)

    assert response.status_code == status
    assert response.json()["message"]


def test_an_article_of_many_blocks_is_taken(create):
    text = "<p>" + "Thanh tra tỉnh tiếp công dân. " * 60 + "</p>"

    assert create(body=[{"type": "paragraph", "value": text}] * 200).status_code == 201


@pytest.mark.parametrize(
    "query",
    [
        f"pages/{HUGE}/",
        f"pages/{HUGE}/revisions/",
        "pages/abc/",
        "pages/%00/",
        f"pages/?offset={HUGE}",
        "pages/?offset=-1",
        f"pages/?limit={HUGE}",
        "pages/?limit=0",
        f"pages/?id={HUGE}",
        "pages/?title=%00",
        "pages/?locale=%00",
        "pages/?locale=%ED%A0%80",
        "pages/?site=%00",
        "pages/?search=%00",
        "pages/?search=thanh&search_operator=xor",
        "pages/?order=zz",
        "pages/?order=random&offset=1",
        "pages/?type=zz",
        "pages/?child_of=zz",
        f"pages/?child_of={HUGE}",
        "pages/?child_of=root&descendant_of=root",
        f"pages/?translation_of={HUGE}",
        "pages/?first_published_at=abc",
        "pages/?type=news.ArticlePage&date=2026-02-31",
        "pages/find/?html_path=%00",
        "pages/find/?html_path=http://[",
        f"pages/find/?id={HUGE}",
        "pages/find/",
        f"images/{HUGE}/",
        f"documents/{HUGE}/",
        f"redirects/{HUGE}/",
        f"sites/{HUGE}/",
        "schema/%00/",
        "schema/khong.Co/",
    ],
)
def test_a_bad_query_is_refused(ask, administrator, site, query):
    response = ask("get", query, user=administrator)

    assert response.status_code in (400, 404, 422), response.content.decode()[:300]
    assert response.json()["message"]


@pytest.mark.parametrize("words", ["thanh+" * 3000, 'a"b', "thanh*", "NEAR(thanh", "a NOT b"])
def test_any_words_can_be_searched_for(ask, section, words):
    assert ask("get", f"pages/?search={words}").status_code == 200


@pytest.mark.parametrize("words", ["", "%20%20", "%22", "*"])
def test_a_search_for_no_word_finds_nothing(ask, section, words):
    assert ask("get", f"pages/?search={words}").json()["items"] == []


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("move", {}),
        ("move", {"destination_id": HUGE}),
        ("move", {"destination_id": "section", "position": "khong-co"}),
        ("move", {"destination_id": "section", "position": "first-child"}),
        ("copy", {"slug": "Có dấu"}),
        ("copy", {"destination_id": HUGE}),
        ("copy", {"destination_id": "section", "recursive": True}),
        ("revert", {"revision_id": HUGE}),
        ("convert_alias", {}),
        ("copy_for_translation", {"locale": "vi"}),
    ],
)
def test_a_bad_action_is_refused(ask, administrator, section, path, data):
    data = {key: section.pk if value == "section" else value for key, value in data.items()}

    response = ask("post", f"pages/{section.pk}/actions/{path}/", data, user=administrator)

    assert 400 <= response.status_code < 500
    assert response.json()["message"]


@pytest.mark.parametrize("action", ["copy", "create_alias", "publish", "unpublish", "delete"])
def test_nothing_is_done_to_the_root(ask, administrator, section, action):
    root = section.get_root()
    method = "delete" if action == "delete" else "post"

    response = ask(method, f"pages/{root.pk}/actions/{action}/", {}, user=administrator)

    assert 400 <= response.status_code < 500


def upload(client, user, **data):
    headers = {"authorization": f"Bearer {token_of(user)}"}
    return client.post(f"{ADDRESS}images/", data, headers=headers)


def test_a_picture_is_uploaded_and_shown(client, administrator, site):
    response = upload(
        client, administrator, title="Trụ sở", alt_text="Cổng chính", file=picture_file()
    )

    assert response.status_code == 201, response.content.decode()
    picture = client.get(f"/api/v2/images/{response.json()['id']}/").json()
    assert picture["alt"] == "Cổng chính"


@pytest.mark.parametrize("words", [{}, {"alt_text": "IMG_2034.jpg"}])
def test_a_picture_without_a_description_is_refused(client, administrator, site, words):
    response = upload(client, administrator, title="Trụ sở", file=picture_file(), **words)

    assert response.status_code == 422
    assert response.json()["message"].startswith("alt_text: ")


def test_a_broken_picture_is_refused(client, administrator, site):
    broken = picture_file()
    broken.file.truncate(80)

    response = upload(client, administrator, title="Trụ sở", alt_text="Cổng chính", file=broken)

    assert response.status_code == 422
    assert response.json()["message"].startswith("file: ")


def test_who_may_not_add_pictures_adds_none(client, editor):
    response = upload(client, editor, title="Trụ sở", alt_text="Cổng chính", file=picture_file())

    assert response.status_code == 403


def test_a_picture_longer_than_the_limit_is_refused(client, administrator, site, settings):
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = -1024 * 1024 + 100

    response = upload(
        client, administrator, title="Trụ sở", alt_text="Cổng chính", file=picture_file()
    )

    assert response.status_code == 413


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("images/", {"data": b"zzz", "content_type": "multipart/form-data; boundary="}),
        ("images/", {"data": b"zzz", "content_type": "multipart/form-data; boundary=x"}),
        ("images/", {"data": json.dumps({"title": "x"}), "content_type": "application/json"}),
        ("pages/", {"data": {"title": "x"}}),
    ],
)
def test_a_form_that_is_none_is_refused(client, administrator, site, path, content):
    headers = {"authorization": f"Bearer {token_of(administrator)}"}

    response = client.post(ADDRESS + path, headers=headers, **content)

    assert response.status_code in (400, 422)
    assert response.json()["message"]
