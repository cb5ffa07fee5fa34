"""What a person reads or hears on a screen, and which of it is English."""

import re
from functools import cache

from playwright.sync_api import Page

from tests.translations.upstream import REACHABLE, messages, vietnamese

READ_OR_HEARD = """() => {
  const lines = document.body.innerText.split("\\n");
  for (const element of document.querySelectorAll("body *")) {
    if (!element.checkVisibility()) continue;
    for (const name of ["aria-label", "title", "placeholder", "alt"])
      if (element.hasAttribute(name)) lines.push(element.getAttribute(name));
  }
  return [document.title, ...lines].map((line) => line.trim()).filter(Boolean);
}"""

# Words that stand in most English sentences and in no Vietnamese one.
ENGLISH = re.compile(
    r"\b(the|and|of|your|you|with|this|that|for|from|please|are|is|was|has|have|not|all|any|"
    r"add|edit|delete|choose|select|save|saved|page|pages|image|images|search|sort|more|show|"
    r"toggle|close|open|view|back|next|previous|yes|settings|actions|loading|error|new|ago)\b",
    re.IGNORECASE,
)


def lines(page: Page) -> list[str]:
    """Texts, and what screen readers say of what has none."""
    found: list[str] = page.evaluate(READ_OR_HEARD)
    return found


@cache
def english_messages() -> frozenset[str]:
    """What the packages would say if it were not translated."""
    every = (message for package in REACHABLE for message in messages(package))
    return frozenset(each.id for each in every if vietnamese(each) != each.id)


def english(page: Page, names: frozenset[str] = frozenset()) -> list[str]:
    """Lines that are English, but for `names` of people and products."""
    return sorted(
        {
            line
            for line in lines(page)
            if line not in names and (line in english_messages() or ENGLISH.search(line))
        }
    )
