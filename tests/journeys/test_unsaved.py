"""The session ends while an article is written, and two write on one: no text is lost."""

import json
import re

from django.contrib.sessions.models import Session
from django.urls import reverse
from playwright.sync_api import Locator, Page, expect

from news.models import ArticlePage
from tests.factories import ArticlePageFactory
from tests.journeys.writing import WATCHING, BodyEditor, saves_itself
from tests.people import editor_of

TITLE = "Kế hoạch tiếp công dân quý I năm 2027"


def begin(section, editor: Page) -> ArticlePage:
    """An article that the form has saved by itself, open in the form."""
    editor.add_init_script(WATCHING)
    editor.goto(f"/admin/pages/add/news/articlepage/{section.pk}/")
    editor.locator("#id_title").fill(TITLE)
    editor.evaluate("watching")
    with editor.expect_response(saves_itself):
        BodyEditor(editor).add("Đoạn văn").write("Cơ quan tiếp công dân")
    expect(editor.locator("[name=loaded_revision_id]")).to_be_attached()
    buttons = editor.locator("#w-slim-header-buttons")  # come anew with the first save
    expect(buttons).to_have_attribute("aria-label", "Thao tác")
    return ArticlePage.objects.get(title=TITLE)


def latest(article: ArticlePage) -> dict[str, str]:
    return article.revisions.order_by("-created_at").first().content


def paragraphs(article: ArticlePage) -> list[str]:
    html = [block["value"] for block in json.loads(latest(article)["body"])]
    return [re.sub("<[^>]+>", "", text) for text in html]


def type_on(editor: Page, text: str) -> None:
    editor.locator("[id='body-0-value'] + div [contenteditable=true]").first.click()
    editor.keyboard.press("Control+End")
    editor.keyboard.type(text)


def ends_before(box: Locator, other: Locator) -> bool:
    """Stands to the left of it, and so is not hidden by it."""
    left, right = box.bounding_box(), other.bounding_box()
    return left["x"] + left["width"] < right["x"]


def log_in_again(editor: Page, password: str) -> None:
    """In the window that the form opens, as the message asks for."""
    with editor.expect_popup() as opened:
        editor.get_by_role("link", name="Đăng nhập lại").click()
    login = opened.value
    login.fill("[name=username]", "admin")
    login.fill("[name=password]", password)
    login.press("[name=password]", "Enter")
    expect(login.get_by_role("heading", name="Đã đăng nhập")).to_be_visible()
    login.close()
    editor.bring_to_front()


def test_a_session_that_ends_costs_no_text(section, editor: Page, django_user_model):
    admin = django_user_model.objects.get(username="admin")
    admin.set_password("mot-mat-khau-dai-2027")
    article = begin(section, editor)
    Session.objects.all().delete()
    admin.save()

    editor.locator("#id_introduction").fill("Vào ngày 15 hằng tháng.")
    alert = editor.get_by_role("alert").filter(has_text="Phiên đăng nhập đã hết")
    expect(alert).to_be_visible()
    footer = editor.locator("[data-edit-form] footer")
    expect(footer).to_contain_text("Chưa lưu được.")
    button = footer.locator("[type=submit]").first
    with editor.expect_response(f"**{reverse('writing')}"):
        button.click()
    expect(button).to_be_enabled(timeout=15_000)  # sooner than Wagtail ends it by itself
    expect(button).to_have_text("Lưu nháp")
    expect(editor.locator("#id_title")).to_have_value(TITLE)
    type_on(editor, ", chiều thứ Hai")
    with editor.expect_response(saves_itself):
        log_in_again(editor, "mot-mat-khau-dai-2027")
        editor.evaluate("window.dispatchEvent(new Event('focus'))")
    expect(alert).to_be_hidden()
    assert latest(article)["introduction"] == "Vào ngày 15 hằng tháng."
    assert paragraphs(article) == ["Cơ quan tiếp công dân, chiều thứ Hai"]

    # The same again; now the window goes elsewhere without the text having been saved.
    Session.objects.all().delete()
    editor.locator("#id_byline").fill("Văn phòng")
    expect(alert).to_be_visible()
    type_on(editor, ", tại trụ sở")
    editor.on("dialog", lambda dialog: dialog.accept())
    editor.goto(f"/admin/pages/{article.pk}/edit/")
    editor.fill("[name=username]", "admin")
    editor.fill("[name=password]", "mot-mat-khau-dai-2027")
    editor.press("[name=password]", "Enter")
    offer = editor.get_by_role("status").filter(has_text="còn giữ một bản chưa lưu được")
    expect(offer).to_contain_text(re.compile(r"viết lúc \d\d/\d\d/\d{4} \d\d:\d\d\."))
    assert editor.locator("#id_byline").input_value() == ""

    # Whatever is saved before it is answered, and if what it sends gets lost, it is offered again.
    editor.evaluate("watching")
    with editor.expect_response(saves_itself):
        editor.locator("#id_introduction").fill("Vào ngày 15 và 30 hằng tháng.")
    editor.reload()
    expect(offer).to_be_visible()
    broken = {"status": 500, "content_type": "text/html", "body": "<h1>500</h1>"}
    editor.route("**/edit/", lambda route: route.fulfill(**broken), times=1)
    offer.get_by_role("button", name="Khôi phục").click()
    expect(editor.get_by_role("heading", name="500")).to_be_visible()
    editor.goto(f"/admin/pages/{article.pk}/edit/")
    offer.get_by_role("button", name="Khôi phục").click()
    expect(editor.locator("#id_byline")).to_have_value("Văn phòng")
    expect(offer).to_have_count(0)
    assert latest(article)["byline"] == "Văn phòng"
    assert paragraphs(article) == ["Cơ quan tiếp công dân, chiều thứ Hai, tại trụ sở"]


def test_what_is_wrong_is_not_hidden_by_what_floats_above_the_form(section, editor: Page):
    begin(section, editor)
    Session.objects.all().delete()
    editor.locator("#id_introduction").fill("Vào ngày 15 hằng tháng.")
    alert = editor.get_by_role("alert").filter(has_text="Phiên đăng nhập đã hết")
    expect(alert).to_be_visible()
    folding = editor.get_by_role("button", name="Thu gọn tất cả")
    assert ends_before(alert, folding)

    editor.set_viewport_size({"width": 1000, "height": 900})
    editor.locator("[data-side-panel-toggle=status]").click()
    expect(editor.locator("[data-side-panel=status]")).to_be_visible()
    assert ends_before(alert, folding)

    editor.locator("[data-side-panel-toggle=status]").click()
    editor.set_viewport_size({"width": 390, "height": 900})
    expect(folding).to_be_hidden()
    assert ends_before(alert, editor.locator(".w-minimap"))


def test_two_who_write_on_one_article_keep_both_texts_and_are_told(section, editor: Page):
    article = ArticlePageFactory(parent=section, title=TITLE)
    article.save_revision()
    other = editor_of(section, username="an", first_name="Nguyễn Văn", last_name="An")
    # Wagtail asks every ten seconds whether somebody has saved; here the editor is quicker.
    editor.route("**/editing-sessions/ping/**", lambda route: route.fulfill(status=404))
    editor.add_init_script(WATCHING)
    editor.goto(f"/admin/pages/{article.pk}/edit/")
    editor.evaluate("watching")
    article.introduction = "Tóm tắt của An"
    article.save_revision(user=other)

    with editor.expect_response(saves_itself) as refused:
        editor.locator("#id_introduction").fill("Tóm tắt khác")
    assert refused.value.json()["error_code"] == "invalid_revision"
    assert latest(article)["introduction"] == "Tóm tắt của An"

    editor.locator("[data-edit-form] footer [type=submit]").first.click()

    warning = editor.locator(".messages .warning")
    expect(warning).to_contain_text("Nguyễn Văn An đã lưu một phiên bản lúc")
    introductions = [
        version.content["introduction"] for version in article.revisions.order_by("pk")
    ]
    assert introductions[-2:] == ["Tóm tắt của An", "Tóm tắt khác"]
    expect(warning.get_by_role("link", name="So sánh hai phiên bản")).to_be_visible()
