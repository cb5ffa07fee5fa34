"""Vietnamese syllables made comparable: without marks for finding, with them for preferring.

`fold` gives what a syllable is without its marks, as people type it in a hurry. `accent_key` keeps
the marks but not where the tone stands: "hòa" and "hoà" are one syllable spelled by two rules.
"""

import re
import unicodedata
from typing import Final

from anyascii import anyascii

from cms.content.text import normalize_text

# Combining marks that are tones, by the letter that types them in Telex.
TONES: Final = {"\u0300": "f", "\u0301": "s", "\u0303": "x", "\u0309": "r", "\u0323": "j"}

SYLLABLE: Final = re.compile(r"\w+")

# "kỹ" and "kĩ", "lý" and "lí" are the same; after a vowel, as in "tay" and "tai", they are not.
_Y_FOR_I: Final = re.compile("^(h|k|l|m|s|t|qu)y$")


def fold(text: str) -> str:
    """The plain ASCII of a syllable or several, in lower case: "Quý" gives "qui"."""
    plain = anyascii(normalize_text(text)).lower()
    return SYLLABLE.sub(lambda match: _Y_FOR_I.sub(r"\1i", match[0]), plain)


def accent_key(syllable: str) -> str:
    """Its letters with ă â ê ô ơ ư đ, and its tone behind them: "hòa" and "hoà" give "hoa9f"."""
    letters, tone = "", ""
    for character in unicodedata.normalize("NFD", normalize_text(syllable).lower()):
        tone = TONES.get(character, tone)
        letters += "" if character in TONES else character
    letters = _Y_FOR_I.sub(r"\1i", unicodedata.normalize("NFC", letters))
    return f"{letters}9{tone}" if tone else letters


def has_marks(syllable: str) -> bool:
    return accent_key(syllable) != fold(syllable)


def syllables(text: str) -> list[str]:
    return SYLLABLE.findall(text)
