"""Two people save the same page: both texts stay, and both are told."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from tests.factories import ArticlePageFactory
from tests.forms import article_form
from tests.people import editor_of


@pytest.fixture
def article(section):
    article = ArticlePageFactory(parent=section, title="Lịch tiếp công dân", slug="lich")
    article.save_revision()
    return article


def logged_in(section, **name) -> Client:
    client = Client()
    client.force_login(editor_of(section, **name))
    return client


@pytest.fixture
def an(section) -> Client:
    return logged_in(section, username="an", first_name="Nguyễn Văn", last_name="An")


@pytest.fixture
def binh(section) -> Client:
    return logged_in(section, username="binh", first_name="Trần Thị", last_name="Bình")


def open_form(client: Client, article) -> dict[str, str]:
    """What the form says of the version that it shows."""
    page = BeautifulSoup(client.get(edit_url(article)).content, "html.parser")
    names = ("loaded_revision_id", "loaded_revision_created_at")
    return {name: page.select_one(f"[name={name}]")["value"] for name in names}


def edit_url(article) -> str:
    return reverse("wagtailadmin_pages:edit", args=[article.pk])


def save(client: Client, article, shown: dict[str, str], title: str, **more):
    headers = {"accept": "application/json"} if more.pop("by_itself", False) else {}
    form = article_form(title=title, slug="lich", **shown, **more)
    return client.post(edit_url(article), form, headers=headers)


def said(response) -> str:
    return " ".join(
        BeautifulSoup(str(message), "html.parser").get_text(" ", strip=True)
        for message in get_messages(response.wsgi_request)
    )


def titles(article) -> list[str]:
    versions = article.revisions.order_by("created_at")
    return [version.content["title"] for version in versions]


@pytest.mark.parametrize("action", [{}, {"action-publish": "1"}])
def test_who_saves_later_keeps_both_versions_and_is_told(article, an, binh, action):
    seen_by_an, seen_by_binh = open_form(an, article), open_form(binh, article)
    save(an, article, seen_by_an, "Bản của An")

    response = save(binh, article, seen_by_binh, "Bản của Bình", **action)

    assert response.status_code == 302
    assert titles(article)[-2:] == ["Bản của An", "Bản của Bình"]
    text = said(response)
    of_an = article.revisions.order_by("-created_at")[1].created_at
    at = f"{timezone.localtime(of_an):%d/%m/%Y\u00a0%H:%M}"
    assert f"Nguyễn Văn An đã lưu một phiên bản lúc {at}." in text
    assert "cả hai phiên bản đều còn trong Lịch sử" in text
    *_, of_an, of_binh = article.revisions.order_by("created_at").values_list("pk", flat=True)
    compare = reverse("wagtailadmin_pages:revisions_compare", args=[article.pk, of_an, of_binh])
    assert compare in "".join(map(str, get_messages(response.wsgi_request)))
    assert "Bản của Bình" in binh.get(compare).content.decode()


def test_who_was_overtaken_is_told_at_the_next_visit_until_she_saves_again(article, an, binh):
    seen_by_an, seen_by_binh = open_form(an, article), open_form(binh, article)
    save(an, article, seen_by_an, "Bản của An")
    save(binh, article, seen_by_binh, "Bản của Bình")

    told = "không còn là mới nhất: Trần Thị Bình đã lưu sau đó"
    assert told in an.get(edit_url(article)).content.decode()
    assert "không còn là mới nhất" not in binh.get(edit_url(article)).content.decode()
    seen_by_an, seen_by_binh = open_form(an, article), open_form(binh, article)
    save(an, article, seen_by_an, "Bản thứ hai của An")
    assert "không còn là mới nhất" not in an.get(edit_url(article)).content.decode()
    save(binh, article, seen_by_binh, "Bản thứ hai của Bình")
    assert told in an.get(edit_url(article)).content.decode()


def test_the_log_tells_of_it(article, an, binh, admin_client):
    seen_by_an, seen_by_binh = open_form(an, article), open_form(binh, article)
    save(an, article, seen_by_an, "Bản của An")
    save(binh, article, seen_by_binh, "Bản của Bình")

    entry = PageLogEntry.objects.get(action="content.saved_over")
    assert entry.message.startswith("Lưu sau một phiên bản mới hơn của Nguyễn Văn An")
    history = admin_client.get(reverse("wagtailadmin_pages:history", args=[article.pk]))
    assert "Lưu sau một phiên bản mới hơn của Nguyễn Văn An" in history.content.decode()


def test_a_form_does_not_save_itself_over_what_it_has_not_seen(article, an, binh):
    seen_by_an, seen_by_binh = open_form(an, article), open_form(binh, article)
    save(an, article, seen_by_an, "Bản của An")

    response = save(binh, article, seen_by_binh, "Bản của Bình", by_itself=True)

    assert response.status_code == 400
    assert response.json()["error_code"] == "invalid_revision"
    assert titles(article)[-1] == "Bản của An"


def test_who_saves_itself_again_and_again_is_stopped_by_a_newer_version(article, an, binh):
    seen_by_an = open_form(an, article)
    first = save(an, article, seen_by_an, "Bản của An, dở", by_itself=True).json()
    save(binh, article, open_form(binh, article), "Bản của Bình")

    again = {"overwrite_revision_id": str(first["revision_id"])}
    response = save(an, article, seen_by_an | again, "Bản của An, tiếp", by_itself=True)

    assert response.json()["error_code"] == "invalid_revision"
    assert titles(article)[-2:] == ["Bản của An, dở", "Bản của Bình"]
    response = save(an, article, seen_by_an, "Bản của An, tiếp")
    assert titles(article)[-2:] == ["Bản của Bình", "Bản của An, tiếp"]
    assert "Trần Thị Bình đã lưu một phiên bản lúc" in said(response)


def test_one_s_own_versions_and_a_strange_moment_are_no_conflict(article, an):
    shown = open_form(an, article)
    save(an, article, shown, "Bản dở", by_itself=True)

    assert "Không mất gì" not in said(save(an, article, shown, "Bản xong"))
    assert "Không mất gì" not in said(
        save(an, article, {"loaded_revision_created_at": "hôm qua"}, "Bản nữa")
    )


def test_the_form_saves_itself_on_every_page_type(admin_client, article, section, home):
    for page in (article, section, home):
        assert "w-autosave" in admin_client.get(edit_url(page)).content.decode()


def test_the_form_learns_who_is_logged_in_and_whoever_is_not_goes_to_the_login(an, article):
    user = an.session["_auth_user_id"]
    asked = {"accept": "application/json"}

    answer = an.get(reverse("writing"), headers=asked).json()
    assert (str(answer["user"]), len(answer["token"])) == (user, 64)
    assert "quay lại bài đang viết" in an.get(reverse("writing")).content.decode()
    refused = Client().get(reverse("writing"), headers=asked)
    assert refused.status_code == 302
    assert "/login/" in refused["Location"]
