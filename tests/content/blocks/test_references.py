"""Blocks that point elsewhere: documents, pages, videos and maps."""

import socket

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.urls import reverse

from tests.blocks import api, clean, html
from tests.factories import ArticlePageFactory, CustomDocumentFactory
from tests.forms import article_form
from tests.visibility import WAYS, hide

VIDEO = {"url": "https://youtu.be/dQw4w9WgXcQ", "title": "Phim <1>", "caption": "Tư liệu"}


@pytest.fixture
def no_network(monkeypatch) -> None:
    def refuse(*args, **kwargs):
        raise AssertionError("somebody was asked over the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def test_a_video_is_a_frame_with_a_name(no_network):
    data = api("embed", VIDEO)

    assert data | {"html": ""} == VIDEO | {"provider": "YouTube", "html": ""}
    frame = BeautifulSoup(data["html"], "html.parser").iframe
    assert frame["src"] == "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"
    assert frame["title"] == "Phim <1>"
    assert frame["loading"] == "lazy"
    shown = BeautifulSoup(html("embed", VIDEO), "html.parser")
    assert shown.iframe == frame
    assert shown.figcaption.get_text(strip=True) == "Tư liệu"


def test_an_address_that_can_no_longer_be_framed_is_a_link():
    stored = VIDEO | {"url": "https://www.dailymotion.com/video/x1"}

    assert api("embed", stored) == stored | {"provider": "", "html": ""}
    link = BeautifulSoup(html("embed", stored), "html.parser").a
    assert (link["href"], link.get_text(strip=True)) == (stored["url"], "Phim <1>")


def test_only_addresses_of_known_services_are_taken(no_network):
    assert clean("embed", VIDEO)["url"] == VIDEO["url"]

    with pytest.raises(ValidationError) as refused:
        clean("embed", VIDEO | {"url": "https://www.dailymotion.com/video/x1"})

    (message,) = refused.value.block_errors["url"].messages
    assert message.startswith("Chỉ nhúng được địa chỉ của: YouTube, Vimeo, OpenStreetMap.")


def test_the_editor_s_form_refuses_an_unknown_service(admin_client, section, no_network):
    url = reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])
    embed = ("embed", VIDEO | {"url": "https://www.dailymotion.com/video/x1"})

    response = admin_client.post(url, article_form(embed) | {"action-publish": "1"})

    (errors,) = response.context["form"].errors.as_data()["body"]
    assert "Chỉ nhúng được" in str(errors.block_errors[0].block_errors["url"].messages)


@pytest.mark.parametrize(("given", "title"), [("", "Mẫu đơn"), ("Tải mẫu", "Tải mẫu")])
def test_a_document_says_what_one_would_download(db, given, title):
    document = CustomDocumentFactory(title="Mẫu đơn")
    raw = {"document": document.pk, "title": given}

    data = api("document", raw)
    assert data["title"] == title
    assert data["document"]["url"] == f"http://testserver{document.url}"
    assert data["document"]["file_name"].endswith(".docx")
    assert (data["document"]["extension"], data["document"]["size"]) == ("docx", 8)
    shown = BeautifulSoup(html("document", raw), "html.parser")
    assert (shown.a["href"], shown.a.get_text(strip=True)) == (document.url, title)
    assert "8\xa0byte" in shown.get_text()


def test_a_document_that_was_deleted_leaves_its_place_empty(db):
    document = CustomDocumentFactory()
    raw = {"document": document.pk, "title": "Tải mẫu"}
    document.delete()

    assert api("document", raw) == {"document": None, "title": "Tải mẫu"}
    assert html("document", raw) == ""


def test_a_page_link_leads_to_the_page(section):
    article = ArticlePageFactory(parent=section, title="Bài", introduction="Tóm tắt")
    raw = {"page": article.pk, "title": ""}

    assert api("page_link", raw) == {
        "page": {
            "id": article.pk,
            "meta": {
                "type": "news.ArticlePage",
                "detail_url": f"http://testserver/api/v2/pages/{article.pk}/",
            },
            "title": "Bài",
            "url": "http://testserver/tin-tuc/thanh-tra/bai/",
        },
        "title": "Bài",
        "introduction": "Tóm tắt",
    }
    shown = BeautifulSoup(html("page_link", raw), "html.parser")
    assert (shown.a["href"], shown.a.get_text(strip=True)) == ("/tin-tuc/thanh-tra/bai/", "Bài")
    assert "Tóm tắt" in shown.get_text()


@pytest.mark.parametrize("way", WAYS)
def test_a_page_link_says_nothing_of_a_page_that_is_not_public(section, way):
    article = ArticlePageFactory(parent=section, title="Bí mật", introduction="Bí mật")
    hide(article, way)
    raw = {"page": article.pk, "title": ""}

    assert api("page_link", raw) == {"page": None, "title": "", "introduction": ""}
    assert html("page_link", raw) == ""


def test_a_page_link_to_a_deleted_page_leaves_its_place_empty(section):
    article = ArticlePageFactory(parent=section)
    raw = {"page": article.pk, "title": "Bài"}
    article.delete()

    assert api("page_link", raw)["page"] is None
    assert html("page_link", raw) == ""
