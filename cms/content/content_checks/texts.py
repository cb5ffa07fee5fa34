"""Rich text as it is stored: its links and its pictures."""

from dataclasses import dataclass
from html.parser import HTMLParser

Attributes = dict[str, str]


@dataclass
class Link:
    attributes: Attributes
    text: str = ""


class RichTextReader(HTMLParser):
    """Reads what a text links to, with the words of each link, and which pictures stand in it."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.links: list[Link] = []
        self.pictures: list[Attributes] = []
        self._open: Link | None = None
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "a":
            self._open = Link(attributes)
            self.links.append(self._open)
        elif tag == "embed" and attributes.get("embedtype") == "image":
            self.pictures.append(attributes)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._open = None

    def handle_data(self, data: str) -> None:
        if self._open is not None:
            self._open.text += data
