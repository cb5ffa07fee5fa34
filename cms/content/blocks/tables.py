"""Tables, which editors paste from a spreadsheet or a text document."""

from collections.abc import Mapping
from typing import Any, Final

from django.core.exceptions import ValidationError
from wagtail.contrib.table_block.blocks import TableBlock as WagtailTableBlock

from cms.content.blocks.posted import INCOMPLETE, posted_json
from cms.content.shapes import TableData

# What a right click on a cell offers. Handsontable 6 speaks no Vietnamese; its entries take names.
MENU: Final = {
    "row_above": {"name": "Chèn hàng phía trên"},
    "row_below": {"name": "Chèn hàng phía dưới"},
    "after_rows": "---------",
    "col_left": {"name": "Chèn cột bên trái"},
    "col_right": {"name": "Chèn cột bên phải"},
    "after_columns": "---------",
    "remove_row": {"name": "Xóa hàng"},
    "remove_col": {"name": "Xóa cột"},
    "after_removing": "---------",
    "undo": {"name": "Hoàn tác"},
    "redo": {"name": "Làm lại"},
}


def equally_long(rows: list[list[Any]]) -> list[list[str]]:
    """The cells as texts, each row filled up to the longest."""
    width = max(map(len, rows), default=0)
    texts = [["" if cell is None else str(cell) for cell in row] for row in rows]
    return [row + [""] * (width - len(row)) for row in texts]


class Unreadable(dict[str, Any]):
    """What a form sent for a table, and is none; in the form an empty one."""


class TableBlock(WagtailTableBlock):
    def get_table_options(self, table_options: dict[str, Any] | None = None) -> dict[str, Any]:
        own = {"contextMenu": {"items": MENU}}
        options: dict[str, Any] = super().get_table_options(own | (table_options or {}))
        return options

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, prefix: str) -> Any:
        posted = data.get(prefix)
        table = posted_json(posted)
        return table if isinstance(table, dict) or posted == "null" else Unreadable()

    def clean(self, value: Any) -> Any:
        if isinstance(value, Unreadable):
            raise ValidationError(INCOMPLETE)
        return super().clean(value)

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
