"""Lists are read in parts: by offset as in v2, or from cursor to cursor in any depth."""

import random
from datetime import UTC, date, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from news.models import ArticlePage
from tests.factories import ArticlePageFactory, CustomImageFactory, GalleryPageFactory
from tests.queries import queries

ARTICLES = {"type": "news.ArticlePage"}
PUBLISHED = datetime(2020, 2, 13, 8, 30, 15, 123456, tzinfo=UTC)


def query_of(address: str) -> dict[str, str]:
    query = parse_qs(urlsplit(address).query, keep_blank_values=True)
    return {name: text for name, (text,) in query.items()}


@pytest.fixture
def follow(client):
    """The answers from a question on, by the links of one direction."""

    def follow(path, direction="next", **parameters):
        response = client.get(f"/api/v2/{path}", parameters)
        answers = [response.json()]
        while address := answers[-1]["meta"][direction]:
            assert address.startswith("http://testserver/api/v2/")
            answers.append(client.get(address).json())
            assert len(answers) < 50
        return answers

    return follow


def ids(answers):
    return [item["id"] for answer in answers for item in answer["items"]]


@pytest.fixture
def articles(section):
    """Eleven of them with many ties, and with nulls."""
    chosen = random.Random(3)
    return [
        ArticlePageFactory(
            parent=section,
            title=chosen.choice(["Đất đai", "Khiếu nại", "đất", "Ấp"]) + f" {number % 4}",
            slug=f"bai-{number}",
            date=date(2026, 1, 1 + number % 3),
            byline=chosen.choice(["", "Văn phòng"]),
            first_published_at=None if number % 3 else PUBLISHED.replace(microsecond=number % 2),
        )
        for number in range(11)
    ]


ORDERS = [
    "",
    "id",
    "-id",
    "date",
    "-date",
    "-date,title",
    "date,-title",
    "byline,-date,id",
    "first_published_at",
    "-first_published_at",
    "-first_published_at,date",
    "date,first_published_at,-byline",
    "show_in_menus,-first_published_at",
    "title,title",
]


@pytest.mark.parametrize("order", ORDERS)
def test_cursors_lead_through_the_whole_list_and_back(get, follow, articles, order):
    whole = get("pages/", **ARTICLES, order=order, limit=100)

    parts = follow("pages/", **ARTICLES, order=order, limit=3)

    assert [len(part["items"]) for part in parts] == [3, 3, 3, 2]
    assert ids(parts) == ids([whole])
    assert {part["meta"]["total_count"] for part in parts} == {11}
    assert parts[0]["meta"]["previous"] is None
    last_but_one = query_of(parts[-1]["meta"]["previous"])
    back = follow("pages/", "previous", **last_but_one)
    assert [len(part["items"]) for part in back] == [3, 3, 3]
    assert [part["items"] for part in back] == [part["items"] for part in parts[-2::-1]]
    assert back[-1]["meta"]["next"] == parts[0]["meta"]["next"]


@pytest.mark.parametrize("order", ["first_published_at", "-first_published_at"])
def test_what_has_no_value_comes_last(get, articles, order):
    items = get("pages/", **ARTICLES, order=order)["items"]

    moments = [item["meta"]["first_published_at"] for item in items]
    assert moments.count(None) == 7
    assert moments[4:] == [None] * 7
    assert moments[:4] == sorted(moments[:4], reverse=order.startswith("-"))


def test_ties_go_the_way_of_the_last_column(get, articles):
    newest = [item["id"] for item in get("pages/", **ARTICLES, order="-date")["items"]]
    oldest = [item["id"] for item in get("pages/", **ARTICLES, order="date")["items"]]

    by_date = ArticlePage.objects.order_by("-date", "-pk")
    assert newest == list(by_date.values_list("pk", flat=True))
    assert oldest == newest[::-1]


@pytest.mark.parametrize("path", ["images/", "documents/", "redirects/", "pages/"])
def test_every_list_has_cursors(db, get, follow, articles, path):
    for _ in range(5):
        CustomImageFactory()

    parts = follow(path, limit=2)

    assert ids(parts) == ids([get(path, limit=100)])


def test_a_list_that_is_filtered_has_cursors(follow, articles, section):
    chosen = {"section": section.pk, "date__gte": "2026-01-02", "fields": "_,id"}

    parts = follow("pages/", **ARTICLES, **chosen, order="-date", limit=2)

    expected = ArticlePage.objects.filter(date__gte="2026-01-02").order_by("-date", "-pk")
    assert ids(parts) == list(expected.values_list("pk", flat=True))


def test_pages_of_many_types_have_cursors(get, follow, articles, galleries):
    for _ in range(3):
        GalleryPageFactory(parent=galleries, first_published_at=PUBLISHED)

    parts = follow("pages/", order="-first_published_at", year=2026, limit=4)

    assert ids(parts) == ids([get("pages/", order="-first_published_at", year=2026, limit=100)])


def test_what_is_added_or_deleted_meanwhile_moves_nothing(get, follow, section, articles):
    first = get("pages/", **ARTICLES, order="-date", limit=4)
    ArticlePageFactory(parent=section, date=date(2030, 1, 1))
    last_shown = first["items"][-1]["id"]
    ArticlePage.objects.get(pk=last_shown).delete()

    rest = follow("pages/", **query_of(first["meta"]["next"]))

    left = [article.pk for article in articles if article.pk not in ids([first])]
    assert sorted(ids(rest)) == sorted(left)
    assert {part["meta"]["total_count"] for part in rest} == {11}


def test_a_cursor_costs_as_much_as_the_beginning(client, get, section, articles):
    meta = get("pages/", **ARTICLES, order="-date", limit=3)["meta"]
    beginning = queries(client, "/api/v2/pages/?type=news.ArticlePage&order=-date&limit=3")

    assert queries(client, meta["next"].removeprefix("http://testserver")) == beginning


def test_a_part_takes_one_query_and_its_count_another(client, get, articles):
    address = get("pages/", **ARTICLES, order="-date", limit=3)["meta"]["next"]
    with CaptureQueriesContext(connection) as captured:
        client.get(address)

    asked = [each["sql"] for each in captured if 'FROM "news_articlepage"' in each["sql"]]
    count, rows = asked
    assert "COUNT(" in count
    assert "LIMIT 4" in rows
    assert "OFFSET" not in rows


def test_a_database_goes_on_by_its_index(get, client, articles):
    """It finds its place there, and sorts nothing."""
    address = get("pages/", **ARTICLES, order="-date", limit=3)["meta"]["next"]
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    rows = next(each["sql"] for each in captured if "LIMIT 4" in each["sql"])
    (index,) = ArticlePage._meta.indexes

    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(f"EXPLAIN QUERY PLAN {rows}")
            found, sorts = f"SEARCH news_articlepage USING INDEX {index.name} (date<?)", "B-TREE"
        else:  # eleven rows it would rather read and sort
            cursor.execute("SET LOCAL enable_sort = off")
            cursor.execute("SET LOCAL enable_seqscan = off")
            cursor.execute(f"EXPLAIN {rows}")
            found, sorts = "Index Cond: (date <= ", "Sort"
        plan = " ".join(str(row[-1]) for row in cursor.fetchall())

    assert index.name in plan
    assert found in plan
    assert sorts not in plan


@pytest.mark.parametrize(
    "change",
    [
        {"order": "date"},
        {"order": ""},
        {"date__gte": "2020-01-01"},
        {"type": "media.GalleryPage"},
        {"fields": "title"},
    ],
)
def test_a_cursor_belongs_to_its_query(get, articles, change):
    query = query_of(get("pages/", **ARTICLES, order="-date", limit=3)["meta"]["next"])

    refused = get("pages/", 400, **(query | change))

    assert refused == {"message": "cursor belongs to another query", "parameter": "cursor"}


def test_a_cursor_belongs_to_its_endpoint(get, articles, image):
    CustomImageFactory()
    cursor = query_of(get("images/", limit=1)["meta"]["next"])["cursor"]

    assert get("documents/", 400, cursor=cursor)["message"] == "cursor belongs to another query"


def test_the_length_of_a_part_may_change(get, articles):
    query = query_of(get("pages/", **ARTICLES, limit=3)["meta"]["next"])

    assert len(get("pages/", **(query | {"limit": 100, "_": "1"}))["items"]) == 8


@pytest.mark.parametrize("spoil", [lambda text: text[:-1], lambda text: f"x{text}", str.swapcase])
def test_a_cursor_that_was_tampered_with_is_refused(get, articles, spoil):
    query = query_of(get("pages/", **ARTICLES, limit=3)["meta"]["next"])

    refused = get("pages/", 400, **(query | {"cursor": spoil(query["cursor"])}))

    assert refused["parameter"] == "cursor"
    assert "must be one that this list gave" in refused["message"]


@pytest.mark.parametrize("other", [{"offset": 0}, {"search": "đất"}, {"order": "random"}])
def test_a_cursor_is_not_combined_with_another_way(get, articles, other):
    cursor = query_of(get("pages/", **ARTICLES, limit=3)["meta"]["next"])["cursor"]

    refused = get("pages/", 400, **ARTICLES, **other, limit=3, cursor=cursor)

    assert refused["parameter"] == "cursor"
    assert "cannot be combined" in refused["message"]


def test_who_pages_by_offset_is_led_on_by_offset(get, follow, articles):
    whole = get("pages/", **ARTICLES, order="-date", limit=100)

    parts = follow("pages/", **ARTICLES, order="-date", limit=4, offset=0)

    assert ids(parts) == ids([whole])
    assert [query_of(part["meta"]["next"] or "?offset=-").get("offset") for part in parts] == [
        "4",
        "8",
        "-",
    ]
    middle = get("pages/", **ARTICLES, limit=4, offset=6)["meta"]
    assert query_of(middle["previous"])["offset"] == "2"
    near = get("pages/", **ARTICLES, limit=4, offset=2)["meta"]
    assert query_of(near["previous"])["offset"] == "0"
    assert get("pages/", **ARTICLES, offset=100)["meta"]["next"] is None


def test_a_search_leads_on_by_offset(follow, articles):
    parts = follow("pages/", **ARTICLES, search="đất", limit=2)

    assert len(parts) > 1
    assert len(set(ids(parts))) == parts[0]["meta"]["total_count"]


def test_a_random_list_has_one_part(get, articles):
    answer = get("pages/", **ARTICLES, order="random", limit=3)

    assert answer["meta"] == {"total_count": 11, "next": None, "previous": None}
    assert len(answer["items"]) == 3


@pytest.mark.parametrize("more", [{}, {"offset": 2}, {"order": "random"}])
def test_who_asks_for_nothing_learns_the_count(get, articles, more):
    answer = get("pages/", **ARTICLES, limit=0, **more)

    assert answer["items"] == []
    assert (answer["meta"]["total_count"], answer["meta"]["next"]) == (11, None)


def test_an_empty_list_has_no_other_part(get, site):
    meta = get("documents/")["meta"]

    assert meta == {"total_count": 0, "next": None, "previous": None}
