"""The first page of the admin: what waits, what is on its way, what is wrong."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.timezone import localtime
from wagtail.models import (
    GroupApprovalTask,
    Page,
    TaskState,
    Workflow,
    WorkflowPage,
    WorkflowState,
    WorkflowTask,
)

from cms.dashboard.actions.check_links import check_links
from cms.dashboard.desk import Desk
from cms.dashboard.models import BrokenLink
from cms.dashboard.pages import drafts, months_ago, scheduled, stale
from home.models import InformationPage
from news.models import RatingSummary
from tests.dashboard.conftest import client_of, page_with_link
from tests.factories import (
    ArticlePageFactory,
    CustomImageFactory,
    InformationPageFactory,
    NewsIndexPageFactory,
    UserFactory,
)

HOME = "/admin/"


@pytest.fixture
def workflow(home):
    """One step, in the hands of one group."""
    group = Group.objects.create(name="Nhóm duyệt")
    task = GroupApprovalTask.objects.create(name="Duyệt")
    task.groups.add(group)
    found = Workflow.objects.create(name="Một bước")
    WorkflowTask.objects.create(workflow=found, task=task, sort_order=0)
    WorkflowPage.objects.update_or_create(page=home, defaults={"workflow": found})
    return found


def draft(section, user, title="Bài dở", **fields):
    article = ArticlePageFactory(parent=section, title=title, owner=user, live=False, **fields)
    article.save_revision(user=user)
    return article


def desk_of(user) -> str:
    response = client_of(user).get(HOME)
    assert response.status_code == 200
    return response.content.decode()


def panel(html: str, name: str) -> str:
    """What stands in one panel; empty where there is no such panel."""
    _before, found, after = html.partition(f'aria-labelledby="desk-{name}"')
    return after.partition("</section>")[0] if found else ""


def test_what_is_to_be_approved_waits_for_those_who_may(section, member, workflow):
    author = member(section, "add")
    board = member(section, "change", "publish")
    board.groups.add(Group.objects.get(name="Nhóm duyệt"))
    workflow.start(draft(section, author, "Kế hoạch năm"), author)

    waiting = panel(desk_of(board), "waiting")
    assert "Chờ tôi duyệt" in waiting
    assert "Kế hoạch năm" in waiting
    assert "Chờ tôi duyệt" not in desk_of(member(section, "change"))

    own = panel(desk_of(author), "waiting")
    assert "Tôi đã trình, đang chờ duyệt" in own
    assert "Chờ tôi duyệt" not in own


def test_what_came_back_is_there_with_the_note_and_no_draft_besides(section, member, workflow):
    author, board = member(section, "add"), member(section, "change")
    state = workflow.start(draft(section, author, "Kế hoạch năm"), author)
    state.current_task_state.reject(user=board, comment="Thiếu <b>số liệu</b>.")

    html = desk_of(author)

    assert "Bị trả lại" in panel(html, "waiting")
    assert "Thiếu &lt;b&gt;số liệu&lt;/b&gt;." in panel(html, "waiting")
    assert "Kế hoạch năm" not in panel(html, "drafts")


def test_a_page_in_a_workflow_that_was_deleted_waits_no_more(section, member, workflow):
    author = member(section, "add")
    article = draft(section, author, "Kế hoạch năm")
    workflow.start(article, author)
    article.delete()

    assert "Kế hoạch năm" not in desk_of(author)


def test_my_drafts_are_those_that_i_began_or_changed_last(section, member):
    me, other = member(section, "add"), member(section, "add")
    mine = draft(section, me, "Của tôi")
    draft(section, other, "Của người khác")
    ArticlePageFactory(parent=section, title="Đã xuất bản", owner=me)

    desk = Desk(me)
    assert [page.pk for page in drafts(desk.editable, me)] == [mine.pk]
    html = panel(desk_of(me), "drafts")
    assert "Viết tiếp: Của tôi" in html
    assert "Của người khác" not in html


def test_what_is_scheduled_comes_in_the_order_of_its_moments(section, admin_user):
    now = timezone.now()
    later = ArticlePageFactory(parent=section, live=False, go_live_at=now + timedelta(days=2))
    later.save_revision().publish()
    ends = ArticlePageFactory(parent=section, expire_at=now + timedelta(days=1))
    ArticlePageFactory(parent=section, live=False, expire_at=now + timedelta(days=1))
    ArticlePageFactory(parent=section, expire_at=now - timedelta(days=1))

    found = list(scheduled(Desk(admin_user).visible))

    assert [page.pk for page in found] == [ends.pk, later.pk]
    html = panel(desk_of(admin_user), "scheduled")
    assert f"lên trang {localtime(found[1].goes_live):%d/%m/%Y\u00a0%H:%M}" in html
    assert f"gỡ xuống {localtime(ends.expire_at):%d/%m/%Y\u00a0%H:%M}" in html


def aged(page, days: int):
    moment = timezone.now() - timedelta(days=days)
    type(page).objects.filter(pk=page.pk).update(last_published_at=moment)
    return page


def test_a_page_of_lasting_information_grows_stale_and_news_does_not(home, section, settings):
    settings.STALE_AFTER_MONTHS = 12
    old = aged(InformationPageFactory(parent=home, title="Cơ cấu tổ chức"), 400)
    aged(InformationPageFactory(parent=home, title="Mới sửa"), 300)
    aged(InformationPageFactory(parent=home, title="Nháp", live=False), 400)
    aged(ArticlePageFactory(parent=section), 400)
    pages = InformationPage.objects.first().get_parent().get_descendants()

    assert [page.pk for page in stale(pages)] == [old.pk]
    assert stale(pages, 6).count() == 2


def test_a_section_is_as_new_as_its_articles(news, section):
    other = aged(NewsIndexPageFactory(parent=news, title="Khiếu nại"), 400)
    aged(section, 500)
    aged(ArticlePageFactory(parent=section), 10)
    old = aged(ArticlePageFactory(parent=other), 390)
    aged(ArticlePageFactory(parent=other), 395)

    (found,) = stale(news.get_descendants())

    assert found.pk == other.pk
    old.refresh_from_db()
    assert found.changed_at == old.last_published_at


@pytest.mark.parametrize(
    ("months", "before"), [(1, (2026, 2, 28)), (12, (2025, 3, 31)), (25, (2024, 2, 29))]
)
def test_months_ago_is_a_day_that_there_is(months, before):
    at = timezone.make_aware(timezone.datetime(2026, 3, 31, 12))

    day = months_ago(months, at)

    assert (day.year, day.month, day.day) == before


REPORTS = ("stale_pages", "broken_links", "missing_alt_texts", "storage")
RESTRICTED = ("rated", "stale", "problems", "storage")


def test_who_may_do_little_sees_little(home, section, galleries, member):
    other = NewsIndexPageFactory(parent=home, title="Khiếu nại", slug="khieu-nai")
    ArticlePageFactory(parent=other, title="Ở chuyên mục khác").save_revision().publish()
    mine = ArticlePageFactory(parent=section, title="Ở chuyên mục này")
    mine.save_revision().publish()
    user = member(section, "add")

    html = desk_of(user)

    assert "Ở chuyên mục này" in panel(html, "published")
    assert mine.url in panel(html, "published")
    assert f"/admin/pages/{mine.pk}/edit/" not in html
    assert "Ở chuyên mục khác" not in html
    assert "Thêm bộ ảnh" not in html
    assert [name for name in RESTRICTED if panel(html, name)] == []


def test_who_may_read_the_reports_sees_the_numbers(home, section, member):
    page_with_link(section.get_parent(), 'href="/khong-co/"')
    check_links()
    CustomImageFactory(alt_text="")
    reports = tuple(f"view_{report}_report" for report in REPORTS)
    user = member(home, "change", elsewhere=(*reports, "view_starrating"))

    html = desk_of(user)

    assert [name for name in RESTRICTED if panel(html, name)] == list(RESTRICTED)
    assert "1 liên kết hỏng" in panel(html, "problems")
    assert "ảnh thiếu" not in panel(html, "problems")  # no collection is open to them
    assert "0 hình ảnh" in panel(html, "storage")


def test_broken_links_are_counted_where_one_may_look(home, news, section, member):
    page_with_link(home, 'href="/khong-co/"')
    check_links()
    user = member(section, "change", elsewhere=("view_broken_links_report",))

    assert "Không thấy liên kết hỏng" in panel(desk_of(user), "problems")


def test_writing_begins_in_the_section_that_one_wrote_in_last(news, section, member):
    user = member(news, "add")
    other = NewsIndexPageFactory(parent=news, title="Khiếu nại")
    assert f"/admin/pages/add/news/articlepage/{section.pk}/" not in desk_of(user)
    draft(other, user)
    draft(section, user)

    assert f"/admin/pages/add/news/articlepage/{section.pk}/" in desk_of(user)

    choice = client_of(user).get("/admin/new-article/").content.decode()
    assert f"/admin/pages/add/news/articlepage/{other.pk}/" in choice


def test_who_may_write_in_one_section_is_not_asked_which(news, section, member):
    response = client_of(member(section, "add")).get("/admin/new-article/")

    assert response.url == f"/admin/pages/add/news/articlepage/{section.pk}/"


def test_who_may_write_nowhere_is_not_asked_either(section, member):
    user = member(section, "publish")

    assert "Viết bài mới" not in desk_of(user)
    assert client_of(user).get("/admin/new-article/").status_code in (302, 403)


def test_an_empty_desk_says_so(member):
    html = desk_of(member())

    assert "Không có việc nào đang chờ." in html
    assert "Không có bản nháp nào đang viết dở." in html
    assert "Wagtail" not in html.partition('class="desk"')[2].partition("<script")[0]


def in_workflow(page, workflow, user, status: str, task_status: str) -> None:
    """As `workflow.start` and what follows leave it, without their signals and mails."""
    page.save_revision(user=user, log_action=False)
    state = WorkflowState.objects.create(
        content_type=page.content_type,
        base_content_type=ContentType.objects.get_for_model(Page),
        object_id=str(page.pk),
        workflow=workflow,
        requested_by=user,
        status=status,
    )
    state.current_task_state = TaskState.objects.create(
        workflow_state=state,
        task=workflow.tasks.get(),
        revision=page.latest_revision,
        status=task_status,
        finished_by=user,
        finished_at=timezone.now(),
        comment="Sửa lại.",
    )
    state.save()


def test_a_full_desk_costs_as_many_queries_as_a_small_one(home, section, galleries, workflow):
    user = UserFactory(is_superuser=True)
    soon, long_ago = (timezone.now() + timedelta(days=days) for days in (9, -900))

    def add(count: int) -> None:
        for _ in range(count):
            own = {"parent": section, "owner": user}
            ArticlePageFactory(live=False, has_unpublished_changes=True, **own)
            for status, task_status in (("in_progress",) * 2, ("needs_changes", "rejected")):
                page = ArticlePageFactory(live=False, **own)
                in_workflow(page, workflow, user, status, task_status)
            article = ArticlePageFactory(expire_at=soon, last_published_at=soon, **own)
            RatingSummary.objects.create(article=article, stars_5=2)
            page = InformationPageFactory(parent=home, last_published_at=long_ago)
            telling = {"kind": "nowhere", "address": "/a/", "place": "", "block": "", "text": ""}
            BrokenLink.of(page, **telling).save()

    def cost() -> int:
        client = client_of(user)
        html = client.get(HOME).content.decode()
        assert all(heading in html for heading in ("Chờ tôi duyệt", "Bị trả lại", "Viết tiếp"))
        with CaptureQueriesContext(connection) as queries:
            assert client.get(HOME).status_code == 200
        return len(queries)

    add(3)
    few = cost()
    add(27)

    assert cost() == few
