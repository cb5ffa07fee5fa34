"""What editors put above all that is found."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError

from search.models import PromotedPage, Promotion
from tests.factories import ArticlePageFactory
from tests.visibility import expire, restrict


@pytest.fixture
def schedule(section):
    return ArticlePageFactory(
        parent=section, title="Lịch tiếp công dân", introduction="Thứ ba hằng tuần"
    )


def promote(queries: str, *pages, description: str = "") -> Promotion:
    promotion = Promotion.objects.create(queries=queries)
    for place, page in enumerate(pages):
        PromotedPage.objects.create(
            promotion=promotion, page=page, sort_order=place, description=description
        )
    return promotion


def promoted(client, query: str) -> list[str]:
    return [
        each["title"] for each in client.get("/api/v2/search/", {"q": query}).json()["promoted"]
    ]


@pytest.mark.parametrize(
    ("query", "is_promoted"),
    [
        ("gặp lãnh đạo", True),
        ("GAP  lanh dao", True),
        ("“gặp lãnh đạo”", True),
        ("lãnh đạo gặp", False),
        ("gặp lãnh đạo tỉnh", False),
        ("hoà giải", True),
        ("", False),
    ],
)
def test_a_query_is_known_however_it_is_spelled(client, schedule, query, is_promoted):
    promote("Gặp lãnh đạo\n\nhòa giải\n", schedule)

    assert bool(promoted(client, query)) == is_promoted


def test_promoted_pages_stand_first_in_their_order(client, section, schedule):
    other = ArticlePageFactory(parent=section, title="Nội quy tiếp dân")
    promote("gặp lãnh đạo", other, schedule, description="Xem trước khi đến")

    assert promoted(client, "gặp lãnh đạo") == [other.title, schedule.title]
    html = client.get("/tim-kiem/?q=gặp lãnh đạo").content
    shown = BeautifulSoup(html, "html.parser").select_one(".promoted")
    assert [link["href"] for link in shown.select("h3 a")] == [other.url, schedule.url]
    assert "Xem trước khi đến" in shown.get_text()
    assert not BeautifulSoup(client.get("/tim-kiem/?q=nội quy").content, "html.parser").select_one(
        ".promoted"
    )


def test_without_a_description_the_introduction_stands_there(client, schedule):
    promote("gặp lãnh đạo", schedule)

    (item,) = client.get("/api/v2/search/?q=gặp lãnh đạo").json()["promoted"]
    assert item["description"] == "Thứ ba hằng tuần"


@pytest.mark.parametrize("hide", [restrict, expire, lambda page: page.unpublish()])
def test_what_is_not_public_is_not_promoted(client, schedule, hide):
    promote("gặp lãnh đạo", schedule)
    hide(schedule)

    assert promoted(client, "gặp lãnh đạo") == []


@pytest.mark.parametrize(
    ("queries", "message"),
    [
        ("!!!", "không có chữ cái"),
        ("a " * 40, "quá dài"),
        ("GẶP lanh dao", "đã có trong đề xuất khác"),
    ],
)
def test_what_cannot_be_promoted_is_refused(schedule, queries, message):
    promote("gặp lãnh đạo", schedule)

    with pytest.raises(ValidationError, match=message):
        Promotion(queries=queries).full_clean()


def form(queries: str, *pages) -> dict[str, str]:
    """What the admin's form sends."""
    sent = {
        "queries": queries,
        "promoted_pages-TOTAL_FORMS": str(len(pages)),
        "promoted_pages-INITIAL_FORMS": "0",
        "promoted_pages-MIN_NUM_FORMS": "1",
        "promoted_pages-MAX_NUM_FORMS": "1000",
    }
    for place, page in enumerate(pages):
        sent[f"promoted_pages-{place}-page"] = str(page.pk)
        sent[f"promoted_pages-{place}-description"] = ""
        sent[f"promoted_pages-{place}-ORDER"] = str(place + 1)
    return sent


def test_a_page_is_promoted_once(admin_client, schedule):
    response = admin_client.post(
        "/admin/snippets/search/promotion/add/", form("gặp lãnh đạo", schedule, schedule)
    )

    assert response.status_code == 200
    assert not Promotion.objects.exists()
    assert "trùng nhau" in response.content.decode()


def test_an_editor_adds_a_promotion(admin_client, client, schedule):
    response = admin_client.post(
        "/admin/snippets/search/promotion/add/", form("gặp lãnh đạo", schedule)
    )

    assert response.status_code == 302
    assert promoted(client, "gặp lãnh đạo") == [schedule.title]
    assert "gặp lãnh đạo" in admin_client.get("/admin/snippets/search/promotion/").content.decode()
