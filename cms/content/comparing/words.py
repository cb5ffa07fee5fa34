"""What changed in a text, word by word.

Wagtail's own comparison takes no hold of words of up to four letters, which most of Vietnamese is:
it shows a whole paragraph as deleted and written anew for one word.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import takewhile
from typing import Final

from django.utils.safestring import SafeString
from wagtail.admin.compare import TextDiff

# In a text of more words, those that stand everywhere are no hold: each would be tried with each.
LONG: Final = 1000

Change = tuple[str, str]  # "equal", "deletion" or "addition", and the text


def words_of(text: str) -> list[str]:
    """Words and marks, each with the spaces behind it, and line ends; together they are the text.
    Spaces of their own would be half of all there is, and hold nothing together."""
    return re.findall(r"\w+[^\S\n]*|[^\w\s][^\S\n]*|\s*\n\s*|[^\S\n]+", text)


def known_by(word: str) -> str:
    """How many spaces stand behind a word makes no other word of it."""
    return word.strip() or word


def common(one: list[str], other: list[str]) -> int:
    """With how many words both begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def changes(before: str, after: str) -> Iterator[Change]:
    old, new = words_of(before), words_of(after)
    was, now = [known_by(word) for word in old], [known_by(word) for word in new]
    head = common(was, now)
    tail = common(was[head:][::-1], now[head:][::-1])
    yield "equal", "".join(new[:head])
    middle = slice(head, len(was) - tail), slice(head, len(now) - tail)
    old, new, rest = old[middle[0]], new[middle[1]], new[len(new) - tail :]
    matcher = SequenceMatcher(None, was[middle[0]], now[middle[1]], autojunk=len(new) > LONG)
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            yield "equal", "".join(new[k:m])
        else:
            was_here, is_here = "".join(old[i:j]), "".join(new[k:m])
            written = is_here.rstrip(" ")
            yield "deletion", was_here.rstrip(" ") if written else was_here
            yield "addition", written
            yield "equal", is_here[len(written) :]
    yield "equal", "".join(rest)


def difference(before: str, after: str) -> SafeString:
    """The text as HTML, with what was deleted and what was added marked in it."""
    html: SafeString = TextDiff(
        [change for change in changes(before, after) if change[1]]
    ).to_html()
    return html
