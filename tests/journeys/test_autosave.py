"""Wagtail's page form saves itself; that must not get in the way of an editor who publishes."""

import pytest
from playwright.sync_api import Page, expect

from news.models import ArticlePage
from tests.factories import ArticlePageFactory
from tests.journeys.writing import WATCHING, BodyEditor, saves_itself

TITLE = "Kế hoạch tiếp công dân quý I năm 2027"
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


@pytest.fixture
def article(section) -> ArticlePage:
    return ArticlePageFactory(parent=section, title=TITLE, slug="ke-hoach", body=[])


def latest(article: ArticlePage) -> ArticlePage:
    article.refresh_from_db()
    return article.get_latest_revision_as_object()


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


def test_a_form_waits_for_its_autosave_only_for_a_while(article, editor: Page):
    editor.add_init_script(WATCHING)
    editor.goto(f"/admin/pages/{article.pk}/edit/")
    editor.evaluate("watching")
    editor.route("**/edit/", lambda route: None, times=1)  # the answer never comes
    with editor.expect_request("**/edit/"):
        editor.locator("#id_byline").fill("Văn phòng")
    editor.clock.install()

    editor.locator("[data-edit-form] footer [type=submit]").first.click()
    editor.clock.fast_forward(31_000)

    expect(editor.locator(".messages .success")).to_be_visible()
    assert latest(article).byline == "Văn phòng"


def test_the_last_letters_of_a_text_are_saved_however_quickly_it_is_sent(article, editor: Page):
    editor.clock.install()
    editor.goto(f"/admin/pages/{article.pk}/edit/")
    paragraph = BodyEditor(editor).add("Đoạn văn")
    editor.clock.pause_at(editor.evaluate("Date.now()") + 5_000)
    paragraph.write("Cơ quan tiếp công dân")
    assert "công dân" not in editor.locator("[name=body-0-value]").input_value()

    editor.locator("[data-edit-form] footer [type=submit]").first.click()
    editor.wait_for_url("**/edit/")
    expect(editor.locator(".messages .success")).to_be_visible()

    (block,) = latest(article).body
    assert str(block.value.source).endswith(">Cơ quan tiếp công dân</p>")


def test_what_is_written_while_the_form_saves_itself_is_saved_next(article, editor: Page):
    editor.add_init_script(WATCHING + SLOW_ANSWER_TO_AUTOSAVE)
    editor.goto(f"/admin/pages/{article.pk}/edit/")
    editor.evaluate("watching")
    editor.locator("#id_byline").fill("Văn phòng")
    editor.wait_for_function("window.autosaved")

    with editor.expect_response(saves_itself):
        editor.locator("#id_introduction").evaluate("""(field) => {
          window.addEventListener("w-autosave:success", () => {
            field.value = "Vào ngày 15 hằng tháng.";
          }, { once: true, capture: true });
          window.release();
        }""")

    assert latest(article).introduction == "Vào ngày 15 hằng tháng."


def test_what_is_written_before_the_form_looks_for_edits_is_saved_too(article, editor: Page):
    editor.clock.install()
    editor.clock.pause_at(editor.evaluate("Date.now()") + 1_000)
    editor.goto(f"/admin/pages/{article.pk}/edit/")
    editor.locator("#id_byline").fill("Văn phòng")

    with editor.expect_response(saves_itself):
        editor.clock.run_for(5_000)

    assert latest(article).byline == "Văn phòng"


def test_what_is_written_between_its_two_first_looks_is_saved_too(article, editor: Page):
    editor.add_init_script("""
      window.addEventListener("w-unsaved:watch-edits", () => {
        document.getElementById("id_byline").focus();
        document.execCommand("insertText", false, "Văn phòng");
      }, { once: true });
    """)

    with editor.expect_response(saves_itself):
        editor.goto(f"/admin/pages/{article.pk}/edit/")

    assert latest(article).byline == "Văn phòng"
