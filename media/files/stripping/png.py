"""PNG: a row of chunks, each with its length, name and checksum (W3C PNG, third edition)."""

from collections.abc import Iterator
from typing import Final

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
# The picture, its colours, its transparency, its animation.
KEPT: Final = frozenset(
    (
        *(b"IHDR", b"PLTE", b"IDAT", b"IEND"),
        *(b"tRNS", b"bKGD", b"sBIT", b"hIST", b"sPLT"),
        *(b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"mDCV", b"cLLI"),
        *(b"acTL", b"fcTL", b"fdAT"),
    )
)
_AROUND: Final = 12  # bytes of length, name and checksum


def strip_png(data: bytes) -> bytes:
    """Without EXIF, texts, times, and what other programs have added or appended."""
    if not data.startswith(SIGNATURE):
        raise ValueError("no PNG")
    return b"".join([SIGNATURE, *(chunk for name, chunk in _chunks(data) if name in KEPT)])


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at, name = len(SIGNATURE), b""
    while name != b"IEND":
        end = at + _AROUND + int.from_bytes(data[at : at + 4])
        if end > len(data):
            raise ValueError("a chunk longer than the file")
        name = data[at + 4 : at + 8]
        yield name, data[at:end]
        at = end
