"""Who is told what, and that no mail server stops anybody's work."""

import json
import re
import smtplib
from datetime import timedelta
from html import unescape
from socket import gaierror

import pytest
from django.core import mail
from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Workflow

from cms.editorial.mail import as_json
from cms.editorial.roles import Role
from news.models import ArticlePage
from tests.editorial.attempts import LATER, InTheAdmin, address
from tests.editorial.pages import TWO_STEPS, article
from tests.forms import article_form
from tests.roles import member

HOME = reverse("wagtailadmin_home")
NOTE = "Thiếu số liệu quý III & “căn cứ”."
REFUSALS = [
    gaierror("no such host"),
    ConnectionRefusedError(),
    smtplib.SMTPAuthenticationError(535, b"no"),
    TimeoutError(),
]


@pytest.fixture
def reader(agency):
    """An editor and a member of the board with addresses to write to."""
    editor = member(Role.EDITOR, email="bien-tap@example.vn", first_name="Thủy", last_name="Lê")
    member(Role.BOARD, email="ban-bien-tap@example.vn")
    return editor


def messages():
    found = {message.to[0]: (message.subject, message.body) for message in mail.outbox}
    mail.outbox.clear()
    return found


def test_reviewers_and_writer_are_told_in_vietnamese(agency, reader):
    page = article("draft", agency.author, agency.section)
    Workflow.objects.get(name=TWO_STEPS).start(page, agency.author)
    subject, body = messages()["bien-tap@example.vn"]
    assert subject == f"Chờ duyệt: {page.title}"
    assert "đang chờ duyệt ở bước “Biên tập viên duyệt”" in body
    assert address("edit", page.pk) in body

    page.current_workflow_task_state.approve(user=reader)
    assert set(messages()) == {"ban-bien-tap@example.vn"}

    page.current_workflow_task_state.approve(user=agency.people["B"].user)
    subject, body = messages()["tac-gia@example.vn"]
    assert subject == f"Đã duyệt: {page.title}"
    assert ArticlePage.objects.get(pk=page.pk).full_url in body


def test_the_writer_is_told_why_it_came_back(agency, reader):
    page = article("review 1", agency.author, agency.section)
    mail.outbox.clear()

    page.current_workflow_task_state.reject(user=reader, comment=NOTE)

    subject, body = messages()["tac-gia@example.vn"]
    assert subject == f"Bị trả lại: {page.title}"
    assert "Thủy Lê trả lại ở bước “Biên tập viên duyệt”" in body
    assert f"Lý do trả lại: {NOTE}" in body
    assert address("edit", page.pk) in body


def test_what_came_back_stands_once_on_the_dashboard_and_above_the_form(agency):
    writer = agency.people["C"]
    page = article("review 1", writer.user, agency.section)
    page.current_workflow_task_state.reject(user=member(Role.EDITOR), comment=NOTE)

    note = "Thiếu số liệu quý III &amp; “căn cứ”."
    desk = writer.browser.get(HOME).content.decode()
    form = writer.browser.get(address("edit", page.pk)).content.decode()
    assert "Bị trả lại" in desk
    assert desk.count(note) == 1
    assert "Bài bị trả lại" in form
    assert note in form
    assert "Bị trả lại" not in agency.people["E"].browser.get(HOME).content.decode()


def test_what_was_submitted_again_has_not_come_back(agency):
    writer = agency.people["C"]
    page = article("returned", writer.user, agency.section)
    page.current_workflow_state.resume(user=writer.user)

    assert "Bị trả lại" not in writer.browser.get(HOME).content.decode()
    assert "Bài bị trả lại" not in writer.browser.get(address("edit", page.pk)).content.decode()


class Refusing(BaseEmailBackend):
    error: Exception

    def open(self):
        raise self.error

    def send_messages(self, messages):
        raise self.error


@pytest.mark.parametrize("error", REFUSALS, ids=repr)
def test_a_failing_mail_server_does_not_stop_a_submission(agency, reader, settings, error):
    settings.EMAIL_BACKEND = "cms.editorial.mail.QueueBackend"
    settings.EMAIL_DELIVERY_BACKEND = f"{__name__}.Refusing"
    Refusing.error = error
    page = article("draft", agency.people["C"].user, agency.section)

    assert InTheAdmin(agency.people["C"].browser, page, agency.elsewhere).submit()


def test_mail_goes_out_through_the_queue_as_it_was(settings):
    settings.EMAIL_DELIVERY_BACKEND = settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = "cms.editorial.mail.QueueBackend"
    message = EmailMultiAlternatives(
        "Chờ duyệt", "Lời nhắn", "cong@example.vn", ["a@example.vn"], headers={"X-Loại": "báo"}
    )
    message.attach_alternative("<p>Lời nhắn</p>", "text/html")

    assert message.send() == 1

    [sent] = mail.outbox
    assert as_json(sent) == as_json(message)


def test_the_log_tells_of_submission_return_and_approval(agency):
    writer = agency.people["C"]
    page = article("review 1", writer.user, agency.section)
    page.current_workflow_task_state.reject(user=agency.people["E"].user, comment=NOTE)

    history = writer.browser.get(address("history", page.pk)).content.decode()

    assert "Biên tập viên duyệt" in history
    assert "Ghi chú: <em>Thiếu số liệu quý III &amp; “căn cứ”.</em>" in history


def decide(person, page, action, **fields):
    """In the page form; what the green message then says."""
    button = {"action-workflow-action": "1", "workflow-action-name": action}
    note = {"workflow-action-extra-data": json.dumps({"comment": NOTE})}
    form = article_form(title=page.title, slug=page.slug, **fields) | button | note
    return green(person.browser.post(address("edit", page.pk), form, follow=True))


def green(answer):
    [message] = [each for each in answer.context["messages"] if each.level_tag == "success"]
    return unescape(str(message)).strip()


@pytest.mark.parametrize(
    ("state", "action", "fields", "said"),
    [
        ("review 1", "reject", {}, "Đã trả lại trang “{}” cho người viết."),
        (
            "review 1",
            "approve",
            {},
            "Đã duyệt trang “{}”, đang chờ bước “Ban biên tập duyệt”.",
        ),
        ("review 2", "approve", {}, "Đã duyệt và xuất bản trang “{}”."),
        (
            "review 2",
            "approve",
            {"go_live_at": LATER},
            "Đã duyệt trang “{}”, sẽ lên trang lúc 31/12/2090\u00a008:30.",
        ),
    ],
)
def test_a_reviewer_reads_what_came_of_the_decision(agency, state, action, fields, said):
    page = article(state, agency.author, agency.section)

    assert decide(agency.people["S"], page, action, **fields) == said.format(page.title)


def test_who_decides_outside_the_page_form_reads_the_same(agency):
    page = article("review 1", agency.author, agency.section)
    url = address("workflow_action", page.pk, "reject", page.current_workflow_task_state.pk)

    said = green(agency.people["E"].browser.post(url, {"comment": NOTE}, follow=True))

    assert said == f"Đã trả lại trang “{page.title}” cho người viết."


def test_who_saves_a_draft_reads_that_it_is_saved(agency):
    page = article("draft", agency.author, agency.section)
    form = article_form(title=page.title, slug=page.slug)

    said = green(agency.people["E"].browser.post(address("edit", page.pk), form, follow=True))

    assert said.startswith("Đã lưu trang")


@pytest.mark.parametrize(
    ("hour", "label"),
    [(timedelta(days=1), "Duyệt và hẹn giờ"), (timedelta(days=-1), "Duyệt và xuất bản")],
)
def test_the_button_says_whether_the_page_waits_for_its_hour(agency, hour, label):
    page = article("review 2", agency.author, agency.section)
    page.go_live_at = timezone.now() + hour
    page.save_revision(user=agency.author)

    form = agency.people["B"].browser.get(address("edit", page.pk)).content.decode()

    assert re.findall(r"Duyệt và [\w ]+", form) == [label]
