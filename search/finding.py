"""What the public finds: pages by a query, narrowed and counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from cms.content.page_types import page_types
from cms.content.version import last_ending, remembered, remembered_result
from search.conditions import Condition
from search.engines import engine
from search.filters import Filters
from search.matching import matching, tiers
from search.models import IndexedObject, Kind
from search.places import place_of
from search.queries import Query
from search.ranking import Ranking


@dataclass(frozen=True)
class Group:
    """Found pages that have the same answers to every filter: `type` as in "news.ArticlePage",
    `sections` the ids of the pages above them, the nearest first, `year` None for pages without a
    date. `kind` is the id of their kind in the index."""

    kind: int
    type: str
    sections: tuple[int, ...]
    year: int | None
    count: int


@dataclass(frozen=True)
class PublicKind:
    """A kind of pages in the index that the public may find (see `Group`)."""

    type: str
    sections: tuple[int, ...]
    is_dated: bool


@remembered
def public_kinds() -> dict[int, PublicKind]:
    """By id. A page right above that is restricted, or below one that is, hides its kinds at once;
    pages above them that are not shown are no section. Front pages are no find: whatever they say
    stands somewhere else."""
    types = {ContentType.objects.get_for_model(model).pk: model for model in page_types()}
    kinds = list(Kind.objects.filter(is_public=True, content_type__in=types))
    parents = Page.objects.filter(pk__in={kind.parent for kind in kinds})
    paths = dict(parents.values_list("pk", "path"))
    closed = tuple(PageViewRestriction.objects.values_list("page__path", flat=True))
    above = sections_above(paths.values())
    found: dict[int, PublicKind] = {}
    for kind in kinds:
        path = paths.get(kind.parent, "")
        if len(path) > Page.steplen and not path.startswith(closed):
            model = types[kind.content_type_id]
            is_dated = any(field.name == "date" for field in model._meta.fields)
            found[kind.pk] = PublicKind(str(model._meta.label), above[path], is_dated)
    return found


def sections_above(paths: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """For the paths of pages, their ids and those above them, below the home page."""
    steps = {path: path_and_above(path) for path in paths}
    wanted = {step for each in steps.values() for step in each}
    ids = dict(Page.objects.filter(path__in=wanted, live=True).values_list("path", "pk"))
    return {path: tuple(ids[step] for step in each if step in ids) for path, each in steps.items()}


def path_and_above(path: str) -> list[str]:
    """From the path itself up to below the home page."""
    step = Page.steplen
    return [path[:end] for end in range(len(path), 2 * step, -step)]


def ended() -> frozenset[int]:
    """The numbers of pages whose end has come and that the scheduler has not taken down yet."""
    now = timezone.now()
    if last_ending(now) is None:
        return frozenset()
    pages = Page.objects.filter(live=True, expire_at__lte=now).values("pk")
    page_type = ContentType.objects.get_for_model(Page)
    rows = IndexedObject.objects.filter(root_type=page_type, object_id__in=pages)
    return frozenset(rows.values_list("number", flat=True))


def groups(query: Query) -> list[Group]:
    """All that is found, counted by what it can be narrowed by."""
    return remembered_result(partial(count_groups, query), "search groups", repr(query))


def count_groups(query: Query) -> list[Group]:
    kinds = public_kinds()
    counts: Counter[tuple[int, int | None]] = Counter()
    if query and kinds:
        counted = engine().groups(matching(query), Condition(without=ended()))
        for (year, kind), count in counted.items():
            if kind in kinds:
                counts[kind, year if kinds[kind].is_dated else None] += count
    return [
        Group(kind, kinds[kind].type, kinds[kind].sections, year, count)
        for (kind, year), count in counts.items()
    ]


def best(query: Query, filters: Filters, limit: int) -> list[int]:
    """The ids of the best pages. They may have ended since: whoever shows one asks again."""
    ask = partial(rank, query, filters, limit)
    return remembered_result(ask, "search", repr((query, filters, limit)))


def rank(query: Query, filters: Filters, limit: int) -> list[int]:
    admitted = [group for group in groups(query) if filters.admit(group)]
    if not admitted:
        return []
    kinds = frozenset(group.kind for group in admitted)
    condition = Condition(kinds, filters.year, without=ended())
    total = sum(group.count for group in admitted)
    numbers = Ranking(matching(query), tiers(query), condition).best(limit, total)
    return [place_of(number).object_id for number in numbers]
