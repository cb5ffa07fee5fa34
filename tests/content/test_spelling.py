"""Whatever is stored, and by whichever way, is stored in one spelling."""

import json
import unicodedata

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from home.models import AgencySettings
from news.models import ArticlePage
from tests.factories import ArticlePageFactory, CustomDocumentFactory, CustomImageFactory
from tests.forms import article_form


def decomposed(text: str) -> str:
    """`text` as a Mac's file names have it, with a space that does not break."""
    return unicodedata.normalize("NFD", text).replace(" ", "\u00a0")


def body(text: str) -> list[dict]:
    return [
        {"type": "paragraph", "value": f"<p>{text}</p>"},
        {"type": "callout", "value": {"kind": "info", "title": text, "text": f"<p>{text}</p>"}},
        {"type": "table", "value": {"data": [[text, "1"]], "table_caption": text}},
    ]


def test_a_saved_page_has_one_spelling(section):
    article = ArticlePageFactory(
        parent=section,
        title=decomposed("Đất đai"),
        byline=decomposed("Văn phòng"),
        search_description=decomposed("Hỏi đáp"),
        body=body(decomposed("Tố cáo")),
    )

    stored = ArticlePage.objects.get(pk=article.pk)
    assert (stored.title, stored.byline, stored.search_description) == (
        "Đất đai",
        "Văn phòng",
        "Hỏi đáp",
    )
    paragraph, callout, table = stored.body
    assert paragraph.value.source == "<p>Tố cáo</p>"
    assert (callout.value["title"], callout.value["text"].source) == ("Tố cáo", "<p>Tố cáo</p>")
    assert (table.value["data"], table.value["table_caption"]) == ([["Tố cáo", "1"]], "Tố cáo")


def test_a_draft_has_one_spelling(section):
    article = ArticlePageFactory(parent=section)
    article.title = decomposed("Đất đai")
    article.body = body(decomposed("Tố cáo"))

    revision = article.save_revision()

    assert revision.content["title"] == "Đất đai"
    assert [block["value"] for block in json.loads(revision.content["body"])] == [
        "<p>Tố cáo</p>",
        {"kind": "info", "title": "Tố cáo", "text": "<p>Tố cáo</p>"},
        {"data": [["Tố cáo", "1"]], "table_caption": "Tố cáo"},
    ]


def test_a_draft_saved_in_the_admin_has_one_spelling(admin_client, section):
    article = ArticlePageFactory(parent=section, title="Bài")
    quote = {"text": decomposed("Lời trích"), "attribution": ""}
    form = article_form(("quote", quote), title=decomposed("Đất đai"))

    response = admin_client.post(reverse("wagtailadmin_pages:edit", args=[article.pk]), form)

    assert response.status_code == 302, response.context["form"].errors
    draft = ArticlePage.objects.get(pk=article.pk).get_latest_revision_as_object()
    assert draft.title == "Đất đai"
    assert draft.body[0].value["text"] == "Lời trích"


def test_reading_a_page_without_its_body_and_saving_it_keeps_the_body(section):
    pk = ArticlePageFactory(parent=section, body=body("Tố cáo")).pk

    ArticlePage.objects.defer("body").get(pk=pk).save()

    assert len(ArticlePage.objects.get(pk=pk).body) == 3


def test_pictures_documents_and_settings_have_one_spelling(site):
    image = CustomImageFactory(alt_text=decomposed("Trụ sở cơ quan"))
    document = CustomDocumentFactory(title=decomposed("Mẫu đơn"))
    agency = AgencySettings.for_site(site)
    agency.name = decomposed("Thanh tra tỉnh")
    agency.save()

    for stored, name, text in (
        (image, "alt_text", "Trụ sở cơ quan"),
        (document, "title", "Mẫu đơn"),
        (agency, "name", "Thanh tra tỉnh"),
    ):
        stored.refresh_from_db()
        assert getattr(stored, name) == text


def test_a_page_without_a_slug_gets_a_vietnamese_one(section):
    title = decomposed("Đất đai, nhà ở")

    assert ArticlePageFactory(parent=section, title=title).slug == "dat-dai-nha-o"
    assert ArticlePageFactory(parent=section, title=title).slug == "dat-dai-nha-o-2"


def test_a_slug_that_an_editor_chose_stays(section):
    assert ArticlePageFactory(parent=section, title="Đất đai", slug="nha-dat").slug == "nha-dat"


def test_a_title_without_letters_asks_for_a_slug(section):
    with pytest.raises(ValidationError) as refused:
        ArticlePageFactory(parent=section, title="!!!")

    assert list(refused.value.message_dict) == ["slug"]


def test_what_was_pasted_with_line_breaks_is_one_line(admin_client, section):
    pasted = "  Kết luận\r\nthanh\u00a0tra\t số  5 "
    form = article_form(title=pasted, introduction=pasted, byline=pasted)
    url = reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])

    response = admin_client.post(url, form | {"action-publish": "1"})

    assert response.status_code == 302, response.context["form"].errors
    article = ArticlePage.objects.get()
    one_line = "Kết luận thanh tra số 5"
    assert (article.title, article.introduction, article.byline) == (one_line, one_line, one_line)
