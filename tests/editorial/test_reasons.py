"""What was published is not taken away without saying why."""

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from wagtail.log_actions import LogContext
from wagtail.models import PageLogEntry

from cms.content.reasons import give_reason
from news.models import ArticlePage
from tests.editorial.attempts import WHY, address, bulk, stored
from tests.editorial.pages import article
from tests.factories import ArticlePageFactory, NewsIndexPageFactory

REASON = WHY["reason"]
DEMAND = "Hãy ghi lý do."
NOTHING = ["", "   ", "\n\t ", "\u200b\u00a0"]


@pytest.fixture
def page(agency):
    return article("published", agency.author, agency.section)


@pytest.fixture
def board(agency):
    return agency.people["B"].browser


def told(page, action):
    """What the log says of it."""
    return [
        (str(entry.message), entry.user)
        for entry in PageLogEntry.objects.filter(page=page.pk, action=action)
    ]


@pytest.mark.parametrize("reason", NOTHING)
@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_without_a_reason_nothing_happens_and_the_question_comes_again(board, page, action, reason):
    answer = board.post(address(action, page.pk), {"reason": reason})

    assert answer.status_code == 200
    assert DEMAND in answer.content.decode()
    assert stored(page).live
    assert not PageLogEntry.objects.filter(page=page.pk, action=f"wagtail.{action}").exists()


@pytest.mark.parametrize("reason", NOTHING)
@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_many_pages_are_not_taken_away_without_a_reason(board, page, action, reason):
    answer = board.post(bulk(action, page), {"reason": reason})

    assert DEMAND in answer.content.decode()
    assert stored(page).live


@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_the_log_keeps_the_reason_and_who_gave_it(agency, board, page, action):
    board.post(address(action, page.pk), {"reason": f"  {REASON}\u200b "})

    said = {"unpublish": "Đã gỡ", "delete": "Đã xóa"}[action]
    assert told(page, f"wagtail.{action}") == [
        (f"{said}. Lý do: {REASON}", agency.people["B"].user)
    ]


@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_the_log_keeps_the_reason_for_many_pages(agency, board, page, action):
    other = article("published", agency.author, agency.section)

    board.post(f"{bulk(action, page)}&id={other.pk}", WHY)

    for each in (page, other):
        assert REASON in told(each, f"wagtail.{action}")[0][0]


def test_each_page_below_a_section_has_the_reason_with_which_the_section_was_deleted(
    agency, board, page
):
    board.post(address("delete", agency.section.pk), WHY)

    assert stored(page) is None
    assert REASON in told(page, "wagtail.delete")[0][0]


@pytest.mark.parametrize("one", [True, False])
def test_each_page_below_a_section_has_the_reason_with_which_the_section_was_unpublished(
    agency, board, page, one
):
    url = address("unpublish", agency.section.pk) if one else bulk("unpublish", agency.section)
    board.post(url, WHY | {"include_descendants": "on"})

    assert not stored(page).live
    assert REASON in told(page, "wagtail.unpublish")[0][0]


def test_a_draft_section_with_a_published_page_below_is_not_deleted_without_a_reason(agency, board):
    drafted = NewsIndexPageFactory(parent=agency.section, live=False)
    page = ArticlePageFactory(parent=drafted)

    board.post(address("delete", drafted.pk))
    board.post(bulk("delete", drafted))

    assert stored(page)


def test_what_was_never_published_is_deleted_without_being_asked_why(agency, board):
    one, other = (article("draft", agency.author, agency.section) for _ in range(2))

    assert "Lý do" not in board.get(address("delete", one.pk)).content.decode()
    assert "Lý do" not in board.get(bulk("delete", other)).content.decode()
    board.post(address("delete", one.pk))
    board.post(bulk("delete", other))

    assert stored(one) is None
    assert stored(other) is None
    assert told(one, "wagtail.delete")[0][0] == "Đã xóa"


@pytest.mark.parametrize("many", [True, False])
@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_the_question_why_stands_on_the_form(board, page, action, many):
    form = board.get(bulk(action, page) if many else address(action, page.pk)).content.decode()

    assert '<textarea name="reason"' in form
    assert "Lý do" in form


def test_a_reason_that_is_too_long_is_given_back(board, page):
    answer = board.post(address("unpublish", page.pk), {"reason": "dài " * 200})

    assert "dài dài" in answer.content.decode()
    assert stored(page).live


def test_a_section_of_many_pages_asks_for_the_name_of_the_site_and_the_reason_at_once(
    agency, board, settings
):
    settings.WAGTAILADMIN_UNSAFE_PAGE_DELETION_LIMIT = 1
    page = article("published", agency.author, agency.section)

    misnamed = board.post(address("delete", page.pk), WHY | {"confirm_site_name": "?"})
    assert REASON in misnamed.content.decode()
    assert 'name="confirm_site_name"' in misnamed.content.decode()
    assert stored(page)

    board.post(address("delete", page.pk), WHY | {"confirm_site_name": "Trang"})
    assert stored(page) is None


def test_the_history_of_a_page_and_of_the_site_say_why(agency, board, page):
    board.post(address("unpublish", page.pk), WHY)

    for url in (address("history", page.pk), reverse("wagtailadmin_reports:site_history")):
        assert f"Đã gỡ. Lý do: {REASON}" in board.get(url).content.decode()


def test_the_reason_of_one_request_is_not_that_of_the_next(agency, board, page):
    draft = article("draft", agency.author, agency.section)
    board.post(address("unpublish", page.pk), WHY)
    board.post(address("delete", draft.pk))

    assert told(draft, "wagtail.delete")[0][0] == "Đã xóa"


def test_a_program_that_unpublishes_by_itself_is_logged_without_a_reason(page):
    give_reason("Chưa ở trong ngữ cảnh nào")
    page.unpublish()

    assert told(page, "wagtail.unpublish") == [("Đã gỡ", None)]


def test_a_program_may_give_a_reason_too(page):
    with LogContext():
        give_reason(REASON)
        page.delete()

    assert REASON in told(page, "wagtail.delete")[0][0]


def test_a_page_that_expires_needs_no_reason(agency):
    page = article("published", agency.author, agency.section)
    ArticlePage.objects.filter(pk=page.pk).update(expire_at="2020-02-13T00:00Z")

    call_command("publish_scheduled")

    assert not stored(page).live


@pytest.mark.parametrize("body", [{}, {"reason": ""}, {"reason": " \u200b"}, {"reason": "x" * 501}])
@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_a_program_is_refused_that_gives_no_reason(agency, page, action, body):
    answer = agency.people["B"].send("post", f"pages/{page.pk}/actions/{action}/", body)
    if action == "delete":
        answer = agency.people["B"].send("delete", f"pages/{page.pk}/", body)

    assert answer.status_code == 422
    assert "reason" in answer.json()["message"]
    assert stored(page).live


def test_a_reason_that_is_no_text_is_refused(agency, page):
    path = f"pages/{page.pk}/actions/unpublish/"

    assert agency.people["B"].send("post", path, {"reason": ["x"]}).status_code == 400
    assert stored(page).live


def test_a_form_where_json_is_expected_brings_no_reason(agency, page):
    path = f"/api/v3-preview/pages/{page.pk}/actions/unpublish/"

    answer = Client().post(path, WHY, headers=agency.people["B"].headers)

    assert answer.status_code in (400, 422)
    assert stored(page).live


@pytest.mark.parametrize("in_query", [True, False])
def test_the_reason_of_a_program_is_kept(agency, page, in_query):
    send = agency.people["B"].send
    query, body = (f"?reason={REASON}", None) if in_query else ("", WHY)

    assert send("post", f"pages/{page.pk}/actions/unpublish/{query}", body).status_code == 200
    assert REASON in told(page, "wagtail.unpublish")[0][0]

    page.get_latest_revision().publish()
    assert send("delete", f"pages/{page.pk}/{query}", body).status_code == 204
    assert REASON in told(page, "wagtail.delete")[0][0]


def test_a_program_deletes_a_draft_without_a_reason(agency):
    draft = article("draft", agency.author, agency.section)

    assert agency.people["B"].send("delete", f"pages/{draft.pk}/").status_code == 204
