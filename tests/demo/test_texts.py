"""The demo's texts: every file can be read, and every name in it is known."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest

from cms.content.blocks import BodyBlock
from cms.content.text import normalize_json
from cms.demo import source
from cms.demo.bodies import MAKERS
from cms.demo.photographs import CATALOGUE

FILES = [
    str(path.relative_to(source.CONTENT).with_suffix(""))
    for path in sorted(source.CONTENT.rglob("*.toml"))
]


def walk(value: Any) -> Iterator[tuple[str, Any]]:
    """Every key with its value, at any depth."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield key, item
            yield from walk(item)
    elif isinstance(value, list):
        for item in value:
            yield from walk(item)


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_in_one_spelling_and_names_only_what_there_is(name):
    texts = source.read(name)

    assert normalize_json(texts) == texts
    for key, value in walk(texts):
        if key in {"photograph", "cover"}:
            assert value in CATALOGUE
        if key == "type":
            assert value in MAKERS
        if isinstance(value, str):
            assert unicodedata.is_normalized("NFC", value)
            assert not re.search(r"[ \t]{2}|lorem|TODO", value), (key, value)


def test_the_texts_can_hold_every_kind_of_block():
    assert set(MAKERS) == set(BodyBlock().child_blocks)


def test_every_article_is_in_a_section_and_has_its_own_address():
    sections = {"", *(section["slug"] for section in source.read("site")["sections"])}
    articles = source.articles()

    assert {article["section"] for article in articles} <= sections
    addresses = [(article["section"], article["slug"]) for article in articles]
    assert len(set(addresses)) == len(addresses)
    assert [article["date"] for article in articles] == sorted(
        article["date"] for article in articles
    )
