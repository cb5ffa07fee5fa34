"""Whoever writes rich text, what is stored is what an editor could have written."""

import pytest
from structlog.testing import capture_logs
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.blocks import ListBlock, RichTextBlock, StreamBlock, StructBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.models import get_page_models

from cms.content.cleaning import clean_html, clean_raw
from cms.content.rich_text import FEATURES
from news.models import ArticlePage
from tests.factories import ArticlePageFactory, CustomDocumentFactory

BAD = '<p onclick="x()">a<script>alert(1)</script></p>'
GOOD = "<p>a</p>"


@pytest.fixture
def written_by_the_editor(section, image):
    """The database's form of a text with everything that the editor's toolbar offers."""
    page = ArticlePageFactory(parent=section)
    document = CustomDocumentFactory()
    converter = ContentstateConverter(FEATURES)
    state = converter.from_database_format(
        f"""<p data-block-key="a1b2c">Ông "A", 'B' &amp; C: 1 &lt; 2<br/>dòng mới</p>
        <p><b>đậm</b> <i>nghiêng</i> m<sup>2</sup> H<sub>2</sub>O <b><i>cả hai</i></b></p>
        <ul><li>một<ul><li>trong</li></ul></li><li>hai</li></ul><ol><li>ba</li></ol><p></p>
        <p><a linktype="page" id="{page.pk}">trang</a>
        <a linktype="document" id="{document.pk}">tệp</a>
        <a href="https://a.vn/?a=1&amp;b='2'">ngoài</a> <a href="mailto:a@b.vn">thư</a>
        <a href="tel:0273">gọi</a> <a href="#muc-1">mục</a> <a href="/tin-tuc/">tin</a>
        <a href="ftp://a.vn/">tệp</a></p>
        <embed alt="ảnh &quot;1&quot;" embedtype="image" format="fullwidth" id="{image.pk}"/>"""
    )
    stored = converter.to_database_format(state)
    assert stored.count("<a ") == 8
    assert "data-block-key" in stored
    assert "<br/>" in stored
    assert "<embed " in stored
    return stored


def test_what_the_editor_writes_is_kept_to_the_letter(written_by_the_editor):
    assert clean_html(written_by_the_editor) == written_by_the_editor


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        (BAD, GOOD),
        ("<p>a<style>p {}</style></p>", GOOD),
        ("<p>a<!-- b --></p>", GOOD),
        ('<p style="color:red" class="x">a</p>', GOOD),
        ('<p><a href="javascript:alert(1)">a</a></p>', "<p><a>a</a></p>"),
        ('<p><a href=" JaVa&#10;ScRiPt:alert(1)">a</a></p>', "<p><a>a</a></p>"),
        ('<p><a href="data:text/html,x">a</a></p>', "<p><a>a</a></p>"),
        (
            '<p><a linktype="page" id="4" onclick="x">a</a></p>',
            '<p><a linktype="page" id="4">a</a></p>',
        ),
        ('<p data-block-key="k" data-x="y">a</p>', '<p data-block-key="k">a</p>'),
        ('<p>a<img src="x" onerror="y()"></p>', GOOD),
        ('<p>a</p><embed embedtype="media" url="https://a.vn/"/>', GOOD),
        (
            '<p>a</p><embed embedtype="image" id="3" alt="b" format="fullwidth" onload="x()"/>',
            '<p>a</p><embed embedtype="image" id="3" alt="b" format="fullwidth"/>',
        ),
        ('<iframe src="https://a.vn/"></iframe><p>a</p>', GOOD),
        ("<p>Th<span>anh</span> tra</p>", "<p>Thanh tra</p>"),
        ("<h2>Kết quả</h2><p>a</p>", "Kết quả <p>a</p>"),
        ("<table><tr><td>một</td><td>hai</td></tr></table>", "một hai  "),
        ("<p>a", GOOD),
    ],
)
def test_what_no_editor_can_write_goes_and_its_text_stays(written, stored):
    assert clean_html(written) == stored
    assert clean_html(stored) == stored


@pytest.mark.parametrize("text", ["", "a", "<p>a \"b\" 'c' &amp; &quot;d&quot;<br>e<br/>f</p>"])
def test_a_spelling_is_not_changed(text):
    assert clean_html(text) == text


class NestedBlock(StreamBlock):
    parts = ListBlock(StructBlock([("text", RichTextBlock()), ("id", RichTextBlock())]))
    texts = ListBlock(RichTextBlock())
    inner = StreamBlock([("text", RichTextBlock())])


@pytest.mark.parametrize("bare", [True, False])
def test_rich_text_is_found_however_deep_it_lies(bare):
    def stream(text):
        values = {
            "parts": [{"text": text, "id": text}],
            "texts": [text],
            "inner": [{"type": "text", "value": text}],
            "gone": text,
        }
        if not bare:
            for name in ("parts", "texts"):
                values[name] = [
                    {"type": "item", "value": value, "id": "1"} for value in values[name]
                ]
        return [{"type": name, "value": value} for name, value in values.items()]

    cleaned = clean_raw(NestedBlock(), stream(BAD))

    assert (
        cleaned == stream(GOOD)[:-1] + stream(BAD)[-1:]
    )  # of a block that is gone, nothing is known


@pytest.fixture
def body():
    return [
        {"type": "paragraph", "value": BAD},
        {"type": "callout", "value": {"kind": "info", "title": "<b>", "text": BAD}},
    ]


def stored_texts(article):
    paragraph, callout = ArticlePage.objects.get(pk=article.pk).body.raw_data
    return paragraph["value"], callout["value"]["text"], callout["value"]["title"]


def test_a_script_that_saves_a_page_stores_it_clean_and_the_log_says_so(section, body):
    with capture_logs() as logs:
        article = ArticlePageFactory(parent=section, body=body)

    assert stored_texts(article) == (GOOD, GOOD, "<b>")
    assert [log["field"] for log in logs if log["event"] == "rich_text_cleaned"] == ["body"]


def test_a_draft_is_stored_clean(section, body):
    article = ArticlePageFactory(parent=section)
    article.body = body

    revision = article.save_revision()

    assert "script" not in revision.content["body"]


def test_saving_what_an_editor_wrote_changes_nothing(section, written_by_the_editor):
    body = [{"type": "paragraph", "value": written_by_the_editor, "id": "1"}]
    article = ArticlePageFactory(parent=section, body=body)
    kept = ArticlePage.objects.get(pk=article.pk)

    with capture_logs() as logs:
        kept.save()

    assert ArticlePage.objects.get(pk=article.pk).body.raw_data[0]["value"] == written_by_the_editor
    assert not [log for log in logs if log["event"] == "rich_text_cleaned"]


def rich_texts(block):
    if isinstance(block, RichTextBlock):
        yield block
    children = getattr(block, "child_blocks", {}).values()
    for child in [*children, *([block.child_block] if isinstance(block, ListBlock) else [])]:
        yield from rich_texts(child)


def test_every_rich_text_of_the_site_offers_what_may_be_stored():
    fields = [field for model in get_page_models() for field in model._meta.fields]
    streams = [field.stream_block for field in fields if isinstance(field, StreamField)]
    blocks = [block for stream in streams for block in rich_texts(stream)]

    assert {tuple(block.features) for block in blocks} == {tuple(FEATURES)}
    assert not [field for field in fields if isinstance(field, RichTextField)]
