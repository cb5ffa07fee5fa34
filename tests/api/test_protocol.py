"""Errors, methods and origins: what a client meets besides the data."""

import pytest

ORIGIN = "https://mat-tien.example"
ENDPOINTS = ("", "pages/", "images/", "documents/", "redirects/", "navigation/", "site/")


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/", 404),
        ("/api/v2/khong-co/", 404),
        ("/api/v9/pages/", 404),
        ("/api/v2/pages/1/khong-co/", 404),
        ("/api/v2/pages/a%0Ab/", 404),
        ("/api/v2/pages/?khong_co=1", 400),
        ("/api/v2/pages/?type=khong.Co", 400),
        ("/api/v2/pages/?limit=1000", 400),
        ("/api/v2/pages/?limit=x", 400),
        ("/api/v2/pages/?order=khong_co", 400),
        ("/api/v2/pages/?fields=khong_co", 400),
        ("/api/v2/navigation/?khong_co=1", 400),
        ("/api/v2/site/?khong_co=1", 400),
        ("/api/v2/pages/?offset=9223372036854775808", 400),
        ("/api/v2/pages/?search=thanh&search_operator=xor", 400),
        ("/api/v2/pages/?first_published_at=abc", 400),
        ("/api/v2/pages/?type=news.ArticlePage&date=garbage", 400),
        ("/api/v2/pages/?type=news.ArticlePage&date=2026-02-31", 400),
        ("/api/v2/pages/find/?id=abc", 400),
        ("/api/v2/redirects/find/?id=abc", 400),
        ("/api/v2/images/999999/", 404),
        ("/api/v2/documents/999999/", 404),
        ("/api/v2/redirects/find/?html_path=/khong-co", 404),
    ],
)
def test_an_error_is_json_with_a_message(client, site, path, status):
    response = client.get(path)

    assert response.status_code == status
    assert response.headers["Content-Type"] == "application/json"
    data = response.json()
    assert isinstance(data["message"], str)
    assert data["message"]
    assert "detail" not in data


@pytest.mark.parametrize(
    "query",
    ["pages/?locale=%00", "pages/find/?html_path=%00", "redirects/find/?html_path=http://["],
)
def test_what_a_database_cannot_hold_is_not_an_error_of_the_server(client, site, query):
    response = client.get(f"/api/v2/{query}")

    assert response.status_code < 500
    assert response.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("endpoint", ["pages", "images", "documents"])
@pytest.mark.parametrize("words", ["%00", '"', 'a"b', "%20%20", "thanh+" * 3000, "NEAR(", "*"])
def test_no_text_to_search_for_is_an_error(client, site, endpoint, words):
    response = client.get(f"/api/v2/{endpoint}/?search={words}")

    assert response.status_code == 200
    assert response.json()["items"] == []


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_nobody_writes_here(client, site, endpoint, method):
    response = getattr(client, method)(f"/api/v2/{endpoint}")

    assert response.status_code == 405
    assert response.json()["message"]
    assert "GET" in response.headers["Allow"]


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_head_is_get_without_the_body(client, site, endpoint):
    got, head = client.get(f"/api/v2/{endpoint}"), client.head(f"/api/v2/{endpoint}")

    assert head.status_code == 200
    assert head.content == b""
    assert head.headers["Content-Type"] == got.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_options_names_the_methods(client, site, endpoint):
    response = client.options(f"/api/v2/{endpoint}")

    assert response.status_code == 200
    assert {"GET", "HEAD", "OPTIONS"} <= set(response.headers["Allow"].split(", "))


@pytest.mark.parametrize("path", ["/api/v2/pages/", "/api/v2/site/", "/api/v2/khong-co/"])
def test_a_page_of_an_allowed_origin_may_read(client, site, settings, path):
    settings.CORS_ALLOWED_ORIGINS = [ORIGIN]

    response = client.get(path, headers={"origin": ORIGIN})

    assert response.headers["Access-Control-Allow-Origin"] == ORIGIN
    assert "origin" in response.headers["Vary"].lower()


def test_a_browser_may_ask_before_it_reads(client, site, settings):
    settings.CORS_ALLOWED_ORIGINS = [ORIGIN]
    asks = {"origin": ORIGIN, "access-control-request-method": "GET"}

    response = client.options("/api/v2/pages/", headers=asks)

    assert response.status_code == 200
    assert response.headers["Access-Control-Allow-Origin"] == ORIGIN
    assert "GET" in response.headers["Access-Control-Allow-Methods"]


def test_a_page_of_another_origin_may_not(client, site, settings):
    settings.CORS_ALLOWED_ORIGINS = [ORIGIN]

    response = client.get("/api/v2/pages/", headers={"origin": "https://mat-tien.example.evil"})

    assert "Access-Control-Allow-Origin" not in response.headers


@pytest.mark.parametrize("path", ["/", "/tim-kiem/", "/admin/login/"])
def test_nothing_but_the_api_is_open_to_other_origins(client, home, settings, path):
    settings.CORS_ALLOWED_ORIGINS = [ORIGIN]

    response = client.get(path, headers={"origin": ORIGIN})

    assert "Access-Control-Allow-Origin" not in response.headers
