"""However a Vietnamese text is spelled or typed, it is found."""

import unicodedata

import pytest
from anyascii import anyascii
from hypothesis import given
from hypothesis import strategies as st

from search.folding import fold
from search.matching import matching
from search.queries import read_query
from search.tokens import Passages, document_tokens
from tests.search.oracle import holds

ONSETS = [
    "",
    *"bcdđghklmnprstvx",
    "ch",
    "gh",
    "gi",
    "kh",
    "ng",
    "ngh",
    "nh",
    "ph",
    "qu",
    "th",
    "tr",
]
# The tone stands on the first letter by the old rule, on the second by the new one.
GLIDING = ["oa", "oe", "uy"]
RIMES = [
    "a",
    "ă",
    "â",
    "e",
    "ê",
    "i",
    "o",
    "ô",
    "ơ",
    "u",
    "ư",
    "y",
    "ai",
    "ao",
    "ân",
    "ăng",
    "ương",
]
CODAS = ["", "c", "m", "n", "ng", "nh", "t"]
TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]


def toned(rime: str, place: int, tone: str) -> str:
    return unicodedata.normalize("NFC", rime[: place + 1] + tone + rime[place + 1 :])


@st.composite
def spellings(draw) -> tuple[str, str]:
    """A syllable by the old rule and by the new one."""
    onset, tone = draw(st.sampled_from(ONSETS)), draw(st.sampled_from(TONES))
    if draw(st.booleans()):
        rime = draw(st.sampled_from(GLIDING))
        return onset + toned(rime, 0, tone), onset + toned(rime, 1, tone)
    spelled = onset + toned(draw(st.sampled_from(RIMES)), 0, tone) + draw(st.sampled_from(CODAS))
    return spelled, spelled


texts = st.lists(spellings(), min_size=1, max_size=12)
old, new = (lambda pairs, rule=rule: " ".join(pair[rule] for pair in pairs) for rule in (0, 1))
WAYS = {
    "itself": old,
    "the other rule for tones": new,
    "NFD": lambda pairs: unicodedata.normalize("NFD", old(pairs)),
    "without marks": lambda pairs: anyascii(old(pairs)),
    "in capitals": lambda pairs: old(pairs).upper(),
    "in quotes": lambda pairs: f'"{old(pairs)}"',
    "backwards": lambda pairs: old(pairs[::-1]),
}


@pytest.mark.parametrize("way", WAYS)
@given(texts)
def test_a_text_is_found_by(way, pairs):
    tokens = document_tokens(Passages([], [], [new(pairs)]))

    assert holds(matching(read_query(WAYS[way](pairs))), tokens)


@given(texts)
def test_a_text_is_found_where_it_is_folded_already(pairs):
    assert fold(fold(old(pairs))) == fold(old(pairs))
    assert holds(
        matching(read_query(old(pairs))), document_tokens(Passages([fold(old(pairs))], [], []))
    )


@given(texts, texts)
def test_another_text_is_not_found(pairs, others):
    """Unless it has all its syllables."""
    tokens = document_tokens(Passages([], [], [old(pairs)]))
    has_all = set(fold(old(others)).split()) <= set(fold(old(pairs)).split())

    assert holds(matching(read_query(old(others))), tokens) == has_all


@given(st.text(max_size=300))
def test_whatever_is_typed_is_understood(text):
    query = read_query(text)

    assert not query or matching(query) is not None
    assert all(token.isprintable() for token in document_tokens(Passages([text], [text], [text])))
