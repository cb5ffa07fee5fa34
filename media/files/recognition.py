"""What a file is by its content, whatever its name says."""

import re
from typing import Final

import filetype

HEAD: Final = 8192  # bytes that tell

_BOM_OR_SPACE: Final = rb"(?:\xef\xbb\xbf)?\s*"
_PROLOGUE: Final = rb"(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*"
_MARKUP: Final = re.compile(
    _BOM_OR_SPACE + _PROLOGUE + rb"<(!doctype\s+(?:html|svg)|[a-z][a-z0-9:]*)[\s>/]",
    re.IGNORECASE | re.DOTALL,
)
_XML: Final = re.compile(_BOM_OR_SPACE + rb"<\?xml", re.IGNORECASE)

# By the extension that filetype gives.
_NAMES: Final = {
    "doc": "tài liệu Office kiểu cũ",
    "docx": "văn bản Word",
    "exe": "chương trình",
    "gz": "tệp nén",
    "mov": "phim",
    "mp3": "âm thanh",
    "mp4": "phim",
    "pdf": "tài liệu PDF",
    "ppt": "tài liệu Office kiểu cũ",
    "pptx": "bài trình chiếu PowerPoint",
    "psd": "ảnh Photoshop",
    "rar": "tệp nén",
    "rtf": "văn bản RTF",
    "tif": "ảnh TIFF",
    "xls": "tài liệu Office kiểu cũ",
    "xlsx": "bảng tính Excel",
    "zip": "tệp nén ZIP",
    "7z": "tệp nén",
}

# What is kept as a picture, if there is all of it.
_PICTURES: Final = frozenset(("avif", "gif", "heic", "jpg", "png", "webp"))


def begins_like_picture(head: bytes) -> bool:
    kind = filetype.guess(head)
    return kind is not None and kind.extension in _PICTURES


def markup_name(head: bytes) -> str:
    """“trang HTML”, “ảnh vẽ SVG” or “tệp XML” for what begins like one; else empty."""
    if found := _MARKUP.match(head):
        return "ảnh vẽ SVG" if b"svg" in found[1].lower() else "trang HTML"
    return "tệp XML" if _XML.match(head) else ""


def kind_name(head: bytes) -> str:
    """What people call a file that begins so; empty for what is unknown."""
    if name := markup_name(head):
        return name
    kind = filetype.guess(head)
    if kind is None:
        return ""
    return _NAMES.get(kind.extension, f"tệp {kind.extension.upper()}")
