"""An editor is told of pages that are like the one she writes, and never stopped."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.messages import get_messages
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from news.models import ArticlePage
from search.admin.likeness import alike
from tests.factories import ArticlePageFactory, NewsIndexPageFactory
from tests.forms import article_form
from tests.people import editor_of

PLAN = "Kế hoạch số 438/KH-UBND về tiếp công dân quý I năm 2027"


@pytest.fixture
def plan(section):
    return ArticlePageFactory(parent=section, title=PLAN, slug="ke-hoach")


@pytest.mark.parametrize(
    ("title", "reason"),
    [
        (PLAN, "cùng tiêu đề"),
        ("ke hoach so 438/KH-UBND ve tiep cong dan quy I nam 2027", "cùng tiêu đề"),
        ("Triển khai Kế hoạch 438/KH-UBND của tỉnh", "cùng số văn bản"),
        ("Kế hoạch số 439/KH-UBND về tiếp công dân quý II năm 2027", "tiêu đề gần giống"),
        ("Kế hoạch về tiếp công dân quý I năm 2027", "tiêu đề gần giống"),
        ("Kế hoạch tiếp dân quý I", None),
        ("Kế hoạch thanh tra năm 2027", None),
        ("Tiếp công dân 438", None),
        ("!!!", None),
        ("", None),
    ],
)
def test_what_is_taken_for_alike(plan, admin_user, title, reason):
    assert [each.reason for each in alike(title, admin_user)] == ([reason] if reason else [])


def test_a_number_is_found_in_an_introduction_too_and_a_date_is_no_number(section, admin_user):
    article = ArticlePageFactory(
        parent=section, title="Kế hoạch mới", introduction="Theo 438/KH-UBND ngày 13/02/2027."
    )

    found = alike("Thực hiện 438/KH-UBND", admin_user)
    assert [each.page.pk for each in found] == [article.pk]
    assert alike("Họp ngày 13/02/2027", admin_user) == []


def test_the_page_itself_is_not_like_itself_and_drafts_are_told_too(plan, section, admin_user):
    draft = ArticlePageFactory(parent=section, title=PLAN, slug="nhap", live=False)

    found = alike(PLAN, admin_user, plan.pk)

    assert [(each.page.pk, each.page.live) for each in found] == [(draft.pk, False)]


def similar(client: Client, **query: str) -> BeautifulSoup:
    response = client.get(reverse("similar_pages"), query)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def test_the_form_is_given_a_list_with_links(admin_client, plan):
    ArticlePage.objects.filter(pk=plan.pk).update(title=f"<b>{PLAN}</b>")
    listed = similar(admin_client, title=PLAN)

    link = listed.select_one("li a")
    assert link["href"] == reverse("wagtailadmin_pages:edit", args=[plan.pk])
    assert link.get_text() == f"<b>{PLAN}</b>"
    assert "đã xuất bản" in listed.get_text()


def test_who_may_not_edit_it_is_led_to_what_readers_see(plan, section, client):
    client.force_login(editor_of(section, "add"))

    assert similar(client, title=PLAN).select_one("li a")["href"] == plan.url
    ArticlePage.objects.filter(pk=plan.pk).update(live=False)
    assert not similar(client, title=PLAN).select("li a")


@pytest.mark.parametrize(
    "query", [{"title": "x" * 9000}, {"title": "\x00"}, {"title": PLAN, "page": "abc"}, {}]
)
def test_whatever_is_asked_is_answered(admin_client, plan, query):
    similar(admin_client, **query)


def test_pages_that_the_editor_does_not_see_in_the_explorer_are_not_told(plan, section, client):
    own = NewsIndexPageFactory(parent=section, title="Của tôi")
    client.force_login(editor_of(own))

    assert not similar(client, title=PLAN).select("li")


def test_who_is_not_logged_in_or_may_edit_no_page_is_told_nothing(plan, client):
    assert client.get(reverse("similar_pages"), {"title": PLAN}).status_code == 302


@pytest.mark.parametrize("action", [{}, {"action-publish": "1"}])
def test_saving_goes_through_and_says_what_is_alike(admin_client, plan, section, action):
    add = reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])

    response = admin_client.post(add, article_form(title=PLAN, slug="ke-hoach-2", **action))

    assert response.status_code == 302
    said = "".join(map(str, get_messages(response.wsgi_request)))
    assert "Có trang giống trang này" in said
    assert "cùng tiêu đề, đã xuất bản" in said
    assert ArticlePage.objects.filter(slug="ke-hoach-2").exists()


def test_a_page_that_is_saved_again_is_warned_of_only_under_another_title(
    admin_client, plan, section
):
    article = ArticlePageFactory(parent=section, title=PLAN, slug="ke-hoach-2")
    url = reverse("wagtailadmin_pages:edit", args=[article.pk])

    def said(title: str, **action: str) -> str:
        admin_client.cookies.pop("messages", None)  # nobody has opened a page to read them
        form = article_form(title=title, slug="ke-hoach-2", **action)
        response = admin_client.post(url, form)
        assert response.status_code == 302
        return "".join(
            str(each) for each in get_messages(response.wsgi_request) if each.level_tag == "warning"
        )

    assert said(PLAN) == ""
    assert said(PLAN, **{"action-publish": "1"}) == ""
    assert "cùng số văn bản" in said("Thực hiện Kế hoạch số 438/KH-UBND")
    assert said("Thực hiện Kế hoạch số 438/KH-UBND") == ""


def test_a_form_that_saves_itself_says_nothing_for_later(admin_client, plan, section):
    add = reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])
    form = article_form(title=PLAN, slug="ke-hoach-2")

    response = admin_client.post(add, form, headers={"accept": "application/json"})

    assert response.json()["success"]
    assert not list(get_messages(response.wsgi_request))


def test_the_number_of_queries_does_not_grow_with_what_is_alike(section, admin_user):
    ArticlePageFactory(parent=section, title=PLAN)
    alike(PLAN, admin_user)
    with CaptureQueriesContext(connection) as few:
        assert len(alike(PLAN, admin_user)) == 1
    for _ in range(3):
        ArticlePageFactory(parent=section, title=PLAN)
    with CaptureQueriesContext(connection) as more:
        assert len(alike(PLAN, admin_user)) == 4
    assert len(more) == len(few)
