"""What changed in a text, word by word.

Wagtail's own comparison takes no hold of words of up to four letters, which most of Vietnamese is:
it shows a whole paragraph as deleted and written anew for one word.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from django.utils.safestring import SafeString
from wagtail.admin.compare import TextDiff


def words_of(text: str) -> list[str]:
    """Words, marks and the space between them; together they are the text."""
    return re.findall(r"\w+|[^\w\s]|\s+", text)


def pairs(before: str, after: str) -> Iterator[tuple[str, str]]:
    """Pieces of both texts that belong together, those that are the same and those that are not in
    turn. A space alone does not part two changes: they are read as one."""
    old, new = words_of(before), words_of(after)
    was = now = ""
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        left, right = "".join(old[i:j]), "".join(new[k:m])
        if kind == "equal" and (left.strip(" ") or not (was or now)):
            yield was, now
            yield left, right
            was = now = ""
        else:
            was, now = was + left, now + right
    yield was, now


def difference(before: str, after: str) -> SafeString:
    """The text as HTML, with what was deleted and what was added marked in it."""
    changes = []
    for was, now in pairs(before, after):
        changes += [("equal", now)] if was == now else [("deletion", was), ("addition", now)]
    html: SafeString = TextDiff([change for change in changes if change[1]]).to_html()
    return html
