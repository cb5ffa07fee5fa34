"""Nothing overflows and nothing is cut off, however narrow the window, however large the text."""

import pytest

from tests.journeys.reading.conftest import OpenWindow
from tests.journeys.reading.contents import EVERYTHING

pytestmark = pytest.mark.django_db(transaction=True)

# What reaches out of the window, and does not stand in a frame that scrolls by itself.
OUTSIDE = """() => {
  const root = document.documentElement;
  const scrolls = (each) => /auto|scroll/.test(getComputedStyle(each).overflowX);
  const framed = (each) => each !== root && each !== document.body && scrolls(each);
  const words = (each) => each.textContent.trim().slice(0, 40);
  const name = (each) => `${each.tagName}.${each.className}: ${words(each)}`;
  if (root.scrollWidth <= root.clientWidth) return [];
  const outside = [...document.querySelectorAll("body *")]
    .filter((each) => {
      for (let up = each; up; up = up.parentElement) if (framed(up)) return false;
      return each.getBoundingClientRect().right > root.clientWidth + 1;
    })
    .map(name);
  return outside.length ? outside : ["something that escapes from its frame"];
}"""

# Texts of which a part is hidden, but those for screen readers.
CUT = """() => [...document.querySelectorAll("body *")]
  .filter((each) => {
    const style = getComputedStyle(each);
    if (!/hidden|clip/.test(style.overflowY)) return false;
    if (each.closest(".visually-hidden, iframe")) return false;
    return each.scrollHeight > each.clientHeight + 1 && each.innerText?.trim();
  })
  .map((each) => `${each.tagName}.${each.className}`)"""


def strain(page, path: str) -> tuple[list[str], list[str]]:
    page.goto(path)
    return page.evaluate(OUTSIDE), page.evaluate(CUT)


@pytest.mark.parametrize("kind", EVERYTHING)
def test_everything_fits_a_small_phone_and_a_zoom_of_400_percent(open_window: OpenWindow, kind):
    """1280 pixels at 400 % are 320."""
    page = open_window(320, 568, text_size="large")

    assert strain(page, EVERYTHING[kind]) == ([], [])


@pytest.mark.parametrize("kind", EVERYTHING)
def test_everything_fits_when_texts_alone_are_twice_as_large(open_window: OpenWindow, kind):
    page = open_window(640)
    page.add_init_script(
        "addEventListener('DOMContentLoaded', () => "
        "document.documentElement.style.setProperty('font-size', '200%', 'important'))"
    )

    assert strain(page, EVERYTHING[kind]) == ([], [])


@pytest.mark.parametrize("width", [768, 1024, 1920])
@pytest.mark.parametrize("kind", ["home", "list of all these", "one unbroken word", "gallery"])
def test_what_strains_fits_at_every_width(open_window: OpenWindow, kind, width):
    assert strain(open_window(width), EVERYTHING[kind]) == ([], [])


@pytest.mark.parametrize("kind", ["home", "article", "gallery"])
def test_a_page_stands_without_its_pictures(open_window: OpenWindow, kind):
    page = open_window(320)
    page.route("**/uploads/**", lambda route: route.abort())

    assert strain(page, EVERYTHING[kind]) == ([], [])
    nameless = page.locator("img:not([alt])")
    assert nameless.count() == 0


def test_a_wide_table_scrolls_in_its_own_frame(open_window: OpenWindow):
    page = open_window(320)
    page.goto(EVERYTHING["table of 20 columns"])
    frame = page.locator(".table-frame")

    assert frame.evaluate("frame => frame.scrollWidth > 2 * frame.clientWidth")
    frame.focus()
    page.keyboard.press("ArrowRight")

    page.wait_for_function("document.querySelector('.table-frame').scrollLeft > 0")


def test_marks_that_turn_a_text_do_not_turn_what_is_beside_it(open_window: OpenWindow):
    """As they stand in data that is older than the door that takes them out."""
    page = open_window(1280)
    page.goto(EVERYTHING["list of all these"])

    turned = page.locator(".listing-item", has_text="Quyết định số 12").first
    date, title = turned.locator(".date").bounding_box(), turned.locator("h2").bounding_box()
    assert date["x"] < title["x"]
