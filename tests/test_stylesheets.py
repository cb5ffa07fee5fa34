"""Stylesheets are whole: a rule that is not closed takes those after it into itself."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(
    "path", sorted((ROOT / "cms" / "static").rglob("*.css")), ids=lambda path: path.name
)
def test_what_begins_at_the_margin_stands_in_no_other_rule(path):
    text = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)
    depth = 0
    for line in text.splitlines():
        if line[:1] not in ("", " ", "}"):
            assert depth == 0, line
        depth += line.count("{") - line.count("}")
    assert depth == 0
