"""Looking at photographs one at a time, and along the strip of the front page."""

import pytest
from django.db.models import CharField, Value
from django.db.models.functions import Cast, Concat
from playwright.sync_api import Locator, Page, expect

from media.models import CustomRendition, GalleryPage
from tests.bodies import picture
from tests.factories import GalleryPageFactory
from tests.queries import add_pictures


def add_gallery(galleries, count: int) -> GalleryPage:
    photos = [
        {"type": "photo", "value": picture(image) | {"caption": f"Chú thích {number}"}}
        for number, image in enumerate(add_pictures(count), start=1)
    ]
    return GalleryPageFactory(parent=galleries, title="Lễ ra quân", body=photos)


@pytest.fixture
def gallery(galleries, live_site) -> GalleryPage:
    return add_gallery(galleries, 12)


@pytest.fixture
def photographs(visitor: Page, gallery) -> Locator:
    """The links of the open gallery."""
    visitor.goto(gallery.url)
    return visitor.locator("[data-photograph]")


@pytest.fixture
def viewer(visitor: Page) -> Locator:
    return visitor.get_by_role("dialog", name="Xem ảnh cỡ lớn")


def test_a_photograph_is_looked_at_by_click_and_by_key(photographs, viewer):
    photographs.nth(2).click()
    expect(viewer).to_be_visible()
    expect(viewer.get_by_role("status")).to_contain_text("3 / 12")
    expect(viewer.get_by_text("Chú thích 3", exact=True)).to_be_visible()

    viewer.get_by_role("button", name="Đóng").click()
    expect(photographs.nth(2)).to_be_focused()
    photographs.nth(4).press("Enter")

    expect(viewer.get_by_role("status")).to_contain_text("5 / 12")


def test_keys_lead_from_one_to_the_next_and_stop_at_the_ends(visitor: Page, photographs, viewer):
    photographs.nth(1).click()
    status = viewer.get_by_role("status")
    back, on = (viewer.get_by_role("button", name=name) for name in ("Ảnh trước", "Ảnh sau"))

    for key, place in (("ArrowRight", 3), ("ArrowLeft", 2), ("End", 12), ("ArrowRight", 12)):
        visitor.keyboard.press(key)
        expect(status).to_contain_text(f"{place} / 12")
    expect(on).to_have_attribute("aria-disabled", "true")
    expect(back).to_have_attribute("aria-disabled", "false")
    visitor.keyboard.press("Home")
    expect(back).to_have_attribute("aria-disabled", "true")
    on.click()
    expect(status).to_contain_text("Ảnh 2 trên 12. Chú thích 2")


def test_escape_leads_back_to_the_photograph_that_was_looked_at(
    visitor: Page, gallery, photographs, viewer
):
    photographs.nth(2).click()
    visitor.keyboard.press("ArrowRight")

    visitor.keyboard.press("Escape")

    expect(viewer).to_be_hidden()
    expect(photographs.nth(3)).to_be_focused()
    visitor.wait_for_url(f"**{gallery.url}")


def test_back_closes_and_forward_opens(visitor: Page, gallery, photographs, viewer):
    photographs.nth(2).click()
    visitor.keyboard.press("ArrowRight")

    visitor.go_back()
    expect(viewer).to_be_hidden()
    visitor.wait_for_url(f"**{gallery.url}")

    visitor.go_forward()
    expect(viewer.get_by_role("status")).to_contain_text("4 / 12")


@pytest.mark.parametrize("close", ["querySelector('[aria-label=Đóng]').click()", "close()"])
def test_a_photograph_opens_the_moment_the_last_one_is_closed(
    visitor: Page, photographs, viewer, close
):
    photographs.nth(2).click()
    expect(viewer).to_be_visible()

    visitor.evaluate(f"""() => {{
      addEventListener("popstate", () => window.hasGoneBack = true);
      document.querySelector("dialog").{close};
      document.querySelectorAll("[data-photograph]")[4].click();
    }}""")

    visitor.wait_for_function("window.hasGoneBack")
    expect(viewer.get_by_role("status")).to_contain_text("5 / 12")
    assert visitor.evaluate("location.hash") == "#anh-5"


def test_an_address_leads_to_one_photograph(visitor: Page, gallery, viewer):
    visitor.goto(f"{gallery.url}#anh-7")

    expect(viewer.get_by_role("status")).to_contain_text("7 / 12")
    visitor.keyboard.press("Escape")
    expect(viewer).to_be_hidden()
    visitor.wait_for_url(f"**{gallery.url}")


@pytest.mark.parametrize("fragment", ["#anh-13", "#anh-0", "#anh-", "#khac"])
def test_an_address_of_no_photograph_leads_to_the_page(visitor: Page, gallery, viewer, fragment):
    visitor.goto(f"{gallery.url}{fragment}")
    visitor.wait_for_load_state()

    expect(viewer).to_be_hidden()


def test_the_focus_stays_in_the_viewer(visitor: Page, photographs, viewer):
    photographs.nth(2).click()

    for _ in range(12):
        visitor.keyboard.press("Tab")
        outside = visitor.evaluate(
            "!document.activeElement.closest('dialog') && document.activeElement !== document.body"
        )
        assert not outside


def test_a_swipe_leads_to_the_next(visitor: Page, photographs, viewer):
    photographs.nth(2).click()
    expect(viewer.get_by_role("status")).to_contain_text("3 / 12")

    viewer.locator(".viewer-track").evaluate("track => track.scrollBy(track.clientWidth, 0)")

    expect(viewer.get_by_role("status")).to_contain_text("4 / 12")


def test_only_what_is_seen_and_what_is_next_to_it_is_loaded(visitor: Page, photographs, viewer):
    photographs.nth(5).click()
    expect(viewer.get_by_role("status")).to_contain_text("6 / 12")

    assert viewer.locator("img").count() == 3
    visitor.keyboard.press("End")
    assert viewer.locator("img").count() == 5


def test_a_photograph_that_does_not_come_says_so(visitor: Page, photographs, viewer):
    photographs.nth(0).evaluate(
        "link => { link.querySelector('picture').innerHTML = '<img>'; link.href = '/khong-co/' }"
    )

    photographs.nth(0).press("Enter")

    expect(viewer.get_by_text("Không tải được ảnh này")).to_be_visible()


def test_with_a_modifier_the_link_is_a_link(visitor: Page, photographs, viewer):
    with visitor.context.expect_page() as opened:
        photographs.nth(0).click(modifiers=["Control"])

    assert "/uploads/images/" in opened.value.url
    expect(viewer).to_be_hidden()


def test_without_a_script_every_photograph_is_a_link_to_its_file(chromium, gallery, live_server):
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()
    page.goto(gallery.url)

    links = page.locator(".photographs a")
    assert links.count() == 12
    links.nth(3).click()
    page.wait_for_url("**/uploads/images/**")
    context.close()


def test_a_gallery_of_four_hundred_loads_what_is_in_view(visitor: Page, galleries, live_site):
    gallery = add_gallery(galleries, 400)
    own_file = Concat(Value("images/"), Cast("pk", CharField()), Value(".jpg"))
    CustomRendition.objects.update(file=own_file)  # one that is had already is not asked for again
    asked = []
    visitor.on("request", lambda request: asked.append(request.url))

    page = visitor.goto(gallery.url, wait_until="load")

    assert visitor.locator("[data-photograph]").count() == 400
    assert len(page.body()) < 700_000
    assert 0 < sum("/uploads/" in url for url in asked) < 60


@pytest.fixture
def strip(visitor: Page, home, gallery) -> Locator:
    value = {"heading": "Hình ảnh hoạt động", "gallery": gallery.pk, "count": 8}
    home.body = [{"type": "photo_slideshow", "value": value}]
    home.save_revision().publish()
    visitor.goto("/")
    return visitor.get_by_role("region", name="Hình ảnh hoạt động")


def test_the_strip_goes_on_by_buttons_and_says_where_it_is(strip):
    back, on = (strip.get_by_role("button", name=name) for name in ("Các ảnh trước", "Các ảnh sau"))
    count = strip.locator(".strip-count")
    expect(count).to_contain_text("1–")
    expect(back).to_have_attribute("aria-disabled", "true")

    on.click()
    expect(back).to_have_attribute("aria-disabled", "false")
    for _ in range(8):
        on.press("Enter")

    expect(count).to_contain_text("–8 / 8")
    expect(on).to_have_attribute("aria-disabled", "true")


def test_a_photograph_of_the_strip_is_looked_at_too(visitor: Page, strip, viewer):
    strip.locator("[data-photograph]").nth(1).click()

    expect(viewer.get_by_role("status")).to_contain_text("2 / 8")
    visitor.keyboard.press("Escape")
    expect(strip.locator("[data-photograph]").nth(1)).to_be_focused()
