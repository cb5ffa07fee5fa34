"""Wagtail's search on our index, so that the admin, its choosers and the API's lists find what
visitors find.

Wagtail narrows what it searches by a queryset of any shape; here that is a subquery, so no field
needs to be declared as a filter.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cached_property
from typing import Any as AnyValue

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import EmptyResultSet
from django.db.models import BigIntegerField, Count, Model, QuerySet
from django.db.models.expressions import RawSQL
from modelsearch.backends.base import (
    BaseIndex,
    BaseSearchBackend,
    BaseSearchQueryCompiler,
    BaseSearchResults,
    SearchFieldError,
)
from modelsearch.query import And, Boost, Fuzzy, MatchAll, Not, Or, Phrase, PlainText
from wagtail.search.index import get_indexed_models

from search.conditions import Condition
from search.documents import TITLE as TITLE_FIELD
from search.engines import engine
from search.expressions import NOTHING, Expression, all_of, any_of, but_not
from search.index import clear, erase, erase_orphans, refresh
from search.matching import AND, Tier, beginning, matching, tiers
from search.models import Kind
from search.places import place_of
from search.queries import Query, part, read_query
from search.ranking import Ranking
from search.synonyms import with_synonyms
from search.tokens import ANYWHERE, INTRODUCTION, TITLE, Namespace


class QueryCompiler(BaseSearchQueryCompiler):
    DEFAULT_OPERATOR = AND

    def check(self) -> None:
        """Only that the fields are searched at all."""
        searched = {
            field.field_name for field in self.queryset.model.get_searchable_search_fields()
        }
        for name in self.fields or ():
            if name not in searched:
                raise SearchFieldError(
                    f'Cannot search with field "{name}". Please add index.SearchField("{name}") to'
                    f" {self.queryset.model.__name__}.search_fields.",
                    field_name=name,
                )

    @property
    def where(self) -> Namespace:
        """The title, if no other field is asked for."""
        return TITLE if self.fields and set(self.fields) == {TITLE_FIELD} else ANYWHERE

    @property
    def is_everything(self) -> bool:
        return isinstance(self.query, MatchAll)

    def typed(self) -> Query:
        """The query as far as it is one text; else one that ranks nothing."""
        query = self.query
        while isinstance(query, Boost):
            query = query.subquery
        return self.read(query) if isinstance(query, PlainText | Phrase | Fuzzy) else Query()

    def read(self, query: PlainText | Phrase | Fuzzy) -> Query:
        if isinstance(query, Phrase):
            return Query((part(query.query_string),))
        return with_synonyms(read_query(query.query_string))

    @cached_property
    def wanted(self) -> Expression:
        return self.expression(self.query)

    def expression(self, query: AnyValue) -> Expression:
        """Raises NotImplementedError for what no word of the index can say."""
        match query:
            case PlainText() | Phrase() | Fuzzy():
                return matching(self.read(query), self.where, getattr(query, "operator", AND))
            case Boost():
                return self.expression(query.subquery)
            case And():
                return conjunction(query.subqueries, self.expression)
            case Or():
                return any_of(map(self.expression, query.subqueries))
        raise NotImplementedError(f"{query!r} can be searched for only beside something else.")

    def tiers(self) -> list[Tier]:
        typed = self.typed()
        return tiers(typed) if typed else []

    @cached_property
    def condition(self) -> Condition:
        """On objects of the model and of those that inherit from it."""
        models = [each for each in get_indexed_models() if issubclass(each, self.queryset.model)]
        types = ContentType.objects.get_for_models(*models, for_concrete_models=False)
        kinds = Kind.objects.filter(content_type__in=[each.pk for each in types.values()])
        try:
            return Condition(frozenset(kinds.values_list("pk", flat=True)), objects=self.objects())
        except EmptyResultSet:
            return Condition(frozenset())

    @cached_property
    def total(self) -> int:
        return engine().count(self.wanted, self.condition)

    def objects(self) -> tuple[str, tuple[AnyValue, ...]] | None:
        """A query for the ids of those that are searched; None for all."""
        if not self.queryset.query.where:
            return None
        query, parameters = self.queryset.order_by().values("pk").query.sql_with_params()
        return query, tuple(parameters)


def conjunction(queries: Iterable[AnyValue], read: AnyValue) -> Expression:
    """What is negated is taken away from what is not."""
    wanted = all_of(read(query) for query in queries if not isinstance(query, Not | MatchAll))
    unwanted = any_of(read(query.subquery) for query in queries if isinstance(query, Not))
    return but_not(wanted, unwanted)


class AutocompleteQueryCompiler(QueryCompiler):
    """What goes on as it is typed in a title or introduction, or has its words anywhere."""

    def expression(self, query: AnyValue) -> Expression:
        typed = self.typed()
        if not typed:
            return NOTHING
        if self.where == TITLE:
            return beginning(typed, TITLE)
        return any_of([beginning(typed, INTRODUCTION), matching(typed)])

    def tiers(self) -> list[Tier]:
        typed = self.typed()
        if not typed:
            return []
        in_title, in_introduction = beginning(typed, TITLE), beginning(typed, INTRODUCTION)
        return [Tier(in_title, frozenset([in_introduction])), Tier(in_introduction)]


class Results(BaseSearchResults):
    supports_facet = True

    def _do_search(self) -> list[Model]:
        if self.query_compiler.is_everything or not self.query_compiler.order_by_relevance:
            found = list(self._in_order()[self.start : self.stop])
        else:
            found = self._best()
        if self._score_field:
            for each in found:
                setattr(each, self._score_field, None)
        return found

    def _do_count(self) -> int:
        compiler = self.query_compiler
        count = compiler.queryset.count() if compiler.is_everything else compiler.total
        stop = count if self.stop is None else min(self.stop, count)
        return max(stop - self.start, 0)

    def facet(self, field_name: str) -> dict[AnyValue, int]:
        """How many have each value of a field, the most frequent first."""
        found = self._in_order().order_by().values_list(field_name)
        return dict(found.annotate(count=Count("pk")).order_by("-count"))

    def _in_order(self) -> QuerySet[AnyValue]:
        """In the order of the queryset; without one, the newest first."""
        compiler = self.query_compiler
        queryset: QuerySet[AnyValue] = compiler.queryset
        if not compiler.is_everything:
            query, parameters = engine().object_ids(compiler.wanted, compiler.condition)
            ids = RawSQL(query, parameters, BigIntegerField())  # noqa: S611 # our own, with parameters
            queryset = queryset.filter(pk__in=ids)
        return queryset if queryset.query.order_by else queryset.order_by("-pk")

    def _best(self) -> list[AnyValue]:
        compiler = self.query_compiler
        stop = compiler.total if self.stop is None else self.stop
        ranking = Ranking(compiler.wanted, compiler.tiers(), compiler.condition)
        numbers = ranking.best(stop, compiler.__dict__.get("total"))
        ids = [place_of(number).object_id for number in numbers[self.start :]]
        found = compiler.queryset.order_by().filter(pk__in=ids)
        by_id = {each.pk: each for each in found}
        return [by_id[pk] for pk in ids if pk in by_id]


class Index(BaseIndex):
    """One index for all models (see `search.index`)."""

    def add_items(self, model: type[Model], items: Collection[Model]) -> None:
        refresh(model, [item.pk for item in items])

    def delete_item(self, item: Model) -> None:
        erase(type(item), [item.pk])

    def reset(self) -> None:
        clear()


class Rebuilder:
    """For Wagtail's own command: what is there stays, so the site goes on finding."""

    def __init__(self, index: Index) -> None:
        self.index = index

    def start(self) -> Index:
        return self.index

    def finish(self) -> None:
        erase_orphans()


class SearchBackend(BaseSearchBackend):
    query_compiler_class = QueryCompiler
    autocomplete_query_compiler_class = AutocompleteQueryCompiler
    index_class = Index
    results_class = Results
    rebuilder_class = Rebuilder
