"""Wagtail's page form saves itself; that must not get in the way of an editor who publishes."""

from playwright.sync_api import APIResponse, Page, Request, Route

from news.models import ArticlePage
from tests.journeys.writing import BodyEditor

TITLE = "Kế hoạch tiếp công dân quý I năm 2027"
# Wagtail looks for edits, and saves them by itself, only some time after the form has appeared.
WATCHING = """
window.watching = new Promise((resolve) => {
  window.addEventListener("w-unsaved:watch-edits", () => resolve(), { once: true });
});
"""


def is_autosave(request: Request) -> bool:
    return request.method == "POST" and request.headers.get("accept") == "application/json"


def hold_autosave(route: Route, held: list[tuple[Route, APIResponse]]) -> None:
    """Let an autosave reach the server, and keep the answer back."""
    if is_autosave(route.request):
        held.append((route, route.fetch()))
    else:
        route.continue_()


def test_publishing_while_the_form_saves_itself_makes_one_article(section, editor: Page):
    held: list[tuple[Route, APIResponse]] = []
    editor.route("**/admin/pages/add/**", lambda route: hold_autosave(route, held))
    editor.add_init_script(WATCHING)
    editor.goto(f"/admin/pages/add/news/articlepage/{section.pk}/")
    editor.locator("#id_title").fill(TITLE)
    editor.evaluate("watching")
    with editor.expect_request(is_autosave):
        BodyEditor(editor).add("Đoạn văn").write("Cơ quan tiếp công dân vào ngày 15.")

    editor.get_by_role("button", name="More actions").click()
    editor.locator("[name=action-publish]").click()
    route, response = held.pop()
    route.fulfill(response=response)
    editor.wait_for_url("**/admin/pages/*/")

    assert ArticlePage.objects.get(title=TITLE).live


def test_a_form_on_its_way_does_not_save_itself(section, editor: Page):
    editor.goto(f"/admin/pages/add/news/articlepage/{section.pk}/")

    goes_ahead = editor.locator("#page-edit-form").evaluate(
        """(form) => {
          form.addEventListener("submit", (event) => event.preventDefault());
          form.requestSubmit();
          const save = new CustomEvent("w-autosave:save", { bubbles: true, cancelable: true });
          return form.dispatchEvent(save);
        }"""
    )

    assert goes_ahead is False
