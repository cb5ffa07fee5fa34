"""What was typed as a list is stored as one, where there is no doubt."""

import pytest

from cms.content.typed_lists import with_lists
from news.models import ArticlePage
from tests.factories import ArticlePageFactory


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        (paragraphs("- một", "- hai"), "<ul><li>một</li><li>hai</li></ul>"),
        (paragraphs("-Một", "-Hai"), "<ul><li>Một</li><li>Hai</li></ul>"),
        (paragraphs("• một", "•\thai"), "<ul><li>một</li><li>hai</li></ul>"),
        (
            paragraphs("Gồm:", "<b>- Một:</b> a", "- hai", "Hết."),
            "<p>Gồm:</p><ul><li><b>Một:</b> a</li><li>hai</li></ul><p>Hết.</p>",
        ),
        (paragraphs("1. một", "2. hai"), "<ol><li>một</li><li>hai</li></ol>"),
        (paragraphs("1) một", "2) hai"), "<ol><li>một</li><li>hai</li></ol>"),
        (
            paragraphs("- a", "- b", "+ c", "+ d"),
            "<ul><li>a</li><li>b</li></ul><ul><li>c</li><li>d</li></ul>",
        ),
        (
            '<p data-block-key="k1">1. một</p>\n<p data-block-key="k2">2. hai</p>',
            '<ol><li data-block-key="k1">một</li><li data-block-key="k2">hai</li></ol>',
        ),
    ],
)
def test_paragraphs_under_one_mark_become_a_list(written, stored):
    assert with_lists(written) == stored
    assert with_lists(stored) == stored


@pytest.mark.parametrize(
    "written",
    [
        paragraphs("- một"),
        paragraphs("- một", "hai", "- ba"),
        paragraphs("- một", "+ hai"),
        paragraphs("5. Khoản năm", "6. Khoản sáu"),
        paragraphs("1. một", "3. ba"),
        paragraphs("1. một", "2) hai"),
        paragraphs("a) điểm a", "b) điểm b"),
        paragraphs("I. một", "II. hai"),
        paragraphs("1.1. một", "1.2. hai"),
        paragraphs("-5 độ", "-3 độ"),
        paragraphs("2026 là năm", "2027 là năm"),
        paragraphs("1.500 lượt", "2.500 lượt"),
        paragraphs("--- ---", "--- ---"),
        "<ul><li>- một</li><li>- hai</li></ul>",
        "",
    ],
)
def test_what_may_be_something_else_stays_as_it_is(written):
    assert with_lists(written) == written


@pytest.mark.django_db
def test_a_saved_page_has_lists(section):
    text = paragraphs("-\u00a0\u00a0 một", "- hai   ba")
    callout = {"kind": "info", "title": "Cần có", "text": text}
    body = [{"type": "paragraph", "value": text}, {"type": "callout", "value": callout}]

    article = ArticlePage.objects.get(pk=ArticlePageFactory(parent=section, body=body).pk)

    assert article.body[0].value.source == "<ul><li>một</li><li>hai ba</li></ul>"
    assert article.body[1].value["text"].source == "<ul><li>một</li><li>hai ba</li></ul>"
