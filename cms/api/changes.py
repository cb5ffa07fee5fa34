"""`changes/`: what has become of pages since a cursor, for those who keep copies."""

from typing import Annotated, Any, cast

from django.core import signing
from django.utils import timezone
from pydantic import Field
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView
from wagtail.models import Page

from cms.api.errors import ParameterError
from cms.api.openapi.operations import Operation, Parameter, answers
from cms.api.openapi.query_types import DIGITS, MAX_TEXT, UTF_8, spelled
from cms.api.shapes import ChangeData, ChangeKind, ChangesData
from cms.content.addresses import canonical_url, detail_url
from cms.content.models import PageChange
from cms.content.visibility import public

# Empty, it would mean the beginning to us, and a mistake to whoever sent it.
Cursor = Annotated[str, Field(min_length=1, max_length=MAX_TEXT, pattern=UTF_8)]

NOW = "now"
DEFAULT_LIMIT = 100
MAX_LIMIT = 1000


class ChangesView(APIView):
    """The log of public changes after `cursor`, oldest first: from the beginning without one, and
    nothing but the cursor of the present with `cursor=now`.

    A page that is not public now is told of only by its tombstone, which says no more than its id.
    """

    operations = {
        "get": Operation(
            "list_changes",
            "What has become of pages",
            answers(ChangesData),
            [
                Parameter("cursor", Cursor, "From an earlier answer, or “now”."),
                Parameter(
                    "limit",
                    Annotated[int, Field(ge=1, le=MAX_LIMIT), spelled(DIGITS)],
                    f"Lines: {DEFAULT_LIMIT} if absent.",
                ),
            ],
        )
    }

    def get(self, request: Request) -> Response:
        parameters = self.operations["get"].check(request)
        limit = parameters.get("limit", DEFAULT_LIMIT)
        after = position(parameters.get("cursor", ""))
        rows = list(PageChange.objects.filter(pk__gt=after).order_by("pk")[: limit + 1])
        changes, more = rows[:limit], len(rows) > limit
        last = changes[-1].pk if changes else after
        data: ChangesData = {
            "meta": {"cursor": signer().sign_object(last), "more": more},
            "items": change_items(changes, {"request": request}),
        }
        return Response(data)


def signer() -> signing.Signer:
    """It notes no time, so that the same place has the same cursor and answers their tags."""
    return signing.Signer(salt="changes")


def position(cursor: str) -> int:
    """The line of the log at which a cursor stands. Raises ParameterError."""
    if not cursor:
        return 0
    if cursor == NOW:
        newest = PageChange.objects.order_by("pk").last()
        return newest.pk if newest else 0
    try:
        place: int = signer().unsign_object(cursor)
    except signing.BadSignature as error:
        message = "cursor must be one that this endpoint gave, or “now”"
        raise ParameterError("cursor", message) from error
    return place


def change_items(changes: list[PageChange], context: dict[str, Any]) -> list[ChangeData]:
    """The lines that the public may read."""
    ids = {change.page_id for change in changes if change.is_visible}
    pages = {page.pk: page for page in Page.objects.filter(public(), pk__in=ids)}
    items: list[ChangeData] = []
    for change in changes:
        page = pages.get(change.page_id) if change.is_visible else None
        if change.is_visible and page is None:
            continue
        items.append(
            {
                "id": change.page_id,
                "meta": {
                    "type": change.type,
                    "detail_url": detail_url("pages", page.pk, context) if page else None,
                },
                "kind": cast(ChangeKind, change.kind),
                "at": timezone.localtime(change.at).isoformat(),
                "title": page.title if page else None,
                "url": canonical_url(page) if page else None,
            }
        )
    return items
