"""Small text documents and spreadsheets, as an agency offers them for download."""

import zipfile
from io import BytesIO
from typing import Final
from xml.sax.saxutils import escape

from openpyxl import Workbook

# The least that makes an Office Open XML text document (ECMA-376, part 1).
CONTENT_TYPES: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONSHIPS: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="word/document.xml" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>'
    "</Relationships>"
)
DOCUMENT: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:body>{paragraphs}</w:body></w:document>"
)
PARAGRAPH: Final = '<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def text_document(paragraphs: list[str]) -> bytes:
    """A .docx file."""
    body = "".join(PARAGRAPH.format(text=escape(text)) for text in paragraphs)
    parts = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": RELATIONSHIPS,
        "word/document.xml": DOCUMENT.format(paragraphs=body),
    }
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    return packed.getvalue()


def spreadsheet(rows: list[list[str]]) -> bytes:
    """An .xlsx file with one sheet."""
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Trang 1")
    for row in rows:
        sheet.append(row)
    packed = BytesIO()
    workbook.save(packed)
    return packed.getvalue()
