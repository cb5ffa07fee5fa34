"""What a file is by its content, whatever its name says."""

import re
from typing import Final

import filetype

HEAD: Final = 8192  # bytes that tell

_PROLOGUE: Final = re.compile(rb"\s*(<!--|<\?xml)", re.IGNORECASE)
_ELEMENT: Final = re.compile(rb"\s*<(!doctype\s+(?:html|svg)|[a-z][a-z0-9:]*)[\s>/]", re.IGNORECASE)
_XML: Final = re.compile(rb"\s*<\?xml", re.IGNORECASE)

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


def _without_prologue(text: bytes) -> bytes:
    """From behind the comments and declarations; empty when one of them does not end.

    Each is looked for once: a pattern that repeats would try all ways to cut them up.
    """
    start = 0
    while opening := _PROLOGUE.match(text, start):
        closing = b"-->" if opening[1] == b"<!--" else b">"
        end = text.find(closing, opening.end())
        if end < 0:
            return b""
        start = end + len(closing)
    return text[start:]


def markup_name(head: bytes) -> str:
    """“trang HTML”, “ảnh vẽ SVG” or “tệp XML” for what begins like one; else empty."""
    text = head.removeprefix(b"\xef\xbb\xbf")
    if found := _ELEMENT.match(_without_prologue(text)):
        return "ảnh vẽ SVG" if b"svg" in found[1].lower() else "trang HTML"
    return "tệp XML" if _XML.match(text) else ""


def kind_name(head: bytes) -> str:
    """What people call a file that begins so; empty for what is unknown."""
    if name := markup_name(head):
        return name
    kind = filetype.guess(head)
    if kind is None:
        return ""
    return _NAMES.get(kind.extension, f"tệp {kind.extension.upper()}")
