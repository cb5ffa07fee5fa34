"""A query as expressions of the index: what must match, and what makes one document better."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from search.expressions import Expression, Token, all_of, any_of
from search.folding import Syllable, beginnings
from search.queries import Part, Query
from search.tokens import (
    ANYWHERE,
    INTRODUCTION,
    MARKED,
    TITLE,
    Namespace,
    joined,
    neighbours,
)

AND: Final = "and"


def matching(query: Query, where: Namespace = ANYWHERE, operator: str = AND) -> Expression:
    """Documents with all parts of a query; with the operator "or", with any of them."""
    parts = [part_matching(part, where) for part in query.parts]
    return all_of(parts) if operator == AND else any_of(parts)


def part_matching(part: Part, where: Namespace) -> Expression:
    words = [syllable.folded for syllable in part.syllables]
    own = phrase(words, where) if part.is_phrase else scattered(words, where)
    return any_of([own, *(phrase(words, where) for words in part.synonyms)])


def scattered(words: Iterable[str], where: Namespace) -> Expression:
    return all_of(Token(joined(where.syllable, [word])) for word in words)


def phrase(words: Sequence[str], where: Namespace) -> Expression:
    """Side by side: exact for as many words as the namespace has neighbours. In a longer phrase
    each two, or three, that follow each other stand so in the document."""
    letters = [where.syllable, where.pair, where.triple]
    size = min(len(words), 3)
    while not letters[size - 1]:
        size -= 1
    return all_of(map(Token, neighbours(letters[size - 1], words, size)))


def beginning(query: Query, where: Namespace) -> Expression:
    """Documents with all parts, of whose last syllable only the beginning is typed."""
    *whole, last = [syllable.folded for syllable in query.syllables]
    words = scattered(whole, where) if whole else None
    prefix = any_of(
        Token(joined(where.syllable, [each]), is_prefix=True) for each in beginnings(last)
    )
    return all_of([words, prefix] if words else [prefix])


@dataclass(frozen=True)
class Tier:
    """What puts a document before another. Whoever matches it matches what it `implies` as well,
    which need not be asked then."""

    wanted: Expression
    implies: frozenset[Expression] = frozenset()


def tiers(query: Query) -> list[Tier]:
    """The most telling first: all syllables as they are typed; in one phrase; the phrase in the
    title; the number as it is typed; all in the title; all in title and introduction."""
    syllables = query.syllables
    whole = frozenset([matching(query)] if is_scattered(query) else [])
    in_title, in_introduction = matching(query, TITLE), matching(query, INTRODUCTION)
    found: list[Tier] = []
    if can_be_marked(syllables):
        as_typed = scattered_as_typed(syllables)
        found.append(Tier(as_typed, whole))
        if len(syllables) > 1:
            typed = phrase([syllable.key for syllable in syllables], MARKED)
            found.append(Tier(typed, whole | {as_typed}))
    if len(syllables) > 1:
        words = [syllable.folded for syllable in syllables]
        found.append(Tier(phrase(words, TITLE), whole | {in_title, in_introduction}))
    found.extend(Tier(Token(number)) for number in query.numbers)
    found.append(Tier(in_title, whole | {in_introduction}))
    found.append(Tier(in_introduction, whole))
    return found


def is_scattered(query: Query) -> bool:
    """Whether it asks for single syllables only."""
    return not any(part.is_phrase or part.synonyms for part in query.parts)


def scattered_as_typed(syllables: Iterable[Syllable]) -> Expression:
    return scattered([syllable.key for syllable in syllables], MARKED)


def can_be_marked(syllables: Iterable[Syllable]) -> bool:
    """Numbers are spelled in one way only."""
    return any(not syllable.folded.isdigit() for syllable in syllables)
