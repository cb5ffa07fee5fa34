"""What was found is marked in the text's own spelling, and everything else is text."""

import re
from html import unescape
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search import highlighting
from search.highlighting import typed_html
from search.queries import read_query

LONG = " ".join(f"chữ{number}" for number in range(200))


def title_html(title: str, query: str) -> str:
    return highlighting.title_html(title, read_query(query))


def snippet_html(text: str, query: str) -> str:
    return highlighting.snippet_html(text, read_query(query))


def plain(html: str) -> str:
    return unescape(re.sub("</?mark>", "", html))


@pytest.mark.parametrize(
    ("title", "query", "expected"),
    [
        ("Quản lý đất đai", "dat dai", "Quản lý <mark>đất đai</mark>"),
        ("Đất của dân đạt chuẩn", "đất", "<mark>Đất</mark> của dân đạt chuẩn"),
        ("Đất của dân đạt chuẩn", "dat", "<mark>Đất</mark> của dân <mark>đạt</mark> chuẩn"),
        ("Tranh chap dat dai", "đất", "Tranh chap <mark>dat</mark> dai"),
        ("Đơn khiếu nại", "khiêu nai", "Đơn <mark>khiếu nại</mark>"),
        ("Đất đai, đạt đại", "đât đai", "<mark>Đất đai</mark>, đạt <mark>đại</mark>"),
        ("Đồng Tháp, dòng tháp", "đong thap", "<mark>Đồng Tháp</mark>, dòng <mark>tháp</mark>"),
        ("Tiến, tiên, tiền", "tiền", "Tiến, tiên, <mark>tiền</mark>"),
        ("Hòa giải", "hoà", "<mark>Hòa</mark> giải"),
        ("Số 438/KH", "438/kh", "Số <mark>438/KH</mark>"),
        ("Danh mục", "anh", "Danh mục"),
        ("<b>Đất</b> & nước", "dat", "&lt;b&gt;<mark>Đất</mark>&lt;/b&gt; &amp; nước"),
        ("Không có gì", "", "Không có gì"),
        ("Không có gì", "<script>", "Không có gì"),
    ],
)
def test_a_title_is_marked_where_the_query_stands(title, query, expected):
    assert title_html(title, query) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("thanh tr", "Kết luận <mark>thanh tr</mark>a, trả lời"),
        ("ket", "<mark>Kết</mark> luận thanh tra, trả lời"),
        ("tra thanh", "Kết luận <mark>thanh tra</mark>, <mark>trả</mark> lời"),
        ("", "Kết luận thanh tra, trả lời"),
        ("luan than", "Kết <mark>luận than</mark>h tra, trả lời"),
    ],
)
def test_while_somebody_types_the_last_word_is_a_beginning(typed, expected):
    assert typed_html("Kết luận thanh tra, trả lời", typed) == expected


def test_a_title_is_marked_where_y_goes_on_as_another_syllable():
    assert typed_html("Quyết định", "quy") == "<mark>Quy</mark>ết định"


def test_a_short_text_is_shown_whole():
    assert snippet_html("Lịch tiếp công dân.", "tiếp") == "Lịch <mark>tiếp</mark> công dân."


def test_a_snippet_is_the_part_where_the_query_stands():
    html = snippet_html(f"{LONG} đất đai {LONG}", "đất đai")

    assert "<mark>đất đai</mark>" in html
    assert html.startswith("… chữ")
    assert html.endswith(" …")
    assert len(plain(html).split()) <= 47


def test_a_snippet_prefers_the_place_that_has_all_words():
    text = f"đất {LONG} đất đai {LONG} đai"

    assert "<mark>đất đai</mark>" in snippet_html(text, "đất đai")


def test_a_text_without_the_query_begins_at_its_beginning():
    html = snippet_html(LONG, "đất")

    assert html.startswith("chữ0 chữ1 ")
    assert "<mark>" not in html


def test_no_text_has_no_snippet():
    assert snippet_html("", "đất") == ""


@given(st.text(max_size=300), st.text(max_size=30))
def test_nothing_but_marks_is_added_to_a_title(title, query):
    assert plain(title_html(title, query)) == title
    assert plain(typed_html(title, query)) == title


@given(st.text(max_size=300), st.text(max_size=30))
def test_a_snippet_has_no_markup_but_marks(text, query):
    html = snippet_html(text, query)

    assert not re.search("<(?!/?mark>)", html)
    assert html.count("<mark>") == html.count("</mark>")


def test_a_snippet_of_a_long_text_takes_as_long_as_the_text():
    def seconds(words: int) -> float:
        started = process_time()
        snippet_html("thanh tra " * words, "thanh")
        return process_time() - started

    def least(words: int) -> float:
        return min(seconds(words) for _ in range(3))

    assert least(8000) < 16 * least(1000)
