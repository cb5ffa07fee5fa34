"""Rich text as the page form sends it: what its editor made, in JSON."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from wagtail.blocks import RichTextBlock as WagtailRichTextBlock
from wagtail.rich_text import RichText

from cms.content.blocks.posted import INCOMPLETE
from cms.content.rich_text import FEATURES


class Unreadable(RichText):
    """What a form sent for a rich text, and is none; in the form an empty one."""

    def __init__(self) -> None:
        super().__init__("")


class RichTextBlock(WagtailRichTextBlock):
    """Wagtail's fails on a form that did not arrive whole."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"features": FEATURES} | kwargs)

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, prefix: str) -> RichText:
        if prefix not in data:
            return Unreadable()
        try:
            text: RichText = super().value_from_datadict(data, files, prefix)
            text.source.encode()  # half of a character cannot be shown to anybody
        except (
            ArithmeticError,
            AttributeError,
            LookupError,
            RecursionError,
            TypeError,
            ValueError,
        ):
            return Unreadable()  # whatever the converter stumbled over
        return text

    def clean(self, value: RichText) -> RichText:
        if isinstance(value, Unreadable):
            raise ValidationError(INCOMPLETE)
        cleaned: RichText = super().clean(value)
        return cleaned
