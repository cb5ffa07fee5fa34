import pytest

from media.files.names import readable_name, readable_title, stored_name
from media.files.refusals import shown_name


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("hop_giao-ban.JPG", "Hop giao ban"),
        ("Lễ ký kết (2).png", "Lễ ký kết (2)"),
        ("Tệp a\u0309nh.jpg", "Tệp ảnh"),
        ("2025.07.01 Đoàn công tác.jpg", "2025 07 01 Đoàn công tác"),
        ("IMG_20251130_0815.jpg", ""),
        ("IMG_0005.HEIC", ""),
        ("DSC01234.JPG", ""),
        ("z6011223344_0a1b2c3d4e5f6a7b8c9d.jpg", ""),
        ("20251130_081500.jpg", ""),
        ("481234567_1234567890123456_1234567890123456789_n.jpg", ""),
        ("1234567890123456_" * 10 + "họp.jpg", "1234567890123456 " * 10 + "họp"),
        ("IMG-20251130-WA0001.jpg", ""),
        ("Ảnh (3) copy.png", ""),
        ("Ảnh họp 3.png", "Ảnh họp 3"),
        ("facade.jpg", "Facade"),
        ("x" * 300 + ".jpg", "X" + "x" * 254),
    ],
)
def test_a_title_is_what_a_name_says_to_people(name, title):
    assert readable_title(name) == title


@pytest.mark.parametrize(
    ("name", "words"),
    [("IMG_2034.JPG", "IMG 2034"), ("hop_giao-ban.jpg", "Hop giao ban"), ("___.jpg", "")],
)
def test_the_words_of_a_name_are_there_whoever_gave_it(name, words):
    assert readable_name(name) == words


@pytest.mark.parametrize(
    ("name", "extension", "stored"),
    [
        ("../../Đất đai.PDF", "", "dat-dai.pdf"),
        ("C:\\anh\\hình.heic", "jpg", "hinh.jpg"),
        ("ảnh" * 100 + ".png", "", "anh" * 23 + "a.png"),
        ("???.png", "", "tep.png"),
    ],
)
def test_a_name_is_stored_in_ascii_without_folders(name, extension, stored):
    assert stored_name(name, extension) == stored


def test_a_long_name_is_shown_short():
    shown = shown_name("thu-muc/" + "dài " * 75 + ".pdf")

    assert len(shown) == 60
    assert shown.endswith("….pdf")
