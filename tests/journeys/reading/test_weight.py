"""What a page costs a reader: bytes, waiting, and whether it jumps."""

from urllib.parse import urlsplit

import brotli
import pytest
from playwright.sync_api import Response, Route, expect

from tests.journeys.reading.conftest import OpenWindow
from tests.journeys.reading.contents import ORDINARY

pytestmark = pytest.mark.django_db(transaction=True)

# What moved without the reader's doing, from where to where. Less than a thousandth (of the window
# moved by the whole of it) is a few pixels of a word that a busy machine paints in two steps.
SHIFTS = """
  window.shifted = [];
  const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(" ");
  const moved = ({ node, previousRect, currentRect }) =>
    `${node?.nodeName}.${node?.className}: ${place(previousRect)} to ${place(currentRect)}`;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput || entry.value < 0.001) continue;
      window.shifted.push(...entry.sources.map(moved));
    }
  }).observe({ type: "layout-shift", buffered: true });
"""
SCROLL = """async () => {
  for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
    scrollTo(0, y);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
}"""
PAINTED = "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"
# The page is read anew from pieces of its source, each painted before the next one comes.
IN_PIECES = """async () => {
  const source = await (await fetch(location.href)).text();
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  document.open();
  for (let start = 0; start < source.length; start += 700) {
    document.write(source.slice(start, start + 700));
    await painted();
  }
  document.close();
}"""
HAS_COME = "(image) => image.complete && image.naturalWidth > 0"
BLOCKING = """() => performance.getEntriesByType("resource")
  .filter((each) => each.renderBlockingStatus === "blocking").map((each) => each.name)"""


def transferred(response: Response) -> int:
    """Bytes as a server in production sends them: texts with the weaker of its two Brotlis."""
    return len(brotli.compress(response.body(), quality=5))


def test_an_article_is_light(open_window: OpenWindow):
    page = open_window(390)
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))

    page.goto(ORDINARY["article"], wait_until="networkidle")

    own = [each for each in answers if urlsplit(each.url).hostname == urlsplit(page.url).hostname]
    sizes = {each.url: transferred(each) for each in own if "/uploads/" not in each.url and each.ok}
    assert len(sizes) >= 4
    assert sum(sizes.values()) < 60_000, sizes


@pytest.mark.parametrize("kind", ORDINARY)
def test_one_stylesheet_blocks_and_no_script(open_window: OpenWindow, kind: str):
    page = open_window(390)
    page.goto(ORDINARY[kind], wait_until="load")

    blocking = [urlsplit(address).path for address in page.evaluate(BLOCKING)]

    assert blocking == ["/static/site/site.css"]


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("kind", ORDINARY)
def test_nothing_jumps(open_window: OpenWindow, kind: str, width: int):
    page = open_window(width)
    page.add_init_script(SHIFTS)
    page.goto(ORDINARY[kind], wait_until="load")

    page.evaluate(SCROLL)

    assert page.evaluate("window.shifted") == []


def test_the_footer_has_its_columns_before_all_of_it_has_come(open_window: OpenWindow):
    page = open_window(1280)
    page.goto(ORDINARY["article"])
    first = page.locator(".footer-columns section").first
    width = first.evaluate("(section) => section.offsetWidth")

    page.locator(".footer-columns section").last.evaluate("(section) => section.remove()")

    assert first.evaluate("(section) => section.offsetWidth") == width


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("kind", ["home", "article", "gallery", "gallery of one", "news"])
def test_nothing_jumps_when_pictures_come_late(open_window: OpenWindow, kind: str, width: int):
    page = open_window(width)
    page.add_init_script(SHIFTS)
    held: list[Route] = []
    is_late = True
    page.route("**/uploads/**", lambda route: held.append(route) if is_late else route.continue_())
    page.goto(ORDINARY[kind], wait_until="domcontentloaded")
    picture = page.locator("main figure img, main .thumbnail img, main .lead img").first
    picture.scroll_into_view_if_needed()
    page.evaluate(PAINTED)

    is_late = False
    for route in held:
        route.continue_()
    page.wait_for_function(HAS_COME, arg=picture.element_handle())
    page.evaluate(PAINTED)

    assert len(held) > 0
    assert page.evaluate("window.shifted") == []


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(
    "kind", ["home", "news", "article", "gallery", "information", "results", "not found"]
)
def test_nothing_moves_while_the_page_is_read(open_window: OpenWindow, kind: str, width: int):
    page = open_window(width, 5000)
    page.add_init_script(SHIFTS)
    page.goto(ORDINARY[kind])

    page.evaluate(IN_PIECES)

    expect(page.locator(".site-footer")).to_be_visible()
    assert page.evaluate("window.shifted") == []


@pytest.mark.parametrize("kind", ["home", "article", "gallery", "news", "results"])
def test_every_picture_says_its_size(open_window: OpenWindow, kind: str):
    page = open_window(390)
    page.goto(ORDINARY[kind])

    without = page.locator("img:not([width][height])")
    unsized = page.locator("img[srcset]:not([sizes]), source:not([sizes])")

    assert page.locator("main img").count() > 0
    assert (without.count(), unsized.count()) == (0, 0)
