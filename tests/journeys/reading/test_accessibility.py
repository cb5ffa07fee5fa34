"""axe finds nothing against WCAG 2.2 A and AA, whatever theme and however narrow the window."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.journeys.reading.conftest import OpenWindow
from tests.journeys.reading.contents import ORDINARY

pytestmark = pytest.mark.django_db(transaction=True)

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
OPTIONS = {
    "runOnly": TAGS,
    "resultTypes": ["violations", "incomplete"],
}
# What axe cannot measure: signs such as an arrow, in colours that are measured on texts, and what
# stands half outside a strip that scrolls, in colours that are measured in galleries.
NOT_MEASURED = ("only non-text characters", "partially obscured by another element")
# These are painted by gradients from a colour of ours to nothing; axe does not reckon with them.
WITHOUT_GRADIENTS = "* { background-image: none !important; border-image: none !important }"


def places(results: list[dict]) -> list[str]:
    return [
        f"{result['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for result in results
        for node in result["nodes"]
        if not any(reason in node["failureSummary"] for reason in NOT_MEASURED)
    ]


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("kind", ORDINARY)
def test_axe_finds_nothing(open_window: OpenWindow, kind: str, theme: str, width: int):
    page = open_window(width, theme=theme)
    page.goto(ORDINARY[kind])
    page.add_style_tag(content=WITHOUT_GRADIENTS)

    found = Axe().run(page, context={"exclude": ["iframe"]}, options=OPTIONS).response

    assert page.locator("html").get_attribute("data-theme") == theme
    assert places(found["violations"]) == []
    assert places(found["incomplete"]) == []
