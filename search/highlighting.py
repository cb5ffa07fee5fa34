"""What was found, shown in the text's own spelling: `<mark>` around it, all else escaped."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from html import escape
from itertools import pairwise
from typing import Final

from django.utils.safestring import SafeString, mark_safe

from search.folding import SYLLABLE, accent_key, fold, has_marks, syllables

SNIPPET_SYLLABLES: Final = 45


@dataclass(frozen=True)
class Token:
    """A syllable of a text, from `start` to `end`."""

    start: int
    end: int
    folded: str
    key: str


class Matcher:
    """Says which syllables of a text a query means.

    What was typed without marks means every spelling; what was typed with them means that one, and
    texts that have none.
    """

    def __init__(self, query: str) -> None:
        self.keys: dict[str, set[str]] = {}
        for word in syllables(query):
            self.keys.setdefault(fold(word), set()).add(accent_key(word))
        self.unmarked = {fold(word) for word in syllables(query) if not has_marks(word)}

    def means(self, token: Token) -> bool:
        keys = self.keys.get(token.folded)
        if keys is None:
            return False
        return token.folded in self.unmarked or token.key in keys or token.key == token.folded


def tokens(text: str) -> list[Token]:
    return [
        Token(match.start(), match.end(), fold(match[0]), accent_key(match[0]))
        for match in SYLLABLE.finditer(text)
    ]


def title_html(title: str, query: str) -> SafeString:
    """The whole text, marked."""
    matcher = Matcher(query)
    return marked(title, [token for token in tokens(title) if matcher.means(token)])


def typed_html(title: str, typed: str) -> SafeString:
    """The whole text, marked where it goes on as somebody types, of the last word only the letters
    that are there; or wherever one of the words stands."""
    *whole, last = syllables(typed) or [""]
    if not last:
        return marked(title, [])
    before, begun, found = [fold(word) for word in whole], fold(last), tokens(title)

    def so_far(token: Token) -> Token:
        return replace(token, end=min(token.end, token.start + len(last)))

    ends = [
        place
        for place, token in enumerate(found)
        if token.folded.startswith(begun)
        and [each.folded for each in found[max(0, place - len(before)) : place]] == before
    ]
    if ends:
        runs = [[*found[end - len(before) : end], so_far(found[end])] for end in ends]
        return marked(title, [token for run in runs for token in run])
    shown = [so_far(token) if token.folded.startswith(begun) else token for token in found]
    means = Matcher(" ".join(whole)).means
    return marked(title, [each for each in shown if each.folded.startswith(begun) or means(each)])


def snippet_html(text: str, query: str) -> SafeString:
    """The part of a text in which most of the query stands, cut between syllables; the beginning
    where nothing of it does."""
    matcher = Matcher(query)
    found = tokens(text)
    if not found:
        return SafeString()
    first = best_start([token.folded if matcher.means(token) else "" for token in found])
    shown = found[first : first + SNIPPET_SYLLABLES]
    start = shown[0].start if first else 0
    end = shown[-1].end if first + SNIPPET_SYLLABLES < len(found) else len(text)
    here = [
        replace(token, start=token.start - start, end=token.end - start)
        for token in shown
        if matcher.means(token)
    ]
    html = marked(text[start:end], here)
    before, after = "… " if first else "", " …" if end < len(text) else ""
    return mark_safe(f"{before}{html}{after}")  # noqa: S308 # escaped already


def best_start(meant: list[str]) -> int:
    """Where a snippet begins, from what each syllable of a text matches ("" for nothing): shortly
    before the place after which most different words stand, the first of several."""
    places = [place for place, word in enumerate(meant) if word]
    if not places:
        return 0
    best = max(places, key=lambda place: len(set(meant[place : place + SNIPPET_SYLLABLES]) - {""}))
    lead = SNIPPET_SYLLABLES // 5
    return max(0, min(best - lead, len(meant) - SNIPPET_SYLLABLES))


def marked(text: str, found: Iterable[Token]) -> SafeString:
    """`text` escaped, with one mark around neighbours that only a space keeps apart."""
    runs: list[tuple[int, int]] = []
    for token in found:
        if runs and text[runs[-1][1] : token.start].isspace():
            runs[-1] = (runs[-1][0], token.end)
        else:
            runs.append((token.start, token.end))
    edges = [0, *(edge for run in runs for edge in run), len(text)]
    parts = [escape(text[start:end]) for start, end in pairwise(edges)]
    parts[1::2] = [f"<mark>{part}</mark>" for part in parts[1::2]]
    return mark_safe("".join(parts))  # noqa: S308 # escaped piece by piece
