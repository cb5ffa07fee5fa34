"""The words that stand in the index: what one document is found by.

A token begins with the letter of its namespace, so everything that a ranking asks for is a word of
one inverted index, and neither database has to look into a text:

    w   a syllable, folded         k   a syllable with its marks     anywhere in the document
    p   two neighbours, folded     q   two neighbours, with marks    anywhere
    r   three neighbours, folded                                     anywhere
    t   a syllable, folded         v   two neighbours, folded        in the title
    i   a syllable, folded                                           in the title or introduction
    n   a number as it is written between two spaces: "438/KH-UBND"
    y   a year, where an engine wants one (see `search.engines.postgresql`)

Neighbours never reach from one passage of a document into the next.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Final, NamedTuple

from cms.content.text import normalize_text
from search.folding import Syllable, read_syllables

# A text of some hundred pages; what comes behind it is not found.
MAX_SYLLABLES: Final = 30_000

# PostgreSQL keeps no more for one document, nor a longer word, and spoils them without an error.
MAX_BYTES: Final = 1_000_000
LONGEST_NUMBER: Final = 1_000  # characters

# A number of a document or a date: with a digit, and with what joins its parts.
NUMBER: Final = re.compile(r"[^\W_]+(?:[/.\-–][^\W_]+)+")


class Namespace(NamedTuple):
    """Where a query looks, by the letters of single syllables and of two and three neighbours.
    Where there is no letter, what has more parts is looked for by its parts."""

    syllable: str
    pair: str = ""
    triple: str = ""


ANYWHERE: Final = Namespace("w", "p", "r")
TITLE: Final = Namespace("t", "v")
INTRODUCTION: Final = Namespace("i")
MARKED: Final = Namespace("k", "q")
NUMBERS: Final = "n"


def joined(letter: str, parts: Sequence[str]) -> str:
    return letter + "_".join(parts)


def neighbours(letter: str, words: Sequence[str], size: int) -> Iterator[str]:
    shifted = (words[start:] for start in range(size))
    return (joined(letter, each) for each in zip(*shifted, strict=False))


def number_tokens(text: str) -> Iterator[str]:
    """Of the numbers in a normalized text, but for those that nobody types."""
    for match in NUMBER.finditer(text):
        if any(character.isdigit() for character in match[0]):
            token = joined(NUMBERS, [each.folded for each in read_syllables(match[0])])
            if len(token) <= LONGEST_NUMBER:
                yield token


class Passages(NamedTuple):
    """The texts of a document, each list in its order."""

    title: list[str]
    introduction: list[str]
    body: list[str]


def document_tokens(passages: Passages, most: int = MAX_SYLLABLES) -> set[str]:
    """All tokens of a document; of its first `most` syllables, or of half as many if that is too
    much, and so on."""
    found: set[str] = set()
    count = 0
    zones = [("tvi", passages.title), ("i", passages.introduction), ("", passages.body)]
    for zone, texts in zones:
        for text in normalized(texts):
            left = most - count
            syllables = read_syllables(text)[:left]
            count += len(syllables)
            found.update(passage_tokens(syllables))
            found.update(zone_tokens(zone, syllables))
            found.update(islice(number_tokens(text), left))
    if sum(len(token.encode()) for token in found) > MAX_BYTES:
        return document_tokens(passages, most // 2)
    return found


def normalized(texts: Iterable[str]) -> Iterator[str]:
    return (normalize_text(text) for text in texts if text)


def passage_tokens(syllables: list[Syllable]) -> Iterator[str]:
    folded = [syllable.folded for syllable in syllables]
    keys = [syllable.key for syllable in syllables]
    return chain(
        neighbours(ANYWHERE.syllable, folded, 1),
        neighbours(ANYWHERE.pair, folded, 2),
        neighbours(ANYWHERE.triple, folded, 3),
        neighbours(MARKED.syllable, keys, 1),
        neighbours(MARKED.pair, keys, 2),
    )


def zone_tokens(zone: str, syllables: list[Syllable]) -> Iterator[str]:
    folded = [syllable.folded for syllable in syllables]
    for letter in zone:
        yield from neighbours(letter, folded, 2 if letter == TITLE.pair else 1)
