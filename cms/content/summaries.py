from typing import Final

from wagtail.blocks import StreamValue
from wagtail.rich_text import get_text_for_indexing

MAX_CHARACTERS: Final = 200


def beginning_of(body: StreamValue) -> str:
    """The first words of a body's paragraphs, without marks; empty for a body without any."""
    text = ""
    for block in body.raw_data:
        if block["type"] == "paragraph":
            text = f"{text} {get_text_for_indexing(block['value'])}".strip()
        if len(text) > MAX_CHARACTERS:
            break
    words = " ".join(text.split())
    if len(words) <= MAX_CHARACTERS:
        return words
    cut = words[:MAX_CHARACTERS].rpartition(" ")[0] or words[: MAX_CHARACTERS - 1]
    return f"{cut}…"
