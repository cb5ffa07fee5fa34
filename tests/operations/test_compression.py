"""Answers come in the encoding that the client likes best, of those that we know."""

import gzip

import brotli
import pytest

PATH = "/api/v2/docs/"


def get(client, accepted):
    return client.get(PATH, headers={"accept-encoding": accepted})


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("br;q=0.5, gzip", "gzip"),
        ("br;q=0, gzip;q=0.1", "gzip"),
        ("*", "br"),
        ("gzip", "gzip"),
        ("gzip;q=0", None),
        ("gzip;q=0.5, identity", None),
        ("br;q=nhiều", None),
        ("zstd", None),
        ("", None),
    ],
)
def test_the_client_chooses(client, db, accepted, encoding):
    response = get(client, accepted)

    assert response.headers.get("Content-Encoding") == encoding
    assert "accept-encoding" in response.headers["Vary"].lower()
    assert int(response.headers.get("Content-Length", len(response.content))) == len(
        response.content
    )


def test_what_is_compressed_is_the_answer(client, db):
    plain = get(client, "identity").content

    assert brotli.decompress(get(client, "br").content) == plain
    assert gzip.decompress(get(client, "gzip").content) == plain
    assert len(get(client, "br").content) < len(plain) / 2


def test_an_entity_tag_does_not_promise_the_same_bytes(client, db):
    address = "/api/v2/openapi.json"
    tag = client.get(address).headers["ETag"].removeprefix("W/")

    response = client.get(address, headers={"accept-encoding": "br"})

    assert response.headers["ETag"] == f"W/{tag}"
    again = {"accept-encoding": "br", "if-none-match": response.headers["ETag"]}
    assert client.get(address, headers=again).status_code == 304


def test_what_is_short_is_sent_as_it_is(client, site):
    response = client.get("/api/v2/khong-co/", headers={"accept-encoding": "br"})

    assert "Content-Encoding" not in response.headers
