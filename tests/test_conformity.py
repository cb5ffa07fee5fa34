"""The check of every answer against openapi.json finds what differs."""

import pytest
from rest_framework.response import Response

from cms.api.views import SiteView
from cms.content import serializers
from cms.content.values import HeadingValue
from tests.factories import ArticlePageFactory


def test_a_key_that_is_not_declared_is_found(client, home, monkeypatch):
    monkeypatch.setattr(SiteView, "get", lambda self, request: Response({"moi": 1}))

    with pytest.raises(AssertionError, match="'moi' was unexpected"):
        client.get("/api/v2/site/")


def test_a_key_that_is_missing_in_a_block_is_found(client, section, monkeypatch):
    body = [{"type": "heading", "value": {"text": "Mục", "level": "2"}}]
    article = ArticlePageFactory(parent=section, body=body)
    monkeypatch.setattr(HeadingValue, "as_data", lambda self, context: {"text": "Mục"})

    with pytest.raises(AssertionError, match=r"\$\.body\[0\]\.value: 'level' is a required"):
        client.get(f"/api/v2/pages/{article.pk}/")


def test_another_type_is_found_also_where_fields_are_chosen(client, section, monkeypatch):
    article = ArticlePageFactory(parent=section)
    monkeypatch.setattr(serializers.SeoField, "to_representation", lambda self, page: {"title": 1})

    with pytest.raises(AssertionError, match=r"1 is not of type 'string'"):
        client.get(f"/api/v2/pages/{article.pk}/?fields=_,seo")


def test_a_status_that_is_not_documented_is_found(client, home, monkeypatch):
    teapot = Response({"message": "…"}, status=418)
    monkeypatch.setattr(SiteView, "get", lambda self, request: teapot)

    with pytest.raises(AssertionError, match="418, a status"):
        client.get("/api/v2/site/")


def test_a_parameter_that_is_not_documented_is_found(client, home, monkeypatch):
    monkeypatch.setattr(type(SiteView.operations["get"]), "check", lambda self, request: None)

    with pytest.raises(AssertionError, match="khong_co"):
        client.get("/api/v2/site/?khong_co=1")


def test_an_error_in_another_form_is_found(client, home, monkeypatch):
    odd = Response({"detail": "…"}, status=404)
    monkeypatch.setattr(SiteView, "get", lambda self, request: odd)

    with pytest.raises(AssertionError, match="'message' is a required"):
        client.get("/api/v2/site/")


@pytest.mark.parametrize("fields", ["*", "_", "_,title", "body,-title", "-meta"])
def test_what_fields_leave_of_an_answer_is_well(client, section, fields):
    article = ArticlePageFactory(parent=section)

    for path in (f"pages/{article.pk}/", "pages/?type=news.ArticlePage"):
        mark = "&" if "?" in path else "?"
        client.get(f"/api/v2/{path}{mark}fields={fields}")
