"""The editor's browser makes the slug that the server would make."""

import unicodedata

from playwright.sync_api import Page

from cms.content.text import vietnamese_slug

LETTERS = "Áà ảã ạăằẳẵặâầẩẫậđéèẻẽẹêềểễệíìỉĩịóòỏõọôồổỗộơờởỡợúùủũụưừửữựýỳỷỹỵ"
TITLES = [
    "Đất đai",
    "Ðất đai",
    unicodedata.normalize("NFD", "Ủy ban nhân dân tỉnh Đồng Tháp"),
    "“Lắng nghe dân nói” – ‘hỏi & đáp’ — phần 2",
    "Kế hoạch 438/KH-UBND ngày 13/02/2027",
    "Quy mô 1.200 m², 50 % — ½ kế hoạch…",
    "Chúc mừng 😀 năm mới 🎉👍🏻 ❤️",
    "Khoản IV và khoản Ⅳ; ₫ và €",
    "  - hai  đầu -- trống -  ",
    "một_hai _ ba_",
    "Số\u00a010\u200b và \u202e20",
    "Thanh tra tỉnh công bố kết luận thanh tra " * 6,
    "a" * 99 + " bb cc",
    "a" * 100 + " bb",
    "x" * 150,
    "!!!",
    "ＵＢＮＤ ﬁnal",
    LETTERS,
    LETTERS.upper(),
    unicodedata.normalize("NFD", LETTERS),
]


def test_the_browser_makes_the_slugs_of_the_server(section, editor: Page):
    editor.goto(f"/admin/pages/add/news/articlepage/{section.pk}/")
    editor.wait_for_function(
        """() => window.wagtail?.app.getControllerForElementAndIdentifier(
          document.querySelector("#id_slug"), "w-slug")"""
    )

    made = editor.evaluate(
        """(titles) => {
          const slug = window.wagtail.app.getControllerForElementAndIdentifier(
            document.querySelector("#id_slug"), "w-slug");
          return titles.map((value) => slug.urlify({ detail: { value } }));
        }""",
        TITLES,
    )

    assert dict(zip(TITLES, made, strict=True)) == {
        title: vietnamese_slug(title) for title in TITLES
    }
