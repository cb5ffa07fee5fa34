from typing import Any, Final

from rest_framework.request import Request
from wagtail.api.v2.pagination import WagtailPagination
from wagtail.api.v2.utils import BadRequestError

from cms.api.shapes import ListMetaData

# PostgreSQL and SQLite both count further; nobody has so many pages.
MAX_OFFSET: Final = 2**31 - 1


class BoundedPagination(WagtailPagination):
    """v2's `limit` and `offset`; an offset that no database can count to is refused."""

    meta_data = ListMetaData

    def paginate_queryset(
        self, queryset: Any, request: Request, view: Any = None
    ) -> list[Any] | None:
        offset = request.GET.get("offset", "0")
        if offset.isdecimal() and (len(offset) > 10 or int(offset) > MAX_OFFSET):
            raise BadRequestError(f"offset must be at most {MAX_OFFSET}")
        results: list[Any] | None = super().paginate_queryset(queryset, request, view)
        return results
