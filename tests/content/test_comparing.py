"""What a version says against an earlier one, as an editor reads it."""

import re
from copy import deepcopy
from datetime import date

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from cms.content.comparing.words import changes
from tests.bodies import every_block, picture
from tests.factories import ArticlePageFactory, CustomDocumentFactory


@pytest.fixture
def compare(admin_client, section):
    """The comparison, as text, of two versions of an article with these fields."""
    article = ArticlePageFactory(parent=section)

    def compare(before: dict, after: dict) -> str:
        pks = []
        for fields in (before, after):
            for name, value in fields.items():
                if name == "body":
                    value = article.body.stream_block.to_python(deepcopy(value))
                setattr(article, name, value)
            pks.append(article.save_revision(clean=False).pk)
        url = reverse("wagtailadmin_pages:revisions_compare", args=[article.pk, *pks])
        html = admin_client.get(url).content.decode()
        (table,) = re.findall(r'(?s)<table class="listing.*?</table>', html)
        return table

    return compare


def block(kind: str, value, pk: str) -> dict:
    return {"type": kind, "value": value, "id": pk}


def bodies(compare, before: list, after: list) -> str:
    return compare({"body": before}, {"body": after})


def text(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_one_word_of_a_text_is_one_word_of_the_difference(compare):
    before = "Thanh tra tỉnh họp giao ban tháng ba về đơn thư."
    after = "Thanh tra tỉnh họp giao ban tháng tư về đơn thư."

    html = compare({"introduction": before}, {"introduction": after})

    assert '<span class="deletion">ba</span><span class="addition">tư</span> về đơn thư.' in html
    assert "Thanh tra tỉnh họp giao ban tháng <span" in html


def test_paragraphs_links_and_lists_stay_apart(compare, section):
    before = "<p>Một</p><ul><li>Hai</li></ul>"
    after = f'{before}<p>Xem <a linktype="page" id="{section.pk}">mục</a></p>'

    html = bodies(compare, [block("paragraph", before, "a")], [block("paragraph", after, "a")])

    assert "Đoạn văn <small>(Khối 1, đã sửa)" in html
    assert "Một\n• Hai" in html
    assert "mục [→ Thanh tra]" in html


def test_a_change_of_format_alone_is_said(compare):
    before, after = "<p>Một hai</p>", "<p>Một <b>hai</b></p>"

    html = bodies(compare, [block("paragraph", before, "a")], [block("paragraph", after, "a")])

    assert "Chỉ thay đổi định dạng" in html


def test_choices_ticks_and_targets_are_told_in_the_form_s_words(compare, image, section):
    document = CustomDocumentFactory(title="Mẫu đơn khiếu nại")
    before = [
        block("heading", {"text": "Mục", "level": "2"}, "a"),
        block("image", picture(image), "b"),
        block("page_link", {"page": None, "title": ""}, "c"),
        block("document", {"document": None, "title": ""}, "d"),
    ]
    after = [
        block("heading", {"text": "Mục", "level": "3"}, "a"),
        block("image", picture(image) | {"decorative": True}, "b"),
        block("page_link", {"page": section.pk, "title": ""}, "c"),
        block("document", {"document": document.pk, "title": ""}, "d"),
    ]

    said = text(bodies(compare, before, after))

    assert "Cấp Mục lớn nhỏ" in said
    assert "Chỉ để trang trí Không Có" in said
    assert f"Trang Thanh tra (số {section.pk})" in said
    assert f"Tài liệu Mẫu đơn khiếu nại (số {document.pk})" in said


def test_a_table_is_told_row_by_row(compare):
    table = {"data": [["Quý", "Lượt"], ["I", "126"]], "first_row_is_table_header": True}
    changed = table | {"data": [["Quý", "Lượt"], ["I", "127"]]}

    html = bodies(compare, [block("table", table, "a")], [block("table", changed, "a")])

    assert "Hàng đầu là tiêu đề\nQuý | Lượt\nI | <span" in html


def test_what_was_added_deleted_and_moved_is_said_and_the_rest_is_folded(compare):
    one, two, three, four, five = (
        block("heading", {"text": f"Mục {name}", "level": "2"}, name) for name in "abcde"
    )

    html = bodies(compare, [one, two, three, four], [three, one, two, five])

    said = text(html)
    assert "Khối 1, chuyển từ vị trí 3" in said
    assert "Khối 4, đã xóa" in said
    assert "Khối 4, thêm mới" in said
    assert "2 khối không đổi" in said
    assert html.count("<details") == 1


def test_of_a_body_with_every_block_nothing_has_changed_but_what_was(compare, image, section):
    raw = every_block(image, CustomDocumentFactory(), section)
    before = [block(one["type"], one["value"], one["type"]) for one in raw]
    before[6]["value"] = {
        "photos": [{"type": "item", "id": "p", "value": value} for value in [picture(image)]]
    }
    after = deepcopy(before)
    after[2]["value"]["text"] = "Dân bàn"

    said = text(bodies(compare, before, after))

    assert "2 khối không đổi" in said
    assert "7 khối không đổi" in said
    assert "Lời trích Dân biết bàn" in said


def test_dates_and_ticks_of_the_page_itself(compare):
    html = compare(
        {"date": date(2020, 2, 5), "show_in_menus": False},
        {"date": date(2020, 2, 13), "show_in_menus": True},
    )

    assert "05/02/2020" in html
    assert "13/02/2020" in html
    assert text(html).count("Không → Có") == 1


TEXTS = st.lists(st.sampled_from(["thanh", "tra", " ", "  ", "\n", ",", "tỉnh", "."])).map("".join)


@given(before=TEXTS, after=TEXTS)
def test_the_later_text_is_shown_whole_and_what_is_gone_from_the_earlier(before, after):
    shown = list(changes(before, after))

    assert "".join(text for kind, text in shown if kind != "deletion") == after
    earlier = "".join(text for kind, text in shown if kind != "addition")
    assert "".join(earlier.split()) == "".join(before.split())  # spaces are the later text's
