"""What was found, shown in the text's own spelling: `<mark>` around it, all else escaped."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import Final

from django.utils.safestring import SafeString, mark_safe

from search.folding import (
    SYLLABLE,
    accent_key,
    beginnings,
    fold,
    has_tone,
    lacks_marks,
    syllables,
)
from search.queries import Part, Query, read_query

SNIPPET_SYLLABLES: Final = 45


@dataclass(frozen=True)
class Token:
    """A syllable of a text, from `start` to `end`."""

    start: int
    end: int
    folded: str
    key: str


Run = tuple[int, int]  # the first of some neighbouring tokens, and the one behind the last


class Matcher:
    """Says which syllables of a text a query means.

    What was typed without marks means every spelling; what was typed with them means that one, and
    texts that have none. Who types no tone at all has left them out: "khiêu nai" means "khiếu nại".
    A phrase, and a synonym, is meant only where it stands whole.
    """

    def __init__(self, query: Query) -> None:
        self.is_toneless = not any(has_tone(syllable.key) for syllable in query.syllables)
        self.keys: dict[str, set[str]] = {}
        self.phrases: list[tuple[str, ...]] = []
        for part in query.parts:
            self.learn(part)

    def learn(self, part: Part) -> None:
        self.phrases += part.synonyms
        if part.is_phrase:
            self.phrases.append(tuple(each.folded for each in part.syllables))
            return
        for syllable in part.syllables:
            self.keys.setdefault(syllable.folded, set()).add(syllable.key)

    def means(self, token: Token) -> bool:
        """By itself, not as part of a phrase."""
        keys = self.keys.get(token.folded)
        if keys is None:
            return False
        if token.folded in keys or token.key in keys or token.key == token.folded:
            return True
        return self.is_toneless and any(lacks_marks(typed, token.key) for typed in keys)

    def runs(self, found: Sequence[Token]) -> list[Run]:
        """In order, none within another."""
        words = [token.folded for token in found]
        runs = [(place, place + 1) for place, token in enumerate(found) if self.means(token)]
        for phrase in self.phrases:
            starts = (place for place, word in enumerate(words) if word == phrase[0])
            ends = ((place, place + len(phrase)) for place in starts)
            runs += [(start, end) for start, end in ends if tuple(words[start:end]) == phrase]
        return outermost(runs)


def outermost(runs: Iterable[Run]) -> list[Run]:
    """Without those that begin within an earlier one; of those, the longest is kept."""
    kept: list[Run] = []
    for start, end in sorted(runs, key=lambda run: (run[0], -run[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def tokens(text: str) -> list[Token]:
    return [
        Token(match.start(), match.end(), fold(match[0]), accent_key(match[0]))
        for match in SYLLABLE.finditer(text)
    ]


def title_html(title: str, query: Query) -> SafeString:
    """The whole text, marked."""
    found = tokens(title)
    return marked(title, spans(found, Matcher(query).runs(found)))


def typed_html(title: str, typed: str) -> SafeString:
    """The whole text, marked where it goes on as somebody types, of the last word only the letters
    that are there; or wherever one of the words stands."""
    *whole, last = syllables(typed) or [""]
    if not last:
        return marked(title, [])
    before, begun = [fold(word) for word in whole], beginnings(fold(last))
    found = tokens(title)

    def so_far(token: Token) -> Span:
        return token.start, min(token.end, token.start + len(last))

    ends = [
        place
        for place, token in enumerate(found)
        if token.folded.startswith(begun)
        and [each.folded for each in found[max(0, place - len(before)) : place]] == before
    ]
    if ends:
        runs = [(found[end - len(before)].start, so_far(found[end])[1]) for end in ends]
        return marked(title, runs)
    means = Matcher(read_query(" ".join(whole))).means
    return marked(
        title,
        [
            so_far(token) if token.folded.startswith(begun) else (token.start, token.end)
            for token in found
            if token.folded.startswith(begun) or means(token)
        ],
    )


def snippet_html(text: str, query: Query) -> SafeString:
    """The part of a text in which most of the query stands, cut between syllables; the beginning
    where nothing of it does."""
    found = tokens(text)
    if not found:
        return SafeString()
    runs = Matcher(query).runs(found)
    first = best_start(found, runs)
    last = min(first + SNIPPET_SYLLABLES, len(found))
    start = found[first].start if first else 0
    end = found[last - 1].end if last < len(found) else len(text)
    inside = [(max(run[0], first), min(run[1], last)) for run in runs]
    shown = spans(found, [run for run in inside if run[0] < run[1]])
    html = marked(text[start:end], [(one - start, other - start) for one, other in shown])
    before, after = "… " if first else "", " …" if end < len(text) else ""
    return mark_safe(f"{before}{html}{after}")  # noqa: S308 # escaped already


def best_start(found: Sequence[Token], runs: Sequence[Run]) -> int:
    """Where a snippet begins: shortly before the run after which most different ones stand, the
    first of several; a phrase counts for as many words as it has."""
    if not runs:
        return 0
    words = [tuple(token.folded for token in found[start:end]) for start, end in runs]

    def worth(place: int) -> int:
        end = runs[place][0] + SNIPPET_SYLLABLES
        # Each has a syllable at least, so no more of them fit.
        near = range(place, min(place + SNIPPET_SYLLABLES, len(runs)))
        within = {words[other] for other in near if runs[other][1] <= end}
        return sum(map(len, within))

    best = runs[max(range(len(runs)), key=worth)][0]
    lead = SNIPPET_SYLLABLES // 5
    return max(0, min(best - lead, len(found) - SNIPPET_SYLLABLES))


Span = tuple[int, int]  # characters of a text


def spans(found: Sequence[Token], runs: Iterable[Run]) -> list[Span]:
    return [(found[start].start, found[end - 1].end) for start, end in runs]


def marked(text: str, found: Iterable[Span]) -> SafeString:
    """`text` escaped, with one mark around neighbours that only a space keeps apart."""
    runs: list[Span] = []
    for start, end in found:
        if runs and (start <= runs[-1][1] or text[runs[-1][1] : start].isspace()):
            runs[-1] = (runs[-1][0], max(end, runs[-1][1]))
        else:
            runs.append((start, end))
    edges = [0, *(edge for run in runs for edge in run), len(text)]
    parts = [escape(text[start:end]) for start, end in pairwise(edges)]
    parts[1::2] = [f"<mark>{part}</mark>" for part in parts[1::2]]
    return mark_safe("".join(parts))  # noqa: S308 # escaped piece by piece
