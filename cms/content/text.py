"""Vietnamese text as it enters the system: one spelling for each character.

Unicode has two spellings for most Vietnamese letters (NFC and NFD), and texts pasted from word
processors carry invisible characters. Everything that is stored or searched goes through
`normalize_text`, so that equal-looking texts are equal.
"""

import re
import unicodedata
from typing import Any, Final

from anyascii import anyascii
from django.utils.text import slugify

# Zero-width and control characters that no reader sees, and NUL, which PostgreSQL cannot store.
# Tab, line feed and carriage return stay.
INVISIBLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\xad\u200b\u200c\u200d\u2060\ufeff]")
# Marks that turn the direction of what follows, also of what is not theirs.
TURNING: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
SPACES: Final = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
# Half a surrogate pair is no character; no encoder accepts it.
SURROGATES: Final = re.compile("[\ud800-\udfff]")

SLUG_LENGTH: Final = 100  # characters of a slug that is made of a title
# Pictures, such as emoji and the marks that change them: spelled out they are English words.
PICTURES: Final = frozenset({"So", "Sk"})  # Unicode's categories


def normalize_text(text: str) -> str:
    """`text` in NFC, with ordinary spaces, without invisible or turning characters,
    and Đ for Ð (U+00D0)."""
    # First of all, since what stands between a letter and its mark keeps them apart.
    text = TURNING.sub("", INVISIBLE.sub("", SURROGATES.sub("", text)))
    text = unicodedata.normalize("NFC", text)
    return SPACES.sub(" ", text).replace("Ð", "Đ")


def one_line(text: str) -> str:
    """`text` normalized, as a title is written: one line, one space between words, none around."""
    return " ".join(normalize_text(text).split())


def normalize_json(value: Any) -> Any:
    """`value`, as JSON holds it, with every string in it normalized; keys are left alone."""
    if isinstance(value, str):
        return normalize_text(value)
    if isinstance(value, list):
        return [normalize_json(item) for item in value]
    if isinstance(value, dict):
        return {key: normalize_json(item) for key, item in value.items()}
    return value


def without_pictures(text: str) -> str:
    return "".join(each for each in text if unicodedata.category(each) not in PICTURES)


def vietnamese_slug(title: str, max_length: int = SLUG_LENGTH) -> str:
    """An ASCII slug of at most `max_length` characters, cut between syllables: "Đất đai" gives
    "dat-dai". Empty when the title has no letter or digit."""
    slug = slugify(anyascii(without_pictures(normalize_text(title))))
    if len(slug) <= max_length:
        return slug
    return slug[: max_length + 1].rpartition("-")[0] or slug[:max_length]
