"""The base of every structured block: its value says itself."""

from collections.abc import Mapping
from typing import Any

from wagtail.blocks import StructBlock, StructValue

from cms.content.comparing.blocks import StructComparison


class ContentBlock(StructBlock):
    """A StructBlock whose value class has `as_data(context)`, the block's JSON in the API."""

    def get_api_representation(
        self, value: StructValue | None, context: Mapping[str, Any] | None = None
    ) -> Any:
        return None if value is None else value.as_data(context)

    def get_comparison_class(self) -> type[StructComparison]:
        return StructComparison
