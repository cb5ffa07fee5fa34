"""Rich text and tables as plain text, line by line, so that differences can be read."""

from html.parser import HTMLParser
from typing import Any, Final

from wagtail.models import Page

from cms.content.references import id_in

LINES: Final = frozenset({"p", "li", "br", "hr", "ol", "ul"})


class PlainText(HTMLParser):
    """A rich text with a line for each paragraph, and with what its links and pictures are."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._link = ""
        self.feed(source)
        self.close()

    @property
    def text(self) -> str:
        lines = (" ".join(line.split()) for line in "".join(self.pieces).splitlines())
        return "\n".join(filter(None, lines))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in LINES:
            self.pieces.append("\n• " if tag == "li" else "\n")
        elif tag == "a":
            self._link = target_of(attributes)
        elif tag == "embed":
            self.pieces.append(f"\n[Ảnh: {attributes.get('alt') or 'để trang trí'}]\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in LINES:
            self.pieces.append("\n")
        elif tag == "a" and self._link:
            self.pieces.append(f" [→ {self._link}]")

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)


def target_of(attributes: dict[str, str]) -> str:
    """Where a link leads: an address, the title of a page, or that it is a document."""
    kind = attributes.get("linktype")
    if kind == "page":
        page = Page.objects.filter(pk=id_in(attributes.get("id", ""))).first()
        return str(page.get_admin_display_title()) if page else "trang đã xóa"
    if kind == "document":
        return f"tài liệu số {attributes.get('id')}"
    return attributes.get("href", "")


def table_text(table: dict[str, Any] | None) -> str:
    """The caption, then a line for each row."""
    table = table or {}
    rows = [
        " | ".join("" if cell is None else str(cell) for cell in row)
        for row in table.get("data") or []
    ]
    headers = {
        "Hàng đầu là tiêu đề": table.get("first_row_is_table_header"),
        "Cột đầu là tiêu đề": table.get("first_col_is_header"),
    }
    about = [name for name, is_so in headers.items() if is_so]
    return "\n".join(filter(None, [table.get("table_caption") or "", *about, *rows]))
