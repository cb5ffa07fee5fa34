"""Answers without what is added to v2, so that Wagtail's tests can compare all the rest."""

import re
from typing import Any

from drf_orjson_renderer.renderers import ORJSONRenderer

from tests.wagtail_v2 import differences

Data = dict[str, Any]


def without(data: Data, keys: set[str]) -> Data:
    return {key: value for key, value in data.items() if key not in keys}


class StockKeysRenderer(ORJSONRenderer):
    """`added_to_items` are the keys that lists have without being asked for them; what a test asks
    for by `fields` stays."""

    added_to_items: set[str] = set()

    def render(self, data: Data, media_type: Any = None, renderer_context: Any = None) -> bytes:
        request = renderer_context["request"]
        if renderer_context["response"].status_code >= 400:
            data = without(data, differences.ADDED_TO_ERRORS)
        elif renderer_context["view"].action == "listing_view":
            asked_for = set(re.findall(r"[\w*]+", request.GET.get("fields", "")))
            added = set() if "*" in asked_for else self.added_to_items - asked_for
            data = {
                **data,
                "meta": without(data["meta"], differences.ADDED_TO_LIST_META),
                "items": [without(item, added) for item in data["items"]],
            }
        return super().render(data, media_type, renderer_context)


class StockPagesRenderer(StockKeysRenderer):
    added_to_items = differences.ADDED_TO_LISTED_PAGES


class StockImagesRenderer(StockKeysRenderer):
    added_to_items = differences.ADDED_TO_LISTED_IMAGES
