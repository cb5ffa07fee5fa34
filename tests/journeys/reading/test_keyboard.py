"""The whole site by the keyboard alone."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.reading.conftest import OpenWindow
from tests.journeys.reading.contents import ORDINARY

pytestmark = pytest.mark.django_db(transaction=True)

# What has the focus: its name, where it is in the document, and whether that can be seen.
FOCUSED = """() => {
  const each = document.activeElement;
  if (each === document.body) return null;
  const style = getComputedStyle(each);
  const box = each.getBoundingClientRect();
  const label = each.labels?.[0]?.innerText ?? "";
  const picture = each.querySelector("img")?.alt;
  const name = each.ariaLabel || each.title || each.innerText || label || picture;
  const all = [...document.querySelectorAll("*")];
  return {
    place: all.indexOf(each),
    tag: each.tagName,
    named: Boolean(name?.trim()),
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    visible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
  };
}"""
# What is in them is another's, and the focus in them is not in this document.
WITHOUT_FRAMES = "() => document.querySelectorAll('iframe').forEach((each) => each.remove())"
# Of radio buttons Tab reaches one, and the arrows the others.
ABLE = """() => [...document.querySelectorAll(
    "a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter((each) => each.type !== "radio" || each === each.form.elements[each.name][0])
  .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.disabled
    && !each.closest("details:not([open]) > :not(summary)"))
  .length"""


def walk(page: Page) -> list[dict[str, Any]]:
    """All that Tab reaches, in order, until it leaves the page."""
    steps = []
    while len(steps) < 400:
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None or (steps and focused["place"] <= steps[0]["place"]):
            return steps
        if not steps or focused["place"] != steps[-1]["place"]:
            steps.append(focused)
    raise AssertionError("Tab does not leave the page.")


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("kind", ORDINARY)
def test_tab_reaches_everything_in_the_order_of_reading(open_window: OpenWindow, kind, width):
    page = open_window(width)
    page.goto(ORDINARY[kind])
    page.evaluate(WITHOUT_FRAMES)

    steps = walk(page)

    assert [step for step in steps if not step["named"]] == []
    assert [step for step in steps if not step["outlined"]] == []
    assert [step for step in steps if not step["visible"]] == []
    places = [step["place"] for step in steps]
    assert places == sorted(places)
    assert len(steps) >= page.evaluate(ABLE)


@pytest.mark.parametrize("width", [390, 1280])
def test_the_first_step_leads_past_the_furniture(open_window: OpenWindow, width):
    page = open_window(width)
    page.goto(ORDINARY["article"])

    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Truy cập nội dung luôn")).to_be_focused()
    expect(page.get_by_role("link", name="Truy cập nội dung luôn")).to_be_in_viewport()
    page.keyboard.press("Enter")

    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_the_menu_of_a_phone_opens_and_leads_on(open_window: OpenWindow):
    page = open_window(390)
    page.goto("/")
    button = page.locator("summary", has_text="Danh mục").first

    button.focus()
    page.keyboard.press("Enter")
    link = page.locator(".menu").get_by_role("link", name="Liên hệ")
    expect(link).to_be_visible()
    link.focus()
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_have_text("Liên hệ")


def test_the_second_level_opens_by_space_and_closes_by_escape(open_window: OpenWindow):
    page = open_window(1280)
    page.goto("/")
    button = page.locator(".submenu > summary").first
    inside = page.locator(".submenu").first.get_by_role("link", name="Thanh tra").first

    button.focus()
    page.keyboard.press("Space")
    expect(inside).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")

    expect(inside).to_be_hidden()
    expect(button).to_be_focused()


def test_theme_and_size_are_chosen_by_key_and_stay(open_window: OpenWindow):
    page = open_window(1280)
    page.goto("/lien-he/")
    root = page.locator("html")

    page.get_by_role("button", name="chữ lớn").press("Enter")
    expect(root).to_have_attribute("data-text-size", "large")
    page.get_by_label("Tương phản").press("ArrowDown")

    expect(root).to_have_attribute("data-theme", "dark")


@pytest.mark.parametrize("size", ["small", "normal", "large"])
def test_the_three_sizes_differ(open_window: OpenWindow, size):
    page = open_window(1280, text_size=size)
    page.goto("/lien-he/")

    text = page.locator("main p").first
    found = text.evaluate("text => parseFloat(getComputedStyle(text).fontSize)")

    assert {"small": found < 17, "normal": 17 <= found <= 19, "large": found > 19}[size]
