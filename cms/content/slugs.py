"""Slugs as the editor's browser makes them while a title is typed: the same as the server's.

Wagtail's own transliteration in the browser knows half of the Vietnamese letters, and makes
"k-hoch" of "kế hoạch". Its slug field takes replacements that run before it.
"""

from collections import defaultdict
from typing import Final

from anyascii import anyascii

LATIN: Final = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
COMBINING_MARKS: Final = "[\u0300-\u036f]"


def _replacements() -> list[tuple[str, str]]:
    """Pairs of a regular expression and what stands for its matches."""
    letters: defaultdict[str, str] = defaultdict(str)
    for code in LATIN:
        letter = chr(code)
        plain = anyascii(letter)
        if letter.isalpha() and plain.isalpha() and plain.isascii():
            letters[plain] += letter
    return [
        (COMBINING_MARKS, ""),
        *((f"[{marked}]", plain) for plain, marked in sorted(letters.items())),
    ]


REPLACEMENTS: Final = _replacements()
