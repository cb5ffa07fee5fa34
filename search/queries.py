"""What a visitor typed, made safe to hand to a search engine."""

import re
from typing import Final

from cms.content.text import normalize_text

MAX_CHARACTERS: Final = 200
MAX_WORDS: Final = 32

_WORD = re.compile(r"\w+")


def count_words(text: str) -> int:
    return len(_WORD.findall(normalize_text(text)))


def search_words(text: str) -> str:
    """The words of `text` with single spaces between them; punctuation, and with it every operator
    of a database's query language, is left out. Longer texts are cut to MAX_CHARACTERS and
    MAX_WORDS."""
    words = _WORD.findall(normalize_text(text)[:MAX_CHARACTERS])
    return " ".join(words[:MAX_WORDS])
