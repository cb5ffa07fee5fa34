"""JPEG: a row of segments, each with a marker (ITU-T T.81, annex B)."""

import re
from collections.abc import Iterator
from typing import Final

SOI: Final = b"\xff\xd8"
EOI: Final = b"\xff\xd9"
SOS: Final = 0xDA
COMMENT: Final = 0xFE
JFIF: Final = 0xE0
# Of the application segments those without which the colours would be others.
KEPT: Final = {0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
_APPLICATION: Final = range(0xE0, 0xF0)
# In a scan's data a marker is an FF that neither stands for itself nor starts the decoder anew.
_MARKER_AFTER_SCAN: Final = re.compile(rb"\xff+[^\x00\xff\xd0-\xd7]", re.DOTALL)
_JFIF_WITHOUT_THUMBNAIL: Final = 14  # bytes, from the length to the density


def strip_jpeg(data: bytes) -> bytes:
    """Without EXIF, XMP, IPTC, comments and thumbnails; and without what telephones append after
    the picture: a second one, a video, traces of editing."""
    if not data.startswith(SOI):
        raise ValueError("no JPEG")
    return b"".join([SOI, *_kept(data), EOI])


def _kept(data: bytes) -> Iterator[bytes]:
    at = len(SOI)
    while at < len(data):
        if data[at] != 0xFF:
            raise ValueError("no marker where a segment begins")
        while data[at : at + 1] == b"\xff":
            at += 1
        marker = data[at] if at < len(data) else EOI[1]
        if marker == EOI[1]:
            return
        start, at = at + 1, at + 1 + _length(data, at + 1)
        if marker == SOS:
            following = _MARKER_AFTER_SCAN.search(data, at)
            at = following.start() if following else len(data)
        yield from _segment(marker, data[start:at])


def _length(data: bytes, at: int) -> int:
    length = int.from_bytes(data[at : at + 2])
    if length < 2 or at + length > len(data):
        raise ValueError("a segment longer than the file")
    return length


def _segment(marker: int, content: bytes) -> Iterator[bytes]:
    """The segment, if it is one to keep; `content` begins with its length."""
    head = bytes([0xFF, marker])
    if marker == JFIF and content[2:7] == b"JFIF\0":
        yield head + b"\x00\x10" + content[2:_JFIF_WITHOUT_THUMBNAIL].ljust(12, b"\0") + b"\0\0"
    elif _is_kept(marker, content[2:]):
        yield head + content


def _is_kept(marker: int, content: bytes) -> bool:
    if marker in KEPT:
        return content.startswith(KEPT[marker])
    return marker not in _APPLICATION and marker != COMMENT
