"""Pages that are much like one that is being written: told, never forbidden."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Final

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page
from wagtail.permissions import policy_registry

from cms.content.page_types import own_types, page_types
from cms.content.text import normalize_text
from search.conditions import Condition
from search.engines import engine
from search.expressions import Expression, Token, any_of
from search.folding import read_syllables
from search.matching import phrase, scattered
from search.models import Kind
from search.places import place_of
from search.tokens import TITLE, number_tokens

MAX_TOLD: Final = 5
WEIGHED: Final = 200  # of the newest that may be alike
LIKE: Final = 0.8  # of difflib, from 0 to 1; one syllable of ten may differ
PARTS: Final = 3  # who changes two places of a title leaves one of its three parts as it is
FEWEST: Final = 4  # syllables of a title that is compared at all


@dataclass(frozen=True)
class Alike:
    page: Page
    reason: str


def alike(title: str, user: Any, page_id: int | None = None) -> list[Alike]:
    """Pages with the same title, however it is spelled, with the same number of a document, or with
    nearly the same title; of those that this user sees in the explorer, the most alike first, and
    without the page itself."""
    words = folded(title)
    numbers = document_numbers(title)
    wanted = any_of([*title_parts(words), *map(Token, sorted(numbers))])
    visible = policy_registry.get_by_type(Page).explorable_instances(user)
    found = visible.filter(pk__in=candidates(wanted)).exclude(pk=page_id)
    weighed = (weigh(page, words, numbers) for page in own_types(found).values())
    ranked = sorted(
        (each for each in weighed if each), key=lambda each: (-each[0], -each[1].page.pk)
    )
    return [told for _, told in ranked[:MAX_TOLD]]


def folded(text: str) -> list[str]:
    return [syllable.folded for syllable in read_syllables(normalize_text(text))]


def document_numbers(text: str) -> set[str]:
    """Tokens such as that of 438/KH-UBND; not of dates, which many pages share."""
    tokens = number_tokens(normalize_text(text))
    return {token for token in tokens if any(part.isalpha() for part in token[1:].split("_"))}


def title_parts(words: list[str]) -> Iterator[Expression]:
    """What a nearly equal title still has: all of a short one, or a part of a longer one."""
    if len(words) < 2 * PARTS:
        if words:
            yield scattered(words, TITLE)
        return
    size, rest = divmod(len(words), PARTS)
    for number in range(PARTS):
        start = number * size + min(number, rest)
        yield phrase(words[start : start + size + (number < rest)], TITLE)


def candidates(wanted: Expression) -> list[int]:
    """The ids of the newest pages, published or not, that may be meant."""
    types = ContentType.objects.get_for_models(*page_types()).values()
    kinds = Kind.objects.filter(content_type__in=types).values_list("pk", flat=True)
    numbers = engine().newest(wanted, Condition(frozenset(kinds)), WEIGHED)
    return [place_of(number).object_id for number in numbers]


def weigh(page: Page, words: list[str], numbers: set[str]) -> tuple[float, Alike] | None:
    others = folded(page.title)
    likeness = SequenceMatcher(None, words, others, autojunk=False).ratio()
    if words == others:
        return 3.0, Alike(page, "cùng tiêu đề")
    if numbers & document_numbers(f"{page.title}\n{getattr(page, 'introduction', '')}"):
        return 2.0, Alike(page, "cùng số văn bản")
    if likeness >= LIKE and len(words) >= FEWEST:
        return likeness, Alike(page, "tiêu đề gần giống")
    return None


def state(page: Page) -> str:
    return "đã xuất bản" if page.live else "bản nháp"


def spoken(found: Iterable[Alike]) -> str:
    """In one line."""
    return "; ".join(f"“{each.page.title}” ({each.reason}, {state(each.page)})" for each in found)
