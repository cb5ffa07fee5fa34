"""WebP: chunks in a RIFF container (RFC 9649)."""

from collections.abc import Iterator
from typing import Final

KEPT: Final = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
HAS_EXIF: Final = 0x08
HAS_XMP: Final = 0x04


def strip_webp(data: bytes) -> bytes:
    """Without EXIF, XMP, unknown chunks, and what follows the container."""
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise ValueError("no WebP")
    chunks = [chunk for name, chunk in _chunks(data) if name in KEPT]
    chunks[:1] = [_without_flags(chunk) for chunk in chunks[:1]]
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    end = min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    at = 12
    while at + 8 <= end:
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        following = at + 8 + size + size % 2
        if at + 8 + size > len(data):
            raise ValueError("a chunk longer than the file")
        yield data[at : at + 4], data[at : at + 8 + size] + b"\0" * (size % 2)
        at = following


def _without_flags(chunk: bytes) -> bytes:
    if not chunk.startswith(b"VP8X"):
        return chunk
    flags = chunk[8] & ~(HAS_EXIF | HAS_XMP)
    return chunk[:8] + bytes([flags]) + chunk[9:]
