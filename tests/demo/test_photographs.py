"""The demo's pictures: each described in its own words, each drawn the same every time."""

from io import BytesIO

import pytest
from PIL import Image

from cms.demo.photographs import CATALOGUE, draw


@pytest.mark.parametrize("name", CATALOGUE)
def test_a_picture_is_described(name):
    photograph = CATALOGUE[name]

    assert photograph.name == name
    assert 5 <= len(photograph.title) <= 255
    assert 30 <= len(photograph.alt) <= 255
    assert photograph.alt.endswith(".")
    assert all(0 < side < 1 for side in photograph.focal_point)


@pytest.mark.parametrize("words", ["title", "alt"])
def test_no_two_pictures_are_described_alike(words):
    described = [getattr(photograph, words) for photograph in CATALOGUE.values()]

    assert len(set(described)) == len(described)


def test_a_picture_is_drawn_to_the_same_jpeg_every_time():
    name = "river-1"
    drawn = draw(name)

    picture = Image.open(BytesIO(drawn))
    assert picture.format == "JPEG"
    assert picture.size == CATALOGUE[name].size
    assert len(picture.convert("RGB").resize((64, 64)).getcolors(4096)) > 200
    assert draw(name) == drawn
