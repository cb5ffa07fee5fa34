"""A query with what means the same as some of its words."""

from collections import defaultdict
from dataclasses import replace
from typing import Final

from cms.content.version import remembered
from search.models import Synonym
from search.queries import Part, Query

Phrase = tuple[str, ...]  # folded syllables

# A word with more meanings than anybody reads through would only make the query slow.
MAX_MEANINGS: Final = 8


@remembered
def meanings() -> dict[Phrase, tuple[Phrase, ...]]:
    """The phrases that mean the same as a phrase, itself left out."""
    found: dict[Phrase, dict[Phrase, None]] = defaultdict(dict)
    for synonym in Synonym.objects.all():
        term, meaning = synonym.phrases
        if term and meaning:
            found[term][meaning] = None
            found[meaning][term] = None
    return {phrase: tuple(others)[:MAX_MEANINGS] for phrase, others in found.items()}


def with_synonyms(query: Query) -> Query:
    """Where syllables stand together that have a synonym, they become one part with it. What is in
    quotes is meant as it is."""
    known = meanings()
    if not known:
        return query
    longest = max(map(len, known))
    parts: list[Part] = []
    place = 0
    while place < len(query.parts):
        part = longest_known(query.parts[place : place + longest], known)
        parts.append(part or query.parts[place])
        place += len(part.syllables) if part else 1
    return replace(query, parts=tuple(parts))


def longest_known(parts: tuple[Part, ...], known: dict[Phrase, tuple[Phrase, ...]]) -> Part | None:
    """The first of these parts taken together, as many as have a synonym; None where none has."""
    for count in range(len(parts), 0, -1):
        taken = parts[:count]
        if any(part.is_phrase for part in taken):
            continue
        syllables = tuple(syllable for part in taken for syllable in part.syllables)
        synonyms = known.get(tuple(syllable.folded for syllable in syllables))
        if synonyms:
            return Part(syllables, synonyms=synonyms)
    return None
