"""Tables as v2 shows them, turned into what Wagtail's table block stores."""

from typing import Any, Final

KEYS: Final = {"caption", "header_row", "header_column", "rows"}
HEADERS: Final = {
    (False, False): "neither",
    (True, False): "row",
    (False, True): "column",
    (True, True): "both",
}


def stored_table(value: Any) -> dict[str, Any]:
    """Raises ValueError saying what a table looks like, when `value` is none."""
    if not isinstance(value, dict) or set(value) - KEYS:
        raise ValueError("expected an object with `caption`, `header_row`, `header_column`, `rows`")
    caption, rows = value.get("caption") or "", value.get("rows")
    header_row, header_column = value.get("header_row", False), value.get("header_column", False)
    if not isinstance(caption, str):
        raise ValueError("`caption` is a text")
    if not isinstance(header_row, bool) or not isinstance(header_column, bool):
        raise ValueError("`header_row` and `header_column` are true or false")
    if not rows or not _are_rows(rows):
        raise ValueError("`rows` is a list of equally long lists of texts")
    return {
        "data": rows,
        "table_caption": caption,
        "table_header_choice": HEADERS[header_row, header_column],
        "first_row_is_table_header": header_row,
        "first_col_is_header": header_column,
    }


def _are_rows(rows: Any) -> bool:
    if not isinstance(rows, list) or not all(isinstance(row, list) and row for row in rows):
        return False
    cells_are_texts = all(isinstance(cell, str) for row in rows for cell in row)
    return cells_are_texts and len({len(row) for row in rows}) == 1
