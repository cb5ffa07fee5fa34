"""Headings, paragraphs, quotes and callouts."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError

from tests.blocks import api, clean, html


def test_a_heading_has_an_anchor_made_of_its_text():
    heading = {"text": "Đất đai, nhà ở", "level": "3"}

    assert api("heading", heading) == {
        "text": "Đất đai, nhà ở",
        "level": 3,
        "anchor": "dat-dai-nha-o",
    }
    shown = BeautifulSoup(html("heading", heading), "html.parser").h3
    assert (shown["id"], shown.get_text()) == ("dat-dai-nha-o", "Đất đai, nhà ở")


def test_a_heading_of_a_level_that_the_page_keeps_for_itself_is_refused():
    with pytest.raises(ValidationError):
        clean("heading", {"text": "Tiêu đề", "level": "1"})


def test_a_paragraph_is_display_html():
    paragraph = "<p>Tiếp công dân <b>các ngày</b> trong tuần</p>"

    assert api("paragraph", paragraph) == paragraph
    assert html("paragraph", paragraph) == f'<div class="rich-text">{paragraph}</div>'


def test_a_quote_keeps_its_lines_and_names_its_source():
    quote = {"text": "Dân biết,\ndân bàn.", "attribution": "Nghị quyết <số 5>"}

    assert api("quote", quote) == quote
    shown = BeautifulSoup(html("quote", quote), "html.parser")
    assert str(shown.blockquote.p) == "<p>Dân biết,<br/>dân bàn.</p>"
    assert shown.figcaption.get_text(strip=True) == "Nghị quyết <số 5>"


def test_a_quote_without_a_source_has_no_empty_caption():
    assert "figcaption" not in html("quote", {"text": "Dân biết", "attribution": ""})


@pytest.mark.parametrize("kind", ["info", "warning", "success"])
def test_a_callout_says_of_what_kind_it_is(kind):
    callout = {"kind": kind, "title": "Thời hạn", "text": "<p>Trước <b>30/9</b></p>"}

    assert api("callout", callout) == callout
    shown = html("callout", callout)
    assert f"callout-{kind}" in shown
    assert "Thời hạn" in shown
    assert "<p>Trước <b>30/9</b></p>" in shown


def test_a_callout_is_as_clean_as_a_paragraph(site):
    callout = {
        "kind": "info",
        "title": "<i>Thời hạn</i>",
        "text": '<p onclick="x()">Xem <a linktype="page" id="999">bài</a><script>x()</script></p>',
    }

    assert api("callout", callout)["text"] == "<p>Xem <a>bài</a></p>"
    shown = html("callout", callout)
    assert "<p>Xem <a>bài</a></p>" in shown
    assert "&lt;i&gt;Thời hạn&lt;/i&gt;" in shown
