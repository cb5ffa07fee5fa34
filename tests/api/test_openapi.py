"""The OpenAPI document: valid, complete, and from the code that serializes."""

import json
from typing import Any

import pytest
from django.urls import path
from openapi_spec_validator import OpenAPIV31SpecValidator
from rest_framework.fields import Field
from rest_framework.views import APIView
from wagtail.blocks import CharBlock

from cms.api.openapi.blocks import value_schema
from cms.api.openapi.components import Components
from cms.api.openapi.document import document
from cms.api.openapi.endpoints import paths
from cms.api.openapi.objects import properties
from cms.api.viewsets import (
    DocumentsAPIViewSet,
    ImagesAPIViewSet,
    PagesAPIViewSet,
    RedirectsAPIViewSet,
)
from news.models import ArticlePage
from tests.api.conftest import SNAPSHOTS
from tests.conformity import UNDOCUMENTED_PARAMETERS

ADDRESS = "/api/v2/openapi.json"


def test_the_document_is_valid():
    assert list(OpenAPIV31SpecValidator(document()).iter_errors()) == []


def test_the_document_changes_only_with_review(request):
    file = SNAPSHOTS / "openapi.json"
    if request.config.getoption("--refresh-snapshots"):
        file.write_text(json.dumps(document(), indent=2, ensure_ascii=False) + "\n")

    assert document() == json.loads(file.read_text())


def schemas_in(value: Any, place: str = ""):
    """Every schema of the document with its place, found by what schemas stand under."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key in ("schema", "items", "additionalProperties") and isinstance(item, dict):
                yield f"{place}/{key}", item
            if key in ("properties", "schemas"):
                yield from ((f"{place}/{key}/{name}", schema) for name, schema in item.items())
            yield from schemas_in(item, f"{place}/{key}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from schemas_in(item, f"{place}/{number}")


def test_every_schema_says_what_it_is():
    says = {"type", "$ref", "anyOf", "oneOf"}

    vague = [place for place, schema in schemas_in(document()) if not says & set(schema)]

    assert vague == []


def test_every_object_has_the_declared_keys_and_no_others():
    objects = {
        place: schema for place, schema in schemas_in(document()) if schema.get("type") == "object"
    }

    assert objects
    assert [place for place, each in objects.items() if "additionalProperties" not in each] == []


def test_every_block_of_a_body_has_a_schema_chosen_by_its_type():
    schemas = document()["components"]["schemas"]
    blocks = ArticlePage.body.field.stream_block.child_blocks

    mapping = schemas["BodyBlock"]["discriminator"]["mapping"]

    assert set(mapping) == set(blocks)
    for name, reference in mapping.items():
        block = schemas[reference.rpartition("/")[2]]
        assert block["properties"]["type"] == {"type": "string", "const": name}


@pytest.mark.parametrize(
    "viewset", [PagesAPIViewSet, ImagesAPIViewSet, DocumentsAPIViewSet, RedirectsAPIViewSet]
)
def test_every_parameter_that_v2_knows_is_documented(viewset):
    stock = next(base for base in viewset.__mro__ if base.__module__.startswith("wagtail."))
    operations = viewset.operations
    listed = {parameter.name for parameter in operations["listing_view"].parameters}
    found = {parameter.name for parameter in operations["find_view"].parameters}

    assert stock.known_query_parameters - UNDOCUMENTED_PARAMETERS <= listed
    assert viewset.find_query_parameters <= found


def test_what_is_a_list_by_comma_is_documented_as_one():
    parameters = document()["paths"]["/pages/"]["get"]["parameters"]
    lists = {each["name"]: each for each in parameters if each["schema"].get("type") == "array"}

    assert {"id__in", "date__in", "slug__in"} <= set(lists)
    assert {(each["style"], each["explode"]) for each in lists.values()} == {("form", False)}


def test_a_view_that_declares_nothing_stops_the_document():
    class Forgotten(APIView):
        pass

    with pytest.raises(TypeError, match="Forgotten does not declare"):
        paths([path("quen/", Forgotten.as_view())], Components())


def test_a_block_that_does_not_say_what_it_gives_stops_the_document():
    with pytest.raises(TypeError, match="CharBlock does not say"):
        value_schema(CharBlock(), Components())


def test_a_field_that_does_not_say_what_it_gives_stops_the_document(monkeypatch):
    class VagueField(Field):
        def to_representation(self, value):
            return value

    with_vague = [
        *ArticlePage.api_fields[:-1],
        type(ArticlePage.api_fields[0])("body", VagueField()),
    ]
    monkeypatch.setattr(ArticlePage, "api_fields", with_vague)

    with pytest.raises(TypeError, match=r"VagueField of news\.ArticlePage\.body does not say"):
        properties(PagesAPIViewSet, ArticlePage, Components(), detail=True)


def test_a_name_means_one_thing():
    components = Components()
    components.put("Khối", {"type": "string"})
    components.put("Khối", {"type": "string"})

    with pytest.raises(ValueError, match="Khối"):
        components.put("Khối", {"type": "integer"})


def test_the_document_is_served_and_need_not_be_sent_again(client, db):
    response = client.get(ADDRESS)

    assert response.status_code == 200
    assert response.headers["Content-Type"] == "application/json"
    assert response.json() == document()
    again = client.get(ADDRESS, headers={"if-none-match": response.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_the_document_is_asked_for_as_other_endpoints_are(client, db):
    assert client.head(ADDRESS).status_code == 200
    assert client.head(ADDRESS).content == b""
    assert client.options(ADDRESS).status_code == 200
    written = client.post(ADDRESS)
    assert (written.status_code, list(written.json())) == (405, ["message"])
    assert client.get(ADDRESS, headers={"accept": "text/html"}).json() == document()


def test_nobody_keeps_an_error_instead_of_the_document(client, db):
    refused = client.post(ADDRESS)

    assert not {"Cache-Control", "ETag"} & set(refused.headers)


def test_the_reference_asks_no_other_host(client, db):
    response = client.get("/api/v2/docs/reference/")

    assert response.status_code == 200
    assert "//" not in response.content.decode().replace("<!DOCTYPE html>", "")
    assert "connect-src 'self'" in response.headers["Content-Security-Policy"]
