"""The portal on the screen of a phone."""

import json
from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders
from PIL import Image

from cms.content import renditions
from home.models import AgencySettings
from media.actions.complete_renditions import complete_renditions
from tests.factories import CustomImageFactory, picture_file


def manifest(client) -> dict:
    response = client.get("/site.webmanifest")
    assert response.headers["Content-Type"] == "application/manifest+json"
    return json.loads(response.content)


def head_links(client) -> dict[str, str]:
    head = BeautifulSoup(client.get("/").content, "html.parser").head
    return {link["rel"][0]: link["href"] for link in head.find_all("link")}


@pytest.fixture
def agency(site, django_capture_on_commit_callbacks) -> AgencySettings:
    """With a logo, and as if the worker had been by."""
    logo = CustomImageFactory(file=picture_file(900, 600))
    agency = AgencySettings.for_site(site)
    agency.name, agency.logo = "Thanh tra tỉnh", logo
    with django_capture_on_commit_callbacks(execute=True):
        agency.save()
    return agency


def picture(client, address: str) -> Image.Image:
    if address.startswith("/static/"):
        return Image.open(finders.find(address.removeprefix("/static/")))
    return Image.open(BytesIO(b"".join(client.get(address))))


def test_the_manifest_says_whose_portal_it_is(client, agency):
    data = manifest(client)

    assert data["name"] == data["short_name"] == "Thanh tra tỉnh"
    assert (data["lang"], data["dir"], data["display"]) == ("vi", "ltr", "browser")
    assert head_links(client)["manifest"] == "/site.webmanifest"


def test_without_a_logo_the_icons_are_the_emblem(client, home):
    icons = manifest(client)["icons"]

    assert [icon["sizes"] for icon in icons] == ["180x180", "192x192", "512x512"]
    for icon in icons:
        assert icon["src"].startswith("/static/")
        assert "{}x{}".format(*picture(client, icon["src"]).size) == icon["sizes"]
    assert "maskable" in icons[-1]["purpose"]
    assert head_links(client)["icon"] == "/static/site/emblem.svg"
    assert head_links(client)["apple-touch-icon"] == icons[0]["src"]
    assert client.get("/favicon.ico").headers["Location"] == "/static/site/favicon.ico"


def test_the_icons_are_made_from_the_logo(client, agency):
    icons = manifest(client)["icons"]

    assert [icon["sizes"] for icon in icons] == ["180x180", "192x192", "512x512"]
    for icon in icons:
        shown = picture(client, icon["src"])
        assert icon["src"].startswith("/uploads/")
        assert shown.format == "PNG"
        assert "{}x{}".format(*shown.size) == icon["sizes"]
    assert head_links(client)["apple-touch-icon"] == icons[0]["src"]
    assert client.get("/favicon.ico").headers["Location"] == icons[0]["src"]


def test_until_they_are_made_it_is_the_emblem(client, agency):
    agency.logo.renditions.filter(filter_spec__in=renditions.ICONS).delete()

    assert all(icon["src"].startswith("/static/") for icon in manifest(client)["icons"])


def test_they_are_made_again_when_the_picture_changes(
    client, agency, django_capture_on_commit_callbacks
):
    agency.logo.renditions.all().delete()

    with django_capture_on_commit_callbacks(execute=True):
        agency.logo.save()

    assert all(icon["src"].startswith("/uploads/") for icon in manifest(client)["icons"])


def test_they_are_made_again_with_all_other_sizes(client, agency):
    complete_renditions(agency.logo, anew=True)

    assert all(icon["src"].startswith("/uploads/") for icon in manifest(client)["icons"])
