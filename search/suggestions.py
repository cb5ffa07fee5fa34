"""Titles while somebody types, and a near word where nothing is found.

Both look through the newest titles in memory, which takes some milliseconds; what is shown of them
is asked of the database again.
"""

from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches
from heapq import nsmallest
from operator import itemgetter
from typing import Final

from wagtail.models import Page

from cms.content.loading import public_pages
from cms.content.querysets import public_ids
from cms.content.text import normalize_text
from cms.content.version import remembered
from search.folding import fold, syllables
from search.hits import hits

MAX_TITLES: Final = 5000
MAX_SUGGESTIONS: Final = 6
NEAR: Final = 8  # words that are weighed against each other
LIKENESS: Final = 0.6  # of difflib: what two words share, from 0 to 1


@dataclass(frozen=True)
class Title:
    """`folded` has a space before each of its words and one behind."""

    pk: int
    text: str
    folded: str


@remembered
def titles() -> list[Title]:
    """Of the pages that were published last."""
    pages = Page.objects.filter(pk__in=public_ids(), depth__gt=2).order_by("-first_published_at")
    return [
        Title(pk, title, spaced(fold(title)))
        for pk, title in pages.values_list("pk", "title")[:MAX_TITLES]
    ]


def spaced(folded: str) -> str:
    return f" {' '.join(syllables(folded))} "


def suggested_pages(typed: str) -> list[Page]:
    """The pages whose titles go on as somebody types: first those that begin so, then those in
    which it stands, then those that have all of its words, the newest first."""
    phrase = spaced(fold(typed)).removesuffix(" ")
    if not phrase.strip():
        return []
    words = phrase.split()
    ranked = [
        (place, title.pk)
        for title in titles()
        if (place := rank(title, phrase, words, typed)) is not None
    ]
    ids = [pk for _, pk in nsmallest(MAX_SUGGESTIONS, ranked, key=itemgetter(0))]
    pages = public_pages(ids)
    return [pages[pk] for pk in ids if pk in pages]


def rank(title: Title, phrase: str, words: list[str], typed: str) -> tuple[int, int] | None:
    """The lower the better; None for a title that does not fit. Equal spelling comes first."""
    *whole, last = words
    if title.folded.startswith(phrase):
        place = 1
    elif phrase in title.folded:
        place = 2
    elif f" {last}" in title.folded and all(f" {word} " in title.folded for word in whole):
        place = 3
    else:
        return None
    return place, normalize_text(typed).strip().lower() not in title.text.lower()


def near_query(words: str) -> str:
    """`words` with those that no title has put right, if that finds something; else empty."""
    spellings: dict[str, Counter[str]] = {}
    for title in titles():
        for word in syllables(title.text.lower()):
            spellings.setdefault(fold(word), Counter())[word] += 1
    put_right = [nearest(word, spellings) for word in words.split()]
    near = " ".join(put_right)
    return near if near != words and all(put_right) and hits(near) else ""


def nearest(word: str, spellings: dict[str, Counter[str]]) -> str:
    """A word that titles have, as they spell it most; empty where none is near. Of several that
    are equally near, the one that titles have most often."""
    folded = fold(word)
    if folded in spellings:
        return word if word in spellings[folded] else spellings[folded].most_common(1)[0][0]
    close = get_close_matches(folded, spellings, NEAR, LIKENESS)
    if not close:
        return ""
    found = max(close, key=lambda near: (likeness(folded, near), spellings[near].total()))
    return spellings[found].most_common(1)[0][0]


def likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()
