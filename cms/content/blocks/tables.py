"""Tables, which editors paste from a spreadsheet or a text document."""

from collections.abc import Mapping
from typing import Any

from wagtail.contrib.table_block.blocks import TableBlock as WagtailTableBlock

from cms.content.shapes import TableData


def equally_long(rows: list[list[Any]]) -> list[list[str]]:
    """The cells as texts, each row filled up to the longest."""
    width = max(map(len, rows), default=0)
    texts = [["" if cell is None else str(cell) for cell in row] for row in rows]
    return [row + [""] * (width - len(row)) for row in texts]


class TableBlock(WagtailTableBlock):
    def get_api_representation(
        self, value: dict[str, Any] | None, context: Mapping[str, Any] | None = None
    ) -> TableData:
        value = value or {}
        return {
            "caption": value.get("table_caption") or "",
            "header_row": bool(value.get("first_row_is_table_header")),
            "header_column": bool(value.get("first_col_is_header")),
            "rows": equally_long(value.get("data") or []),
        }

    def get_searchable_content(self, value: dict[str, Any] | None) -> list[str]:
        """The cells with a text, and the caption."""
        cells: list[str] = super().get_searchable_content(value)
        caption = (value or {}).get("table_caption")
        return [caption, *cells] if caption else cells

    class Meta:
        icon = "table"
        label = "Bảng"
        description = "Bảng số liệu; dán được từ Excel hoặc Word."
        template = "content/blocks/table.html"
        preview_value = {
            "table_caption": "Kết quả tiếp công dân",
            "table_header_choice": "row",
            "first_row_is_table_header": True,
            "first_col_is_header": False,
            "data": [["Quý", "Lượt tiếp", "Vụ việc"], ["I", "126", "41"], ["II", "138", "39"]],
        }
