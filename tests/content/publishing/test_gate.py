"""Content with something wrong in it: told of, or stopped, by whatever way it is published."""

import json
from datetime import timedelta

import pytest
from django.contrib.messages import get_messages
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from structlog.testing import capture_logs
from wagtail.models import GroupApprovalTask, Page, Workflow, WorkflowPage, WorkflowTask

from cms.content.publishing.gate import PublicationStoppedError, noting
from news.models import ArticlePage
from tests.factories import ArticlePageFactory, InformationPageFactory
from tests.forms import article_form

FLAWED = [{"type": "heading", "value": {"text": "Giờ tiếp", "level": "3"}, "id": "khoi-1"}]
STOPPED = "chưa được xuất bản"
WARNED = "còn 1 chỗ cần sửa"


@pytest.fixture
def stop(settings):
    settings.PUBLISH_WITH_ERRORS = "stop"


@pytest.fixture
def draft(section) -> ArticlePage:
    """An article that was never public, with a heading of the wrong level."""
    article = ArticlePageFactory(parent=section, title="Lịch tiếp dân", live=False)
    article.body = article.body.stream_block.to_python(FLAWED)
    article.save_revision()
    return article


def submitted(**more):
    return article_form(("heading", {"text": "Giờ tiếp", "level": "3"}), **more)


def said(response) -> str:
    """What the editor is told beside that it is done."""
    told = get_messages(response.wsgi_request)
    return " ".join(str(one) for one in told if one.level_tag in ("warning", "error"))


def is_live(page: Page) -> bool:
    return Page.objects.get(pk=page.pk).live


def in_workflow(page: ArticlePage, user) -> None:
    task = GroupApprovalTask.objects.create(name="Duyệt")
    workflow = Workflow.objects.create(name="Một bước")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=1)
    WorkflowPage.objects.create(workflow=workflow, page=page.get_parent())
    workflow.start(page, user)


def edit(client, page, **more):
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return client.post(url, submitted(title=page.title, slug=page.slug, **more))


def create(client, section, **more):
    url = reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])
    return client.post(url, submitted(**more))


def bulk(client, page):
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    return client.post(f"{url}?id={page.pk}&next=/admin/", {"include_descendants": ""})


def approve(client, page, **headers):
    state = page.current_workflow_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])
    return client.post(url, {"comment": ""}, headers=headers)


PUBLISH = {"action-publish": "1"}


def test_the_page_form_publishes_and_tells_what_to_mend(admin_client, draft):
    response = edit(admin_client, draft, **PUBLISH)

    assert is_live(draft)
    warning = said(response)
    assert "“Lịch tiếp dân” đã được xuất bản, nhưng còn 1 chỗ cần sửa." in warning
    assert "Khối 1 – Tiêu đề mục (“Giờ tiếp”): “Mục nhỏ” không nằm trong" in warning
    block = ArticlePage.objects.get(pk=draft.pk).body[0].id
    assert f'href="/admin/pages/{draft.pk}/edit/#block-{block}-section"' in warning


def test_the_page_form_is_stopped_and_keeps_the_draft(admin_client, draft, stop):
    response = edit(admin_client, draft, introduction="Tóm tắt mới", **PUBLISH)

    assert response.url == f"/admin/pages/{draft.pk}/edit/"
    assert STOPPED in said(response)
    assert not is_live(draft)
    draft.refresh_from_db()
    assert draft.get_latest_revision_as_object().introduction == "Tóm tắt mới"


def test_a_new_page_is_stopped_and_kept_as_a_draft(admin_client, section, stop):
    response = create(admin_client, section, **PUBLISH)

    article = ArticlePage.objects.get()
    assert response.url == f"/admin/pages/{article.pk}/edit/"
    assert STOPPED in said(response)
    assert not article.live


def test_a_new_page_is_published_with_one_warning(admin_client, section):
    response = create(admin_client, section, **PUBLISH)

    assert ArticlePage.objects.get().live
    assert said(response).count("chỗ cần sửa") == 1


def test_drafts_are_never_stopped(admin_client, draft, section, stop):
    assert create(admin_client, section).status_code == 302
    assert edit(admin_client, draft).status_code == 302

    assert draft.revisions.count() == 2


def test_who_gives_a_page_its_hour_is_stopped(admin_client, draft, stop):
    response = edit(admin_client, draft, go_live_at="05/02/2040 08:30", **PUBLISH)

    assert STOPPED in said(response)
    assert not draft.revisions.exclude(approved_go_live_at=None).exists()


@pytest.mark.parametrize("was_live", [False, True], ids=["new", "live"])
def test_who_gives_a_page_its_hour_is_not_told_that_it_is_published(admin_client, draft, was_live):
    if was_live:
        draft.get_latest_revision().publish()

    response = edit(admin_client, draft, go_live_at="05/02/2040 08:30", **PUBLISH)

    warning = said(response)
    assert "“Lịch tiếp dân” đã được hẹn giờ, nhưng còn 1 chỗ cần sửa." in warning
    assert "đã được xuất bản" not in warning


def test_what_was_scheduled_before_stays_so_when_the_next_version_is_stopped(
    admin_client, draft, settings
):
    hour = timezone.now() + timedelta(days=1)
    draft.go_live_at = hour
    draft.save_revision().publish()
    settings.PUBLISH_WITH_ERRORS = "stop"

    edit(admin_client, draft, **PUBLISH)

    assert draft.revisions.filter(approved_go_live_at=hour).exists()


def test_an_approval_is_stopped_and_the_page_waits_on(admin_client, admin_user, draft, stop):
    in_workflow(draft, admin_user)

    response = approve(admin_client, draft)

    assert STOPPED in said(response)
    assert not is_live(draft)
    draft.refresh_from_db()
    assert draft.current_workflow_task_state.status == "in_progress"


def test_an_approval_in_a_dialog_leads_to_the_form_as_well(admin_client, admin_user, draft, stop):
    in_workflow(draft, admin_user)

    response = approve(admin_client, draft, **{"x-requested-with": "XMLHttpRequest"})

    edit_url = f"/admin/pages/{draft.pk}/edit/"
    assert json.loads(response.content) == {"step": "success", "redirect": edit_url}


def test_an_approval_within_the_form_is_stopped(admin_client, admin_user, draft, stop):
    in_workflow(draft, admin_user)

    action = {"action-workflow-action": "1", "workflow-action-name": "approve"}
    response = edit(admin_client, draft, introduction="Sửa khi duyệt", **action)

    assert STOPPED in said(response)
    assert not is_live(draft)
    draft.refresh_from_db()
    assert draft.get_latest_revision_as_object().introduction == "Sửa khi duyệt"


def test_an_approval_publishes_with_a_warning(admin_client, admin_user, draft):
    in_workflow(draft, admin_user)

    response = approve(admin_client, draft)

    assert WARNED in said(response)
    assert is_live(draft)


def test_a_bulk_action_publishes_all_or_nothing(admin_client, draft, section, stop):
    good = ArticlePageFactory(parent=section, live=False)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    response = admin_client.post(f"{url}?id={good.pk}&id={draft.pk}", {"include_descendants": ""})

    assert STOPPED in said(response)
    assert not is_live(good)
    assert not is_live(draft)


def test_a_bulk_action_warns(admin_client, draft):
    response = bulk(admin_client, draft)

    assert is_live(draft)
    assert WARNED in said(response)


def test_a_copy_that_stays_live_is_stopped_before_it_is_made(admin_client, draft, settings):
    draft.get_latest_revision().publish()
    settings.PUBLISH_WITH_ERRORS = "stop"
    form = {
        "new_title": "Bản sao",
        "new_slug": "ban-sao",
        "new_parent_page": draft.get_parent().pk,
        "publish_copies": "1",
    }

    response = admin_client.post(reverse("wagtailadmin_pages:copy", args=[draft.pk]), form)

    assert STOPPED in said(response)
    assert ArticlePage.objects.count() == 1


def test_a_copy_that_is_a_draft_is_made(admin_client, draft, settings):
    draft.get_latest_revision().publish()
    settings.PUBLISH_WITH_ERRORS = "stop"
    form = {"new_title": "B", "new_slug": "b", "new_parent_page": draft.get_parent().pk}

    admin_client.post(reverse("wagtailadmin_pages:copy", args=[draft.pk]), form)

    assert not ArticlePage.objects.get(slug="b").live


def test_a_program_that_copies_is_stopped_too(draft, settings):
    draft.get_latest_revision().publish()
    draft.refresh_from_db()
    settings.PUBLISH_WITH_ERRORS = "stop"

    with pytest.raises(PublicationStoppedError):
        draft.copy(update_attrs={"slug": "ban-sao"}, keep_live=True)

    assert ArticlePage.objects.count() == 1


def test_reverting_to_a_flawed_version_is_stopped(admin_client, draft, stop):
    old = draft.get_latest_revision()
    draft.body = []
    draft.save_revision().publish()

    response = edit(admin_client, draft, revision=str(old.pk), **PUBLISH)

    assert STOPPED in said(response)
    assert len(ArticlePage.objects.get(pk=draft.pk).body) == 0


def test_the_admin_s_own_api_is_stopped(admin_client, draft, stop):
    url = f"/admin/api/main/pages/{draft.pk}/action/publish/"

    response = admin_client.post(url)

    assert response.status_code == 400
    assert not is_live(draft)


def test_what_was_given_its_hour_goes_out_whatever_is_wrong_in_it(draft, settings):
    draft.go_live_at = timezone.now() + timedelta(days=1)
    revision = draft.save_revision()
    revision.publish()
    settings.PUBLISH_WITH_ERRORS = "stop"
    past = timezone.now() - timedelta(minutes=1)
    revision.refresh_from_db()
    revision.approved_go_live_at = past
    revision.content["go_live_at"] = past.isoformat()
    revision.save()

    call_command("publish_scheduled")

    assert is_live(draft)


def test_a_live_page_that_is_moved_or_saved_is_not_asked(draft, news, settings):
    draft.get_latest_revision().publish()
    draft.refresh_from_db()
    settings.PUBLISH_WITH_ERRORS = "stop"

    draft.save()
    draft.move(news, pos="last-child")

    assert is_live(draft)


def test_a_page_that_shows_another_follows_it(draft, news, settings):
    draft.get_latest_revision().publish()
    draft.refresh_from_db()
    draft.create_alias(parent=news)
    settings.PUBLISH_WITH_ERRORS = "stop"

    draft.body = []
    draft.save_revision().publish()

    alias = ArticlePage.objects.get(alias_of=draft)
    assert len(alias.body) == 0


def test_outside_any_request_the_log_tells(draft):
    with capture_logs() as lines:
        draft.get_latest_revision().publish()

    (line,) = [line for line in lines if line["event"] == "published_with_flaws"]
    assert line["kinds"] == ["skipped_heading"]


def test_of_several_pages_each_is_noted_once(draft, home):
    good = InformationPageFactory(parent=home, live=False)
    with noting() as noted:
        for _ in range(2):
            draft.save_revision().publish()
        good.save_revision().publish()

    assert list(noted) == [draft.pk]


def test_without_flaws_nothing_is_stopped_or_said(admin_client, section, stop):
    url = reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])
    response = admin_client.post(url, article_form(**PUBLISH))

    assert ArticlePage.objects.get().live
    assert said(response) == ""
