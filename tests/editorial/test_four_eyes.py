"""Nobody approves what they wrote, in a flow of several steps."""

import json

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from wagtail.models import TaskState, Workflow

from cms.content.four_eyes import may_release
from cms.editorial.roles import Role
from news.models import ArticlePage
from tests.editorial.attempts import InTheAdmin, address, stored
from tests.editorial.pages import TWO_STEPS, article
from tests.forms import article_form
from tests.queries import queries
from tests.roles import member


def again(page):
    return ArticlePage.objects.get(pk=page.pk)


def test_who_wrote_it_is_not_offered_to_approve_and_may_when_the_agency_says_so(agency, settings):
    board = agency.people["B"].user
    page = article("review 2", board, agency.section)
    step = page.current_workflow_task

    assert step.get_actions(page, board) == []
    settings.SELF_APPROVAL = True
    assert [name for name, *_ in step.get_actions(page, board)] == ["reject", "approve", "approve"]


@pytest.mark.parametrize("letter", ["B", "S"])
@pytest.mark.parametrize("action", ["approve", "reject"])
def test_the_step_itself_refuses_its_writer(agency, letter, action):
    writer = agency.people[letter].user
    page = article("review 2", writer, agency.section)
    state = page.current_workflow_task_state

    with pytest.raises(PermissionDenied):
        state.task.specific.on_action(state, writer, action, comment="Được.")

    assert not again(page).live


def test_the_button_of_another_page_does_not_help(agency):
    person = agency.people["B"]
    own = article("review 2", person.user, agency.section)
    other = article("review 2", agency.author, agency.section)
    step = own.current_workflow_task_state

    person.browser.post(address("workflow_action", other.pk, "approve", step.pk))

    assert not stored(own).live


def test_who_wrote_into_the_draft_of_another_is_a_writer(agency):
    board = agency.people["B"].user
    page = article("draft", agency.author, agency.section)
    page.save_revision(user=board)
    page.save_revision(user=agency.author)
    Workflow.objects.get(name=TWO_STEPS).start(page, agency.author)

    assert not may_release(again(page), board)


def test_who_submitted_is_a_writer(agency):
    board = agency.people["B"].user
    page = article("draft", agency.author, agency.section)
    Workflow.objects.get(name=TWO_STEPS).start(page, board)

    assert not may_release(again(page), board)


def test_a_reviewer_who_corrects_a_word_may_approve(agency):
    person = agency.people["B"]
    page = article("review 2", agency.author, agency.section)
    form = article_form(title="Đã sửa một chữ", slug=page.slug) | {
        "action-workflow-action": "1",
        "workflow-action-name": "approve",
    }

    person.browser.post(address("edit", page.pk), form)

    page = stored(page)
    assert page.live
    assert page.title == "Đã sửa một chữ"


def test_who_corrected_what_was_returned_is_a_writer_of_it(agency):
    editor = agency.people["E"].user
    page = article("returned", agency.author, agency.section)
    page.save_revision(user=editor)
    page.current_workflow_state.resume(user=agency.author)

    assert not may_release(again(page), editor)


def test_who_wrote_what_is_published_already_may_approve_the_change_of_another(agency):
    board = agency.people["B"].user
    page = article("published", board, agency.section)
    page.save_revision(user=agency.author)
    Workflow.objects.get(name=TWO_STEPS).start(page, agency.author)

    assert may_release(again(page), board)


def test_what_was_taken_down_and_saved_again_was_published_all_the_same(agency):
    person = agency.people["B"]
    page = article("review 2", agency.author, agency.section)
    page.current_workflow_task_state.approve(user=person.user)
    again(page).unpublish()
    published_at = again(page).last_published_at

    person.browser.post(address("edit", page.pk), article_form(title="Sửa lại", slug=page.slug))

    assert again(page).title == "Sửa lại"
    assert again(page).last_published_at == published_at
    assert may_release(again(page), person.user)


def test_who_takes_a_submission_back_does_not_publish_it(agency):
    person = agency.people["B"]
    page = article("review 2", person.user, agency.section)
    browser = InTheAdmin(person.browser, page, agency.elsewhere)

    browser.save("action-cancel-workflow")
    assert not again(page).workflow_in_progress

    assert not InTheAdmin(person.browser, again(page), agency.elsewhere).publish()
    assert "action-publish" not in person.browser.get(address("edit", page.pk)).content.decode()


def test_once_somebody_else_has_published_it_the_writer_may_publish_what_comes_next(agency):
    board = agency.people["B"].user
    page = article("review 2", board, agency.section)
    page.current_workflow_task_state.approve(user=member(Role.BOARD))
    page = again(page)
    page.save_revision(user=board)

    assert page.live
    assert may_release(again(page), board)


def test_what_waits_for_the_writer_is_not_on_the_list_of_what_waits_for_review(agency):
    board = agency.people["B"].user
    own = article("review 2", board, agency.section)
    other = article("review 2", agency.author, agency.section)

    waiting = TaskState.objects.reviewable_by(board)

    assert other.current_workflow_task_state.pk in waiting.values_list("pk", flat=True)
    assert own.current_workflow_task_state.pk not in waiting.values_list("pk", flat=True)


def test_the_list_of_what_waits_takes_the_same_queries_however_much_waits(agency):
    editor = agency.people["E"]

    def with_more(count):
        for _ in range(count):
            article("review 1", agency.author, agency.section).save_revision(user=editor.user)
        return queries(editor.browser, reverse("wagtailadmin_home"))

    assert with_more(3) == with_more(17)


def test_when_it_was_published_is_what_its_row_says(agency):
    """A draft that was saved before knows nothing of it."""
    board = agency.people["B"].user
    page = article("review 2", board, agency.section)
    draft = page.get_latest_revision_as_object()
    page.current_workflow_task_state.approve(user=member(Role.BOARD))
    draft.last_published_at = None

    assert may_release(draft, board)


@pytest.mark.parametrize("note", ["", "  ", "\u200b", None, ["x"]])
def test_nothing_is_returned_without_a_note(agency, note):
    person = agency.people["E"]
    page = article("review 1", agency.author, agency.section)
    step = page.current_workflow_task_state
    button = {
        "action-workflow-action": "1",
        "workflow-action-name": "reject",
        "workflow-action-extra-data": json.dumps({"comment": note}),
    }

    data = {} if note is None else {"comment": note}
    person.browser.post(address("workflow_action", page.pk, "reject", step.pk), data)
    if note != ["x"]:
        person.browser.post(address("edit", page.pk), article_form(slug=page.slug) | button)

    assert TaskState.objects.get(pk=step.pk).status == (
        "rejected" if note == ["x"] else "in_progress"
    )


def test_the_window_in_which_a_note_is_written_says_in_vietnamese_that_it_is_missing(agency):
    page = article("review 1", agency.author, agency.section)
    url = address("workflow_action", page.pk, "reject", page.current_workflow_task_state.pk)
    ask = {"headers": {"x-requested-with": "XMLHttpRequest"}}

    assert "Lý do trả lại" in agency.people["E"].browser.get(url, **ask).json()["html"]
    answer = agency.people["E"].browser.post(url, {"comment": " "}, **ask)
    assert "Hãy ghi lý do trả lại." in answer.json()["html"]


def test_one_s_own_unpublished_page_is_seen_as_before(agency):
    """Who may not publish still keeps what the permission gives beside it."""
    board = agency.people["B"].user
    permissions = article("review 2", board, agency.section).permissions_for_user(board)

    assert not permissions.can_publish()
    assert permissions.can_unschedule()
    assert permissions.can_set_view_restrictions()
