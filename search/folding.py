"""Vietnamese syllables made comparable: without marks for finding, with them for preferring.

`fold` gives what a syllable is without its marks, as people type it in a hurry. `accent_key` keeps
the marks but not where the tone stands: "hòa" and "hoà" are one syllable spelled by two rules. Both
are made in Python and stored, so no database's tokenizer, locale or extension has a say.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import zip_longest
from typing import Final, NamedTuple

from anyascii import anyascii

from cms.content.text import normalize_text

# Combining marks that are tones, by the letter that types them in Telex.
TONES: Final = {"\u0300": "f", "\u0301": "s", "\u0303": "x", "\u0309": "r", "\u0323": "j"}

# An underscore, which file names have for a space, keeps two syllables apart.
SYLLABLE: Final = re.compile(r"[^\W_]+")

# "kỹ" and "kĩ", "lý" and "lí" are the same; after a vowel, as in "tay" and "tai", they are not.
_Y_FOR_I: Final = re.compile("^(h|k|l|m|s|t|qu)y$")
_I_OF_Y: Final = re.compile("^(h|k|l|m|s|t|qu)i$")
_NOT_PLAIN: Final = re.compile("[^0-9a-z]")

# A text has a few thousand different syllables, a portal perhaps fifty thousand.
REMEMBERED: Final = 65_536
LONGEST: Final = 64  # characters of a syllable that count; PostgreSQL takes no word of 2 kB


class Syllable(NamedTuple):
    """A syllable of a text in its two forms (see `fold` and `accent_key`)."""

    folded: str
    key: str


def fold(text: str) -> str:
    """The plain ASCII of a syllable or several, in lower case: "Quý" gives "qui"."""
    return SYLLABLE.sub(lambda match: _folded(match[0]), normalize_text(text))


def beginnings(folded: str) -> tuple[str, ...]:
    """How words begin that go on from a folded syllable: "qui" also as "quyet", whose y is no i."""
    return tuple(dict.fromkeys([folded, _I_OF_Y.sub(r"\1y", folded)]))


def accent_key(syllable: str) -> str:
    """Its letters with ă â ê ô ơ ư đ, and its tone behind them: "hòa" and "hoà" give "hoa9f"."""
    return _key(normalize_text(syllable))


def has_marks(syllable: str) -> bool:
    return accent_key(syllable) != fold(syllable)


def has_tone(key: str) -> bool:
    """Of an `accent_key`."""
    return key[-2:-1] == "9" and key[-1] in TONES.values()


def lacks_marks(typed: str, key: str) -> bool:
    """Whether a key without a tone is another one with marks left out: "khiêu" of "khiếu", "đong"
    of "đồng"."""
    letters = key[:-2] if has_tone(key) else key
    pairs = zip_longest(typed, letters, fillvalue="")
    return all(one == other or one == _folded(other) for one, other in pairs)


def syllables(text: str) -> list[str]:
    """As they are spelled."""
    return SYLLABLE.findall(text)


def read_syllables(text: str) -> list[Syllable]:
    """Those of a text that is normalized already (see `normalize_text`). What has no letter or
    digit in ASCII, such as a sign of an unknown script, is left out."""
    found = (Syllable(_folded(word), _key(word)) for word in SYLLABLE.findall(text))
    return [syllable for syllable in found if syllable.folded]


@lru_cache(REMEMBERED)
def _folded(word: str) -> str:
    plain = _NOT_PLAIN.sub("", anyascii(word).lower())
    return _Y_FOR_I.sub(r"\1i", plain)[:LONGEST]


@lru_cache(REMEMBERED)
def _key(word: str) -> str:
    letters, tone = "", ""
    for character in unicodedata.normalize("NFD", word.lower()):
        tone = TONES.get(character, tone)
        letters += "" if character in TONES else character
    letters = _Y_FOR_I.sub(r"\1i", unicodedata.normalize("NFC", letters))[:LONGEST]
    return f"{letters}9{tone}" if tone else letters
