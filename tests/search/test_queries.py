"""What a visitor types is understood as syllables, phrases and numbers."""

import pytest

from search.queries import MAX_WORDS, read_query


def understood(typed: str) -> list[str]:
    return [
        f"“{' '.join(syllable.folded for syllable in part.syllables)}”"
        if part.is_phrase
        else part.syllables[0].folded
        for part in read_query(typed).parts
    ]


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("đất đai", ["dat", "dai"]),
        ("  đất \u00a0 đai ", ["dat", "dai"]),
        ("\u0111â\u0301t", ["dat"]),
        ("438/KH-UBND", ["“438 kh ubnd”"]),
        ("ngày 05/02/2026", ["ngay", "“05 02 2026”"]),
        ('"đất đai" ở', ["“dat dai”", "o"]),
        ("“đất đai” «nhà ở»", ["“dat dai”", "“nha o”"]),
        ('"đất đai', ["dat", "dai"]),
        ('nhà "đất đai" và "cây', ["nha", "“dat dai”", "va", "cay"]),
        ('đất" OR "nhà', ["dat", "or", "nha"]),
        ('"đất"', ["dat"]),
        ("(nhà*) NOT ^x", ["nha", "not", "x"]),
        ('"', []),
        ('""', []),
        ("%_\\';--", []),
        ("\x00", []),
        ("!!!", []),
        ("🙂", []),
        ("", []),
    ],
)
def test_quotes_and_what_has_no_spaces_are_phrases_and_no_sign_is_an_operator(typed, parts):
    assert understood(typed) == parts


def test_a_number_is_known_as_it_is_typed():
    assert read_query("số 438/KH-UBND.").numbers == ("n438_kh_ubnd",)
    assert read_query("thanh tra").numbers == ()


def test_a_very_long_text_is_cut():
    assert len(read_query("a " * 3000).syllables) == MAX_WORDS
    assert len(read_query('"' + "a " * 90 + '"').syllables) == MAX_WORDS
    assert len(read_query("1" * 3000).syllables) == 1
