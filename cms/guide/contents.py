"""The guide as HTML with a table of contents, made from its Markdown."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

from django.conf import settings
from markdown_it import MarkdownIt
from markdown_it.token import Token

from cms.content.text import vietnamese_slug

TEXT: Final = Path("docs") / "bien-tap.md"
PICTURES: Final = Path("docs") / "bien-tap"  # beside the text, where it refers to them


class Chapter(NamedTuple):
    anchor: str
    title: str


class Guide(NamedTuple):
    title: str
    chapters: list[Chapter]
    html: str


@cache
def guide() -> Guide:
    """Read once in the life of a process."""
    parser = MarkdownIt().enable("table")
    tokens = parser.parse((settings.BASE_DIR / TEXT).read_text(encoding="utf-8"))
    (title,) = [text for text, opening in headings(tokens) if opening.tag == "h1"]
    chapters: list[Chapter] = []
    for text, opening in headings(tokens):
        if opening.tag == "h2":
            chapter = Chapter(vietnamese_slug(text), text)
            opening.attrSet("id", chapter.anchor)
            chapters.append(chapter)
    # The page that shows it says the title itself.
    html: str = parser.renderer.render(tokens[3:], parser.options, {})
    return Guide(title, chapters, html)


def headings(tokens: list[Token]) -> Iterator[tuple[str, Token]]:
    """Their texts, each with the token that opens it."""
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open":
            yield inline.content, opening


def picture_path(name: str) -> Path:
    """Where the picture of this name lies, whether there is one or not."""
    return Path(settings.BASE_DIR) / PICTURES / f"{name}.webp"
