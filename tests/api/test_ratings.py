"""Visitors rate articles through the API."""

import pytest
from django.test import Client

from news.models import RatingSettings, RatingSummary, StarRating
from tests.factories import ArticlePageFactory, InformationPageFactory
from tests.visibility import expire, restrict

JSON = {"content_type": "application/json"}


@pytest.fixture
def article(section):
    return ArticlePageFactory(parent=section)


@pytest.fixture
def address(article) -> str:
    return f"/api/v2/ratings/{article.pk}/"


def rate(client, address: str, stars: object) -> dict:
    response = client.post(address, {"stars": stars}, **JSON)
    assert response.status_code == 200, response.content
    return response.json()


def test_an_article_that_nobody_rated_has_no_average(client, article, address):
    assert client.get(address).json() == {
        "page": article.pk,
        "average": None,
        "count": 0,
        "scale": 5,
        "distribution": {"1": 0, "2": 0, "3": 0, "4": 0, "5": 0},
        "yours": None,
    }


def test_votes_are_counted_changed_and_withdrawn(address):
    first, second = Client(), Client()
    rate(first, address, 4)
    both = rate(second, address, 5)
    assert (both["average"], both["count"], both["yours"]) == (4.5, 2, 5)

    changed = rate(first, address, 1)
    assert (changed["average"], changed["count"], changed["yours"]) == (3, 2, 1)
    assert changed["distribution"] == {"1": 1, "2": 0, "3": 0, "4": 0, "5": 1}

    withdrawn = first.delete(address).json()
    assert (withdrawn["average"], withdrawn["count"], withdrawn["yours"]) == (5, 1, None)
    assert first.get(address).json()["yours"] is None
    assert second.get(address).json()["yours"] == 5


def test_reading_sets_no_cookie_and_voting_one(client, address):
    assert not client.get(address).cookies
    assert not client.delete(address).cookies

    cookie = client.post(address, {"stars": 3}, **JSON).cookies["visitor"]

    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    assert cookie.value not in StarRating.objects.get().visitor


@pytest.mark.parametrize("forged", ["a", "a:b", "", "x" * 4000, "\xe9"])
def test_a_forged_cookie_is_a_new_visitor(address, forged):
    for count in (1, 2):  # the same cookie twice is two visitors
        client = Client(headers={"cookie": f"visitor={forged}"})
        answer = client.post(address, {"stars": 2}, **JSON)

        assert answer.status_code == 200
        assert answer.json()["count"] == count
        assert answer.cookies["visitor"].value != forged


def test_no_answer_is_kept(client, address):
    for response in (client.get(address), client.post(address, {"stars": 3}, **JSON)):
        assert "no-store" in response.headers["Cache-Control"]
        assert "ETag" not in response.headers


BAD = [
    ("{", 400),
    ("null", 400),
    ("[]", 400),
    ('"NaN"', 400),
    ("NaN", 400),
    ("4", 400),
    *(
        (f'{{"stars": {value}}}', 400)
        for value in ("6", "0", "-1", "4.5", "4.0", "true", "null", "[]", "1e400", '"4"', "NaN")
    ),
    (f'{{"stars": {"9" * 5000}}}', 400),
    ("[" * 100_000, 400),
    (b"\xff\xfe", 400),
    ("x" * 1_000_000, 413),
    ("x" * 5_000_000, 413),
]


@pytest.mark.parametrize(("body", "status"), BAD)
def test_what_is_no_vote_is_refused_and_not_counted(client, address, body, status):
    response = client.post(address, body, **JSON)

    assert response.status_code == status
    assert response.json()["message"]
    assert not StarRating.objects.exists()
    assert not RatingSummary.objects.exists()


@pytest.mark.parametrize(
    "kind", ["application/x-www-form-urlencoded", "text/plain", "multipart/form-data", ""]
)
def test_what_is_not_json_is_refused(client, address, kind):
    assert client.post(address, "stars=4", content_type=kind).status_code == 415


@pytest.mark.parametrize("method", ["put", "patch"])
def test_another_method_is_refused(client, address, method):
    response = getattr(client, method)(address)

    assert response.status_code == 405
    assert {"GET", "POST", "DELETE"} <= set(response.headers["Allow"].split(", "))


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": "http://testserver"}, 200),
        ({"origin": "https://thanhtra.example.vn"}, 200),
        ({"sec-fetch-site": "same-origin"}, 200),
        ({}, 200),
        ({"origin": "https://khac.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "http://["}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
    ],
)
@pytest.mark.parametrize("method", ["post", "delete"])
def test_pages_of_other_origins_do_not_vote_for_their_visitors(
    client, address, settings, headers, status, method
):
    settings.CORS_ALLOWED_ORIGINS = ["https://thanhtra.example.vn"]

    response = getattr(client, method)(address, '{"stars": 4}', headers=headers, **JSON)

    assert response.status_code == status
    assert response.json()


@pytest.mark.parametrize("hide", [restrict, expire, lambda page: page.unpublish()])
def test_what_is_not_public_is_not_rated(client, article, address, hide):
    hide(article)

    for response in (
        client.get(address),
        client.post(address, {"stars": 3}, **JSON),
    ):
        assert response.status_code == 404
        assert response.json()["message"]
    assert not StarRating.objects.exists()


def test_what_is_no_article_is_not_rated(client, home):
    other = InformationPageFactory(parent=home)

    for pk in (other.pk, 999999, 2**31, 2**63):
        address = f"/api/v2/ratings/{pk}/"
        assert client.get(address).status_code == 404
        assert client.post(address, {"stars": 3}, **JSON).status_code == 404


@pytest.mark.parametrize("where", ["article", "site"])
def test_a_closed_article_is_read_but_not_rated(client, site, article, address, where):
    rate(client, address, 4)
    if where == "article":
        article.ratings_open = False
        article.save_revision().publish()
    else:
        settings = RatingSettings.for_site(site)
        settings.are_open = False
        settings.save()

    page = client.get(f"/api/v2/pages/{article.pk}/").json()
    assert page["takes_ratings"] is False
    assert client.get(address).json()["count"] == 1
    assert client.post(address, {"stars": 3}, **JSON).status_code == 409
    assert client.delete(address).status_code == 409
    assert StarRating.objects.get().stars == 4


def test_a_page_of_an_allowed_origin_may_vote_with_the_visitors_cookie(client, address, settings):
    settings.CORS_ALLOWED_ORIGINS = ["https://thanhtra.example.vn"]
    headers = {"origin": "https://thanhtra.example.vn", "access-control-request-method": "DELETE"}

    asked = client.options(address, headers=headers)

    assert "DELETE" in asked.headers["Access-Control-Allow-Methods"]
    assert asked.headers["Access-Control-Allow-Credentials"] == "true"
    assert "content-type" in asked.headers["Access-Control-Allow-Headers"]

    voted = client.post(address, {"stars": 4}, headers={"origin": headers["origin"]}, **JSON)

    assert voted.headers["Access-Control-Allow-Credentials"] == "true"
    assert "Retry-After" in voted.headers["Access-Control-Expose-Headers"]
    read = client.get(address, headers={"origin": "https://khac.example"})
    assert "Access-Control-Allow-Credentials" not in read.headers
