"""Lists that were typed: paragraphs that begin with a mark, as on a typewriter.

Only what is a list beyond doubt becomes one: at least two paragraphs in a row that begin with the
same mark, or with numbers from 1 on. A number that starts elsewhere, and letters, stay text: laws
are quoted by them ("khoản 5, điểm a"), and a list of ours would count anew. The editor's browser
does the same to what is pasted (`pasted-lists.js`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_PARAGRAPH: Final = re.compile(
    r'<p((?: data-block-key="[^"]*")?)>((?:(?!</?p[ >]).)*)</p>\s*', re.DOTALL
)
_PARAGRAPHS: Final = re.compile(rf"(?:{_PARAGRAPH.pattern}){{2,}}", re.DOTALL)
# In front of the text, or of the bold or italic text, that it belongs to.
_MARK: Final = re.compile(
    r"(?P<tags>(?:<(?:b|strong|i|em)>)*)\s*"
    r"(?:(?P<bullet>[-–—•·+*▪●◦‣])|(?P<number>\d{1,3})(?P<sign>[.)]))(?:\s+(?=\S)|(?=[^\W\d_]))"
)


@dataclass(frozen=True)
class Item:
    source: str  # as it was written
    attributes: str = ""
    content: str = ""
    sign: str = ""  # "-", ".", ")"; empty for a paragraph that is no item
    number: int = 0  # 0 with a bullet

    def goes_on(self, items: list["Item"]) -> bool:
        if not self.sign:
            return False
        if not items:
            return self.number <= 1
        return self.sign == items[-1].sign and self.number == items[-1].number + bool(self.number)


def with_lists(html: str) -> str:
    """A rich text in the database's form, with its typed lists as lists."""
    return _PARAGRAPHS.sub(lambda run: "".join(_listed(run[0])), html)


def _listed(paragraphs: str) -> Iterator[str]:
    open_items: list[Item] = []
    for paragraph in _PARAGRAPH.finditer(paragraphs):
        item = _item(paragraph)
        if item.goes_on(open_items):
            open_items.append(item)
            continue
        yield _closed(open_items)
        open_items = [item] if item.goes_on([]) else []
        if not open_items:
            yield item.source
    yield _closed(open_items)


def _item(paragraph: re.Match[str]) -> Item:
    attributes, content = paragraph[1], paragraph[2]
    mark = _MARK.match(content)
    if mark is None:
        return Item(paragraph[0])
    rest = mark["tags"] + content[mark.end() :]
    sign = mark["bullet"] or mark["sign"]
    return Item(paragraph[0], attributes, rest, sign, int(mark["number"] or 0))


def _closed(items: list[Item]) -> str:
    if len(items) < 2:
        return "".join(item.source for item in items)
    kind = "ol" if items[0].number else "ul"
    inside = "".join(f"<li{item.attributes}>{item.content}</li>" for item in items)
    return f"<{kind}>{inside}</{kind}>"
