"""Whatever is asked below `/api/`, and however, is answered as the API answers."""

import pytest
from django.test import Client

DOCS = ["docs/", "docs/reference/", "openapi.json"]


@pytest.mark.parametrize("path", ["pages", "docs", "docs/reference", "pages/find", "images/1"])
def test_an_address_without_its_slash_leads_to_the_endpoint(client, site, path):
    response = client.get(f"/api/v2/{path}?id=1&fields=*")

    assert response.status_code == 301
    assert response.headers["Location"] == f"/api/v2/{path}/?id=1&fields=*"


@pytest.mark.parametrize("path", ["khong-co", "pages//", "khong-co/", "//a.example.vn", "openapi"])
def test_what_is_no_endpoint_is_not_there(client, site, path):
    assert client.get(f"/api/v2/{path}").status_code == 404


@pytest.mark.parametrize("path", ["/api/khong-co/", "/api/v2/khong-co/", "/api/v2/pages"])
def test_who_writes_where_nothing_is_gets_json_and_not_a_form_s_error(site, path):
    response = Client(enforce_csrf_checks=True).post(path)

    assert response.status_code == 404
    assert path in response.json()["message"]


@pytest.mark.parametrize("path", DOCS)
def test_the_documents_are_only_read(site, path):
    response = Client(enforce_csrf_checks=True).post(f"/api/v2/{path}")

    assert response.status_code == 405
    assert response.json()["message"] == "POST is not allowed here."
    assert set(response.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS"}


@pytest.mark.parametrize("path", DOCS)
def test_the_documents_say_how_they_are_asked(client, site, path):
    response = client.options(f"/api/v2/{path}")

    assert response.status_code == 200
    assert "GET" in response.headers["Allow"]
