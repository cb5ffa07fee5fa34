"""What a visitor types is made into words."""

import pytest

from search.queries import MAX_WORDS, search_words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("đất đai", "đất đai"),
        ("  đất \u00a0 đai ", "đất đai"),
        ("\u0111â\u0301t", "đất"),
        ("438/KH-UBND", "438 KH UBND"),
        ('"đất đai" OR (nhà*) NOT ^x', "đất đai OR nhà NOT x"),
        ('"', ""),
        ("%_\\';--", "_"),
        ("\x00", ""),
        ("!!!", ""),
        ("", ""),
    ],
)
def test_only_words_are_left(typed, words):
    assert search_words(typed) == words


def test_a_very_long_text_is_cut():
    assert len(search_words("a " * 3000).split()) == MAX_WORDS
    assert len(search_words("a" * 3000)) == 200
