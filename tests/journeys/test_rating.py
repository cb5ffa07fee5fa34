"""A reader rates an article, changes the vote and takes it back, with and without JavaScript."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from news.models import RatingSummary, StarRating
from tests.factories import ArticlePageFactory, StarRatingFactory
from tests.journeys.conftest import PATIENCE


@pytest.fixture
def article(section, live_site):
    return ArticlePageFactory(parent=section, title="Lịch tiếp công dân")


@pytest.fixture
def without_scripts(chromium: Browser, live_site, live_server) -> Iterator[Page]:
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def votes(article) -> list[int]:
    return list(StarRating.objects.filter(article=article).values_list("stars", flat=True))


def state(page: Page):
    return page.locator(".rating-state")


def said(page: Page):
    return page.locator(".rating-status")


def test_rating_changing_and_withdrawing(visitor: Page, article):
    StarRatingFactory(article=article, stars=5)
    visitor.goto(article.url)
    expect(state(visitor)).to_have_text("5/5 từ 1 lượt")
    withdraw = visitor.get_by_role("button", name="Bỏ đánh giá của tôi")
    expect(withdraw).to_be_hidden()

    visitor.locator(".star").nth(1).click()
    visitor.get_by_role("button", name="Gửi đánh giá").click()
    expect(said(visitor)).to_have_text("Cảm ơn bạn đã đánh giá 2 sao.")
    expect(state(visitor)).to_have_text("3,5/5 từ 2 lượt")

    visitor.locator(".star").nth(3).click()
    visitor.get_by_role("button", name="Gửi đánh giá").click()
    expect(state(visitor)).to_have_text("4,5/5 từ 2 lượt")
    assert sorted(votes(article)) == [4, 5]

    visitor.reload()
    expect(visitor.get_by_role("radio", name="4 sao")).to_be_checked()
    withdraw.click()
    expect(said(visitor)).to_have_text("Đã bỏ đánh giá của bạn.")
    expect(state(visitor)).to_have_text("5/5 từ 1 lượt")
    expect(visitor.get_by_role("radio", name="1 sao")).to_be_focused()
    expect(visitor.get_by_role("radio", checked=True)).to_have_count(0)
    assert votes(article) == [5]


def test_rating_by_keyboard(visitor: Page, article):
    visitor.goto(article.url)
    visitor.get_by_role("radio", name="1 sao").focus()

    visitor.keyboard.press("ArrowRight")
    visitor.keyboard.press("ArrowRight")
    third = visitor.get_by_role("radio", name="3 sao: tạm được", exact=True)
    expect(third).to_be_checked()
    expect(visitor.get_by_text("3 sao: tạm được")).to_be_visible()
    visitor.keyboard.press("Enter")

    expect(state(visitor)).to_have_text("3/5 từ 1 lượt")
    expect(said(visitor)).to_have_attribute("role", "status")


def test_the_votes_of_this_moment_come_with_the_stars(visitor: Page, article, live_server):
    visitor.route("**/ratings/**", lambda route: route.fulfill(json=answer(count=17, average=4.24)))

    visitor.goto(article.url)

    expect(state(visitor)).to_have_text("4,2/5 từ 17 lượt")


def answer(**values) -> dict:
    return {"average": None, "count": 0, "scale": 5, "distribution": {}, "yours": None} | values


def refuse(page: Page, send: Callable) -> None:
    """Whatever is written to ratings meets this."""
    page.route(
        "**/ratings/**",
        lambda route: send(route) if route.request.method == "POST" else route.continue_(),
    )


def test_votes_that_come_late_do_not_undo_a_choice(visitor: Page, article):
    held: list[Route] = []
    visitor.route("**/ratings/**", lambda route: held.append(route))
    visitor.goto(article.url)
    visitor.locator(".star").nth(2).click()
    visitor.wait_for_function("() => document.querySelector('.star :checked')")

    (first,) = held
    first.fulfill(json=answer(count=3, average=4))

    expect(state(visitor)).to_have_text("4/5 từ 3 lượt")
    expect(visitor.get_by_role("radio", name="3 sao")).to_be_checked()


@pytest.mark.parametrize(
    ("send", "words"),
    [
        (lambda route: route.abort(), "Chưa gửi được đánh giá. Xin kiểm tra mạng rồi thử lại."),
        (lambda route: route.fulfill(status=500), "Chưa gửi được đánh giá."),
        (lambda route: route.fulfill(body="<!DOCTYPE html>"), "Chưa gửi được đánh giá."),
        (
            lambda route: route.fulfill(
                status=429, json={"explanation": "Xin thử lại sau 7 phút."}
            ),
            "Xin thử lại sau 7 phút.",
        ),
    ],
)
def test_what_went_wrong_is_said_and_the_choice_stays(visitor: Page, article, send, words):
    refuse(visitor, send)
    visitor.goto(article.url)
    visitor.locator(".star").nth(2).click()

    visitor.get_by_role("button", name="Gửi đánh giá").click()

    expect(said(visitor)).to_contain_text(words)
    expect(visitor.get_by_role("radio", name="3 sao")).to_be_checked()
    assert votes(article) == []


def test_two_clicks_are_one_vote(visitor: Page, article):
    visitor.goto(article.url)
    visitor.locator(".star").nth(2).click()

    visitor.get_by_role("button", name="Gửi đánh giá").dblclick()

    expect(said(visitor)).to_contain_text("Cảm ơn bạn")
    visitor.reload()
    expect(visitor.get_by_role("radio", name="3 sao")).to_be_checked()
    assert votes(article) == [3]


def test_a_closed_article_shows_its_votes_and_no_stars(visitor: Page, article):
    StarRatingFactory(article=article, stars=4)
    article.ratings_open = False
    article.save_revision().publish()

    visitor.goto(article.url)

    expect(state(visitor)).to_have_text("4/5 từ 1 lượt")
    expect(visitor.get_by_text("Bài viết này không nhận đánh giá.")).to_be_visible()
    expect(visitor.get_by_role("radio")).to_have_count(0)


def test_without_javascript(without_scripts: Page, article, live_server):
    page = without_scripts
    page.goto(article.url)
    expect(state(page)).to_have_text("Chưa có đánh giá")

    page.locator(".star").nth(3).click()
    page.get_by_role("button", name="Gửi đánh giá").click()
    expect(said(page)).to_have_text("Cảm ơn bạn đã đánh giá.")
    expect(page.get_by_role("radio", name="4 sao: khá hữu ích", exact=True)).to_be_checked()
    expect(state(page)).to_have_text("4/5 từ 1 lượt")

    page.locator(".star").nth(1).click()
    page.get_by_role("button", name="Gửi đánh giá").click()
    expect(state(page)).to_have_text("2/5 từ 1 lượt")
    assert votes(article) == [2]

    page.get_by_role("button", name="Bỏ đánh giá của tôi").click()
    expect(said(page)).to_have_text("Đã bỏ đánh giá của bạn.")
    expect(state(page)).to_have_text("Chưa có đánh giá")
    assert RatingSummary.objects.get(article=article).count == 0

    page.get_by_role("link", name="Trở lại bài viết").click()
    expect(page).to_have_url(f"{live_server.url}{article.url}")


def test_without_javascript_a_refusal_is_said(without_scripts: Page, article, settings):
    settings.RATINGS_PER_NETWORK = [(0, 600)]
    page = without_scripts
    page.goto(article.url)
    page.locator(".star").nth(3).click()

    page.get_by_role("button", name="Gửi đánh giá").click()

    expect(said(page)).to_contain_text("Mạng mà bạn đang dùng đã gửi quá nhiều lượt đánh giá.")
    assert votes(article) == []


def test_paper_has_no_stars(visitor: Page, article):
    visitor.goto(article.url)
    visitor.emulate_media(media="print")

    expect(visitor.locator(".rating")).to_be_hidden()
