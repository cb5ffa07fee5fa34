"""PNG: a row of chunks, each with its length, name and checksum (W3C PNG, third edition)."""

from collections.abc import Iterator
from typing import Final

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
# The picture, its colours, its transparency, its animation.
KEPT: Final = frozenset(
    (
        *(b"IHDR", b"PLTE", b"IDAT"),
        *(b"tRNS", b"bKGD", b"sBIT", b"hIST", b"sPLT"),
        *(b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"mDCV", b"cLLI"),
        *(b"acTL", b"fcTL", b"fdAT"),
    )
)
END: Final = b"IEND"
END_CHUNK: Final = b"\0\0\0\0IEND\xaeB`\x82"
_AROUND: Final = 12  # bytes of length, name and checksum


def strip_png(data: bytes) -> bytes:
    """Without EXIF, texts, times, and what other programs have added or appended. A missing end is
    mended, as every viewer does."""
    if not data.startswith(SIGNATURE):
        raise ValueError("no PNG")
    chunks = [chunk for name, chunk in _chunks(data) if name in KEPT]
    return b"".join([SIGNATURE, *chunks, END_CHUNK])


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at, name = len(SIGNATURE), b""
    while name != END and at < len(data):
        end = at + _AROUND + int.from_bytes(data[at : at + 4])
        if end > len(data):
            raise ValueError("a chunk longer than the file")
        name = data[at + 4 : at + 8]
        yield name, data[at:end]
        at = end
