"""Titles while somebody types, and a near word where nothing is found."""

from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches
from typing import Final

from wagtail.models import Page

from cms.content.loading import public_pages
from cms.content.querysets import public_ids
from cms.content.text import normalize_text
from cms.content.version import remembered
from search.conditions import Condition
from search.engines import engine
from search.finding import groups, public_kinds
from search.folding import beginnings, fold, read_syllables, syllables
from search.matching import beginning
from search.places import place_of
from search.queries import Query, read_query
from search.synonyms import with_synonyms
from search.tokens import TITLE

MAX_SUGGESTIONS: Final = 6
WEIGHED: Final = 200  # of the newest titles that fit, how many are weighed against each other

NEAR_TITLES: Final = 5000  # the newest ones give the words that somebody may have meant
NEAR: Final = 8  # words that are weighed against each other
LIKENESS: Final = 0.6  # of difflib: what two words share, from 0 to 1


def suggested_pages(typed: str) -> list[Page]:
    """The pages whose titles go on as somebody types: first those that begin so, then those in
    which it stands, then those that have all of its words, the newest first."""
    query = read_query(typed)
    kinds = public_kinds()
    if not query or not kinds:
        return []
    fitting = beginning(query, TITLE)
    numbers = engine().newest(fitting, Condition(frozenset(kinds)), WEIGHED)
    ids = [place_of(number).object_id for number in numbers]
    titles = dict(Page.objects.filter(pk__in=ids).values_list("pk", "title"))
    ranked = sorted(
        (pk for pk in ids if pk in titles), key=lambda pk: rank(titles[pk], query, typed)
    )[: 2 * MAX_SUGGESTIONS]
    pages = public_pages(ranked)
    return [pages[pk] for pk in ranked if pk in pages][:MAX_SUGGESTIONS]


def rank(title: str, query: Query, typed: str) -> tuple[int, bool]:
    """The lower the better. Equal spelling comes first."""
    *whole, last = [syllable.folded for syllable in query.syllables]
    phrases = tuple(spaced([*whole, each]).removesuffix(" ") for each in beginnings(last))
    folded = spaced(syllable.folded for syllable in read_syllables(title))
    is_within = any(phrase in folded for phrase in phrases)
    place = 1 if folded.startswith(phrases) else 2 if is_within else 3
    return place, normalize_text(typed).strip().lower() not in title.lower()


def spaced(words: Iterable[str]) -> str:
    """With a space before each and one behind."""
    return f" {' '.join(words)} "


@remembered
def spellings() -> dict[str, Counter[str]]:
    """How the newest titles spell each word, by the word without its marks."""
    pages = Page.objects.filter(pk__in=public_ids(), depth__gt=2).order_by("-first_published_at")
    found: dict[str, Counter[str]] = {}
    for title in pages.values_list("title", flat=True)[:NEAR_TITLES]:
        for word in syllables(title.lower()):
            found.setdefault(fold(word), Counter())[word] += 1
    return found


def near_query(text: str) -> str:
    """The words of `text` with those that no title has put right, if that finds something; else
    empty."""
    words = syllables(normalize_text(text))
    put_right = [nearest(word, spellings()) for word in words]
    near = " ".join(put_right)
    if near == " ".join(words) or not all(put_right):
        return ""
    return near if groups(with_synonyms(read_query(near))) else ""


def nearest(word: str, known: dict[str, Counter[str]]) -> str:
    """A word that titles have, as they spell it most; empty where none is near. Nearest is one with
    the same letters in another order; of several, the one that titles have most often."""
    folded = fold(word)
    if folded in known:
        return word if word in known[folded] else known[folded].most_common(1)[0][0]
    letters = sorted(folded)
    swapped = [near for near in known if sorted(near) == letters]
    close = swapped or get_close_matches(folded, known, NEAR, LIKENESS)
    if not close:
        return ""
    found = max(close, key=lambda near: (likeness(folded, near), known[near].total()))
    return known[found].most_common(1)[0][0]


def likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()
