"""Slugs as the editor's browser makes them while a title is typed: the same as the server's.

Wagtail's own transliteration in the browser knows half of the Vietnamese letters, and makes
"k-hoch" of "kế hoạch". Its slug field takes replacements that run before it; ours leave it nothing
to do. They are `vietnamese_slug` step by step, for everything that a Vietnamese text is written
with. Letters of other scripts give nothing in the browser; the server, asked for a slug when the
field is left empty, spells those as well.
"""

import re
from collections import defaultdict
from typing import Final

from anyascii import anyascii

from cms.content.text import INVISIBLE, SLUG_LENGTH, SPACES, TURNING, without_pictures

# Latin letters and signs, punctuation, raised and lowered signs, currencies, Roman numerals,
# ligatures, full-width characters.
SPELLED: Final = (
    *range(0xA0, 0x250),
    *range(0x1E00, 0x1F00),
    *range(0x2000, 0x20D0),
    *range(0x2160, 0x2180),
    *range(0xFB00, 0xFB07),
    *range(0xFF01, 0xFF5F),
)
NOT_IN_SLUGS: Final = re.compile(r"[^-A-Za-z0-9_\s]", re.ASCII)
COMBINING_MARKS: Final = "[\u0300-\u036f]"

# What is pasted into the slug itself has no spaces, and is not cut: it may be an old address.
CUT: Final = rf"^(?=.{{{SLUG_LENGTH + 1}}})(?=.*\s)(.{{1,{SLUG_LENGTH}}})[-\s].*$"
CUT_HARD: Final = rf"^([^-\s]{{{SLUG_LENGTH}}})[^-\s]+(?:[-\s].*)?$"


def _replacements() -> list[tuple[str, str]]:
    """Pairs of a regular expression, as Python and JavaScript read it, and what stands for its
    matches."""
    characters: defaultdict[str, str] = defaultdict(str)
    for code in SPELLED:
        character = chr(code)
        if plain := NOT_IN_SLUGS.sub("", anyascii(without_pictures(character))):
            characters[plain] += character
    return [
        (INVISIBLE.pattern, ""),
        (TURNING.pattern, ""),
        (SPACES.pattern, " "),
        (COMBINING_MARKS, ""),
        *((f"[{marked}]", plain) for plain, marked in sorted(characters.items())),
        (NOT_IN_SLUGS.pattern, ""),
        (r"[-\s]*\s[-\s]*", " "),
        ("-+", "-"),
        (r"^[-_\s]+|[-_\s]+$", ""),
        (CUT, "$1"),
        (CUT_HARD, "$1"),
        (r"\s", "-"),
    ]


REPLACEMENTS: Final = _replacements()
