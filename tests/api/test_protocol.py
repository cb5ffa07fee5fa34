"""Errors, methods and origins: what a client meets besides the data."""

import pytest

ORIGIN = "https://mat-tien.example"
ENDPOINTS = (
    "",
    "pages/",
    "images/",
    "documents/",
    "redirects/",
    "changes/",
    "navigation/",
    "resolve/?path=/",
    "site/",
)


@pytest.mark.parametrize("path", ["/api/", "/api/v9/pages/", "/api/v2/pages/a%0Ab/"])
def test_an_error_is_json_with_a_message(client, site, path):
    response = client.get(path)

    assert response.status_code == 404
    assert response.headers["Content-Type"] == "application/json"
    assert list(response.json()) == ["message"]


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_nobody_writes_here(client, site, endpoint, method):
    response = getattr(client, method)(f"/api/v2/{endpoint}")

    assert response.status_code == 405
    assert response.json()["message"] == f"{method.upper()} is not allowed here."
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
    assert "if-none-match" in response.headers["Access-Control-Allow-Headers"]


def test_a_page_of_another_origin_may_see_the_tag_of_an_answer(client, site, settings):
    settings.CORS_ALLOWED_ORIGINS = [ORIGIN]

    response = client.get("/api/v2/site/", headers={"origin": ORIGIN})

    assert "ETag" in response.headers["Access-Control-Expose-Headers"].split(", ")
    assert "Access-Control-Allow-Credentials" not in response.headers


def test_a_page_of_another_origin_may_not(client, site, settings):
    settings.CORS_ALLOWED_ORIGINS = [ORIGIN]

    response = client.get("/api/v2/pages/", headers={"origin": "https://mat-tien.example.evil"})

    assert "Access-Control-Allow-Origin" not in response.headers


@pytest.mark.parametrize("path", ["/", "/tim-kiem/", "/admin/login/"])
def test_nothing_but_the_api_is_open_to_other_origins(client, home, settings, path):
    settings.CORS_ALLOWED_ORIGINS = [ORIGIN]

    response = client.get(path, headers={"origin": ORIGIN})

    assert "Access-Control-Allow-Origin" not in response.headers
