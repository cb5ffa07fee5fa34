"""GIF: blocks, each a row of sub-blocks of at most 255 bytes (GIF89a)."""

from collections.abc import Iterator
from typing import Final

EXTENSION: Final = 0x21
PICTURE: Final = 0x2C
END: Final = 0x3B
GRAPHIC_CONTROL: Final = 0xF9
APPLICATION: Final = 0xFF
# How often an animation is repeated, and the colours.
KEPT_APPLICATIONS: Final = (b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012")
_HEAD: Final = 13  # bytes


def strip_gif(data: bytes) -> bytes:
    """Without comments, XMP and other applications' data; every frame of an animation stays. Zeros
    between the blocks and a missing end are mended, as every viewer does."""
    if data[:6] not in (b"GIF87a", b"GIF89a") or len(data) < _HEAD:
        raise ValueError("no GIF")
    start = _HEAD + _palette_size(data[10])
    return b"".join([data[:start], *_kept(data, start), bytes([END])])


def _palette_size(flags: int) -> int:
    return 3 * 2 ** ((flags & 0x07) + 1) if flags & 0x80 else 0


def _kept(data: bytes, at: int) -> Iterator[bytes]:
    try:
        while at < len(data) and data[at] != END:
            if data[at] == 0:
                at += 1
                continue
            start, kind, at = at, data[at], _end_of_block(data, at)
            if kind == PICTURE or _is_kept_extension(data[start:at]):
                yield data[start:at]
    except IndexError as error:
        raise ValueError("a block longer than the file") from error


def _end_of_block(data: bytes, at: int) -> int:
    if data[at] == EXTENSION:
        at += 2
    elif data[at] == PICTURE:
        at += 10 + _palette_size(data[at + 9]) + 1  # descriptor, palette, size of a code
    else:
        raise ValueError("no block of a GIF")
    while data[at]:
        at += 1 + data[at]
    return at + 1


def _is_kept_extension(block: bytes) -> bool:
    if block[1] == APPLICATION:
        return block[3:14] in KEPT_APPLICATIONS
    return block[1] == GRAPHIC_CONTROL
