"""Going on in a list from the values of a row, at the same cost in any depth.

Nulls come last in an order and first in its reverse, on every database; ties are broken by id.
"""

from hashlib import sha256
from typing import Any, NamedTuple, Self

from django.core import signing
from django.db import models
from django.db.models import F, Q, QuerySet
from django.db.models.expressions import OrderBy
from rest_framework.request import Request

from cms.api.errors import ParameterError

NOTHING = Q(pk__in=[])
EVERYTHING = Q()

# What may change from one part of a list to the next.
FREE = ("cursor", "limit", "_")


class Key(NamedTuple):
    """A column of an order."""

    field: Any
    descending: bool

    @property
    def name(self) -> str:
        return "pk" if self.field.primary_key else self.field.name

    def in_order(self, backward: bool) -> OrderBy:
        column = F(self.name)
        nulls = {"nulls_first" if backward else "nulls_last": True} if self.field.null else {}
        return column.desc(**nulls) if self.descending != backward else column.asc(**nulls)

    def from_here(self, value: Any, backward: bool) -> Q:
        """At the value or after it."""
        if value is None:
            return EVERYTHING if backward else Q(**{f"{self.name}__isnull": True})
        return self._compared("te", value, backward)

    def after(self, value: Any, backward: bool) -> Q:
        if value is None:
            return Q(**{f"{self.name}__isnull": False}) if backward else NOTHING
        return self._compared("t", value, backward)

    def _compared(self, operator: str, value: Any, backward: bool) -> Q:
        side = "l" if self.descending != backward else "g"
        compared = Q(**{f"{self.name}__{side}{operator}": value})
        if self.field.null and not backward:
            compared |= Q(**{f"{self.name}__isnull": True})
        return compared


def keys(queryset: QuerySet[Any]) -> list[Key]:
    """What a queryset is ordered by, up to the first column that no two rows share."""
    model = queryset.model
    found: list[Key] = []
    for name in [*queryset.query.order_by, *model._meta.ordering]:
        plain = name.removeprefix("-")
        field = model._meta.pk if plain == "pk" else model._meta.get_field(plain)
        key = Key(field, name.startswith("-"))
        found.append(key)
        if field.unique and not field.null:
            return found
    return [*found, Key(model._meta.pk, found[-1].descending if found else False)]


def after(keys: list[Key], values: list[Any], backward: bool) -> Q:
    """The rows after one with these values.

    Every step has the bound of its own column beside the choice, because a database finds its
    place in an index by a bound, and not by an OR.
    """
    (key, *other_keys), (value, *other_values) = keys, values
    beyond = key.after(value, backward)
    if not other_keys:
        return beyond
    tied = after(other_keys, other_values, backward)
    return key.from_here(value, backward) & (beyond | tied)


class Cursor(NamedTuple):
    """A row's values, and the direction in which to go on from it."""

    values: list[Any]
    backward: bool

    @classmethod
    def at(cls, row: models.Model, keys: list[Key], backward: bool) -> Self:
        return cls([getattr(row, key.field.attname) for key in keys], backward)

    def signed(self, request: Request) -> str:
        content = [query_of(request), self.backward, *map(portable, self.values)]
        return signer().sign_object(content, compress=True)

    @classmethod
    def read(cls, text: str, request: Request, keys: list[Key]) -> Self:
        """Raises ParameterError."""
        try:
            query, backward, *values = signer().unsign_object(text)
        except signing.BadSignature as error:
            raise ParameterError("cursor", "cursor must be one that this list gave") from error
        if query != query_of(request):
            raise ParameterError("cursor", "cursor belongs to another query")
        return cls(
            [key.field.to_python(value) for key, value in zip(keys, values, strict=True)], backward
        )


def signer() -> signing.Signer:
    return signing.Signer(salt="listing", sep="~")  # nothing in it wants escaping in an address


def query_of(request: Request) -> str:
    """The list that a request asks for, whatever the part of it."""
    parameters = sorted(item for item in request.GET.items() if item[0] not in FREE)
    return sha256(repr((request.path, parameters)).encode()).hexdigest()[:16]


def portable(value: Any) -> Any:
    """What JSON holds as it is, and other values as texts that their column understands."""
    return value if isinstance(value, bool | int | float | None) else str(value)
