"""An agency's own colours, which can be read in every theme."""

import pytest
from bs4 import BeautifulSoup
from coloraide import Color
from django.core.exceptions import ValidationError

from home.colours import DARK_GROUND, GOLD, LIGHT_GROUND, RED, check_colours, theme_rules
from home.models import AgencySettings

BLUE, YELLOW = "#0b4f8a", "#ffd54a"


@pytest.fixture
def agency(site) -> AgencySettings:
    return AgencySettings.for_site(site)


def rules(colours: str, theme: str) -> dict[str, str]:
    """The custom properties of the light or the dark theme."""
    light, dark = colours.split(':root[data-theme="dark"]')
    declared = (dark if theme == "dark" else light).rpartition("{")[2].partition("}")[0]
    return dict(each.removeprefix("--").split(":") for each in declared.split(";") if each)


def refused(primary: str, accent: str) -> dict[str, list[str]]:
    with pytest.raises(ValidationError) as caught:
        check_colours(primary, accent)
    return caught.value.message_dict


def test_a_site_with_the_colours_it_came_with_says_nothing_of_them(client, agency):
    assert BeautifulSoup(client.get("/").content, "html.parser").find("style") is None


def test_every_page_has_the_agency_s_colours(client, agency):
    agency.primary_colour, agency.accent_colour = BLUE, YELLOW
    agency.save()

    head = BeautifulSoup(client.get("/").content, "html.parser").head

    assert rules(head.style.string, "light")["red"] == BLUE
    assert rules(head.style.string, "light")["gold"] == YELLOW
    assert head.find("meta", attrs={"name": "theme-color"})["content"] == BLUE
    assert client.get("/site.webmanifest").json()["theme_color"] == BLUE


@pytest.mark.parametrize("primary", [BLUE, "#000000", "#5b2a86", "#006442", "#7a0010"])
def test_what_is_dark_on_light_is_light_on_dark(primary):
    check_colours(primary, YELLOW)

    colours = theme_rules(primary, YELLOW)

    assert Color(rules(colours, "light")["link"]).contrast(LIGHT_GROUND) >= 4.5
    assert Color(rules(colours, "dark")["link"]).contrast(DARK_GROUND) >= 7
    for theme in ("light", "dark"):
        assert Color(rules(colours, theme)["band"]).contrast("white") >= 4.5
        assert Color(rules(colours, theme)["band-deep"]).contrast("white") >= 4.5


def test_high_contrast_stays_as_it_is():
    assert 'data-theme="contrast"' in theme_rules(BLUE, YELLOW).partition("{")[2].split("{")[0]


def test_a_pale_colour_is_refused_with_its_contrast_and_one_that_would_do():
    message = refused("#e8a0a2", YELLOW)["primary_colour"][0]

    assert "độ tương phản 1,8:1, cần ít nhất 4,5:1" in message
    better = message.partition("ví dụ ")[2].removesuffix(".")
    assert better != "#e8a0a2"
    check_colours(better, YELLOW)


def test_a_mark_that_is_not_seen_on_the_band_is_refused():
    message = refused(BLUE, "#3a6ea5")["accent_colour"][0]

    assert "cần ít nhất 3,0:1" in message
    check_colours(BLUE, message.partition("ví dụ ")[2].removesuffix("."))


def test_a_contrast_is_never_said_to_be_what_it_is_not_quite():
    """4.48:1, which is not enough and would be rounded to what is."""
    almost = "#9f5c18"
    assert 4.45 < Color(almost).contrast(LIGHT_GROUND) < 4.5

    assert "chỉ đạt độ tương phản 4,4:1" in refused(almost, YELLOW)["primary_colour"][0]


@pytest.mark.parametrize("colour", ["đỏ", "#9b1b1", "#9b1b1e;", "red", "#9b1b1e\n", ""])
def test_what_is_no_colour_is_refused(agency, colour):
    agency.primary_colour = colour

    with pytest.raises(ValidationError) as caught:
        agency.full_clean()

    assert set(caught.value.message_dict) == {"primary_colour"}


def test_the_colours_of_the_site_itself_pass(agency):
    check_colours(RED, GOLD)
    agency.full_clean()
