"""The parts of a list: `limit` and `offset` as in v2, or from a cursor on."""

from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from rest_framework.pagination import BasePagination
from rest_framework.request import Request
from rest_framework.response import Response

from cms.api import keyset
from cms.api.errors import ParameterError
from cms.api.shapes import ListMetaData
from cms.content.version import remembered_count

DEFAULT_LIMIT = 20

# What makes no list longer or shorter.
OF_A_PART = ("_", "cursor", "fields", "limit", "offset", "order", "rich_text_format")


class ListPagination(BasePagination):
    """Every part names the next and the previous one: by cursor, or by offset where the client
    pages so or the order is that of a search. A list in random order has one part only."""

    meta_data = ListMetaData

    def paginate_queryset(self, queryset: Any, request: Request, view: Any = None) -> list[Any]:
        self.request = request
        self.next: str | None = None
        self.previous: str | None = None
        parameters: dict[str, Any] = view.parameters
        limit = checked_limit(parameters)
        for other in ("offset", "search"):
            if "cursor" in parameters and other in parameters:
                raise ParameterError("cursor", f"cursor cannot be combined with {other}")
        self.is_random = parameters.get("order") == "random"
        if self.is_random and "cursor" in parameters:
            raise ParameterError("cursor", "cursor cannot be combined with random ordering")
        if "search" not in parameters and not self.is_random:
            keys = keyset.keys(queryset)
            if "offset" not in parameters:
                return self.from_cursor(queryset, keys, limit, parameters.get("cursor"))
            queryset = queryset.order_by(*(key.in_order(backward=False) for key in keys))
        self.total_count = self.count(queryset)
        offset = parameters.get("offset", 0)
        if limit and not self.is_random:
            self.link_by_offset(offset, limit)
        return list(queryset[offset : offset + limit])

    def count(self, queryset: Any) -> int:
        query = self.request.GET.copy()
        for name in OF_A_PART:
            query.pop(name, None)
        return remembered_count(queryset, self.request.build_absolute_uri("?"), query.urlencode())

    def link_by_offset(self, offset: int, limit: int) -> None:
        self.previous, self.next = links_by_offset(self.request, self.total_count, offset, limit)

    def from_cursor(
        self, queryset: QuerySet[Any], keys: list[keyset.Key], limit: int, token: str | None
    ) -> list[Any]:
        """One row more than asked for tells whether there is another part."""
        cursor = None if token is None else keyset.Cursor.read(token, self.request, keys)
        backward = cursor is not None and cursor.backward
        self.total_count = self.count(queryset)
        if cursor:
            queryset = queryset.filter(keyset.after(keys, cursor.values, backward))
        queryset = queryset.order_by(*(key.in_order(backward) for key in keys))
        rows = list(queryset[: limit + 1]) if limit else []
        more, rows = len(rows) > limit, rows[:limit]
        if backward:
            rows.reverse()
        if rows and (more or backward):
            self.next = self.link_by_cursor(rows[-1], keys, backward=False)
        if rows and (more if backward else cursor):
            self.previous = self.link_by_cursor(rows[0], keys, backward=True)
        return rows

    def link_by_cursor(self, row: Any, keys: list[keyset.Key], backward: bool) -> str:
        return self.link(cursor=keyset.Cursor.at(row, keys, backward).signed(self.request))

    def link(self, **parameters: Any) -> str:
        return same_question(self.request, **parameters)

    def get_paginated_response(self, data: Any) -> Response:
        meta: ListMetaData = {
            "total_count": self.total_count,
            "next": self.next,
            "previous": self.previous,
        }
        headers = {"Cache-Control": "no-store"} if self.is_random else {}
        return Response({"meta": meta, "items": data}, headers=headers)


def same_question(request: Request, **parameters: Any) -> str:
    """Its address with other parameters."""
    query = request.GET.copy()
    for name, value in parameters.items():
        query[name] = value
    return request.build_absolute_uri(f"{request.path}?{query.urlencode()}")


def links_by_offset(
    request: Request, total: int, offset: int, limit: int
) -> tuple[str | None, str | None]:
    """To the parts before and after this one."""
    before = same_question(request, offset=max(offset - limit, 0)) if offset else None
    is_more = offset + limit < total
    return before, same_question(request, offset=offset + limit) if is_more else None


def checked_limit(parameters: dict[str, Any]) -> int:
    largest: int | None = settings.WAGTAILAPI_LIMIT_MAX
    limit: int = parameters.get("limit", min(DEFAULT_LIMIT, largest or DEFAULT_LIMIT))
    if largest and limit > largest:
        raise ParameterError("limit", f"limit cannot be higher than {largest}")
    return limit
