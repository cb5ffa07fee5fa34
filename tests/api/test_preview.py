"""An editor sees a draft on a front end of one's own, in exactly the shape of the live page."""

import re
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from django.core import signing
from django.urls import reverse
from django.utils import timezone

from news.models import ArticlePage
from tests.factories import ArticlePageFactory, InformationPageFactory
from tests.forms import article_form

FRONT_END = "https://mat-tien.example"


@pytest.fixture
def front_end(settings) -> None:
    settings.FRONTEND_URL = FRONT_END
    settings.WAGTAIL_HEADLESS_PREVIEW = settings.WAGTAIL_HEADLESS_PREVIEW | {
        "CLIENT_URLS": {"default": FRONT_END},
        "SERVE_BASE_URL": FRONT_END,
    }


def frame(html: str) -> tuple[str, dict[str, str]]:
    """The address of the preview's iframe, and what it carries."""
    (address,) = re.findall(r'<iframe[^>]* src="([^"]+)"', html)
    url = urlsplit(address.replace("&amp;", "&"))
    return f"{url.scheme}://{url.netloc}{url.path}", {
        name: values[0] for name, values in parse_qs(url.query).items()
    }


def token_of(page) -> dict[str, str]:
    preview = page.create_page_preview()
    return {"token": preview.token, "content_type": page.get_content_type_str()}


def test_a_preview_of_an_unchanged_page_matches_the_live_one(get, article):
    live = get(f"pages/{article.pk}/")

    assert get("page_preview/", **token_of(article)) == live


def test_a_preview_of_an_unchanged_front_page_matches_the_live_one(get, front_page):
    live = get(f"pages/{front_page.pk}/")

    assert get("page_preview/", **token_of(front_page)) == live


def test_a_draft_is_shown_to_who_has_its_token_only(get, article):
    article.title = "Bài đang sửa"
    article.body = [("heading", {"text": "Mục mới", "level": "2"})]

    draft = get("page_preview/", **token_of(article))

    assert draft["title"] == "Bài đang sửa"
    assert [block["value"]["text"] for block in draft["body"]] == ["Mục mới"]
    assert get(f"pages/{article.pk}/")["title"] == "Bài đủ loại khối"


def test_a_draft_of_a_page_that_was_never_published_is_shown(get, section):
    draft = ArticlePageFactory(parent=section, title="Chưa đăng", live=False)

    assert get("page_preview/", **token_of(draft))["title"] == "Chưa đăng"
    get(f"pages/{draft.pk}/", 404)


def test_the_editor_s_preview_opens_the_front_end(admin_client, get, front_end, article):
    url = reverse("wagtailadmin_pages:preview_on_edit", args=[article.pk])
    form = article_form(("quote", {"text": "Dân biết", "attribution": ""}), title="Đang sửa")

    assert admin_client.post(url, form).json() == {"is_valid": True, "is_available": True}
    address, parameters = frame(admin_client.get(url).content.decode())

    assert address == f"{FRONT_END}/"
    assert parameters["content_type"] == "news.articlepage"
    draft = get("page_preview/", **parameters)
    assert draft["title"] == "Đang sửa"
    assert [block["type"] for block in draft["body"]] == ["quote"]


def test_a_page_that_was_never_saved_can_be_previewed(admin_client, get, front_end, section):
    arguments = ["news", "articlepage", section.pk]
    url = reverse("wagtailadmin_pages:preview_on_add", args=arguments)

    admin_client.post(url, article_form(title="Bài mới"))
    _, parameters = frame(admin_client.get(url).content.decode())

    assert not ArticlePage.objects.exists()
    draft = get("page_preview/", **parameters)
    assert draft["title"] == "Bài mới"
    assert draft["id"] is None
    assert [above["title"] for above in draft["meta"]["breadcrumbs"]][-1] == section.title


def test_without_a_front_end_the_built_in_site_shows_the_preview(admin_client, article):
    url = reverse("wagtailadmin_pages:preview_on_edit", args=[article.pk])
    admin_client.post(url, article_form(title="Bài đang sửa"))

    shown = admin_client.get(url).content.decode()

    assert "<iframe" not in shown
    assert "Bài đang sửa" in shown
    assert "site-header" in shown


def test_without_a_front_end_a_page_that_was_never_saved_is_shown_too(admin_client, section):
    arguments = ["news", "articlepage", section.pk]
    url = reverse("wagtailadmin_pages:preview_on_add", args=arguments)
    admin_client.post(url, article_form(title="Bài mới"))

    response = admin_client.get(url)

    assert response.status_code == 200
    assert "Bài mới" in response.content.decode()


def test_with_a_front_end_pages_lead_there(client, front_end, article):
    response = client.get(article.url)

    assert response.status_code == 302
    assert response.headers["Location"] == f"{FRONT_END}/tin-tuc/thanh-tra/bai/"


def test_with_a_front_end_the_api_says_its_addresses(get, front_end, article):
    data = get(f"pages/{article.pk}/")

    assert data["meta"]["canonical_url"] == f"{FRONT_END}/tin-tuc/thanh-tra/bai/"
    assert data["meta"]["breadcrumbs"][1]["url"] == f"{FRONT_END}/tin-tuc/"


@pytest.mark.parametrize(
    "wrong",
    [
        {"token": ""},
        {"token": "x"},
        {"token": "id=1:x:y"},
        {"content_type": ""},
        {"content_type": "news.khongco"},
        {"content_type": "auth.user"},
        {"content_type": "home.informationpage"},
    ],
)
def test_a_token_that_does_not_fit_shows_nothing(client, get, article, wrong):
    parameters = token_of(article) | wrong

    assert get("page_preview/", 404, **parameters)["message"]
    response = client.get("/api/v2/page_preview/", parameters)
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("missing", ["token", "content_type"])
def test_half_a_token_shows_nothing(get, article, missing):
    parameters = token_of(article)
    del parameters[missing]

    assert get("page_preview/", 404, **parameters)["message"]


def test_a_forged_token_shows_nothing_even_if_it_is_kept(get, article):
    forged = f"id={article.pk}:1tOken:forged-signature"
    article.update_page_preview(forged)

    get("page_preview/", 404, token=forged, content_type="news.articlepage")


def test_a_token_of_another_page_type_shows_nothing(get, home, article):
    other = token_of(InformationPageFactory(parent=home))

    get("page_preview/", 404, token=other["token"], content_type="news.articlepage")


def test_an_old_token_shows_nothing(get, article, monkeypatch, settings):
    parameters = token_of(article)
    later = timezone.now() + timedelta(seconds=settings.PREVIEW_MAX_AGE + 1)
    get("page_preview/", **parameters)

    monkeypatch.setattr(signing.time, "time", later.timestamp)

    get("page_preview/", 404, **parameters)


def test_nobody_keeps_a_draft(client, article):
    response = client.get("/api/v2/page_preview/", token_of(article))

    assert response.headers["Cache-Control"] == "no-store"


def test_the_preview_of_a_page_that_was_deleted_shows_nothing(get, article):
    parameters = token_of(article)
    article.delete()

    get("page_preview/", 404, **parameters)
