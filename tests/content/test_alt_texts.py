"""An alternative text says what is in the picture."""

import pytest

from cms.content.alt_texts import MISSING, POOR, problem_with


@pytest.mark.parametrize(
    "text",
    [
        "IMG_2034.jpg",
        "IMG_2034",
        "DSC0001",
        "DSC_0001 (2)",
        "image001",
        "image001.png",
        "anh-1",
        "anh-hoi-nghi",
        "Hội nghị tổng kết.jpeg",
        "20240115_083000",
        "Slideshow Image 1",
        "Untitled",
        "Untitled 2",
        "hình ảnh",
        "HÌNH ẢNH",
        "Hi\u0300nh a\u0309nh",
        "ảnh 1",
        "Ảnh số 12",
        "Ảnh minh họa",
        "Ảnh minh hoạ (2)",
        "anh minh hoa",
        "“Ảnh đại diện”",
        "Screenshot 2024-01-15 at 08.30.00",
        "WhatsApp Image 2024-01-15",
        "...",
        "12345",
        "12 34",
        "- -",
        "Cổng",
        "Cổng 2",
    ],
)
def test_a_text_that_does_not_say_what_is_in_the_picture_is_poor(text):
    problem = problem_with(text)

    assert problem is not None
    assert problem.startswith("“")
    assert problem.endswith(POOR[-30:])


@pytest.mark.parametrize(
    "text",
    [
        "Cổng chính",
        "Trụ sở cơ quan nhìn từ cổng chính",
        "Ảnh chân dung Chánh Thanh tra",
        "Hình vẽ quy trình tiếp công dân gồm 5 bước",
        "Logo Zalo của cơ quan",
        "Biểu đồ số đơn thư năm 2024",
        "Cán bộ tiếp công dân (bên trái) hướng dẫn điền mẫu 01/TTr.",
        "Anh hùng lao động nhận bằng khen",
        "Meeting at the town hall",
    ],
)
def test_a_text_that_describes_is_good(text):
    assert problem_with(text) is None


@pytest.mark.parametrize("text", ["", "   ", "\u00a0\u200b"])
def test_no_text_is_asked_for(text):
    assert problem_with(text) == MISSING


def test_the_name_that_the_file_had_is_poor():
    assert problem_with("hoi nghi tong ket", "hoi_nghi-tong ket.JPG")
    assert problem_with("Hội nghị tổng kết", "Hội nghị tổng kết.jpg") is None
    assert problem_with("hoi nghi tong ket", "khac.jpg") is None
