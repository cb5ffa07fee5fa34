"""Tables as editors paste them."""

import pytest
from bs4 import BeautifulSoup

from tests.blocks import api, html

ROWS = [["Quý", "Lượt tiếp"], ["I", "126"], ["II", None]]


def table(header: str = "") -> dict:
    return {
        "data": ROWS,
        "table_caption": "Kết quả",
        "table_header_choice": header,
        "first_row_is_table_header": header in {"row", "both"},
        "first_col_is_header": header in {"column", "both"},
    }


@pytest.mark.parametrize(
    ("header", "row", "column"),
    [("", False, False), ("row", True, False), ("column", False, True), ("both", True, True)],
)
def test_a_table_says_which_cells_head_the_others(header, row, column):
    assert api("table", table(header)) == {
        "caption": "Kết quả",
        "header_row": row,
        "header_column": column,
        "rows": [["Quý", "Lượt tiếp"], ["I", "126"], ["II", ""]],
    }


def test_a_table_s_heads_are_header_cells_for_screen_readers():
    shown = BeautifulSoup(html("table", table("both")), "html.parser").table

    heads = {head.get_text(strip=True): head["scope"] for head in shown.find_all("th")}
    assert heads == {"Quý": "col", "Lượt tiếp": "col", "I": "row", "II": "row"}
    assert shown.caption.get_text() == "Kết quả"
    assert [cell.get_text(strip=True) for cell in shown.find_all("td")] == ["126", ""]


def test_a_wide_table_can_be_scrolled_with_the_keyboard_and_has_a_name():
    frame = BeautifulSoup(html("table", table("row")), "html.parser").find(role="region")

    assert frame.table
    assert frame["tabindex"] == "0"
    assert "Kết quả" in frame["aria-label"]


def test_a_table_s_cells_are_text():
    shown = html("table", table() | {"data": [["<script>x()</script>", "a"]]})

    assert "<script>" not in shown


@pytest.mark.parametrize("raw", [None, {}, {"data": []}])
def test_a_table_that_was_never_filled_in_is_an_empty_table(raw):
    assert api("table", raw) == {
        "caption": "",
        "header_row": False,
        "header_column": False,
        "rows": [],
    }


def test_rows_are_filled_up_to_the_longest_and_a_zero_is_a_zero():
    raw = {"data": [["Quý", "Lượt", "Vụ"], ["I", 0], [None, "", "2"]]}

    assert api("table", raw)["rows"] == [["Quý", "Lượt", "Vụ"], ["I", "0", ""], ["", "", "2"]]
