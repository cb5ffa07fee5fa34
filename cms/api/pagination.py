"""The parts of a list: `limit` and `offset` as in v2."""

from typing import Any

from django.conf import settings
from rest_framework.request import Request
from wagtail.api.v2.pagination import WagtailPagination

from cms.api.errors import ParameterError
from cms.api.shapes import ListMetaData

DEFAULT_LIMIT = 20


class ListPagination(WagtailPagination):
    meta_data = ListMetaData

    def paginate_queryset(self, queryset: Any, request: Request, view: Any = None) -> Any:
        offset = view.parameters.get("offset", 0)
        limit = checked_limit(view.parameters)
        self.total_count = queryset.count()
        return queryset[offset : offset + limit]


def checked_limit(parameters: dict[str, Any]) -> int:
    largest: int | None = settings.WAGTAILAPI_LIMIT_MAX
    limit: int = parameters.get("limit", min(DEFAULT_LIMIT, largest or DEFAULT_LIMIT))
    if largest and limit > largest:
        raise ParameterError("limit", f"limit cannot be higher than {largest}")
    return limit
