"""Tables as editors paste them."""

import pytest

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
    shown = html("table", table("both"))

    assert '<th scope="col">Lượt tiếp</th>' in "".join(shown.split("\n")).replace("  ", "")
    assert shown.count('scope="row"') == 2
    assert "<caption>Kết quả</caption>" in shown
    assert "None" not in shown


def test_a_wide_table_can_be_scrolled_with_the_keyboard_and_has_a_name():
    shown = html("table", table("row"))

    assert 'role="region" tabindex="0" aria-label="Bảng: Kết quả"' in shown


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
