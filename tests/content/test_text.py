"""Vietnamese text has one spelling in the system, and gives readable addresses."""

import unicodedata

import pytest

from cms.content.text import normalize_json, normalize_text, vietnamese_slug

VOWELS = "aăâeêioôơuưy"
TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
LETTERS = [unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        pytest.param("Ho\u0300a Bi\u0300nh", "Hòa Bình", id="marks of their own"),
        pytest.param("số\u00a010", "số 10", id="space that does not break"),
        pytest.param("số\u202f10\u3000KH", "số 10 KH", id="narrow and wide spaces"),
        pytest.param("thanh\u200b tra\ufeff", "thanh tra", id="zero width"),
        pytest.param("giải\u00ad quyết", "giải quyết", id="soft hyphen"),
        pytest.param("Kế\x00 hoạch", "Kế hoạch", id="NUL"),
        pytest.param("tố\ud800 cáo\udfff", "tố cáo", id="half a surrogate pair"),
        pytest.param("Ðồng Tháp", "Đồng Tháp", id="Icelandic Eth for Đ"),
        pytest.param("\u202eSố 12\u2067 về\u200f giá\u061c", "Số 12 về giá", id="turning"),
        pytest.param("e\u200b\u0302\u0323", "ệ", id="zero width inside a letter"),
        pytest.param("Một\tdòng\r\nnữa", "Một\tdòng\r\nnữa", id="tab and line ends stay"),
        pytest.param("“Quý II” – 😀", "“Quý II” – 😀", id="typography stays"),
    ],
)
def test_text_has_one_spelling(typed, stored):
    assert normalize_text(typed) == stored
    assert normalize_text(stored) == stored


def test_every_vietnamese_letter_survives_being_taken_apart():
    letters = "".join([*LETTERS, *(letter.upper() for letter in LETTERS), "đĐ"])

    assert normalize_text(unicodedata.normalize("NFD", letters)) == letters


def test_every_string_of_a_json_value_is_normalized():
    raw = [{"type": "gallery", "value": {"photos": [{"caption": "Ðo\u0302\u0300ng"}], "count": 3}}]

    assert normalize_json(raw) == [
        {"type": "gallery", "value": {"photos": [{"caption": "Đồng"}], "count": 3}}
    ]


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Đất đai", "dat-dai"),
        ("Ðất đai", "dat-dai"),
        (unicodedata.normalize("NFD", "Ủy ban nhân dân tỉnh"), "uy-ban-nhan-dan-tinh"),
        ("Khiếu nại, tố cáo – hỏi & đáp", "khieu-nai-to-cao-hoi-dap"),
        ("Quý IV/2026: 100% đơn", "quy-iv2026-100-don"),
        ("!!!", ""),
        ("", ""),
    ],
)
def test_a_slug_is_the_title_without_its_marks(title, slug):
    assert vietnamese_slug(title) == slug


def test_every_vietnamese_letter_becomes_its_ascii_letter_in_a_slug():
    folded = "".join(unicodedata.normalize("NFD", letter)[0] for letter in LETTERS)

    assert vietnamese_slug("".join(LETTERS), 1000) == folded


def test_a_long_slug_is_cut_between_syllables():
    assert vietnamese_slug("Thanh tra tỉnh Đồng Tháp", 12) == "thanh-tra"
    assert vietnamese_slug("Thanh tra tỉnh Đồng Tháp", 14) == "thanh-tra-tinh"


def test_a_word_that_is_longer_than_a_slug_may_be_is_cut_hard():
    assert vietnamese_slug("a" * 300, 100) == "a" * 100
