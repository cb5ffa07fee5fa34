"""Syllables without their marks, and with their marks wherever the tone stands."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.folding import accent_key, fold, has_marks


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đất đai", "dat dai"),
        ("ĐƯỜNG", "duong"),
        ("Ðồng", "dong"),
        ("quý", "qui"),
        ("kỹ thuật", "ki thuat"),
        ("kĩ thuật", "ki thuat"),
        ("lý", "li"),
        ("tay", "tay"),
        ("ủy", "uy"),
        ("y tế", "y te"),
        ("438/KH-UBND", "438/kh-ubnd"),
    ],
)
def test_what_is_left_of_a_syllable_without_its_marks(text, folded):
    assert fold(text) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded


@pytest.mark.parametrize(
    ("one", "other"),
    [("hòa", "hoà"), ("thủy", "thuỷ"), ("Hóa", "hoá"), ("kỹ", "kĩ"), ("lý", "lí"), ("Ð", "Đ")],
)
def test_two_rules_for_the_place_of_a_tone_spell_one_syllable(one, other):
    assert accent_key(one) == accent_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("đất", "dat"), ("đất", "đật"), ("mơ", "mo"), ("ma", "mà"), ("as", "á")]
)
def test_other_marks_are_another_syllable(one, other):
    assert accent_key(one) != accent_key(other)


@pytest.mark.parametrize(("syllable", "marked"), [("đai", True), ("dai", False), ("lý", True)])
def test_a_syllable_has_marks_or_not(syllable, marked):
    assert has_marks(syllable) is marked


@given(st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạ ", max_size=40))
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)
