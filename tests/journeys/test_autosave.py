"""Wagtail's page form saves itself; that must not get in the way of an editor who publishes."""

from playwright.sync_api import Page

from news.models import ArticlePage
from tests.journeys.writing import BodyEditor

TITLE = "Kế hoạch tiếp công dân quý I năm 2027"
# Wagtail looks for edits, and saves them by itself, only some time after the form has appeared.
WATCHING = """
window.watching = new Promise((resolve) => {
  window.addEventListener("w-unsaved:watch-edits", () => resolve(), { once: true });
});
"""
SLOW_ANSWER_TO_AUTOSAVE = """
const { fetch } = window;
const released = new Promise((resolve) => { window.release = resolve; });
window.fetch = async (...request) => {
  const response = await fetch(...request);
  if (request[1]?.headers?.Accept === "application/json") {
    window.autosaved = true;
    await released;
  }
  return response;
};
"""


def test_publishing_while_the_form_saves_itself_makes_one_article(section, editor: Page):
    editor.add_init_script(WATCHING + SLOW_ANSWER_TO_AUTOSAVE)
    editor.goto(f"/admin/pages/add/news/articlepage/{section.pk}/")
    editor.locator("#id_title").fill(TITLE)
    editor.evaluate("watching")
    BodyEditor(editor).add("Đoạn văn").write("Cơ quan tiếp công dân vào ngày 15.")
    editor.wait_for_function("window.autosaved")

    editor.get_by_role("button", name="Thao tác khác").click()
    editor.locator("[name=action-publish]").click()
    editor.evaluate("release()")
    editor.wait_for_url("**/admin/pages/*/")

    assert ArticlePage.objects.get(title=TITLE).live


def test_the_button_that_was_pressed_is_forgotten_once_the_form_is_sent(section, editor: Page):
    editor.goto(f"/admin/pages/add/news/articlepage/{section.pk}/")

    sent = editor.locator("#page-edit-form").evaluate(
        """(form) => {
          const sent = [];
          const published = () => new FormData(form).has("action-publish");
          form.addEventListener("submit", (event) => {
            event.preventDefault();
            sent.push(published());
          });
          form.dispatchEvent(new CustomEvent("w-autosave:save", { bubbles: true }));
          form.requestSubmit(document.querySelector("[name=action-publish]"));
          form.dispatchEvent(new CustomEvent("w-autosave:success", { bubbles: true }));
          return [...sent, published()];
        }"""
    )

    assert sent == [True, False]


def test_a_form_on_its_way_does_not_save_itself_until_it_was_stopped(section, editor: Page):
    editor.clock.install()
    editor.goto(f"/admin/pages/add/news/articlepage/{section.pk}/")
    form = editor.locator("#page-edit-form")
    form.evaluate(
        """(form) => new Promise((resolve) => {
          form.addEventListener("submit", (event) => {
            event.preventDefault();
            resolve();
          });
          form.requestSubmit();
        })"""
    )
    save = """(form) => form.dispatchEvent(
      new CustomEvent("w-autosave:save", { bubbles: true, cancelable: true }))"""

    assert form.evaluate(save) is False
    editor.clock.fast_forward(31_000)
    assert form.evaluate(save) is True
