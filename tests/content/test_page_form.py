"""The form in which pages are written: how it asks, and what it answers to what is typed."""

import json
import unicodedata

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.models import Page

from cms.content.page_types import page_types
from home.models import AgencySettings
from news.models import ArticlePage, NewsIndexPage
from tests.factories import (
    ArticlePageFactory,
    InformationPageFactory,
    NewsIndexPageFactory,
)
from tests.forms import article_form
from tests.people import editor_of

LONG = "Thanh tra tỉnh Đồng Tháp công bố kết luận " * 7


@pytest.fixture
def add_url(section) -> str:
    return reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])


@pytest.fixture
def gallery_url(galleries) -> str:
    return reverse("wagtailadmin_pages:add", args=["media", "gallerypage", galleries.pk])


def errors(response) -> dict[str, list[str]]:
    return response.context["form"].errors


def edit_url(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def form_page(client, page: Page) -> BeautifulSoup:
    return BeautifulSoup(client.get(edit_url(page)).content, "html.parser")


def tabs(client, page: Page) -> list[str]:
    return [next(tab.stripped_strings) for tab in form_page(client, page).select("[role=tab]")]


def test_the_form_asks_one_kind_of_question_in_each_tab(admin_client, section):
    assert tabs(admin_client, ArticlePageFactory(parent=section)) == [
        "Nội dung",
        "Hiển thị",
        "Đánh giá",
    ]
    assert tabs(admin_client, section) == ["Nội dung", "Hiển thị"]


def test_an_article_is_asked_for_in_the_order_in_which_it_is_written(admin_client, section):
    page = form_page(admin_client, ArticlePageFactory(parent=section))

    sections = [section["id"] for section in page.select("#tab-content section")]
    assert [name.split("-")[3] for name in sections] == [
        "title",
        "introduction",
        "cover_image",
        "body",
        "panel",
    ]
    last = page.select("#panel-child-content-panel-section [name]")
    assert [field["name"] for field in last] == ["date", "byline", "source"]


def explained(panel) -> list[tuple[str, str]]:
    """The fields below a panel, with their help."""
    if hasattr(panel, "bound_field"):
        return [(panel.field_name, str(panel.help_text))] if panel.bound_field else []
    return [each for child in getattr(panel, "children", []) for each in explained(child)]


def bound(model, user, rf):
    handler = model.get_edit_handler()
    request = rf.get("/")
    request.user = user
    instance = model()
    form = handler.get_form_class()(instance=instance, for_user=user)
    return handler.get_bound_panel(instance=instance, request=request, form=form)


@pytest.mark.parametrize("model", page_types(), ids=lambda model: model._meta.label)
def test_every_field_of_a_page_is_explained_in_vietnamese(model, admin_user, rf):
    texts = dict(explained(bound(model, admin_user, rf)))

    assert {"title", "slug", "go_live_at", "expire_at"} <= set(texts)
    assert not [name for name, text in texts.items() if not is_vietnamese(text)]


def test_every_field_of_the_settings_is_explained_with_an_example(site):
    fields = AgencySettings._meta.get_fields()
    asked = [field for field in fields if field.name not in ("id", "site")]

    assert asked
    assert not [field.name for field in asked if "Ví dụ: " not in field.help_text]


def is_vietnamese(text: str) -> bool:
    return any(letter in unicodedata.normalize("NFD", text) for letter in "\u0302\u0323\u0301")


def test_the_lengths_that_are_advised_stand_in_the_form_and_in_words(admin_client, section):
    page = form_page(admin_client, ArticlePageFactory(parent=section))

    counted = {
        field["name"]: (field["data-count-advised"], field.get("data-count-limit"))
        for field in page.select("[data-count-advised]")
    }
    assert counted == {
        "title": ("100", "255"),
        "introduction": ("300", "1000"),
        "seo_title": ("60", "255"),
        "search_description": ("160", None),
    }
    assert not page.select("[data-count-advised][maxlength]")
    assert "Nên dưới 100 ký tự; nhiều nhất 255." in page.select_one("#tab-content").get_text()


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        pytest.param("Đất\x00 đai", "Đất đai", id="NUL"),
        pytest.param("\u202eĐất đai", "Đất đai", id="turned around"),
        pytest.param(unicodedata.normalize("NFD", "Đất đai"), "Đất đai", id="letters taken apart"),
        pytest.param("\ufeff Đất\u00a0đai \u200b", "Đất đai", id="what nobody sees"),
        pytest.param(unicodedata.normalize("NFD", "ệ" * 255), "ệ" * 255, id="255 letters of three"),
    ],
)
def test_a_title_is_read_as_it_will_be_stored(admin_client, add_url, typed, stored):
    response = admin_client.post(add_url, article_form(title=typed))

    assert response.status_code == 302, errors(response)
    assert ArticlePage.objects.get().title == stored


@pytest.mark.parametrize("typed", ["   ", "\u200b\u00a0", "\x00"])
@pytest.mark.parametrize("action", [{}, {"action-publish": "1"}])
def test_a_title_of_nothing_is_asked_for_again(admin_client, add_url, typed, action):
    response = admin_client.post(add_url, article_form(title=typed, **action))

    assert list(errors(response)) == ["title"]
    assert is_vietnamese(errors(response)["title"][0])
    assert not ArticlePage.objects.exists()


def test_a_title_that_is_too_long_is_refused_and_nothing_of_the_form_is_lost(admin_client, add_url):
    title = LONG[:250] + "sáu"
    quote = ("quote", {"text": "Lắng nghe dân nói.", "attribution": ""})
    form = article_form(quote, title=title + "abc", byline="Văn phòng", introduction="Tóm tắt")

    response = admin_client.post(add_url, form)

    assert list(errors(response)) == ["title"]
    assert "255" in errors(response)["title"][0]
    assert is_vietnamese(errors(response)["title"][0])
    page = BeautifulSoup(response.content, "html.parser")
    assert page.select_one("[name=title]")["value"] == title + "abc"
    assert page.select_one("[name=byline]")["value"] == "Văn phòng"
    assert page.select_one("[name=introduction]").get_text(strip=True) == "Tóm tắt"
    kept = json.loads(page.select_one("#body")["data-w-block-arguments-value"])
    assert kept[0][0]["value"]["text"] == "Lắng nghe dân nói."


@pytest.mark.parametrize("typed", ["31/02/2020", "02/13/2020", "hôm nay"])
def test_a_gallery_too_refuses_a_day_that_is_not_in_the_calendar(admin_client, gallery_url, typed):
    response = admin_client.post(gallery_url, article_form(date=typed))

    assert errors(response) == {
        "date": ["Hãy nhập một ngày có thật theo ngày/tháng/năm, ví dụ 13/02/2020."]
    }


@pytest.mark.parametrize("typed", ["13/02/2020", "2020-02-13", "13-02-2020"])
def test_a_gallery_too_reads_the_day_first(admin_client, gallery_url, galleries, typed):
    response = admin_client.post(gallery_url, article_form(date=typed))

    assert response.status_code == 302, errors(response)
    assert f"{galleries.galleries().model.objects.get().date:%d/%m/%Y}" == "13/02/2020"


@pytest.mark.parametrize(
    ("moments", "wrong"),
    [
        ({"go_live_at": "31/02/2040 08:30"}, ["go_live_at"]),
        ({"expire_at": "02/13/2040 08:30"}, ["expire_at"]),
        ({"go_live_at": "hôm nay"}, ["go_live_at"]),
        (
            {"go_live_at": "13/02/2040 08:30", "expire_at": "12/02/2040 08:30"},
            ["expire_at", "go_live_at"],
        ),
        ({"expire_at": "05/02/2020 08:30"}, ["expire_at"]),
    ],
)
def test_moments_that_cannot_be_are_refused_beside_their_fields(
    admin_client, add_url, moments, wrong
):
    response = admin_client.post(add_url, article_form(title="Đất đai", **moments))

    assert sorted(errors(response)) == wrong
    page = response.content.decode()
    for name, typed in ({"title": "Đất đai"} | moments).items():
        assert f'name="{name}" value="{typed}"' in page


@pytest.mark.parametrize("typed", ["13/02/2040 08:30", "2040-02-13 08:30", "13/02/2040 08:30:00"])
def test_a_moment_may_be_typed_in_the_usual_ways(admin_client, add_url, typed):
    form = article_form(expire_at=typed)

    response = admin_client.post(add_url, form)

    assert response.status_code == 302, errors(response)
    assert f"{ArticlePage.objects.get().expire_at:%d/%m/%Y %H:%M}" == "13/02/2040 01:30"


def test_a_slug_that_is_taken_names_the_page_that_has_it(admin_client, section, add_url):
    ArticlePageFactory(parent=section, title="Lịch tiếp công dân", slug="lich")

    response = admin_client.post(add_url, article_form(slug="lich", byline="Văn phòng"))

    assert errors(response) == {
        "slug": [
            "Đường dẫn “lich” đã là của trang “Lịch tiếp công dân”. Hãy sửa thành đường dẫn khác."
        ]
    }
    assert 'value="Văn phòng"' in response.content.decode()


def test_a_slug_of_a_page_that_the_editor_may_not_see_does_not_tell_its_title(client, section):
    ArticlePageFactory(parent=section, title="Mật", slug="mat")
    own = NewsIndexPageFactory(parent=section, title="Của tôi")
    client.force_login(editor_of(own))

    response = client.post(edit_url(own), article_form(slug="mat", articles_per_page="10"))

    assert errors(response) == {
        "slug": ["Đường dẫn “mat” đã là của một trang khác cùng cấp. Hãy sửa thành đường dẫn khác."]
    }


def test_a_reserved_slug_says_why(admin_client, home):
    page = InformationPageFactory(parent=home, title="Liên hệ")

    response = admin_client.post(edit_url(page), article_form(slug="api", language="vi"))

    assert errors(response) == {
        "slug": ["Đường dẫn “api” đã dành cho một chức năng của cổng. Hãy chọn đường dẫn khác."]
    }


def test_a_section_keeps_its_number_of_articles_within_reason(admin_client, section):
    response = admin_client.post(edit_url(section), article_form(articles_per_page="51"))

    assert list(errors(response)) == ["articles_per_page"]
    assert NewsIndexPage.objects.get(pk=section.pk).articles_per_page == 10
