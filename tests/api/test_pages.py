"""Pages in the content API: lists, details, and finding one by its address."""

from datetime import date
from urllib.parse import urlsplit

import pytest

from tests.factories import ArticlePageFactory, InformationPageFactory
from tests.visibility import hide

ARTICLES = {"type": "news.ArticlePage"}


def test_an_article_says_all_that_it_holds(get, article):
    data = get(f"pages/{article.pk}/")

    assert data["title"] == "Bài đủ loại khối"
    assert (data["date"], data["byline"], data["source"]) == (
        "2020-02-13",
        "Văn phòng",
        "Báo Ấp Bắc",
    )
    meta = data["meta"]
    assert meta["html_url"] == "http://testserver/tin-tuc/thanh-tra/bai/"
    assert meta["canonical_url"] == meta["html_url"]
    assert [above["title"] for above in meta["breadcrumbs"]] == [
        "Trang chủ",
        "Tin tức",
        "Thanh tra",
    ]
    assert meta["breadcrumbs"][1]["url"] == "http://testserver/tin-tuc/"
    assert meta["seo"]["title"] == "Bài đủ loại khối"
    assert meta["seo"]["description"] == "Tóm tắt"
    assert meta["seo"]["image"]["url"].startswith("http://testserver/uploads/images/")


def test_search_engines_are_told_what_an_editor_wrote_for_them(get, section):
    article = ArticlePageFactory(
        parent=section, introduction="Tóm tắt", seo_title="Ngắn", search_description="Mô tả"
    )

    seo = get(f"pages/{article.pk}/")["meta"]["seo"]

    assert seo == {"title": "Ngắn", "description": "Mô tả", "image": None}


def test_breadcrumbs_leave_out_a_draft_above(get, section, news):
    article = ArticlePageFactory(parent=section)
    news.unpublish()

    meta = get(f"pages/{article.pk}/")["meta"]

    assert [above["title"] for above in meta["breadcrumbs"]] == ["Trang chủ", "Thanh tra"]


def test_a_copy_names_its_source_only_while_that_is_public(get, section, news):
    source = ArticlePageFactory(parent=section, title="Bài gốc")
    copy = source.create_alias(parent=news)
    alias_of = get(f"pages/{copy.pk}/")["meta"]["alias_of"]
    assert (alias_of["id"], alias_of["title"]) == (source.pk, "Bài gốc")

    hide(source, "private")

    assert get(f"pages/{copy.pk}/")["meta"]["alias_of"] is None
    (item,) = get("pages/", **ARTICLES, fields="alias_of")["items"]
    assert item["meta"]["alias_of"] is None


def test_the_page_above_is_named_only_while_it_is_public(get, section, news):
    article = ArticlePageFactory(parent=section)
    assert get(f"pages/{article.pk}/")["meta"]["parent"]["id"] == section.pk

    section.unpublish()

    assert get(f"pages/{article.pk}/")["meta"]["parent"] is None


def test_a_list_carries_what_a_line_of_a_list_shows(get, article):
    for parameters in ({}, ARTICLES):
        items = get("pages/", **parameters)["items"]
        item = next(item for item in items if item["id"] == article.pk)
        assert (item["introduction"], item["date"]) == ("Tóm tắt", "2020-02-13")
        assert item["cover_image"]["alt"] == article.cover_image.alt
        assert "body" not in item


def test_a_page_type_without_a_date_lists_none(get, home):
    InformationPageFactory(parent=home)

    (item,) = get("pages/", type="home.InformationPage")["items"]

    assert "date" not in item
    assert item["introduction"] == ""


def test_all_fields_of_a_list_are_there_on_request(get, article):
    items = get("pages/", **ARTICLES, fields="*")["items"]

    full = next(item for item in items if item["id"] == article.pk)
    assert full["body"] == get(f"pages/{article.pk}/")["body"]


def test_a_list_can_be_ordered_and_cut(get, section):
    for day in (2, 1, 3):
        ArticlePageFactory(parent=section, title=f"Bài {day}", date=date(2026, 2, day))

    data = get("pages/", **ARTICLES, order="-date", limit=2, offset=1)

    assert data["meta"]["total_count"] == 3
    assert [item["title"] for item in data["items"]] == ["Bài 2", "Bài 1"]


def test_a_list_can_be_narrowed_to_a_section(get, news, section):
    inside = ArticlePageFactory(parent=section)
    ArticlePageFactory(parent=news)

    items = get("pages/", **ARTICLES, descendant_of=section.pk)["items"]

    assert [item["id"] for item in items] == [inside.pk]


@pytest.mark.parametrize("path", ["/tin-tuc/thanh-tra/bai/", "tin-tuc/thanh-tra/bai"])
def test_a_page_is_found_by_its_address(client, get, article, path):
    response = client.get("/api/v2/pages/find/", {"html_path": path})

    assert response.status_code == 302
    assert urlsplit(response.headers["Location"]).path == f"/api/v2/pages/{article.pk}/"


def test_an_address_without_a_page_is_not_found(get, site):
    assert get("pages/find/", 404, html_path="/khong-co/")["message"]


def test_a_page_that_nobody_created_is_not_found(get, site):
    assert get("pages/999999/", 404)["message"]
