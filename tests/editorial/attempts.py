"""What people try with a page, in the admin and by token: each gives whether it came to be."""

from collections.abc import Callable
from typing import Any

from django.test import Client
from django.urls import reverse
from wagtail.models import TaskState, WorkflowState

from news.models import ArticlePage, NewsIndexPage
from tests.editorial.pages import article
from tests.forms import article_form

LATER = "31/12/2090 08:30"
WHY = {"reason": "Đăng nhầm văn bản chưa ký."}
TITLE = "Tiêu đề mới"


def address(name: str, *args: Any) -> str:
    return reverse(f"wagtailadmin_pages:{name}", args=args)


def bulk(action: str, page: ArticlePage) -> str:
    return reverse("wagtail_bulk_action", args=["wagtailcore", "page", action]) + f"?id={page.pk}"


def stored(page: ArticlePage) -> ArticlePage | None:
    return ArticlePage.objects.filter(pk=page.pk).first()


class InTheAdmin:
    """One attempt of somebody with a page; `elsewhere` is another section."""

    def __init__(self, client: Client, page: Any, elsewhere: NewsIndexPage) -> None:
        self.client, self.page, self.elsewhere = client, page, elsewhere

    def save(self, *buttons: str, **fields: str) -> ArticlePage:
        form = article_form(title=TITLE, slug=self.page.slug, **fields)
        self.client.post(address("edit", self.page.pk), form | dict.fromkeys(buttons, "1"))
        return stored(self.page)

    def see(self) -> bool:
        answer = self.client.get(reverse("wagtailadmin_explore", args=[self.page.get_parent().pk]))
        return answer.status_code == 200 and self.page.title in answer.content.decode()

    def create(self, **buttons: str) -> bool:
        form = article_form(title=TITLE, slug="tieu-de-moi") | buttons
        self.client.post(address("add", "news", "articlepage", self.page.pk), form)
        live = {"live": True} if buttons else {}
        return ArticlePage.objects.child_of(self.page).filter(title=TITLE, **live).exists()

    def create_live(self) -> bool:
        return self.create(**{"action-publish": "1"})

    def edit(self) -> bool:
        return self.save().get_latest_revision_as_object().title == TITLE

    def submit(self) -> bool:
        before = WorkflowState.objects.for_instance(self.page).count()
        return WorkflowState.objects.for_instance(self.save("action-submit")).count() > before

    def decide(self, action: str, **note: str) -> bool:
        step = self.page.current_workflow_task_state or self.step_of_another()
        before = step.status
        self.client.post(address("workflow_action", self.page.pk, action, step.pk), note)
        return TaskState.objects.get(pk=step.pk).status != before

    def step_of_another(self) -> TaskState:
        other = article("review 1", self.page.owner, self.elsewhere)
        return other.current_workflow_task_state

    def approve(self) -> bool:
        return self.decide("approve")

    def send_back(self) -> bool:
        return self.decide("reject", comment="Thiếu số liệu.")

    def publish(self) -> bool:
        page = self.save("action-publish")
        return page.live and page.title == TITLE

    def schedule(self) -> bool:
        page = self.save("action-publish", go_live_at=LATER)
        return page.approved_schedule

    def unschedule(self) -> bool:
        revision = self.page.scheduled_revision
        self.client.post(address("revisions_unschedule", self.page.pk, revision.pk))
        return not stored(self.page).approved_schedule

    def publish_many(self) -> bool:
        self.client.post(bulk("publish", self.page))
        page = stored(self.page)
        return page.live and not page.has_unpublished_changes

    def publish_section(self) -> bool:
        """The page through the section in which it is."""
        self.client.post(bulk("publish", self.page.get_parent()), {"include_descendants": "on"})
        return stored(self.page).live

    def unpublish_many(self) -> bool:
        self.client.post(bulk("unpublish", self.page), WHY)
        return not stored(self.page).live

    def delete_many(self) -> bool:
        self.client.post(bulk("delete", self.page), WHY)
        return stored(self.page) is None

    def unpublish(self) -> bool:
        was_live = self.page.live
        self.client.post(address("unpublish", self.page.pk), WHY)
        return was_live and not stored(self.page).live

    def delete(self) -> bool:
        self.client.post(address("delete", self.page.pk), WHY)
        return stored(self.page) is None

    def move(self) -> bool:
        self.client.post(address("move_confirm", self.page.pk, self.elsewhere.pk))
        return stored(self.page).is_child_of(self.elsewhere)

    def lock(self) -> bool:
        self.client.post(address("lock", self.page.pk))
        return stored(self.page).locked

    def unlock(self) -> bool:
        self.client.post(address("unlock", self.page.pk))
        return not stored(self.page).locked


class ByToken:
    """The same, by the writing API; `send` takes a method, a path and an object."""

    def __init__(self, send: Callable[..., Any], page: Any, elsewhere: NewsIndexPage) -> None:
        self.send, self.page, self.elsewhere = send, page, elsewhere

    def create(self, **meta: str) -> bool:
        about = {"type": "news.ArticlePage", "parent_id": self.page.pk} | meta
        self.send("post", "pages/", {"title": TITLE, "meta": about})
        live = {"live": True} if meta else {}
        return ArticlePage.objects.child_of(self.page).filter(title=TITLE, **live).exists()

    def create_live(self) -> bool:
        return self.create(action="publish")

    def change(self, **meta: str) -> bool:
        about = {"type": "news.ArticlePage"} | meta
        self.send("patch", f"pages/{self.page.pk}/", {"title": TITLE, "meta": about})
        page = stored(self.page)
        return page.title == TITLE if meta else page.get_latest_revision_as_object().title == TITLE

    def change_live(self) -> bool:
        return self.change(action="publish") and stored(self.page).live

    def act(self, action: str, **data: Any) -> ArticlePage | None:
        self.send("post", f"pages/{self.page.pk}/actions/{action}/", data)
        return stored(self.page)

    def publish(self) -> bool:
        page = self.act("publish")
        return page.live and not page.has_unpublished_changes

    def unpublish(self) -> bool:
        return not self.act("unpublish", **WHY).live

    def delete(self) -> bool:
        self.send("delete", f"pages/{self.page.pk}/", WHY)
        return stored(self.page) is None

    def move(self) -> bool:
        page = self.act("move", destination_id=self.elsewhere.pk, position="last-child")
        return page.is_child_of(self.elsewhere)

    def copy(self) -> bool:
        before = ArticlePage.objects.count()
        self.act("copy", keep_live=False)
        return ArticlePage.objects.count() > before
