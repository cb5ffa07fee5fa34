"""What somebody typed, understood: syllables, phrases, numbers, and what means the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from cms.content.text import normalize_text
from search.folding import SYLLABLE, Syllable, read_syllables
from search.tokens import number_tokens

MAX_CHARACTERS: Final = 200
MAX_WORDS: Final = 32

_QUOTES: Final = re.compile('["“”„‟«»″＂]')


@dataclass(frozen=True)
class Part:
    """Something that a document must have: all of `syllables`, side by side if it `is_phrase`, or
    instead of them one of the phrases that mean the same."""

    syllables: tuple[Syllable, ...]
    is_phrase: bool = False
    synonyms: tuple[tuple[str, ...], ...] = ()  # folded


@dataclass(frozen=True)
class Query:
    """`numbers` are tokens of numbers that were typed as such (see `search.tokens`)."""

    parts: tuple[Part, ...] = ()
    numbers: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to find."""
        return bool(self.parts)

    @property
    def syllables(self) -> tuple[Syllable, ...]:
        return tuple(syllable for part in self.parts for syllable in part.syllables)

    @property
    def plain_form(self) -> str:
        """The same for texts that ask for the same words, however they are spelled."""
        return " ".join(syllable.folded for syllable in self.syllables)


def count_words(text: str) -> int:
    return len(SYLLABLE.findall(normalize_text(text)))


def is_too_long(text: str) -> bool:
    return len(text) > MAX_CHARACTERS or count_words(text) > MAX_WORDS


def read_query(text: str) -> Query:
    """What is in quotes is a phrase, and so is what is written without spaces: "42/2022/NĐ-CP",
    a date. A quote that is not closed is none, and no other sign has a meaning. Longer texts are
    cut to MAX_CHARACTERS and MAX_WORDS."""
    shown = normalize_text(text)[:MAX_CHARACTERS]
    quoted_or_not = _QUOTES.split(shown)
    if len(quoted_or_not) % 2 == 0:  # the last quote is not closed
        quoted_or_not[-2:] = [" ".join(quoted_or_not[-2:])]
    parts: list[Part] = []
    numbers: list[str] = []
    for place, piece in enumerate(quoted_or_not):
        is_quoted = place % 2 == 1
        parts += [part(piece)] if is_quoted else map(part, piece.split())
        numbers += number_tokens(piece)
    return Query(
        tuple(cut(each for each in parts if each.syllables)), tuple(dict.fromkeys(numbers))
    )


def part(text: str) -> Part:
    found = tuple(read_syllables(text))
    return Part(found, is_phrase=len(found) > 1)


def cut(parts: Iterable[Part]) -> Iterator[Part]:
    """The first MAX_WORDS syllables."""
    left = MAX_WORDS
    for each in parts:
        if not left:
            return
        yield replace(each, syllables=each.syllables[:left])
        left -= min(left, len(each.syllables))
